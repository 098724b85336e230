/** Ask the service for the price of a request, as the matrix describes: once, and without anything that could pay. */

import * as answers from "./answers.js";
import { describe, isOk, sendOnce } from "./calls.js";
import { operationFor } from "./context.js";
import { recordOrder } from "./effects.js";
import { ClientError, ConfigurationError } from "./errors.js";
import { moment } from "./listing.js";
import { inDoubt } from "./receipts.js";
import { compare } from "./decimal.js";
import { doing } from "./service.js";
import { makePlan } from "./submission.js";

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
export function offered(context) {
  return Boolean(doing(context.kit.service, "submit")?.quote);
}

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
export function* quote(context, payload, deadline = Infinity) {
  const asking = operationFor(context, "submit").quote;
  if (asking === null) {
    throw new ConfigurationError(`${context.kit.service.title} gives no quotes; estimate() returns the matrix's price`);
  }
  const plan = yield* makePlan(context, payload);
  const headers = { ...plan.send.headers, [asking.header]: asking.value };
  const send = { ...plan.send, headers, key: false, paid: false };
  const askedAt = context.clock.today();
  let reply;
  try {
    reply = yield* sendOnce(context, send, 1, deadline);
    if (!isOk(reply)) return read(context, asking, reply);
  } catch (error) {
    if (error instanceof ClientError) describe(context, error, send, "quote");
    throw error;
  }
  const order = { ...plan.order, operation: "quote", sent_at: askedAt };
  throw yield* doubt(context, { ...plan, order }, reply);
}

/**
 * @param {Context} context
 * @param {import("./service.js").Asking} asking
 * @param {import("./effects.js").Reply} reply
 * @returns {Quote}
 */
function read(context, asking, reply) {
  if (reply.status !== asking.status) throw answers.failure(context, reply);
  const body = answers.readJson(reply);
  /** @param {string} fact */
  const values = (fact) => answers.factsOfDialect(context.kit.service, asking.dialect, fact, body);
  const amount = answers.money(values("price"));
  if (amount === null || compare(amount, 0) < 0) throw answers.unreadable(context, reply, "names no price");
  const offer = answers.name(values("offer"));
  return {
    amount,
    currency: answers.text(values("currency")) || asking.currency,
    offer: offer ? context.redact.text(offer) : null,
    expires: moment(values("expires")[0]),
  };
}

/**
 * Record that a run may have been started, and return the error to throw.
 *
 * @param {Context} context
 * @param {import("./receipts.js").Plan} plan
 * @param {import("./effects.js").Reply} reply
 * @returns {Flow<import("./errors.js").SubmissionUnknown>}
 */
function* doubt(context, plan, reply) {
  const runs = answers.facts(context.kit.service, plan.operation.dialect, "run_id", answers.readJson(reply));
  const runId = answers.name(runs);
  const named = runId ? ` and names run ${context.redact.text(runId)}` : "";
  const reason = `a quote was asked for, and the answer is one of success (${reply.status})${named}`;
  try {
    yield* recordOrder(plan.order, "posted");
    yield* recordOrder(plan.order, "unknown", { facts: { reason } });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    context.log.warn(`${reason}: ${error.message}`); // a full disk must not hide that something may be charged
  }
  return inDoubt(plan, reason, null, reply.status);
}
