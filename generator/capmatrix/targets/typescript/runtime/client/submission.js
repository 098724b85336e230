/**
 * Submit and pay once: a post is repeated only if it was certainly not processed; else its run is searched for.
 *
 * Whether an answer means a charge is read from the table of outcomes by its status and form, never from its words.
 */

import { encode } from "./bodies.js";
import { address, describe, LAST_LOOK, request, runValues, sendInTurn, shareLimits, waitForTurn, withDeadline } from "./calls.js";
import { operationFor, retryPause } from "./context.js";
import { recordOrder, recordRun, run, sleep } from "./effects.js";
import { APIError, ClientError, ConfigurationError, ConnectionFailed, SubmissionUnknown } from "./errors.js";
import * as keys from "./ledger/keys.js";
import { claimOf, newId, orderOf } from "./ledger/orders.js";
import { recover } from "./listing.js";
import { outcome } from "./outcomes.js";
import { lengthOf } from "./pace.js";
import { checked, inQuery, refused } from "./parameters.js";
import { inDoubt, read } from "./receipts.js";
import { keep } from "./results.js";
import { settlePause, timeoutOr } from "./retry.js";
import { doing, modelOf, named, submission } from "./service.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./job.js").Claim} Claim
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./ledger/orders.js").Order} Order
 * @typedef {import("./ledger/spending.js").Hold} Hold
 * @typedef {import("./listing.js").Run} Run
 * @typedef {import("./receipts.js").Plan} Plan
 * @typedef {import("./receipts.js").Receipt} Receipt
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */

/** Seconds by which the clocks of caller and service usually differ at most. */
const CLOCKS_APART = 60;
/** Seconds by which a clock may be wrong before a run counts as older than its submission. */
const CLOCKS_WRONG = 86_400;
/** Seconds of the search for a run after a status below 500: a wrong address must not hang. */
const BRIEF = 4;
/** The most runs that are asked for where the matrix has no limit for the list. */
const LISTED = 50;

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
export function* submit(context, payload, { settle = null, repeat = false, timeout = null, hold = null }) {
  const window = timeoutOr("settle", settle, context.policy.settleWindow); // throws before anything is charged
  const deadline = context.clock.now() + timeoutOr("timeout", timeout, Infinity);
  let plan = yield* makePlan(context, payload);
  if (hold !== null) {
    const held = { reserved: hold.amount, currency: hold.currency, budget: hold.budget };
    plan = { ...plan, order: { ...plan.order, ...held }, caps: hold.caps };
  }
  return yield* paid(context, plan, window, deadline, repeat);
}

/**
 * Return a submission: the payload with the UUID that finds its run, the caller's or a new one.
 *
 * @param {Context} context
 * @param {Readonly<Record<string, unknown>>} payload
 * @returns {Flow<Plan>}
 */
export function* makePlan(context, payload) {
  const { service } = context.kit;
  const model = named(context.kit, payload);
  const operation = submission(service, payload, model);
  if (operation === null) {
    throw new ConfigurationError(`${service.title} has no call that starts this request; nothing was sent`);
  }
  const { found_by: field, idempotency: keyed } = operation;
  /** @param {unknown} given */
  const own = (given) => (typeof given === "string" && given.trim() ? given : context.clock.uuid());
  const given = field ? payload[field] : null;
  const token = own(given);
  const shared = keyed !== null && keyed.field === field;
  const key = keyed === null ? null : shared ? token : own(keyed.field ? payload[keyed.field] : null);
  const written = encode(payload);
  const order = orderOf({
    id: newId(),
    place: context.orders.place,
    digest: yield* run(() => keys.sha256(written)),
    model: typeof model === "string" ? model : "",
    uuid: token,
    fresh: token !== given,
    findable: field !== null && doing(service, "recover") !== null,
    length: lengthOf(context.kit, payload),
    idempotency_key: key,
  });
  return yield* planned(context, operation, payload, order);
}

/**
 * Return the submission of a payload with the UUID and the key of its order: the same bytes for the same order.
 *
 * @param {Context} context
 * @param {import("./service.js").Operation} operation
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {Order} order
 * @returns {Flow<Plan>}
 */
