/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./effects.js").Reply} Reply
 * @typedef {import("./job.js").Status} Status
 *
 * @typedef {object} Receipt The answer of the service to a submission, or its run that was found later.
 * @property {string} runId
 * @property {string | null} model
 * @property {string | null} cost
 * @property {string | null} currency
 * @property {string | null} balance
 * @property {number | null} since When the answer came, by the client's clock; null for a run that was found.
 * @property {string | null} length The length that the request asks for; null for a run that was found.
 * @property {Status | null} result What was made, where the answer holds it.
 *
 * @typedef {object} Plan A submission, ready to be posted.
 * @property {import("./ledger/orders.js").Order} order
 * @property {import("./effects.js").Send} send
 * @property {import("./service.js").Operation} operation
 * @property {"submit" | "extend" | "repeat"} phase
 * @property {Readonly<Record<string, unknown>>} payload
 * @property {readonly import("./ledger/spending.js").Cap[]} caps
 */
/**
 * Return the run in an answer; throw the error of an answer without a run.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @param {Reply} reply
 * @returns {Receipt}
 */
export function read(context: Context, plan: Plan, reply: Reply): Receipt;
/**
 * Return the error for a submission that may have been charged.
 *
 * @param {Plan} plan
 * @param {string} reason
 * @param {Error | null} cause
 * @param {number | null} [status]
 * @returns {SubmissionUnknown}
 */
export function inDoubt(plan: Plan, reason: string, cause: Error | null, status?: number | null): SubmissionUnknown;
export type Context = import("./context.js").Context;
export type Reply = import("./effects.js").Reply;
export type Status = import("./job.js").Status;
/**
 * The answer of the service to a submission, or its run that was found later.
 */
export type Receipt = {
    runId: string;
    model: string | null;
    cost: string | null;
    currency: string | null;
    balance: string | null;
    /**
     * When the answer came, by the client's clock; null for a run that was found.
     */
    since: number | null;
    /**
     * The length that the request asks for; null for a run that was found.
     */
    length: string | null;
    /**
     * What was made, where the answer holds it.
     */
    result: Status | null;
};
/**
 * A submission, ready to be posted.
 */
export type Plan = {
    order: import("./ledger/orders.js").Order;
    send: import("./effects.js").Send;
    operation: import("./service.js").Operation;
    phase: "submit" | "extend" | "repeat";
    payload: Readonly<Record<string, unknown>>;
    caps: readonly import("./ledger/spending.js").Cap[];
};
import { SubmissionUnknown } from "./errors.js";
