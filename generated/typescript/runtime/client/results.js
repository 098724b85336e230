/**
 * Results that came with the answer of a submission: kept beside the ledger until they are saved.
 *
 * They cannot be asked for again, so that a process that ends before it saves them would lose what was paid for.
 */

import { ConfigurationError } from "./errors.js";
import { statusOf } from "./job.js";

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
export async function keep(context, result) {
  const place = context.orders.results;
  try {
    if (place !== null) {
      await place.keep(result.runId, JSON.stringify({ run_id: result.runId, urls: result.urls, cost: result.cost }));
      return;
    }
  } catch (error) {
    context.log.warn(`the result of ${result.runId} is not kept on the disk: ${error}; save it with this client`);
  }
  context.unsaved.set(result.runId, result);
}

/**
 * Return the result of a submission that was not saved yet; null where none is kept.
 *
 * @param {Context} context
 * @param {string} runId
 * @returns {Promise<Status | null>}
 */
export async function kept(context, runId) {
  const unsaved = context.unsaved.get(runId);
  if (unsaved !== undefined || context.orders.results === null) return unsaved ?? null;
  try {
    const text = await context.orders.results.get(runId);
    return text === null ? null : statusOf({ runId, urls: JSON.parse(text).urls });
  } catch {
    return null;
  }
}

/**
 * Return the error for a result that is not kept, of a service that cannot be asked for it.
 *
 * @param {Context} context
 * @param {string} runId
 * @returns {ConfigurationError}
 */
export function missing(context, runId) {
  const where = context.orders.results === null ? "a ledger on the disk, which this client has not" : "its ledger";
  return new ConfigurationError(
    `${context.kit.service.title} gives a result once, and that of ${runId} is not kept in ${where}: it was saved ` +
      "already, or submitted elsewhere",
  );
}

/**
 * Return whether the service has a submission whose answer holds what was made.
 *
 * @param {Context} context
 * @returns {boolean}
 */
export function givesResults(context) {
  return Object.values(context.kit.service.operations).some((operation) => operation.gives_result);
}

/**
 * Remove a result that was saved.
 *
 * @param {Context} context
 * @param {string} runId
 * @returns {Promise<void>}
 */
export async function drop(context, runId) {
  context.unsaved.delete(runId);
  await context.orders.results?.drop(runId);
}
