/** Read the answer to a submission: the run that it started, or what it made at once. */

import * as answers from "./answers.js";
import { isOk } from "./calls.js";
import { dataUrl } from "./data_urls.js";
import { SubmissionUnknown } from "./errors.js";
import { statusOf } from "./job.js";
import { claimOf } from "./ledger/orders.js";
import { outcome } from "./outcomes.js";

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
export function read(context, plan, reply) {
  if (!isOk(reply)) {
    const error = answers.failure(context, reply, plan.operation.id);
    if (outcome(context.kit, plan.phase, reply.status) === "unknown") {
      throw inDoubt(plan, `the service answered ${error.message}`, error, reply.status);
    }
    throw error;
  }
  const { service } = context.kit;
  const { dialect } = plan.operation;
  const body = answers.readJson(reply);
  let runId = answers.name(answers.facts(service, dialect, "run_id", body));
  const result = plan.operation.gives_result ? resultOf(context, plan, reply, body, runId) : null;
  if (result !== null) runId = result.runId;
  const accepted = !answers.factsOfDialect(service, dialect, "accepted", body).includes(false);
  const seen =
    body === null && result === null ? "unreadable" : runId === null ? "no_run" : accepted ? "run" : "not_accepted";
  if (runId === null || outcome(context.kit, plan.phase, seen) !== "paid") {
    /** @type {Record<string, string>} */
    const what = { not_accepted: "says that it was not accepted", unreadable: "cannot be read" };
    const problem = answers.unreadable(context, reply, what[seen] ?? "holds no run id");
    throw inDoubt(plan, problem.message, problem, reply.status);
  }
  const model = answers.name(answers.facts(service, dialect, "model", body));
  if (model !== null && model !== plan.order.model) {
    context.log.warn(`a request for ${plan.order.model} was answered for ${context.redact.text(model)}`);
  }
  return {
    runId,
    model: model || plan.order.model || null,
    cost: answers.money(answers.facts(service, dialect, "cost", body)),
    currency: answers.text(answers.facts(service, dialect, "currency", body)),
    balance: answers.money(answers.facts(service, dialect, "balance", body)),
    since: context.clock.now(),
    length: plan.order.length,
    result,
  };
}

/**
 * Return what an answer holds that was made at once; null where it holds nothing.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @param {Reply} reply
 * @param {any} body
 * @param {string | null} runId
 * @returns {Status | null}
 */
function resultOf(context, plan, reply, body, runId) {
  const { service } = context.kit;
  const { dialect } = plan.operation;
  const kind = (reply.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
  let made = answers.files(service, dialect, body);
  const isFile = !kind.startsWith("text/") && kind !== "application/json";
  if (body === null && reply.body.length && !reply.cut && isFile) made = [dataUrl(reply.body, kind)];
  if (!made.length) return null;
  const cost = answers.money(answers.facts(service, dialect, "cost", body));
  return statusOf({ runId: runId || plan.order.id, urls: made, cost });
}

/**
 * Return the error for a submission that may have been charged.
 *
 * @param {Plan} plan
 * @param {string} reason
 * @param {Error | null} cause
 * @param {number | null} [status]
 * @returns {SubmissionUnknown}
 */
export function inDoubt(plan, reason, cause, status = null) {
  const unknown = new SubmissionUnknown(reason, claimOf(plan.order), plan.payload, plan.order.idempotency_key !== null);
  if (cause !== null) unknown.cause = cause;
  unknown.status = status;
  return unknown;
}
