/** Wait for a job: poll it until it is over, more often near its expected end, or until the time-out. */

import * as answers from "./answers.js";
import { address, call, describe, LAST_LOOK, request, runValues, withModel } from "./calls.js";
import { operationFor, retryPause } from "./context.js";
import { recordRun, run, sleep } from "./effects.js";
import {
  APIError, AuthenticationError, ClientError, ContentPolicyError, ForbiddenError, InvalidRequestError, NotFoundError,
  ProviderError, RateLimitError, WaitTimeout,
} from "./errors.js";
import { isOver } from "./job.js";
import { Following, KEPT } from "./pace.js";
import { inQuery } from "./parameters.js";
import { givesResults, kept, missing } from "./results.js";
import { shouldKeepPolling, timeoutOr } from "./retry.js";
import { doing } from "./service.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./job.js").Status} Status
 * @typedef {import("./outcomes.js").Phase} Phase
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */

/** Errors of a call for a result that say nothing of the run. */
const NOT_OF_A_RUN = [AuthenticationError, ForbiddenError, NotFoundError, RateLimitError];

/**
 * Ask for the status of a job; `once` leaves repetition to the caller.
 *
 * The answer says nothing about the submission, which was charged: no error makes it safe to submit again.
 *
 * @param {Context} context
 * @param {string} runId
 * @param {string | null} given
 * @param {{phase?: Phase, once?: boolean, deadline?: number}} [how]
 * @returns {Flow<Status>}
 */
export function* status(context, runId, given, { phase = "status", once = false, deadline = Infinity } = {}) {
  if (givesResults(context)) {
    const found = yield* run(() => kept(context, runId));
    if (found !== null) return found;
  }
  if (doing(context.kit.service, "status") === null) throw missing(context, runId);
  const operation = operationFor(context, "status");
  const model = yield* withModel(context, operation, runId, given);
  const send = request(context, operation, address(context, operation, inQuery(runValues(operation, runId, model))));
  for (let attempt = 1; ; attempt++) {
    let pause;
    try {
      const reply = yield* call(context, send, { phase, once, deadline });
      let found = answers.status(context, operation, reply, runId, model);
      if (found.state === "completed" && !found.urls.length) {
        found = yield* withResult(context, found, model, once, deadline);
      }
      if (isOver(found)) yield* recordRun(runId, ended(found), { cost: found.cost, reason: found.userError ?? found.error });
      return found;
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      error.job = { runId, model };
      if (error.request !== null) throw error; // `call` has already repeated it
      describe(context, error, send, phase);
      pause = retryPause(context, error, attempt);
      if (once || pause === null) throw error;
    }
    yield* sleep(pause);
  }
}

/**
 * Return the status of a run that is over with its files, where another call names them.
 *
 * Some services call a run completed that failed, and answer that call with what went wrong: it is then failed.
 *
 * @param {Context} context
 * @param {Status} found
 * @param {string | null} model
 * @param {boolean} once
 * @param {number} deadline
 * @returns {Flow<Status>}
 */
function* withResult(context, found, model, once, deadline) {
  const { service } = context.kit;
  const operation = doing(service, "result");
  if (operation === null) return found;
  const send = request(context, operation, address(context, operation, inQuery(runValues(operation, found.runId, model))));
  const failed = found.error !== null;
  try {
    const reply = yield* call(context, send, { phase: "status", once: once || failed, deadline });
    return { ...found, urls: answers.files(service, operation.dialect, answers.readJson(reply)) };
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    const blocked = error instanceof ContentPolicyError;
    const refused = blocked || error instanceof InvalidRequestError;
    if (NOT_OF_A_RUN.some((kind) => error instanceof kind) || !(refused || failed)) throw error;
    return { ...found, state: "failed", error: found.error ?? error.reason, flagged: found.flagged || blocked };
  }
}

/** @param {Status} found */
function ended(found) {
  if (found.state === "completed") return "done";
  return found.refund ? "given_back" : "failed";
}

