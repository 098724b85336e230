/** The client: what a program calls, and the settings that it may give. */

import * as budgets from "./budgets.js";
import { Job } from "./client_job.js";
import { configure } from "./configure.js";
import * as download from "./download.js";
import { follow, perform } from "./driver.js";
import { ClientError } from "./errors.js";
import { dayBegan } from "./ledger/spending.js";
import * as listing from "./listing.js";
import { normalise } from "./normalise.js";
import { Part } from "./part.js";
import { asked, claimFrom, handleOf, judged, prepare } from "./prepare.js";
import { estimate } from "./price.js";
import { quote } from "./quoting.js";
import { drop, givesResults } from "./results.js";
import * as submission from "./submission.js";
import { checkPath, fileTarget, makeFolder, streamTarget } from "./targets.js";
import * as waiting from "./waiting.js";

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
export class Client {
  /** @type {Context} */
  #context;
  /** @type {import("./driver.js").Transport} */
  #transport;
  /** @type {AbortSignal | null} */
  #signal;
  /** @type {() => Promise<void>} */
  #ready;

  /**
   * @param {Kit} kit
   * @param {Settings} [settings]
   */
  constructor(kit, settings = {}) {
    const { context, transport, ready } = configure(kit, settings);
    this.#context = context;
    this.#transport = transport;
    this.#ready = ready;
    this.#signal = settings.signal ?? null;
  }

  /** The address of the service. */
  get baseURL() {
    return this.#context.baseUrl;
  }

  /** Return the tables and functions of the package that this client judges by: those of its edition. */
  async kit() {
    return this.#context.judging();
  }

