/** One call to the service: its address, its turn in the limits, its observation, and its repetition on failure. */

import * as answers from "./answers.js";
import { encoded } from "./bodies.js";
import { isServiceUrl, retryPause } from "./context.js";
import { MOST, run, sleep } from "./effects.js";
import { APIError, ClientError, ConfigurationError, ConnectionFailed } from "./errors.js";
import { FREE, outcome } from "./outcomes.js";
import { escaped } from "./parameters.js";
import { withoutQuery } from "./redact.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./context.js").Call} Call
 * @typedef {import("./effects.js").Open} Open
 * @typedef {import("./effects.js").Reply} Reply
 * @typedef {import("./effects.js").Send} Send
 * @typedef {import("./outcomes.js").Phase} Phase
 * @typedef {import("./service.js").Operation} Operation
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */

const LOGGED_WAIT = 0.05;
/** Seconds that a call gets at least, however little time is left. */
export const LAST_LOOK = 0.8;
/** Bytes that are read at most of an answer that may hold a file as a data URL. */
const LONG_ANSWERS = 16 << 20;
/** Bytes that are read at most of an answer that holds what a submission made: it cannot be asked for again. */
const RESULTS = 1 << 28;

/**
 * Return the call of an operation; the key is sent where the operation needs it, and only to the service.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {string} [url]
 * @param {Readonly<Record<string, unknown>> | null} [body]
 * @returns {Send}
 */
export function request(context, operation, url, body = null) {
  const target = url ?? address(context, operation, {});
  const dialect = context.kit.service.dialects[operation.dialect ?? ""] ?? {};
  const holdsFiles = Object.hasOwn(dialect, "url") || Object.hasOwn(dialect, "inline");
  const written = body === null ? null : encoded(operation.encoding, body);
  return {
    kind: "send",
    method: operation.method,
    url: target,
    headers: written === null ? operation.headers : { ...operation.headers, "content-type": written.kind },
    content: written === null ? null : written.content,
    operation: operation.id,
    key: operation.auth && isServiceUrl(context, target),
    paid: false,
    timeout: null,
    most: operation.gives_result ? RESULTS : holdsFiles ? LONG_ANSWERS : MOST,
  };
}

/**
 * Make a call that costs nothing, until there is an answer of success or the retry policy gives up.
 *
 * @param {Context} context
 * @param {Send} send
 * @param {{phase?: Phase, once?: boolean, deadline?: number}} [how]
 *   `once` leaves repetition to the caller; after `deadline`, by the client's clock, nothing more is sent.
 * @returns {Flow<Reply>}
 */
export function* call(context, send, { phase = "account", once = false, deadline = Infinity } = {}) {
  for (let attempt = 1; ; attempt++) {
    let wait;
    try {
      const reply = yield* sendOnce(context, send, attempt, deadline);
      if (isOk(reply)) return reply;
      throw answers.failure(context, reply, send.operation);
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
      describe(context, error, send, phase);
      wait = retryPause(context, error, attempt);
      if (once || wait === null || context.clock.now() + wait > deadline) throw error;
      context.log.warn(`${error.message}; sending it again in ${wait.toFixed(1)} s`);
    }
    yield* sleep(wait);
  }
}

/**
 * Return whether the status of an answer is one of success.
 *
 * @param {Reply} reply
 * @returns {boolean}
 */
export function isOk(reply) {
  return reply.status >= 200 && reply.status < 300;
}

/**
 * Set on an error which call failed, and whether a repetition is safe.
 *
 * @param {Context} context
 * @param {ClientError} error
 * @param {Send} send
 * @param {Phase} phase
 */
export function describe(context, error, send, phase) {
  const sent = error instanceof ConnectionFailed && error.sent;
  const seen = error instanceof APIError ? /** @type {number} */ (error.status) : sent ? "no_answer" : "not_connected";
  error.retrySafe = FREE.includes(outcome(context.kit, phase, seen));
  error.request = { method: send.method, url: withoutQuery(send.url) };
  if (send.content !== null && send.headers["content-type"] === "application/json") {
    error.request.body = context.redact.body(JSON.parse(new TextDecoder().decode(send.content)));
  }
}

