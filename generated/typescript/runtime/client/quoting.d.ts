/**
 * @typedef {import("./context.js").Context} Context
 *
 * @typedef {object} Quote The price of a request by the service; nothing was run or charged.
 * @property {string} amount
 * @property {string | null} currency
 * @property {string | null} offer The id of an offer to pay for this request only, where there is one.
 * @property {number | null} expires When the offer expires, in seconds since 1970.
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */
/**
 * Return whether the matrix describes quotes.
 *
 * @param {Context} context
 * @returns {boolean}
 */
export function offered(context: Context): boolean;
/**
 * Ask once for the price of a payload, without the key.
 *
 * An answer of success is not a quote: a run may have been started and charged. It is recorded in the ledger, and
 * `SubmissionUnknown` is thrown.
 *
 * @param {Context} context
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {number} [deadline]
 * @returns {Flow<Quote>}
 */
export function quote(context: Context, payload: Readonly<Record<string, unknown>>, deadline?: number): Flow<Quote>;
export type Context = import("./context.js").Context;
/**
 * The price of a request by the service; nothing was run or charged.
 */
export type Quote = {
    amount: string;
    currency: string | null;
    /**
     * The id of an offer to pay for this request only, where there is one.
     */
    offer: string | null;
    /**
     * When the offer expires, in seconds since 1970.
     */
    expires: number | null;
};
export type Flow<T> = import("./effects.js").Flow<T>;
