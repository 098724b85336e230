/** Read answers: every documented form of a status and of an error, with fallbacks for undocumented forms. */

import { dataUrl, isData } from "./data_urls.js";
import { decimal } from "./decimal.js";
import { APIError, ContentPolicyError, InsufficientBalanceError, KINDS, RateLimitError, ServerError } from "./errors.js";
import { OVER, statusOf } from "./job.js";
import { shorten } from "./redact.js";
import { rowMatches } from "./service.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./effects.js").Reply} Reply
 * @typedef {import("./job.js").Status} Status
 * @typedef {import("./service.js").Operation} Operation
 * @typedef {import("./service.js").Path} Path
 * @typedef {import("./service.js").Service} Service
 */

/** @type {readonly Path[]} */
const MESSAGE_PATHS = [["error", "message"], ["message"], ["error"], ["detail"]];
/** @type {readonly Path[]} */
const TYPE_PATHS = [["error", "type"], ["type"]];
/** @type {readonly Path[]} */
const CODE_PATHS = [["error", "code"], ["code"]];
/** @type {Readonly<Record<number, string>>} HTTP status → kind of error, where no row of the error table matches. */
const HTTP = {
  400: "invalid_request", 401: "authentication", 402: "insufficient_balance", 403: "permission", 404: "not_found",
  408: "server", 413: "too_large", 422: "invalid_request", 429: "rate_limit",
};
const NUMBERS = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/**
 * Return the JSON value of an answer, or null where it is not JSON, is empty, or was cut.
 *
 * Of an answer in events it is the value of the last one, which has the whole of what came before in parts.
 *
 * @param {Reply} reply
 * @returns {any}
 */
export function readJson(reply) {
  if (reply.cut) return null;
  try {
    let text = new TextDecoder("utf-8", { fatal: true }).decode(reply.body);
    if ((reply.headers["content-type"] ?? "").startsWith("text/event-stream")) {
      const found = text.split(/\r\n|\r|\n/).filter((line) => line.startsWith("data:")).map((line) => line.slice(5));
      text = found.reverse().find((line) => line.trim() !== "[DONE]") ?? "";
    }
    return parsed(text);
  } catch {
    return null;
  }
}

/**
 * Return the value of a JSON text: whole numbers beyond what a number holds exactly are bigints, so that no id changes.
 *
 * @param {string} text
 * @returns {any}
 */
function parsed(text) {
  /** @type {any} The source of a number is not in the types of every version of TypeScript yet. */
  const exact = (/** @type {string} */ _, /** @type {unknown} */ value, /** @type {any} */ context) =>
    typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "")
      ? BigInt(context.source)
      : value;
  try {
    return JSON.parse(text, exact);
  } catch {
    // Some services write these, which are no JSON.
    return JSON.parse(text.replace(NUMBERS, (found) => (found.startsWith('"') ? found : "null")), exact);
  }
}

/**
 * Return the value at a path, or null where the body has another shape.
 *
 * @param {any} body
 * @param {Path} path
 * @returns {any}
 */
export function at(body, path) {
  let found = body;
  for (const step of path) {
    if (typeof step === "number") found = Array.isArray(found) ? (found.at(step) ?? null) : null;
    else found = isObject(found) && Object.hasOwn(found, step) ? found[step] : null;
  }
  return found ?? null;
}

/**
 * Return whether a value is a JSON object.
 *
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Return every value of a fact in a body: by the dialect of the operation first, then by all others.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {string} fact
 * @param {any} body
 * @returns {any[]}
 */
export function facts(service, dialect, fact, body) {
  return pathsOf(service, dialect, fact).map((path) => at(body, path)).filter((value) => value !== null);
}

/**
 * Return the values of a fact in a body by the dialect of the operation only.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {string} fact
 * @param {any} body
 * @returns {any[]}
 */
export function factsOfDialect(service, dialect, fact, body) {
  return dialectPaths(service, dialect, fact).map((path) => at(body, path)).filter((value) => value !== null);
}

/**
 * Return the paths of a fact by one dialect.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {string} fact
 * @returns {readonly Path[]}
 */