/**
 * Poll a job until it is over and report each status; failures that may pass are waited out.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {number | null} timeout
 * @returns {Flow<Status>}
 */
export function* follow(context, job, timeout) {
  const limit = timeoutOr("timeout", timeout, context.policy.waitTimeout);
  const { now } = context.clock;
  const started = now();
  /** @type {Status | null} */
  let last = null;
  /** @type {ClientError | null} */
  let trouble = null;
  const known = yield* run(() => recalled(context, job));
  const pace = new Following(context.policy, context.durations, known, now());
  const pause = Math.min(pace.first(now()), limit);
  if (pause > 0) yield* sleep(pause);
  const first = now();
  for (;;) {
    let asked = 0;
    /** @type {number | null} */
    let answered = null;
    const deadline = Math.max(started + limit, now() + LAST_LOOK);
    /** @type {Status | null} */
    let seen = null;
    try {
      seen = yield* status(context, job.runId, job.model ?? null, { phase: "wait", once: true, deadline });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      error.job = job;
      if (!shouldKeepPolling(context.policy, error, now() - first, last !== null)) throw error;
      asked = error.retryAfter ?? 0;
      trouble = error;
    }
    if (seen !== null) {
      [last, trouble, answered] = [seen, null, now()];
      if (seen.state === "completed") {
        const took = pace.ended(answered);
        if (took !== null) yield* recordRun(job.runId, "done", { took });
      }
      yield { kind: "report", status: seen };
      if (isOver(seen)) {
        context.log.info(`run ${job.runId} is ${seen.state} after ${(now() - started).toFixed(1)} s`);
        return seen;
      }
    }
    const elapsed = now() - started;
    if (elapsed >= limit) {
      const over = new WaitTimeout(job, limit, last);
      if (trouble !== null) over.notes.push(`the last poll failed: ${trouble.message}`);
      throw over;
    }
    yield* sleep(Math.max(0, Math.min(Math.max(asked, pace.next(now(), answered)), limit - elapsed)));
  }
}

/**
 * Return a job with what the ledger knows of it, and learn the durations of earlier jobs.
 *
 * @param {Context} context
 * @param {Handle} given
 * @returns {Promise<Handle>}
 */
async function recalled(context, given) {
  let job = given;
  if (typeof job.since !== "number" || typeof job.length !== "string") {
    const order = await context.orders.ofRun(job.runId);
    if (order !== null) {
      const passed = order.sent_at === null ? -1 : context.clock.today() - order.sent_at;
      const began = passed >= 0 ? context.clock.now() - passed : null;
      job = { runId: job.runId, model: job.model || order.model, since: job.since ?? began, length: order.length };
    }
  }
  if (job.model && typeof job.length === "string") {
    const found = await context.orders.durations(job.model, job.length, KEPT);
    // Where the ledger cannot be written, this process knows more.
    if (found.length >= context.durations.of(job).length) context.durations.replace(job, found);
  }
  return job;
}

/**
 * Poll a job until it is completed and return its status; throw an error for any other end.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {number | null} timeout
 * @returns {Flow<Status>}
 */
export function* wait(context, job, timeout) {
  return finished(job, yield* follow(context, job, timeout));
}

/**
 * Return the status of a completed job.
 *
 * @param {Handle} job
 * @param {Status} outcome
 * @returns {Status}
 * @throws {ProviderError | ContentPolicyError} For any other.
 */
export function finished(job, outcome) {
  if (outcome.state === "completed") return outcome;
  const reason = outcome.userError ?? outcome.error ?? "the service does not say why";
  const details = { refund: outcome.refund, body: outcome.body };
  /** @type {ProviderError | ContentPolicyError} */
  let error;
  if (outcome.flagged) {
    error = new ContentPolicyError(`job ${job.runId} was blocked: ${reason}`, 200, details);
    error.userMessage = outcome.userError ?? outcome.error;
  } else {
    error = new ProviderError(`job ${job.runId} ${outcome.state}: ${reason}`, 200, details);
    error.outcome = outcome;
  }
  error.job = job;
  throw error;
}
