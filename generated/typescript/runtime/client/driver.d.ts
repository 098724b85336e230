/**
 * Perform a flow to its end and return its result.
 *
 * @template T
 * @param {Context} context
 * @param {Transport} transport
 * @param {Flow<T>} flow
 * @param {{signal?: AbortSignal | null, onProgress?: ((status: Status) => unknown) | null}} [how]
 * @returns {Promise<T>}
 */
export function perform<T>(context: Context, transport: Transport, flow: Flow<T>, { signal, onProgress }?: {
    signal?: AbortSignal | null;
    onProgress?: ((status: Status) => unknown) | null;
}): Promise<T>;
/**
 * Perform a flow, yield each status that it reports, and return its result.
 *
 * @template T
 * @param {Context} context
 * @param {Transport} transport
 * @param {Flow<T>} flow
 * @param {AbortSignal | null} signal
 * @returns {AsyncGenerator<Status, T, void>}
 */
export function follow<T>(context: Context, transport: Transport, flow: Flow<T>, signal: AbortSignal | null): AsyncGenerator<Status, T, void>;
/** What all flows of a client share: how calls are made. */
export class Transport {
    /**
     * @param {typeof globalThis.fetch} fetch
     * @param {number} seconds Seconds for a whole call, unless it has a time of its own.
     */
    constructor(fetch: typeof globalThis.fetch, seconds: number);
    fetch: typeof fetch;
    seconds: number;
    /**
     * Return the options by which a call gets a connection of its own.
     *
     * On a connection that was used before, some runtimes send a request a second time by themselves where it breaks
     * without an answer, those included that are charged.
     *
     * @returns {Record<string, unknown>}
     */
    get alone(): Record<string, unknown>;
    #private;
}
export type Context = import("./context.js").Context;
export type Effect = import("./effects.js").Effect;
export type Open = import("./effects.js").Open;
export type Reply = import("./effects.js").Reply;
export type Send = import("./effects.js").Send;
export type Status = import("./job.js").Status;
export type Flow<T> = import("./effects.js").Flow<T>;