function* planned(context, operation, payload, order) {
  const { found_by: field, idempotency: keyed } = operation;
  const body = {
    ...payload,
    ...(field ? { [field]: order.uuid } : {}),
    ...(keyed?.field ? { [keyed.field]: order.idempotency_key ?? "" } : {}),
  };
  const send = { ...posting(context, operation, body, named(context.kit, payload)), paid: true };
  return yield* withKey(context, { order, send, operation, phase: "submit", payload: body, caps: [] });
}

/**
 * Return a submission with the key of its order, where its call has one.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @returns {Flow<Plan>}
 */
function* withKey(context, plan) {
  const { header } = plan.operation.idempotency ?? { header: "" };
  const { idempotency_key: key } = plan.order;
  if (key === null) return plan;
  const send = header ? { ...plan.send, headers: { ...plan.send.headers, [header]: key } } : plan.send;
  const sent = yield* run(() => keys.digest(send, context.credentials.account));
  return { ...plan, send, order: { ...plan.order, sent } };
}

/**
 * Return the call that submits a request: what its path and query take stands there, all else in the body.
 *
 * @param {Context} context
 * @param {import("./service.js").Operation} operation
 * @param {Readonly<Record<string, unknown>>} body
 * @param {unknown} model
 * @returns {import("./effects.js").Send}
 */
function posting(context, operation, body, model) {
  const [apart, inside] = parted(operation, body);
  if (operation.parts.model) {
    delete inside[context.kit.service.discriminator];
    apart[operation.parts.model.name] = model;
  }
  return request(context, operation, address(context, operation, inQuery(apart)), inside);
}

/**
 * Return the values that stand in the address of a call, and those of its body.
 *
 * @param {import("./service.js").Operation} operation
 * @param {Readonly<Record<string, unknown>>} values
 * @returns {[Record<string, unknown>, Record<string, unknown>]}
 */
function parted(operation, values) {
  const names = [...operation.path_names, ...operation.query];
  const pairs = Object.entries(values);
  const apart = pairs.filter(([name]) => names.includes(name));
  return [Object.fromEntries(apart), Object.fromEntries(pairs.filter(([name]) => !names.includes(name)))];
}

/**
 * Post the extension of an output of a job and return the new run; never post again if the outcome is unknown.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {number | null} index
 * @returns {Flow<Receipt>}
 */
export function* extend(context, job, index) {
  const operation = operationFor(context, "extend");
  if (context.dailyCap !== null) {
    throw new ConfigurationError("the price of an extension is not known beforehand: use a client without dailyCap");
  }
  const model = job.model ? (modelOf(context.kit, job.model)?.id ?? job.model) : null;
  if (operation.models.length && model !== null && !operation.models.includes(model)) {
    const takes = operation.models.join(", ");
    const message = `${job.model} is not among ${takes}`;
    throw refused(operation, [{ code: "not_allowed", field: context.kit.service.discriminator, message, hint: takes }]);
  }
  const values = checked(operation, {
    ...runValues(operation, job.runId, model),
    [operation.parts.index?.name ?? "index"]: index,
  });
  const [apart, body] = parted(operation, values);
  const send = { ...request(context, operation, address(context, operation, inQuery(apart)), body), paid: true };
  const written = encode(body);
  const order = orderOf({
    id: newId(),
    place: context.orders.place,
    operation: "extend",
    model: job.model ?? "",
    digest: yield* run(() => keys.sha256(written)),
    uuid: context.clock.uuid(),
    findable: false, // the call has no field by which `recover` could find its run
    idempotency_key: operation.idempotency === null ? null : context.clock.uuid(),
  });
  const plan = yield* withKey(context, { order, send, operation, phase: "extend", payload: body, caps: [] });
  return yield* paid(context, plan, operation.idempotency === null ? 0 : context.policy.settleWindow, Infinity, false);
}

/**
 * Post a charged call and return its run, or find that run; the ledger has its order before it leaves.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @param {number} window
 * @param {number} deadline
 * @param {boolean} mayRepeat
 * @returns {Flow<Receipt>}
 */