  /**
   * Return the verdict on a request in wire form, as `submit` judges it; nothing is sent.
   *
   * @template {(keyof Inputs & string) | object} Asked
   * @param {Asked} request
   * @param {Rest<Inputs, Asked, []>} rest
   * @returns {Promise<Verdict>}
   */
  async validate(request, ...rest) {
    const { request: given } = asked(this.#context.kit, request, rest);
    return (await judged(await this.#knowing(given, {}), given)).verdict;
  }

  /**
   * Return the expected cost of a request by the matrix; the service is not asked, and decides what is charged.
   *
   * @template {(keyof Inputs & string) | object} Asked
   * @param {Asked} request
   * @param {Rest<Inputs, Asked, [how?: {strict?: boolean}]>} rest
   * @returns {Promise<Estimate>}
   */
  async estimate(request, ...rest) {
    const { request: given, how } = asked(this.#context.kit, request, rest);
    const context = await this.#knowing(given, {});
    return estimate(context.kit, await prepare(context, given, how), context.clock.today());
  }

  /**
   * Ask the service once for the price of a request; nothing is charged, and the key is not sent.
   *
   * @template {(keyof Inputs & string) | object} Asked
   * @param {Asked} request
   * @param {Rest<Inputs, Asked, [how?: Abortable & {strict?: boolean}]>} rest
   * @returns {Promise<import("./quoting.js").Quote>}
   */
  async quote(request, ...rest) {
    const { request: given, how } = asked(this.#context.kit, request, rest);
    const context = await this.#knowing(given, how);
    return this.#run(quote(context, await prepare(context, given, how)), how);
  }

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
  async submit(request, ...rest) {
    const { request: given, how } = asked(this.#context.kit, request, rest);
    return this.#submitted(given, how);
  }

  /**
   * @param {object} request
   * @param {SubmitOptions} how
   */
  async #submitted(request, how) {
    const context = await this.#knowing(request, how);
    return this.#job(await this.#run(budgets.submit(context, await prepare(context, request, how), how), how));
  }

  /**
   * Send a payload without validation, for a model newer than the matrix; an invalid payload may be charged.
   *
   * @param {Readonly<Record<string, unknown>>} payload
   * @param {SubmitOptions} [how]
   * @returns {Promise<Job>}
   */
  async submitUnchecked(payload, how = {}) {
    return this.#job(await this.#run(budgets.submit(this.#context, payload, how), how));
  }

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
  async run(request, ...rest) {
    const { request: given, how } = asked(this.#context.kit, request, rest);
    await checkPath(how.path);
    const job = await this.#submitted(given, how);
    try {
      await this.wait(job, { signal: how.signal, timeout: how.waitTimeout, onProgress: how.onProgress });
      return await this.download(job, how.path, how);
    } catch (error) {
      if (error instanceof ClientError) error.job ??= job;
      else if (typeof error === "object" && error !== null && Object.isExtensible(error)) Object.assign(error, { job });
      throw error;
    }
  }

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
  async settle(claim, how = {}) {
    const { timeout = null, request } = how;
    const forms = request === undefined ? [] : [request, (await normalise(this.#context.kit, request)).payload];
    return this.#job(await this.#run(submission.settle(this.#context, claimFrom(claim), timeout, forms), how));
  }

  /**
   * Search once for the runs of all `unsettled()` claims, many with one call.
   *
   * @param {Abortable} [how]
   * @returns {Promise<{claim: Claim, job: Job | null}[]>}
   */
  async settleAll(how = {}) {
    const claims = await this.unsettled();
    const found = await this.#run(submission.settleAll(this.#context, claims), how);
    return claims.map((claim) => {
      const receipt = found.get(claim.order);
      return { claim, job: receipt === undefined ? null : this.#job(receipt) };
    });
  }

  /** Return the claims of submissions whose outcome is not known, those under way included, from the ledger. */
  async unsettled() {
    await this.#ready();
    return this.#context.orders.openClaims();
  }

  /**
   * Close the claim of a submission that certainly never arrived, so that it is not searched for any more.
   *
   * @param {unknown} claim
   * @returns {Promise<void>}
   */
  async forget(claim) {
    await this.#run(submission.forget(this.#context, claimFrom(claim)), {});
  }

  /**
   * Return the job of a run id, or of a saved one; nothing is sent.
   *
   * @param {JobLike} saved
   * @returns {Job}
   */
  job(saved) {
    return new Job(this, handleOf(saved));
  }

  /**
   * Ask once for the status of a job.
   *
   * @param {JobLike} job
   * @param {Abortable} [how]
   * @returns {Promise<Status>}
   */
  async status(job, how = {}) {
    const { runId, model = null } = handleOf(job);
    return this.#run(waiting.status(this.#context, runId, model), how);
  }

  /**
   * Wait until a job is completed, at most `timeout` seconds.
   *
   * @param {JobLike} job
   * @param {WaitOptions} [how]
   * @returns {Promise<Status>}
   * @throws {import("./errors.js").ProviderError | import("./errors.js").ContentPolicyError | import("./errors.js").WaitTimeout}
   */
  async wait(job, how = {}) {
    return this.#run(waiting.wait(this.#context, handleOf(job), how.timeout ?? null), how);
  }

  /**
   * Poll a job until it is over and yield each status; the last one is that of its end. A failed job throws nothing.
   *
   * @param {JobLike} job
   * @param {Abortable & {timeout?: number | null}} [how]
   * @returns {AsyncGenerator<Status, Status, void>}
   */
  async *events(job, how = {}) {
    await this.#ready();
    const flow = waiting.follow(this.#context, handleOf(job), how.timeout ?? null);
    return yield* follow(this.#context, this.#transport, flow, this.#signalOf(how));
  }

  /**
   * Save a file of a completed job, whole or not at all, and return its path; in a folder it is named after the run.
   *
   * @param {JobLike} job
   * @param {string} path
   * @param {Abortable & {index?: number}} [how] The number of the file, from 0.
   * @returns {Promise<string>}
   */
  async download(job, path, how = {}) {
    const handle = handleOf(job);
    await checkPath(path);
    const index = how.index ?? 0;
    return this.#save(path, index ? `${handle.runId}-${index + 1}` : handle.runId, how, (part) =>
      download.fetchFile(this.#context, handle, null, index, part),
    );
  }

  /**
   * Save every file of a completed job in a folder, made where it does not exist, and return their paths.
   *
   * @param {JobLike} job
   * @param {string} folder
   * @param {Abortable} [how]
   * @returns {Promise<string[]>}
   */
  async downloadAll(job, folder, how = {}) {
    const handle = handleOf(job);
    const outcome = await this.#run(download.statusOfRun(this.#context, handle), how);
    download.fileUrl(this.#context, outcome, handle.model ?? null, 0); // a job without files must not leave an empty folder
    await makeFolder(folder);
    const paths = [];
    for (let index = 0; index < Math.max(1, outcome.urls.length); index++) {
      const name = outcome.urls.length > 1 ? `${handle.runId}-${index + 1}` : handle.runId;
      const fetched = (/** @type {Part} */ part) => download.fetchFile(this.#context, handle, outcome, index, part);
      paths.push(await this.#save(folder, name, how, fetched));
    }
    if (givesResults(this.#context)) await drop(this.#context, handle.runId);
    return paths;
  }

  /**
   * Return a file of a completed job as a stream, checked and resumed like a download; what fails later fails the stream.
   *
   * @param {JobLike} job
   * @param {Abortable & {index?: number}} [how]
   * @returns {Promise<import("./targets.js").Film>}
   */
  async stream(job, how = {}) {
    const { target, film } = streamTarget();
    const part = new Part(target, this.#context.redact);
    // What fails before there is a stream is in `film`, what fails later in the stream.
    const flow = download.fetchFile(this.#context, handleOf(job), null, how.index ?? 0, part);
    this.#run(flow, how).catch((error) => target.fail(error));
    return film;
  }

  /**
   * Save a variant of the output of a completed job, such as its thumbnail, and return its path.
   *
   * @param {JobLike} job
   * @param {string} path
   * @param {Abortable & {variant?: string | null}} [how]
   * @returns {Promise<string>}
   */
  async content(job, path, how = {}) {
    const handle = handleOf(job);
    const variant = how.variant ?? null;
    const name = variant === null ? handle.runId : `${handle.runId}-${variant}`;
    return this.#save(path, name, how, (part) => download.fetchContent(this.#context, handle, variant, part));
  }

  /**
   * Extend an output of a completed job and return the new job; this is charged like a submission.
   *
   * @param {JobLike} job
   * @param {Abortable & {index?: number | null}} [how]
   * @returns {Promise<Job>}
   */
  async extend(job, how = {}) {
    return this.#job(await this.#run(submission.extend(this.#context, handleOf(job), how.index ?? null), how));
  }

  /**
   * Ask the service to stop a job; whether it is charged is for the service to say.
   *
   * @param {JobLike} job
   * @param {Abortable} [how]
   */
  async cancel(job, how = {}) {
    await this.#run(listing.end(this.#context, handleOf(job), "cancel"), how);
  }

  /**
   * Ask the service to delete a job and what it made.
   *
   * @param {JobLike} job
   * @param {Abortable} [how]
   */
  async delete(job, how = {}) {
    await this.#run(listing.end(this.#context, handleOf(job), "delete"), how);
  }

  /**
   * Return the completed runs that the service lists for the account, filtered by model or UUID.
   *
   * @param {Abortable & {model?: string, uuid?: string, limit?: number}} [how]
   * @returns {Promise<import("./listing.js").Run[]>}
   */
  async recover(how = {}) {
    const { model, uuid, limit } = how;
    return this.#run(listing.recover(this.#context, { model, uuid, limit }), how);
  }

  /**
   * Return the balance of the account; nothing is charged.
   *
   * @param {Abortable} [how]
   * @returns {Promise<import("./listing.js").Balance>}
   */
  async balance(how = {}) {
    return this.#run(listing.balance(this.#context), how);
  }

  /**
   * Return the records of the models that the service offers now, unchanged.
   *
   * @param {Abortable} [how]
   * @returns {Promise<Record<string, unknown>[]>}
   */
  async catalogue(how = {}) {
    return this.#run(listing.catalogue(this.#context), how);
  }

  /**
   * Return the cost of all orders in the ledger by currency; an expected cost counts until the charge is known.
   *
   * @param {{budget?: string | null, today?: boolean}} [how]
   * @returns {Promise<Record<string, string>>}
   */
  async spent({ budget = null, today = false } = {}) {
    await this.#ready();
    const { orders, clock } = this.#context;
    return (await orders.ledger?.spent(orders.place, { budget, since: today ? dayBegan(clock.today()) : null })) ?? {};
  }

  /** Close the ledger; it is opened again on the next use. */
  async close() {
    await this.#ready();
    await this.#context.orders.ledger?.close();
  }

  /**
   * Return the settings with the model that a request names, where only the service's own list has it and may be asked.
   *
   * @param {unknown} request
   * @param {Abortable} how
   * @returns {Promise<Context>}
   */
  async #knowing(request, how) {
    const { newer } = this.#context;
    if (newer === null) return this.#context;
    const { knowing } = await import("./newer/list.js");
    await this.#context.judging();
    return this.#run(knowing(this.#context, await newer(), request), how);
  }

  /**
   * @template T
   * @param {import("./effects.js").Flow<T>} flow
   * @param {WaitOptions} how
   * @returns {Promise<T>}
   */
  async #run(flow, how) {
    await this.#ready();
    return perform(this.#context, this.#transport, flow, { signal: this.#signalOf(how), onProgress: how.onProgress });
  }

  /**
   * @param {string} path
   * @param {string} name
   * @param {Abortable} how
   * @param {(part: Part) => import("./effects.js").Flow<void>} fetched
   * @returns {Promise<string>}
   */
  async #save(path, name, how, fetched) {
    const part = new Part(await fileTarget(path, name), this.#context.redact);
    try {
      await this.#run(fetched(part), how);
    } catch (error) {
      await part.fail(error);
      throw error;
    }
    return part.place;
  }

  /** @param {Abortable} how */
  #signalOf(how) {
    const signals = [this.#signal, how.signal ?? null].filter((one) => one !== null);
    return signals.length > 1 ? AbortSignal.any(signals) : (signals[0] ?? null);
  }

  /**
   * @param {Receipt} receipt
   * @returns {Job}
   */
  #job(receipt) {
    return new Job(this, receipt);
  }
}
