/**
 * Return the call of an operation; the key is sent where the operation needs it, and only to the service.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {string} [url]
 * @param {Readonly<Record<string, unknown>> | null} [body]
 * @returns {Send}
 */
export function request(context: Context, operation: Operation, url?: string, body?: Readonly<Record<string, unknown>> | null): Send;
/**
 * Make a call that costs nothing, until there is an answer of success or the retry policy gives up.
 *
 * @param {Context} context
 * @param {Send} send
 * @param {{phase?: Phase, once?: boolean, deadline?: number}} [how]
 *   `once` leaves repetition to the caller; after `deadline`, by the client's clock, nothing more is sent.
 * @returns {Flow<Reply>}
 */
export function call(context: Context, send: Send, { phase, once, deadline }?: {
    phase?: Phase;
    once?: boolean;
    deadline?: number;
}): Flow<Reply>;
/**
 * Return whether the status of an answer is one of success.
 *
 * @param {Reply} reply
 * @returns {boolean}
 */
export function isOk(reply: Reply): boolean;
/**
 * Set on an error which call failed, and whether a repetition is safe.
 *
 * @param {Context} context
 * @param {ClientError} error
 * @param {Send} send
 * @param {Phase} phase
 */
export function describe(context: Context, error: ClientError, send: Send, phase: Phase): void;
/**
 * Make a call once, as soon as the limits on requests allow it.
 *
 * @param {Context} context
 * @param {Send} send
 * @param {number} attempt
 * @param {number} deadline
 * @returns {Flow<Reply>}
 */
export function sendOnce(context: Context, send: Send, attempt: number, deadline: number): Flow<Reply>;
/**
 * Make a call whose turn has come; a 429 closes its limit for all who share it.
 *
 * A 401 that says that a token is too old is answered with a new one, once: nothing was started.
 *
 * @param {Context} context
 * @param {Send} send
 * @param {number} attempt
 * @returns {Flow<Reply>}
 */
export function sendInTurn(context: Context, send: Send, attempt: number): Flow<Reply>;
/**
 * Write what other processes must know of the limits that they share.
 *
 * @param {Context} context
 * @returns {Flow<void>}
 */
export function shareLimits(context: Context): Flow<void>;
/**
 * Make one call, with its log lines and hooks.
 *
 * @param {Context} context
 * @param {Send | Open} effect
 * @param {number} [attempt]
 * @returns {Flow<Reply>}
 */
export function observed(context: Context, effect: Send | Open, attempt?: number): Flow<Reply>;
/**
 * Wait for the turn of a call.
 *
 * @param {Context} context
 * @param {import("./limits/in_process.js").Turn} turn
 * @param {Send} send
 * @param {number} deadline
 * @returns {Flow<void>}
 * @throws {ConnectionFailed} Where it does not come before the deadline.
 */
export function waitForTurn(context: Context, turn: import("./limits/in_process.js").Turn, send: Send, deadline: number): Flow<void>;
/**
 * Return a call with the time that is left until a deadline as its time-out.
 *
 * @param {Context} context
 * @param {Send} send
 * @param {number} deadline
 * @returns {Send}
 */
export function withDeadline(context: Context, send: Send, deadline: number): Send;
/**
 * Return the values of the parameters of a call for a run: its id, and its model where the call asks for it.
 *
 * @param {Operation} operation
 * @param {string} runId
 * @param {string | null} [model]
 * @returns {Record<string, string>}
 */
export function runValues(operation: Operation, runId: string, model?: string | null): Record<string, string>;
/**
 * Return the model of a run: where a call needs it and the caller does not know it, as the ledger has it.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {string} runId
 * @param {string | null} model
 * @returns {Flow<string | null>}
 */
export function withModel(context: Context, operation: Operation, runId: string, model: string | null): Flow<string | null>;
/**
 * Return the URL of an operation: values of parameters of its path stand there, all others in the query.
 *
 * Each parameter has texts: several in the query, with a comma between them in the path.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {Readonly<Record<string, readonly string[]>>} values
 * @returns {string}
 * @throws {ConfigurationError} For a value that would lead to another path, and for a missing one.
 */
export function address(context: Context, operation: Operation, values: Readonly<Record<string, readonly string[]>>): string;
/** Seconds that a call gets at least, however little time is left. */
export const LAST_LOOK: 0.8;
export type Context = import("./context.js").Context;
export type Call = import("./context.js").Call;
export type Open = import("./effects.js").Open;
export type Reply = import("./effects.js").Reply;
export type Send = import("./effects.js").Send;
export type Phase = import("./outcomes.js").Phase;
export type Operation = import("./service.js").Operation;
export type Flow<T> = import("./effects.js").Flow<T>;
import { ClientError } from "./errors.js";