function* paid(context, plan, window, deadline, mayRepeat) {
  let repeat = mayRepeat;
  for (let attempt = 1; ; attempt++) {
    try {
      return yield* posted(context, plan, attempt, deadline);
    } catch (error) {
      if (error instanceof SubmissionUnknown) {
        const found = yield* resolved(context, plan, window, error);
        if (found !== null) return found;
        if (!repeat) throw error;
        repeat = false;
      } else if (error instanceof ClientError) {
        const pause = retryPause(context, error, attempt);
        const again = ["nothing_left", "not_processed"].includes(outcomeOf(context, plan, error));
        if (!again || pause === null || context.clock.now() + pause > deadline) {
          if (error instanceof ConnectionFailed || error instanceof APIError) {
            yield* recordOrder(plan.order, "refused", { facts: { reason: error.message } });
          }
          throw error;
        }
        context.log.warn(`${error.message}; sending it again in ${pause.toFixed(1)} s`);
        yield* shareLimits(context);
        yield* sleep(pause);
      } else {
        throw error;
      }
    }
  }
}

/**
 * Return the run of a submission whose outcome is not known: by its key, else by searching for it.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @param {number} window
 * @param {SubmissionUnknown} unknown
 * @returns {Flow<Receipt | null>}
 */
function* resolved(context, plan, window, unknown) {
  const { idempotency: keyed } = plan.operation;
  const { status } = unknown;
  const claim = /** @type {Claim} */ (unknown.claim);
  const brief = status !== null && status < 500 && !keyed?.running.includes(status);
  let limit = brief ? Math.min(window, BRIEF) : window;
  if (keyed !== null) {
    const end = context.clock.now() + limit;
    const order = keys.sent(plan.order, claim.sent_at, keyed.lifetime);
    const found = yield* repeated(context, { ...plan, order }, keyed, end, unknown);
    if (found !== null) return found;
    limit = Math.max(0, end - context.clock.now());
  }
  return yield* search(context, orderOfClaim(context, claim), limit, unknown);
}

/**
 * Post the same bytes with the same key until an answer names the run, while the service knows the key.
 *
 * Only a run is believed: another answer may be that of a proxy, or of a check that comes before that of the key.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @param {import("./service.js").Idempotency} keyed
 * @param {number} end
 * @param {SubmissionUnknown} unknown
 * @param {boolean} [atOnce]
 * @returns {Flow<Receipt | null>}
 */
function* repeated(context, plan, keyed, end, unknown, atOnce = false) {
  const again = /** @type {Plan} */ ({ ...plan, phase: "repeat", caps: [] });
  const last = context.clock.now() + keyed.lifetime;
  let asked = 0;
  for (let look = atOnce ? -1 : 0; ; look++) {
    if (look >= 0) {
      const left = end - context.clock.now();
      if (left <= 0) return null;
      yield* sleep(Math.min(Math.max(asked, settlePause(context.policy, look)), left));
    }
    if (!keys.holds(plan.order, context.clock.today()) || context.clock.now() >= last) {
      unknown.notes.push("it was not sent again: the service may have forgotten its key");
      return null;
    }
    context.log.warn(`${unknown.reason}: sending it again with its key`);
    try {
      return yield* posted(context, again, look + 3, Math.max(end, context.clock.now() + LAST_LOOK));
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      const pause = mayGoOn(context, error, keyed.running);
      if (pause === null) {
        unknown.notes.push(`it was sent again with its key: ${error.message}`);
        return null;
      }
      asked = pause;
    }
  }
}

/**
 * Post an order of this or another process again with its key, at least once; null where its run stays unknown.
 *
 * @param {Context} context
 * @param {Order} order
 * @param {readonly Readonly<Record<string, unknown>>[]} requests Of which the one that was sent is taken.
 * @param {number} window
 * @returns {Flow<Receipt | null>}
 * @throws {ConfigurationError} Where none of them was.
 */