export function dialectPaths(service, dialect, fact) {
  const rows = service.dialects[dialect ?? ""] ?? {};
  return Object.hasOwn(rows, fact) ? rows[fact] : [];
}

/**
 * @param {Service} service
 * @param {string | null} dialect
 * @param {string} fact
 * @returns {Path[]}
 */
function pathsOf(service, dialect, fact) {
  const own = Object.keys(service.dialects).filter((name) => name === dialect);
  const order = [...own, ...Object.keys(service.dialects).filter((name) => name !== dialect)];
  const all = order.flatMap((name) => dialectPaths(service, name, fact));
  return [...new Map(all.map((path) => [JSON.stringify(path), path])).values()];
}

/**
 * Return the items of the list that the paths lead into; a path into no list gives the body as the only item.
 *
 * @param {any} body
 * @param {readonly Path[]} paths
 * @returns {any[] | null}
 */
export function rows(body, paths) {
  for (const path of paths) {
    const [way] = parted(path);
    const found = way === null ? [body] : at(body, way);
    if (Array.isArray(found)) return found;
  }
  return null;
}

/**
 * Return every value of a fact in an item of a list, given the paths into the first item.
 *
 * @param {any} row
 * @param {readonly Path[]} paths
 * @returns {any[]}
 */
export function factsOf(row, paths) {
  return paths.map((path) => at(row, parted(path)[1])).filter((value) => value !== null);
}

/**
 * Split a path into the path to a list and the path from its item; the first is null where there is no list.
 *
 * @param {Path} path
 * @returns {[Path | null, Path]}
 */
function parted(path) {
  const place = path.findIndex((step) => typeof step === "number");
  return place < 0 ? [null, path] : [path.slice(0, place), path.slice(place + 1)];
}

/**
 * Return the first value that is a text or an object with a message.
 *
 * @param {readonly any[]} values
 * @returns {string | null}
 */
export function text(values) {
  for (const value of values) {
    const found = isObject(value) ? at(value, ["message"]) || at(value, ["error"]) : value;
    if (typeof found === "string" && found.trim()) return found;
  }
  return null;
}

/**
 * Return the first value that can be an id: a text or a whole number.
 *
 * @param {readonly any[]} values
 * @returns {string | null}
 */
export function name(values) {
  for (const value of values) {
    if (typeof value === "string" && value.trim()) return value;
    if (typeof value === "bigint" || Number.isInteger(value)) return String(value);
  }
  return null;
}

/**
 * Return the first finite amount, written as a number or as a text.
 *
 * @param {readonly any[]} values
 * @returns {string | null}
 */