/**
 * Make a call once, as soon as the limits on requests allow it.
 *
 * @param {Context} context
 * @param {Send} send
 * @param {number} attempt
 * @param {number} deadline
 * @returns {Flow<Reply>}
 */
export function* sendOnce(context, send, attempt, deadline) {
  const turn = context.limits.turn(send.operation, context.clock.now);
  /** @type {Reply} */
  let reply;
  try {
    yield* waitForTurn(context, turn, send, deadline);
    reply = yield* sendInTurn(context, withDeadline(context, send, deadline), attempt);
  } finally {
    turn.leave();
  }
  yield* shareLimits(context);
  return reply;
}

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
export function* sendInTurn(context, send, attempt) {
  let reply = yield* observed(context, send, attempt);
  if (reply.status === 401 && send.key) {
    const { type, code } = answers.failure(context, reply, send.operation);
    if (context.credentials.renewed([type, code])) {
      context.log.info(`${send.operation}: the token is too old for the service; trying a new one`);
      reply = yield* observed(context, send, attempt);
    }
  }
  if (reply.status === 429) {
    const after = answers.retryAfter(reply.headers, context.clock.today());
    if (after === null || after <= context.policy.retryAfterMax) {
      context.limits.close(send.operation, after, context.clock.now());
    }
  }
  return reply;
}

/**
 * Write what other processes must know of the limits that they share.
 *
 * @param {Context} context
 * @returns {Flow<void>}
 */
export function* shareLimits(context) {
  const write = context.limits.unwritten;
  if (write !== null) yield* run(write);
}

/**
 * Make one call, with its log lines and hooks.
 *
 * @param {Context} context
 * @param {Send | Open} effect
 * @param {number} [attempt]
 * @returns {Flow<Reply>}
 */
export function* observed(context, effect, attempt = 1) {
  const [operation, method] = effect.kind === "send" ? [effect.operation, effect.method] : ["", "GET"];
  /** @type {Call} */
  const call = {
    operation, method, url: withoutQuery(effect.url), attempt, status: null, seconds: null, requestId: null, error: null,
  };
  notify(context, context.onRequest, call);
  const started = context.clock.now();
  /** @type {Reply} */
  let reply;
  try {
    reply = yield effect;
  } catch (error) {
    if (error instanceof ConnectionFailed) {
      const failed = { ...call, seconds: context.clock.now() - started, error: error.reason || error.name };
      context.log.debug(`${method} ${call.url}: ${failed.error} after ${failed.seconds.toFixed(3)} s`);
      notify(context, context.onResponse, failed);
    }
    throw error;
  }
  const given = reply.headers[context.kit.service.request_id];
  const requestId = given ? context.redact.text(given) : null;
  const ended = { ...call, status: reply.status, seconds: context.clock.now() - started, requestId };
  const shown = requestId ? ` (request id ${requestId})` : "";
  context.log.debug(`${method} ${call.url}: ${reply.status} in ${ended.seconds.toFixed(3)} s${shown}`);
  notify(context, context.onResponse, ended);
  return reply;
}

/**
 * Call a hook; log what it throws, as a charged call may be under way.
 *
 * @param {Context} context
 * @param {((call: Call) => void) | null} hook
 * @param {Call} call
 */
function notify(context, hook, call) {
  try {
    hook?.(call);
  } catch (error) {
    context.log.warn(`a hook for calls failed at ${call.method} ${call.url}: ${error}`);
  }
}

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
export function* waitForTurn(context, turn, send, deadline) {
  let logged = false;
  for (let seconds = turn.wait(); seconds !== 0; seconds = turn.wait()) {
    if (seconds === null) {
      yield* run(() => turn.ask());
      continue;
    }
    if (!logged && turn.expected >= LOGGED_WAIT) {
      logged = true;
      context.log.warn(`${send.operation} waits ${turn.expected.toFixed(1)} s: its limit is used up`);
    }
    const left = deadline - context.clock.now();
    yield* sleep(Math.max(0, Math.min(seconds, left)));
    if (left <= seconds) {
      const reason = `${send.operation} had no turn in time: its limit on requests is used up; nothing was sent`;
      throw new ConnectionFailed(reason, false);
    }
  }
}