function* sendAgain(context, order, requests, window) {
  if (!keys.holds(order, context.clock.today())) return null;
  for (const payload of requests) {
    const operation = submission(context.kit.service, payload, named(context.kit, payload));
    if (operation === null || operation.idempotency === null) continue;
    const plan = yield* planned(context, operation, payload, order);
    if (plan.order.sent !== order.sent) continue;
    const unknown = new SubmissionUnknown(order.reason ?? "no answer came", claimOf(order));
    const reason = order.reason ?? `its process ended before the answer${keys.told(order)}`;
    yield* recordOrder(order, "unknown", { facts: { reason } });
    return yield* repeated(context, plan, operation.idempotency, context.clock.now() + window, unknown, true);
  }
  throw new ConfigurationError(
    `order ${order.id} is not this request as it was sent, or was sent with another API key; nothing was sent`,
  );
}

/**
 * Return the seconds that a failed repetition asks to wait for; null where another one would fail too.
 *
 * @param {Context} context
 * @param {ClientError} error
 * @param {readonly number[]} running
 * @returns {number | null}
 */
function mayGoOn(context, error, running) {
  const cause = error instanceof SubmissionUnknown ? error.cause : error;
  const asked = (cause instanceof ClientError ? cause.retryAfter : null) ?? 0;
  const { status } = error;
  const passing =
    error instanceof SubmissionUnknown
      ? status === null || status >= 500 || [408, 429, ...running].includes(status)
      : error instanceof ConnectionFailed;
  return passing && asked <= context.policy.retryAfterMax ? asked : null;
}

/**
 * Post once, as soon as the limits allow it, and return the run; the ledger gets the outcome in any case.
 *
 * @param {Context} context
 * @param {Plan} given
 * @param {number} attempt
 * @param {number} deadline
 * @returns {Flow<Receipt>}
 */
function* posted(context, given, attempt, deadline) {
  const turn = context.limits.turn(given.send.operation, context.clock.now);
  /** @type {Receipt} */
  let receipt;
  try {
    yield* waitForTurn(context, turn, given.send, deadline);
  } catch (error) {
    turn.leave();
    throw error;
  }
  let { order } = given;
  if (order.key_until === null) {
    const { idempotency: keyed } = given.operation;
    order = { ...order, sent_at: context.clock.today() };
    if (keyed !== null) order = keys.sent(order, context.clock.today(), keyed.lifetime);
  }
  const plan = { ...given, order };
  try {
    if (!(yield* recordOrder(order, "posted", { caps: plan.caps }))) {
      throw new ConfigurationError(`order ${order.id} is held by another process; nothing was sent by this one`);
    }
    try {
      const reply = yield* sendInTurn(context, withDeadline(context, plan.send, deadline), attempt);
      receipt = read(context, plan, reply);
    } catch (error) {
      if (error instanceof ClientError) {
        yield* recordFailure(context, plan, error);
        throw error;
      }
      // Aborted after the request left: there may be a run.
      yield* recordOrder(order, "unknown", { facts: { reason: `interrupted${keys.told(order)}` } });
      handOver(context, order, error);
      throw error;
    }
  } finally {
    turn.leave();
  }
  const { result } = receipt;
  // Kept before its order says that it is there: it cannot be asked for again.
  if (result !== null) yield* run(() => keep(context, result));
  yield* recordOrder(order, "running", { run_id: receipt.runId, facts: { cost: receipt.cost, currency: receipt.currency } });
  if (result !== null) yield* recordRun(receipt.runId, "done");
  context.log.info(`run ${receipt.runId} of ${receipt.model} is submitted`);
  return receipt;
}

/**
 * Return the outcome of a submission that failed with an error.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @param {ClientError} error
 * @returns {import("./outcomes.js").Outcome}
 */
function outcomeOf(context, plan, error) {
  if (error instanceof SubmissionUnknown) return "unknown";
  if (error instanceof ConnectionFailed) return outcome(context.kit, plan.phase, error.sent ? "no_answer" : "not_connected");
  return error.status === null ? "nothing_left" : outcome(context.kit, plan.phase, error.status);
}

/**
 * Record the outcome of an error.
 *
 * @param {Context} context
 * @param {Plan} plan
 * @param {ClientError} error
 * @returns {Flow<void>}
 * @throws {SubmissionUnknown} Where it is not known.
 */