export function money(values) {
  for (const value of values) {
    const found = decimal(value);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Return the state of a status word, and whether the word is documented; an unknown word means running.
 *
 * @param {Context} context
 * @param {string} word
 * @returns {[Status["state"], boolean]}
 */
function stateOf(context, word) {
  const states = context.kit.service.states;
  const folded = word.toLowerCase();
  const known = Object.hasOwn(states, word) ? word : Object.keys(states).findLast((one) => one.toLowerCase() === folded);
  if (known !== undefined) return [/** @type {Status["state"]} */ (states[known]), true];
  context.log.warn(
    `status ${JSON.stringify(shorten(word))} is not documented; it counts as running unless the answer says that it is over`,
  );
  return ["running", false];
}

/**
 * Return the status in an answer.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {Reply} reply
 * @param {string} runId
 * @param {string | null} model
 * @returns {Status}
 * @throws {ServerError} Where it holds none, or that of another run.
 */
export function status(context, operation, reply, runId, model) {
  const { service } = context.kit;
  const { dialect } = operation;
  const body = readJson(reply);
  sameRun(context, dialect, reply, body, runId);
  const renamed = name(factsOfDialect(service, dialect, "model", body));
  if (model !== null && renamed !== null && renamed !== model) {
    context.log.warn(`run ${runId} was submitted to ${model} and runs as ${context.redact.text(renamed)}`);
  }
  let word = facts(service, dialect, "status", body).find((one) => typeof one === "string" && one.trim()) ?? null;
  /** @type {[Status["state"], boolean]} */
  let [state, known] = ["completed", true];
  if (word === null && dialectPaths(service, dialect, "done").length) {
    state = flaggedState(service, dialect, body);
    word = state;
  } else if (word !== null) {
    [state, known] = stateOf(context, word);
  }
  if (!OVER.includes(state) && facts(service, dialect, "terminal", body).includes(true)) {
    state = "failed"; // whatever the word says, it will not change any more
  }
  const over = OVER.includes(state);
  const urls = over ? files(service, dialect, body) : [];
  if (word === null && !urls.length) throw unreadable(context, reply, "holds no status");
  const progress = money(facts(service, dialect, "progress", body));
  const error = over ? text(facts(service, dialect, "error", body)) : null;
  const userError = over ? text(facts(service, dialect, "user_error", body)) : null;
  return statusOf({
    runId,
    state,
    word: word ?? "",
    known,
    urls,
    progress: progress === null ? null : Number(progress) * (operation.shares ? 100 : 1),
    cost: money(facts(service, dialect, "cost", body)),
    error: error ? context.redact.text(error) : null,
    userError: userError ? context.redact.text(userError) : null,
    flagged: over && (facts(service, dialect, "flagged", body).includes(true) || blocked(service, dialect, body)),
    refund: over ? text(facts(service, dialect, "refund", body)) : null,
    body: context.redact.body(body),
  });
}

/**
 * Return the state of a run by the flag that says whether it is over, which may be missing until then.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {any} body
 * @returns {Status["state"]}
 */
function flaggedState(service, dialect, body) {
  if (!factsOfDialect(service, dialect, "done", body).includes(true)) return "running";
  return text(factsOfDialect(service, dialect, "error", body)) ? "failed" : "completed";
}

/**
 * Return whether a run that is over names a type, a code or a reason that stands for refused content.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {any} body
 * @returns {boolean}
 */
function blocked(service, dialect, body) {
  const types = ["error_type", "error_code"].flatMap((kind) => factsOfDialect(service, dialect, kind, body)).map(String);
  const reason = text(factsOfDialect(service, dialect, "error", body)) ?? "";
  const told = service.errors.filter((row) => (row.types.length || row.words.length) && !row.statuses.length);
  return told.find((row) => rowMatches(row, types, reason))?.kind === "content_policy";
}

/**
 * @param {Context} context
 * @param {string | null} dialect
 * @param {Reply} reply
 * @param {any} body
 * @param {string} runId
 * @throws {ServerError} Where an answer names other runs only.
 */
function sameRun(context, dialect, reply, body, runId) {
  const found = new Set(factsOfDialect(context.kit.service, dialect, "run_id", body).map(String));
  if (found.size && !found.has(runId)) {
    const runs = context.redact.text([...found].sort().join(", "));
    throw unreadable(context, reply, `is about run ${runs} instead of ${shorten(runId)}`);
  }
}

/**
 * Return the addresses of the files: by the first path that names the most, as all paths name the same files.
 *
 * Where there are none, files that the answer holds in base64, as data URLs.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {any} body
 * @returns {string[]}
 */
export function files(service, dialect, body) {
  /** @param {Path} path */
  const namedBy = (path) =>
    (rows(body, [path]) ?? []).flatMap((row) => factsOf(row, [path])).filter((one) => typeof one === "string" && one.trim());
  /** @param {string[]} best @param {string[]} next */
  const more = (best, next) => (next.length > best.length ? next : best);
  const urls = pathsOf(service, dialect, "url").map((path) => [...new Set(namedBy(path))]).reduce(more, []);
  if (urls.length) return urls;
  const held = dialectPaths(service, dialect, "inline").map(namedBy).reduce(more, []);
  return held.map((one) => (isData(one) ? one : dataUrl(one)));
}

/**
 * Return the seconds of a Retry-After header, given as seconds or as a date relative to the answer's date.
 *
 * @param {Readonly<Record<string, string>>} headers
 * @param {number} today Seconds since 1970.
 * @returns {number | null}
 */
export function retryAfter(headers, today) {
  const value = (headers["retry-after"] ?? "").trim();
  if (/^\d{1,9}(\.\d{1,9})?$/.test(value)) return Number(value);
  const until = moment(value);
  return until === null ? null : Math.max(0, until - (moment(headers.date ?? "") ?? today));
}

/** @param {string} date */
function moment(date) {
  // A date of HTTP begins with a letter; `Date.parse` would take almost anything.
  const found = /^[A-Za-z]{3}/.test(date) ? Date.parse(date) / 1000 : Number.NaN;
  return Number.isNaN(found) ? null : found;
}

/**
 * Return the error for an answer other than 2xx; its words set the kind of error, never the outcome of a charge.
 *
 * @param {Context} context
 * @param {Reply} reply
 * @param {string} [operation]
 * @returns {APIError}
 */
export function failure(context, reply, operation = "") {
  const { service } = context.kit;
  const { redact } = context;
  const body = readJson(reply);
  const dialect = service.operations[operation]?.dialect ?? null;
  /** @param {string} fact @param {readonly Path[]} usual */
  const said = (fact, usual) => [...facts(service, dialect, fact, body), ...usual.map((path) => at(body, path))];
  const type = short(said("error_type", TYPE_PATHS));
  const code = short(said("error_code", CODE_PATHS));
  const requestId = reply.headers[service.request_id] || short(said("request_id", []));
  const refund = text(facts(service, null, "refund", body));
  const message = text(said("error", MESSAGE_PATHS));
  /** @param {string | null} one */
  const shown = (one) => (one ? redact.text(one) : null);
  const types = [type, code].filter((one) => one !== null);
  const Kind = KINDS[kindOf(service, reply.status, types, message ?? "")] ?? APIError;
  const error = new Kind(message ? redact.text(message, 500) : withoutMessage(reply), reply.status, {
    type: shown(type),
    code: shown(code),
    requestId: shown(requestId),
    refund: shown(refund),
    body: body === null ? redact.text(start(reply), 300) : redact.body(body),
    retryAfter: retryAfter(reply.headers, context.clock.today()),
  });
  if (error instanceof InsufficientBalanceError) {
    error.requiredBalance = money(facts(service, null, "required_balance", body));
  } else if (error instanceof ContentPolicyError) {
    const told = text(facts(service, null, "user_error", body)) || message;
    error.userMessage = told ? redact.text(told, 500) : null;
  } else if (error instanceof RateLimitError) {
    error.dailyCap = (error.retryAfter ?? 0) > context.policy.retryAfterMax;
  }
  return error;
}

/**
 * Return the error for an answer of success that lacks what it must hold.
 *
 * @param {Context} context
 * @param {Reply} reply
 * @param {string} why
 * @returns {ServerError}
 */
export function unreadable(context, reply, why) {
  const long = reply.cut ? ", is longer than what is read" : "";
  const shown = JSON.stringify(context.redact.text(start(reply), 80));
  return new ServerError(`the answer ${why}${long}; it starts with ${shown}`, reply.status, {
    requestId: reply.headers[context.kit.service.request_id] ?? null,
    body: context.redact.text(start(reply), 300),
  });
}

/** @param {Reply} reply */
function start(reply) {
  return new TextDecoder().decode(reply.body.subarray(0, 1000));
}

/**
 * Return the kind of the first row that matches; never `provider`, which is for jobs only.
 *
 * @param {Service} service
 * @param {number} status
 * @param {readonly string[]} types
 * @param {string} reason
 * @returns {string}
 */
function kindOf(service, status, types, reason) {
  for (const row of service.errors) {
    if ((!row.statuses.length || row.statuses.includes(status)) && rowMatches(row, types, reason)) {
      return row.kind === "provider" ? "server" : row.kind;
    }
  }
  return HTTP[status] ?? (status >= 500 ? "server" : "api");
}

/** @param {readonly any[]} values */
function short(values) {
  const found = name(values);
  return found ? shorten(found, 100) : null;
}

/** @param {Reply} reply */
function withoutMessage(reply) {
  const kind = (reply.headers["content-type"] ?? "").split(";")[0] || "no content type";
  return `the answer does not say why (${reply.body.length} bytes, ${kind})`;
}