/**
 * Return a call with the time that is left until a deadline as its time-out.
 *
 * @param {Context} context
 * @param {Send} send
 * @param {number} deadline
 * @returns {Send}
 */
export function withDeadline(context, send, deadline) {
  return deadline === Infinity ? send : { ...send, timeout: Math.max(LAST_LOOK, deadline - context.clock.now()) };
}

/**
 * Return the values of the parameters of a call for a run: its id, and its model where the call asks for it.
 *
 * @param {Operation} operation
 * @param {string} runId
 * @param {string | null} [model]
 * @returns {Record<string, string>}
 */
export function runValues(operation, runId, model = null) {
  /** @type {Record<string, string | null>} */
  const given = { run_id: runId, model };
  const pairs = Object.entries(operation.parts).map(([role, part]) => [part.name, given[role] ?? null]);
  return Object.fromEntries(pairs.filter((pair) => pair[1] !== null));
}

/**
 * Return the model of a run: where a call needs it and the caller does not know it, as the ledger has it.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {string} runId
 * @param {string | null} model
 * @returns {Flow<string | null>}
 */
export function* withModel(context, operation, runId, model) {
  if (model !== null || !Object.hasOwn(operation.parts, "model")) return model;
  const order = yield* run(() => context.orders.ofRun(runId));
  return order?.model || null;
}

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
export function address(context, operation, values) {
  let path = operation.path;
  for (const name of operation.path_names) {
    const value = (values[name] ?? []).join(",");
    if (!value) {
      throw new ConfigurationError(`${operation.id} needs ${name}, which stands in its address; nothing was sent`);
    }
    const part = Object.values(operation.parts).find((one) => one.name === name) ?? { name, raw: false, segments: 0 };
    path = path.replaceAll(`{${name}}`, () => inPath(operation, value, part));
  }
  const url = new URL(`${context.baseUrl}${path}`);
  // What a browser or `fetch` would fold is refused above: this is for what nobody thought of.
  if (`${new URL(context.baseUrl).pathname.replace(/\/+$/, "")}${path}` !== url.pathname + url.search) {
    throw new ConfigurationError(`the address of ${operation.id} would lead to ${url.pathname}; nothing was sent`);
  }
  const query = Object.entries(values).filter(([name]) => !operation.path_names.includes(name));
  const pairs = query.flatMap(([name, texts]) => texts.map((text) => `${inQuery(name)}=${inQuery(text)}`));
  const text = pairs.join("&");
  return `${context.baseUrl}${path}${text ? `?${text}` : ""}`;
}

/**
 * Return a value as steps of a path: one, or several where its slashes separate them.
 *
 * @param {Operation} operation
 * @param {string} value
 * @param {import("./service.js").Part} part
 * @returns {string}
 */
function inPath(operation, value, part) {
  const steps = part.raw ? value.split("/") : [value];
  for (const step of steps) {
    const plain = unquoted(unquoted(step));
    const dots = plain.replaceAll("\\", "/").split("/").some((one) => one === "." || one === ".."); // however a server decodes
    const controls = [...plain].some((char) => char.charCodeAt(0) < 32);
    if (!plain || dots || controls || (part.raw && /[?#\\]/.test(plain))) {
      const shown = JSON.stringify(value);
      throw new ConfigurationError(
        `${part.name} is ${shown}, which cannot stand in the address of ${operation.id}; nothing was sent`,
      );
    }
  }
  return steps.slice(0, part.segments || undefined).map(escaped).join("/");
}

/** @param {string} text */
function inQuery(text) {
  return escaped(text).replaceAll("%20", "+");
}

/** @param {string} text */
function unquoted(text) {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (found) => {
    const bytes = Uint8Array.from(found.slice(1).split("%"), (code) => parseInt(code, 16));
    return new TextDecoder().decode(bytes);
  });
}