function* recordFailure(context, plan, error) {
  if (outcomeOf(context, plan, error) === "unknown") {
    yield* recordOrder(plan.order, "unknown", { facts: { reason: `${error.message}${keys.told(plan.order)}` } });
    if (!(error instanceof SubmissionUnknown)) throw inDoubt(plan, `no answer came (${error.message})`, error);
    return;
  }
  describe(context, error, plan.send, plan.phase);
  yield* recordOrder(plan.order, "waiting", { facts: { reason: error.message } });
}

/**
 * Give the caller the claim of an interrupted submission: in the log, and as `claim` of what was thrown.
 *
 * @param {Context} context
 * @param {Order} order
 * @param {unknown} error
 */
function handOver(context, order, error) {
  const claim = claimOf(order);
  const said = JSON.stringify(claim);
  let way = claim.findable ? `client.settle(${said}) finds it` : "look it up in your account";
  if (order.idempotency_key !== null) way = `client.settle(${said}, { request }) sends it again with its key`;
  context.log.warn(`a submission was interrupted and may be charged: ${way}`);
  if (typeof error === "object" && error !== null && Object.isExtensible(error)) Object.assign(error, { claim });
}

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
export function* settle(context, claim, window, requests = []) {
  const limit = timeoutOr("timeout", window, context.policy.settleWindow);
  const end = context.clock.now() + limit;
  /** @type {Order | null} */
  const order = requests.length ? yield* run(() => context.orders.get(claim.order)) : null;
  if (order !== null && order.run_id !== null) {
    const { run_id: runId, model, cost, currency } = order;
    return { runId, model: model || null, cost, currency, balance: null, since: null, length: null, result: null };
  }
  const unknown = new SubmissionUnknown("no run of this submission is listed yet", claim);
  let found = order === null ? null : yield* sendAgain(context, order, requests, limit);
  found ??= yield* search(context, orderOfClaim(context, claim), Math.max(0, end - context.clock.now()), unknown);
  if (found === null) throw unknown;
  return found;
}

/**
 * Search once for the runs of many claims, and return those found, by order id.
 *
 * One list serves all claims; claims older than the list are asked for by UUID.
 *
 * @param {Context} context
 * @param {readonly Claim[]} claims
 * @returns {Flow<Map<string, Receipt>>}
 */
export function* settleAll(context, claims) {
  let left = claims.filter((claim) => claim.findable);
  /** @type {Map<string, Receipt>} */
  const found = new Map();
  if (left.length > 1) {
    const runs = yield* recover(context, { limit: longest(context) });
    yield* adoptAll(context, left, runs, found);
    left = left.filter((claim) => !found.has(claim.order) && !reaches(runs, claim));
  }
  for (const claim of left) {
    const runs = yield* recover(context, { uuid: claim.uuid, limit: longest(context) });
    yield* adoptAll(context, [claim], runs, found);
  }
  return found;
}

/**
 * @param {Context} context
 * @param {readonly Claim[]} claims
 * @param {readonly Run[]} runs
 * @param {Map<string, Receipt>} found
 * @returns {Flow<void>}
 */
function* adoptAll(context, claims, runs, found) {
  for (const claim of claims) {
    const receipt = yield* adopt(context, orderOfClaim(context, claim), runs);
    if (receipt !== null) found.set(claim.order, receipt);
  }
}

/**
 * Return whether a list, newest first, goes back to before a submission, even if a clock is a day wrong.
 *
 * @param {readonly Run[]} runs
 * @param {Claim} claim
 * @returns {boolean}
 */
function reaches(runs, claim) {
  const times = runs.map((one) => one.created ?? Number.NaN);
  const newestFirst = times.every((time, at) => !Number.isNaN(time) && (at === 0 || time <= times[at - 1]));
  return newestFirst && times.length > 0 && times[times.length - 1] < claim.sent_at - CLOCKS_WRONG;
}

/**
 * Close the claim of a submission that certainly never arrived.
 *
 * @param {Context} context
 * @param {Claim} claim
 * @returns {Flow<void>}
 */
