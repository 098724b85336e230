/** A submitted job, with its client. */
/**
 * @typedef {import("./client.js").Client} Client
 * @typedef {import("./client.js").Abortable} Abortable
 * @typedef {import("./client.js").WaitOptions} WaitOptions
 * @typedef {import("./job.js").Handle} Handle
 */
/** A submitted job, with its client. `JSON.stringify` saves it, `client.job(saved)` is the job again. */
export class Job {
    /**
     * @param {Client} client
     * @param {Handle} handle
     */
    constructor(client: Client, handle: Handle);
    /** @type {() => Client} */
    client: () => Client;
    runId: string;
    model: string | null;
    cost: string | null;
    currency: string | null;
    length: string | null;
    since: number | null;
    /** Return what to save: the same as of a job of the Python client. */
    toJSON(): {
        run_id: string;
        model: string | null;
        cost: string | null;
        currency: string | null;
    };
    /** @param {Abortable} [how] */
    status(how?: Abortable): Promise<import("./job.js").Status>;
    /** @param {WaitOptions} [how] */
    wait(how?: WaitOptions): Promise<import("./job.js").Status>;
    /** @param {Abortable & {timeout?: number | null}} [how] */
    events(how?: Abortable & {
        timeout?: number | null;
    }): AsyncGenerator<import("./job.js").Status, import("./job.js").Status, void>;
    /**
     * @param {string} path
     * @param {Abortable & {index?: number}} [how]
     */
    download(path: string, how?: Abortable & {
        index?: number;
    }): Promise<string>;
    /** @param {Abortable & {index?: number}} [how] */
    stream(how?: Abortable & {
        index?: number;
    }): Promise<import("./targets.js").Film>;
    /** @param {Abortable} [how] */
    cancel(how?: Abortable): Promise<void>;
    /** @param {Abortable} [how] */
    delete(how?: Abortable): Promise<void>;
}
export type Client = import("./client.js").Client;
export type Abortable = import("./client.js").Abortable;
export type WaitOptions = import("./client.js").WaitOptions;
export type Handle = import("./job.js").Handle;
