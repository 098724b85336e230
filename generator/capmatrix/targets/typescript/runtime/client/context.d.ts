/**
 * @typedef {import("./errors.js").ClientError} ClientError
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {import("./service.js").Operation} Operation
 *
 * @typedef {object} Clock Sources of time and randomness; tests replace them.
 * @property {() => number} now Seconds of a clock that never jumps.
 * @property {() => number} today Seconds since 1970.
 * @property {() => number} random A number from 0 up to 1.
 * @property {() => string} uuid A new UUID.
 * @property {((seconds: number, signal: AbortSignal | null) => Promise<void>) | null} sleep null: the real sleep.
 *
 * @typedef {object} Log
 * @property {(line: string) => void} debug
 * @property {(line: string) => void} info
 * @property {(line: string) => void} warn
 *
 * @typedef {object} Call One call, under way or finished, without body, headers and query.
 * @property {string} operation The id of the operation; empty for the download of a file.
 * @property {string} method
 * @property {string} url
 * @property {number} attempt
 * @property {number | null} status
 * @property {number | null} seconds
 * @property {string | null} requestId
 * @property {string | null} error
 *
 * @typedef {object} Context
 * @property {Kit} kit
 * @property {() => Promise<Kit>} judging The same, once the validators of its edition are loaded.
 * @property {(() => Promise<import("./newer/list.js").NewerModels>) | null} newer The service's own list, where it may be asked.
 * @property {string} baseUrl
 * @property {import("./credentials.js").Credentials} credentials Sent to the origin of the service, below the path of its gateway.
 * @property {import("./retry.js").Policy} policy
 * @property {Clock} clock
 * @property {import("./redact.js").Redactor} redact
 * @property {Log} log
 * @property {((call: Call) => void) | null} onRequest
 * @property {((call: Call) => void) | null} onResponse
 * @property {import("./ledger/order_store.js").Orders} orders
 * @property {import("./limits/in_process.js").Limits} limits
 * @property {import("./ledger/spending.js").Limit | null} dailyCap The most that all orders of a day (UTC) may cost together.
 * @property {boolean} insecureResults Whether files may be fetched over http, without the key.
 * @property {import("./pace.js").Durations} durations
 * @property {Map<string, import("./job.js").Status>} unsaved Results that came with an answer and were not saved yet.
 */
/**
 * Return the operation for a task.
 *
 * @param {Context} context
 * @param {string} task
 * @returns {Operation}
 * @throws {ConfigurationError} Where the service has none.
 */
export function operationFor(context: Context, task: string): Operation;
/**
 * Return the seconds to wait after the `attempt`-th failure before sending again, or null to give up.
 *
 * @param {Context} context
 * @param {ClientError} error
 * @param {number} attempt
 * @returns {number | null}
 */
export function retryPause(context: Context, error: ClientError, attempt: number): number | null;
/**
 * Return whether a URL is of the service: its origin and, behind a gateway, below the gateway's path.
 *
 * @param {Context} context
 * @param {string} url
 * @returns {boolean}
 */
export function isServiceUrl(context: Context, url: string): boolean;
/**
 * Return the full form of a URL that the service wrote relative to its origin; a gateway adds its path.
 *
 * @param {Context} context
 * @param {string} url
 * @returns {string}
 * @throws {TypeError} For a URL that cannot be read.
 */
export function resolve(context: Context, url: string): string;
export type ClientError = import("./errors.js").ClientError;
export type Kit = import("./service.js").Kit;
export type Operation = import("./service.js").Operation;
/**
 * Sources of time and randomness; tests replace them.
 */
export type Clock = {
    /**
     * Seconds of a clock that never jumps.
     */
    now: () => number;
    /**
     * Seconds since 1970.
     */
    today: () => number;
    /**
     * A number from 0 up to 1.
     */
    random: () => number;
    /**
     * A new UUID.
     */
    uuid: () => string;
    /**
     * null: the real sleep.
     */
    sleep: ((seconds: number, signal: AbortSignal | null) => Promise<void>) | null;
};
export type Log = {
    debug: (line: string) => void;
    info: (line: string) => void;
    warn: (line: string) => void;
};
/**
 * One call, under way or finished, without body, headers and query.
 */
export type Call = {
    /**
     * The id of the operation; empty for the download of a file.
     */
    operation: string;
    method: string;
    url: string;
    attempt: number;
    status: number | null;
    seconds: number | null;
    requestId: string | null;
    error: string | null;
};
export type Context = {
    kit: Kit;
    /**
     * The same, once the validators of its edition are loaded.
     */
    judging: () => Promise<Kit>;
    /**
     * The service's own list, where it may be asked.
     */
    newer: (() => Promise<import("./newer/list.js").NewerModels>) | null;
    baseUrl: string;
    /**
     * Sent to the origin of the service, below the path of its gateway.
     */
    credentials: import("./credentials.js").Credentials;
    policy: import("./retry.js").Policy;
    clock: Clock;
    redact: import("./redact.js").Redactor;
    log: Log;
    onRequest: ((call: Call) => void) | null;
    onResponse: ((call: Call) => void) | null;
    orders: import("./ledger/order_store.js").Orders;
    limits: import("./limits/in_process.js").Limits;
    /**
     * The most that all orders of a day (UTC) may cost together.
     */
    dailyCap: import("./ledger/spending.js").Limit | null;
    /**
     * Whether files may be fetched over http, without the key.
     */
    insecureResults: boolean;
    durations: import("./pace.js").Durations;
    /**
     * Results that came with an answer and were not saved yet.
     */
    unsaved: Map<string, import("./job.js").Status>;
};
