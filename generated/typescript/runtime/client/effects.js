/**
 * Effects: what a flow asks of its driver. A flow is a generator that decides without I/O: it yields effects and is sent
 * their results.
 */

/**
 * @typedef {import("./job.js").Claim} Claim
 * @typedef {import("./job.js").Status} Status
 * @typedef {import("./ledger/orders.js").Order} Order
 * @typedef {import("./ledger/spending.js").Cap} Cap
 * @typedef {import("./outcomes.js").OrderState} OrderState
 *
 * @typedef {object} Reply An answer of the service.
 * @property {number} status
 * @property {Readonly<Record<string, string>>} headers Names in lower case.
 * @property {Uint8Array} body
 * @property {boolean} cut Whether the body was longer than what is read of it.
 *
 * @typedef {object} Send Make a call and read the whole answer: gives a `Reply`, throws `ConnectionFailed`.
 * @property {"send"} kind
 * @property {string} method
 * @property {string} url
 * @property {Readonly<Record<string, string>>} headers
 * @property {Uint8Array | null} content
 * @property {string} operation The operation whose limit on requests the call counts for.
 * @property {boolean} key Whether the API key is sent.
 * @property {boolean} paid Whether the call may be charged: when aborted, it still gets `PAID_GRACE` seconds.
 * @property {number | null} timeout Seconds for the whole call; null: those of the client.
 * @property {number} most Bytes that are read of an answer; a longer answer is cut.
 *
 * @typedef {object} Open Make a GET and read the head only: gives a `Reply` without body.
 * @property {"open"} kind
 * @property {string} url
 * @property {Readonly<Record<string, string>>} headers
 * @property {boolean} key
 *
 * @typedef {{write: (chunk: Uint8Array) => void | Promise<void>}} Sink
 * @typedef {{kind: "readBody", sink: Sink}} ReadBody Read the body of the open answer into a sink: gives undefined.
 * @typedef {{kind: "run", call: () => unknown}} Run Call a function and wait for what it returns: gives that.
 * @typedef {{kind: "sleep", seconds: number}} Sleep
 *
 * @typedef {object} RecordOrder
 *   Write the state of an order: gives true, or false where another process or order is in the way. `posted` is written
 *   before the request leaves: where that fails, `ConfigurationError` is thrown and nothing may be sent.
 * @property {"recordOrder"} kind
 * @property {Order} order
 * @property {OrderState} state
 * @property {string | null} run_id
 * @property {boolean} adopted Whether the run was found.
 * @property {Readonly<Record<string, unknown>>} facts
 * @property {readonly Cap[]} caps
 *
 * @typedef {{kind: "findFreeRuns", claim: Claim, runIds: readonly string[]}} FindFreeRuns
 *   Ask which of these runs no order has: gives them, in order, and how many other claims have the UUID.
 * @typedef {{kind: "recordRun", runId: string, state: OrderState, facts: Readonly<Record<string, unknown>>}} RecordRun
 * @typedef {{kind: "report", status: Status}} Report Give the caller the status of the job.
 *
 * @typedef {Send | Open | ReadBody | Run | Sleep | RecordOrder | FindFreeRuns | RecordRun | Report} Effect
 */

/**
 * @template T
 * @typedef {Generator<Effect, T, any>} Flow
 */

/** Seconds that a paid call still has to be answered after it was aborted. */
export const PAID_GRACE = 5;
/** Bytes that are read of an answer, unless it says otherwise. */
export const MOST = 4 << 20;

/**
 * Yield the effect that calls a function, and return what it gives.
 *
 * @template T
 * @param {() => T | Promise<T>} call
 * @returns {Flow<T>}
 */
export function* run(call) {
  return yield { kind: "run", call };
}

/**
 * Yield the effect that waits.
 *
 * @param {number} seconds
 * @returns {Flow<void>}
 */
export function* sleep(seconds) {
  yield { kind: "sleep", seconds };
}

/**
 * Yield the effect that writes the state of an order.
 *
 * @param {Order} order
 * @param {OrderState} state
 * @param {{run_id?: string | null, adopted?: boolean, facts?: Record<string, unknown>, caps?: readonly Cap[]}} [more]
 * @returns {Flow<boolean>}
 */
export function* recordOrder(order, state, more = {}) {
  return yield { kind: "recordOrder", order, state, run_id: null, adopted: false, facts: {}, caps: [], ...more };
}

/**
 * Yield the effect that writes the state of the order that has a run, where there is one.
 *
 * @param {string} runId
 * @param {OrderState} state
 * @param {Record<string, unknown>} [facts]
 * @returns {Flow<void>}
 */
export function* recordRun(runId, state, facts = {}) {
  yield { kind: "recordRun", runId, state, facts };
}
