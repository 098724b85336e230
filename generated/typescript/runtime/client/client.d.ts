/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./job.js").Claim} Claim
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./job.js").Status} Status
 * @typedef {import("./price.js").Estimate} Estimate
 * @typedef {import("./receipts.js").Receipt} Receipt
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {import("./service.js").Verdict} Verdict
 * @typedef {import("./configure.js").Settings} Settings
 *
 * @typedef {{signal?: AbortSignal | null}} Abortable
 * @typedef {import("./budgets.js").Terms & Abortable & {strict?: boolean, extra?: Record<string, unknown>}} SubmitOptions
 * @typedef {Abortable & {timeout?: number | null, onProgress?: (status: Status) => unknown}} WaitOptions
 * @typedef {string | Handle | {run_id: string, model?: string | null}} JobLike
 */
/**
 * What follows a request: options; after the id of a model its fields come first.
 *
 * @template Inputs
 * @template Asked
 * @template {unknown[]} Options
 * @typedef {Asked extends keyof Inputs ? [fields: Inputs[Asked], ...options: Options] : Options} Rest
 */
/**
 * A client of the service. Every method that calls it takes a `signal`, and rejects with its reason.
 *
 * A request is an object that names its model, or the id of a model and then an object with the other fields.
 *
 * @template {object} [Inputs=Record<string, Record<string, unknown>>]
 */
