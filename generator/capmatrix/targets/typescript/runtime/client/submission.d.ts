/**
 * Post a payload and return its run; `repeat` posts once more where the outcome is not known: may charge twice.
 *
 * `timeout` is the seconds for everything but the search for a lost run, which has `settle`. `hold` is reserved until
 * the charge is known.
 *
 * @param {Context} context
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {{settle?: number | null, repeat?: boolean, timeout?: number | null, hold?: Hold | null}} how
 * @returns {Flow<Receipt>}
 */
export function submit(context: Context, payload: Readonly<Record<string, unknown>>, { settle, repeat, timeout, hold }: {
    settle?: number | null;
    repeat?: boolean;
    timeout?: number | null;
    hold?: Hold | null;
}): Flow<Receipt>;
/**
 * Return a submission: the payload with the UUID that finds its run, the caller's or a new one.
 *
 * @param {Context} context
 * @param {Readonly<Record<string, unknown>>} payload
 * @returns {Flow<Plan>}
 */
export function makePlan(context: Context, payload: Readonly<Record<string, unknown>>): Flow<Plan>;
/**
 * Post the extension of an output of a job and return the new run; never post again if the outcome is unknown.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {number | null} index
 * @returns {Flow<Receipt>}
 */
export function extend(context: Context, job: Handle, index: number | null): Flow<Receipt>;
/**
 * Search for the run of a submission whose outcome is not known.
 *
 * With the request that was sent, in one of several forms, it is sent again first, if it has a key that still holds.
 *
 * @param {Context} context
 * @param {Claim} claim
 * @param {number | null} window
 * @param {readonly Readonly<Record<string, unknown>>[]} [requests]
 * @returns {Flow<Receipt>}
 * @throws {SubmissionUnknown} If there is none.
 */
export function settle(context: Context, claim: Claim, window: number | null, requests?: readonly Readonly<Record<string, unknown>>[]): Flow<Receipt>;
/**
 * Search once for the runs of many claims, and return those found, by order id.
 *
 * One list serves all claims; claims older than the list are asked for by UUID.
 *
 * @param {Context} context
 * @param {readonly Claim[]} claims
 * @returns {Flow<Map<string, Receipt>>}
 */
export function settleAll(context: Context, claims: readonly Claim[]): Flow<Map<string, Receipt>>;
/**
 * Close the claim of a submission that certainly never arrived.
 *
 * @param {Context} context
 * @param {Claim} claim
 * @returns {Flow<void>}
 */
export function forget(context: Context, claim: Claim): Flow<void>;
export type Context = import("./context.js").Context;
export type Claim = import("./job.js").Claim;
export type Handle = import("./job.js").Handle;
export type Order = import("./ledger/orders.js").Order;
export type Hold = import("./ledger/spending.js").Hold;
export type Run = import("./listing.js").Run;
export type Plan = import("./receipts.js").Plan;
export type Receipt = import("./receipts.js").Receipt;
export type Flow<T> = import("./effects.js").Flow<T>;
