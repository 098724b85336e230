/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./job.js").Status} Status
 */
/**
 * Write a result; without a place for it, and where that fails, the client itself holds it until it is saved.
 *
 * @param {Context} context
 * @param {Status} result
 * @returns {Promise<void>}
 */
export function keep(context: Context, result: Status): Promise<void>;
/**
 * Return the result of a submission that was not saved yet; null where none is kept.
 *
 * @param {Context} context
 * @param {string} runId
 * @returns {Promise<Status | null>}
 */
export function kept(context: Context, runId: string): Promise<Status | null>;
/**
 * Return the error for a result that is not kept, of a service that cannot be asked for it.
 *
 * @param {Context} context
 * @param {string} runId
 * @returns {ConfigurationError}
 */
export function missing(context: Context, runId: string): ConfigurationError;
/**
 * Return whether the service has a submission whose answer holds what was made.
 *
 * @param {Context} context
 * @returns {boolean}
 */
export function givesResults(context: Context): boolean;
/**
 * Remove a result that was saved.
 *
 * @param {Context} context
 * @param {string} runId
 * @returns {Promise<void>}
 */
export function drop(context: Context, runId: string): Promise<void>;
export type Context = import("./context.js").Context;
export type Status = import("./job.js").Status;
import { ConfigurationError } from "./errors.js";