export class Client<Inputs extends object = Record<string, Record<string, unknown>>> {
    /**
     * @param {Kit} kit
     * @param {Settings} [settings]
     */
    constructor(kit: Kit, settings?: Settings);
    /** The address of the service. */
    get baseURL(): string;
    /** Return the tables and functions of the package that this client judges by: those of its edition. */
    kit(): Promise<import("./service.js").Kit>;
    /**
     * Return the verdict on a request in wire form, as `submit` judges it; nothing is sent.
     *
     * @template {(keyof Inputs & string) | object} Asked
     * @param {Asked} request
     * @param {Rest<Inputs, Asked, []>} rest
     * @returns {Promise<Verdict>}
     */
    validate<Asked extends (keyof Inputs & string) | object>(request: Asked, ...rest: Rest<Inputs, Asked, []>): Promise<Verdict>;
    /**
     * Return the expected cost of a request by the matrix; the service is not asked, and decides what is charged.
     *
     * @template {(keyof Inputs & string) | object} Asked
     * @param {Asked} request
     * @param {Rest<Inputs, Asked, [how?: {strict?: boolean}]>} rest
     * @returns {Promise<Estimate>}
     */
    estimate<Asked extends (keyof Inputs & string) | object>(request: Asked, ...rest: Rest<Inputs, Asked, [how?: {
        strict?: boolean;
    }]>): Promise<Estimate>;
    /**
     * Ask the service once for the price of a request; nothing is charged, and the key is not sent.
     *
     * @template {(keyof Inputs & string) | object} Asked
     * @param {Asked} request
     * @param {Rest<Inputs, Asked, [how?: Abortable & {strict?: boolean}]>} rest
     * @returns {Promise<import("./quoting.js").Quote>}
     */
    quote<Asked extends (keyof Inputs & string) | object>(request: Asked, ...rest: Rest<Inputs, Asked, [how?: Abortable & {
        strict?: boolean;
    }]>): Promise<import("./quoting.js").Quote>;
    /**
     * Validate a request, send it once and return its job; an invalid request is a `ValidationError`, unsent.
     *
     * Where no answer comes, its run is searched for during `settle` seconds, and `SubmissionUnknown` is thrown if it is
     * not found. A request that may cost more than `maxCost` or than is left of the `budget` is not sent.
     *
     * @template {(keyof Inputs & string) | object} Asked
     * @param {Asked} request
     * @param {Rest<Inputs, Asked, [how?: SubmitOptions]>} rest
     * @returns {Promise<Job>}
     */
    submit<Asked extends (keyof Inputs & string) | object>(request: Asked, ...rest: Rest<Inputs, Asked, [how?: SubmitOptions]>): Promise<Job>;
    /**
     * Send a payload without validation, for a model newer than the matrix; an invalid payload may be charged.
     *
     * @param {Readonly<Record<string, unknown>>} payload
     * @param {SubmitOptions} [how]
     * @returns {Promise<Job>}
     */
    submitUnchecked(payload: Readonly<Record<string, unknown>>, how?: SubmitOptions): Promise<Job>;
    /**
     * Submit a request, wait until it is completed, save its first file as `path`, and return its path.
     *
     * The folder of `path` is checked first. Whatever is thrown after the submission names the run as `job`.
     *
     * @template {(keyof Inputs & string) | object} Asked
     * @param {Asked} request
     * @param {Rest<Inputs, Asked, [how: SubmitOptions & {path: string, waitTimeout?: number | null, onProgress?: (status: Status) => unknown}]>} rest
     * @returns {Promise<string>}
     */
    run<Asked extends (keyof Inputs & string) | object>(request: Asked, ...rest: Rest<Inputs, Asked, [how: SubmitOptions & {
        path: string;
        waitTimeout?: number | null;
        onProgress?: (status: Status) => unknown;
    }]>): Promise<string>;
    /**
     * Search for the run of a submission whose outcome is not known, for `timeout` seconds.
     *
     * Nothing is sent again, unless the `request` is given too and the service has idempotency keys: then it is sent with
     * the key that it had, while the service knows that key. One that is not what was sent is a `ConfigurationError`.
     *
     * @param {unknown} claim That of a `SubmissionUnknown` or of `unsettled()`, or what was saved of it.
     * @param {Abortable & {timeout?: number | null, request?: Readonly<Record<string, unknown>>}} [how]
     * @returns {Promise<Job>}
     */
    settle(claim: unknown, how?: Abortable & {
        timeout?: number | null;
        request?: Readonly<Record<string, unknown>>;
    }): Promise<Job>;
    /**
     * Search once for the runs of all `unsettled()` claims, many with one call.
     *
     * @param {Abortable} [how]
     * @returns {Promise<{claim: Claim, job: Job | null}[]>}
     */
    settleAll(how?: Abortable): Promise<{
        claim: Claim;
        job: Job | null;
    }[]>;
    /** Return the claims of submissions whose outcome is not known, those under way included, from the ledger. */
    unsettled(): Promise<import("./job.js").Claim[]>;
    /**
     * Close the claim of a submission that certainly never arrived, so that it is not searched for any more.
     *
     * @param {unknown} claim
     * @returns {Promise<void>}
     */
    forget(claim: unknown): Promise<void>;
    /**
     * Return the job of a run id, or of a saved one; nothing is sent.
     *
     * @param {JobLike} saved
     * @returns {Job}
     */
    job(saved: JobLike): Job;
    /**
     * Ask once for the status of a job.
     *
     * @param {JobLike} job
     * @param {Abortable} [how]
     * @returns {Promise<Status>}
     */
    status(job: JobLike, how?: Abortable): Promise<Status>;
    /**
     * Wait until a job is completed, at most `timeout` seconds.
     *
     * @param {JobLike} job
     * @param {WaitOptions} [how]
     * @returns {Promise<Status>}
     * @throws {import("./errors.js").ProviderError | import("./errors.js").ContentPolicyError | import("./errors.js").WaitTimeout}
     */
    wait(job: JobLike, how?: WaitOptions): Promise<Status>;
    /**
     * Poll a job until it is over and yield each status; the last one is that of its end. A failed job throws nothing.
     *
     * @param {JobLike} job
     * @param {Abortable & {timeout?: number | null}} [how]
     * @returns {AsyncGenerator<Status, Status, void>}
     */
    events(job: JobLike, how?: Abortable & {
        timeout?: number | null;
    }): AsyncGenerator<Status, Status, void>;
    /**
     * Save a file of a completed job, whole or not at all, and return its path; in a folder it is named after the run.
     *
     * @param {JobLike} job
     * @param {string} path
     * @param {Abortable & {index?: number}} [how] The number of the file, from 0.
     * @returns {Promise<string>}
     */
    download(job: JobLike, path: string, how?: Abortable & {
        index?: number;
    }): Promise<string>;
    /**
     * Save every file of a completed job in a folder, made where it does not exist, and return their paths.
     *
     * @param {JobLike} job
     * @param {string} folder
     * @param {Abortable} [how]
     * @returns {Promise<string[]>}
     */
    downloadAll(job: JobLike, folder: string, how?: Abortable): Promise<string[]>;
    /**
     * Return a file of a completed job as a stream, checked and resumed like a download; what fails later fails the stream.
     *
     * @param {JobLike} job
     * @param {Abortable & {index?: number}} [how]
     * @returns {Promise<import("./targets.js").Film>}
     */
    stream(job: JobLike, how?: Abortable & {
        index?: number;
    }): Promise<import("./targets.js").Film>;
    /**
     * Save a variant of the output of a completed job, such as its thumbnail, and return its path.
     *
     * @param {JobLike} job
     * @param {string} path
     * @param {Abortable & {variant?: string | null}} [how]
     * @returns {Promise<string>}
     */
    content(job: JobLike, path: string, how?: Abortable & {
        variant?: string | null;
    }): Promise<string>;
    /**
     * Extend an output of a completed job and return the new job; this is charged like a submission.
     *
     * @param {JobLike} job
     * @param {Abortable & {index?: number | null}} [how]
     * @returns {Promise<Job>}
     */
    extend(job: JobLike, how?: Abortable & {
        index?: number | null;
    }): Promise<Job>;
    /**
     * Ask the service to stop a job; whether it is charged is for the service to say.
     *
     * @param {JobLike} job
     * @param {Abortable} [how]
     */
    cancel(job: JobLike, how?: Abortable): Promise<void>;
    /**
     * Ask the service to delete a job and what it made.
     *
     * @param {JobLike} job
     * @param {Abortable} [how]
     */
    delete(job: JobLike, how?: Abortable): Promise<void>;
    /**
     * Return the completed runs that the service lists for the account, filtered by model or UUID.
     *
     * @param {Abortable & {model?: string, uuid?: string, limit?: number}} [how]
     * @returns {Promise<import("./listing.js").Run[]>}
     */
    recover(how?: Abortable & {
        model?: string;
        uuid?: string;
        limit?: number;
    }): Promise<import("./listing.js").Run[]>;
    /**
     * Return the balance of the account; nothing is charged.
     *
     * @param {Abortable} [how]
     * @returns {Promise<import("./listing.js").Balance>}
     */
    balance(how?: Abortable): Promise<import("./listing.js").Balance>;
    /**
     * Return the records of the models that the service offers now, unchanged.
     *
     * @param {Abortable} [how]
     * @returns {Promise<Record<string, unknown>[]>}
     */
    catalogue(how?: Abortable): Promise<Record<string, unknown>[]>;
    /**
     * Return the cost of all orders in the ledger by currency; an expected cost counts until the charge is known.
     *
     * @param {{budget?: string | null, today?: boolean}} [how]
     * @returns {Promise<Record<string, string>>}
     */
    spent({ budget, today }?: {
        budget?: string | null;
        today?: boolean;
    }): Promise<Record<string, string>>;
    /** Close the ledger; it is opened again on the next use. */
    close(): Promise<void>;
    #private;
}
export type Context = import("./context.js").Context;
export type Claim = import("./job.js").Claim;
export type Handle = import("./job.js").Handle;
export type Status = import("./job.js").Status;
export type Estimate = import("./price.js").Estimate;
export type Receipt = import("./receipts.js").Receipt;
export type Kit = import("./service.js").Kit;
export type Verdict = import("./service.js").Verdict;
export type Settings = import("./configure.js").Settings;
export type Abortable = {
    signal?: AbortSignal | null;
};
export type SubmitOptions = import("./budgets.js").Terms & Abortable & {
    strict?: boolean;
    extra?: Record<string, unknown>;
};
export type WaitOptions = Abortable & {
    timeout?: number | null;
    onProgress?: (status: Status) => unknown;
};
export type JobLike = string | Handle | {
    run_id: string;
    model?: string | null;
};
/**
 * What follows a request: options; after the id of a model its fields come first.
 */
export type Rest<Inputs, Asked, Options extends unknown[]> = Asked extends keyof Inputs ? [fields: Inputs[Asked], ...options: Options] : Options;
import { Job } from "./client_job.js";