export function* forget(context, claim) {
  const facts = { reason: "the caller says that it has no run" };
  yield* recordOrder(orderOfClaim(context, claim), "refused", { facts });
}

/**
 * Return an order with the facts of its claim.
 *
 * @param {Context} context
 * @param {Claim} claim
 * @returns {Order}
 */
function orderOfClaim(context, claim) {
  const { model, uuid, fresh, findable, sent_at } = claim;
  return orderOf({ id: claim.order || uuid, place: context.orders.place, model, uuid, fresh, findable, sent_at });
}

/**
 * Ask for the run of an order, at once and then ever less often, until it is listed or `window` seconds passed.
 *
 * @param {Context} context
 * @param {Order} order
 * @param {number} window
 * @param {SubmissionUnknown} unknown
 * @returns {Flow<Receipt | null>}
 */
function* search(context, order, window, unknown) {
  if (!order.findable) return null;
  const started = context.clock.now();
  context.log.warn(`${unknown.reason}: looking for the run for up to ${window} s`);
  for (let look = 0; ; look++) {
    let asked = 0;
    const deadline = Math.max(started + window, context.clock.now() + LAST_LOOK);
    /** @type {Run[] | null} */
    let runs = null;
    try {
      runs = yield* recover(context, { uuid: order.uuid, limit: longest(context), once: true, deadline });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      if (!error.transient || (error.retryAfter ?? 0) > context.policy.retryAfterMax) {
        unknown.notes.push(`the run could not be searched for: ${error.message}`);
        return null;
      }
      asked = error.retryAfter ?? 0;
    }
    if (runs !== null) {
      const found = yield* adopt(context, order, runs);
      if (found !== null) {
        context.log.info(`run ${found.runId} is the one that was submitted; nothing was sent again`);
        return found;
      }
    }
    const left = started + window - context.clock.now();
    if (left <= 0) return null;
    yield* sleep(Math.min(Math.max(asked, window === BRIEF ? BRIEF : settlePause(context.policy, look)), left));
  }
}

/**
 * Return the highest limit that the list takes.
 *
 * @param {Context} context
 * @returns {number | null}
 */
function longest(context) {
  const operation = operationFor(context, "recover");
  const limit = operation.parameters[operation.parts.limit?.name ?? ""];
  return limit === undefined ? null : Math.trunc(limit.maximum || LISTED);
}

/**
 * Give an order the run that is certainly its run and of no other order; null where there is none.
 *
 * @param {Context} context
 * @param {Order} order
 * @param {readonly Run[]} runs
 * @returns {Flow<Receipt | null>}
 */
function* adopt(context, order, runs) {
  const uuid = order.uuid.toLowerCase();
  const same = new Map(runs.filter((one) => one.uuid?.toLowerCase() === uuid).map((one) => [one.runId, one]));
  if (!same.size) return null;
  /** @type {[string[], number]} */
  const [free, rivals] = yield { kind: "findFreeRuns", claim: claimOf(order), runIds: [...same.keys()] };
  let found = [...same.values()].filter((one) => free.includes(one.runId));
  if (!order.fresh) {
    // Other runs may have the caller's UUID: only model, time and the absence of other claims make it unique.
    const earliest = (order.sent_at ?? 0) - CLOCKS_APART;
    const info = modelOf(context.kit, order.model);
    const ids = info === null ? [order.model] : [info.id, ...info.formerly];
    found = found.filter((one) => (one.model === null || ids.includes(one.model)) && (one.created ?? 0) >= earliest);
    if (rivals || found.length !== 1) return null;
  } else if (found.length > 1) {
    // Something on the way, such as a proxy, sent it again. The oldest run is the one that was asked for.
    context.log.warn(`one submission has ${found.length} runs: ${found.map((one) => one.runId).join(", ")}`);
  }
  for (const one of found.sort((left, right) => (left.created ?? 0) - (right.created ?? 0))) {
    if (yield* recordOrder(order, "running", { run_id: one.runId, adopted: true })) {
      const nothing = { cost: null, currency: null, balance: null, since: null, length: null, result: null };
      return { runId: one.runId, model: one.model || order.model || null, ...nothing };
    }
  }
  return null;
}
