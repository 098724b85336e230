/** Lists and balance: the runs of the account, what it holds, and the models that the service offers now. */

import * as answers from "./answers.js";
import { address, call, request, runValues, withModel } from "./calls.js";
import { operationFor } from "./context.js";
import { checked, inQuery } from "./parameters.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./job.js").Handle} Handle
 *
 * @typedef {object} Run A run as the service lists it.
 * @property {string} runId
 * @property {string | null} model
 * @property {string | null} word Its status word, unchanged.
 * @property {number | null} created Seconds since 1970.
 * @property {string | null} uuid The UUID in its request.
 *
 * @typedef {object} Balance
 * @property {string} amount
 * @property {string | null} currency
 * @property {string | null} other The balance in a second currency.
 * @property {string | null} otherCurrency
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */

/** Pages of a list that are read at most. */
const PAGES = 20;
const FACTS = /** @type {const} */ (["run_id", "model", "status", "created", "found_by"]);

/**
 * Ask for the completed runs of the account, filtered by model or UUID, the newest first.
 *
 * Further pages are asked for by the mark that an answer names, or, where its dialect has no mark, by the number of the
 * page or of the runs before it, whichever the call takes, until a page is shorter than the first.
 *
 * @param {Context} context
 * @param {{model?: string | null, uuid?: string | null, limit?: number | null, once?: boolean, deadline?: number}} how
 * @returns {Flow<Run[]>}
 */
export function* recover(context, { model = null, uuid = null, limit = null, once = false, deadline = Infinity }) {
  const operation = operationFor(context, "recover");
  const { service } = context.kit;
  /** @param {string} role */
  const called = (role) => operation.parts[role]?.name ?? (role === "model" ? service.discriminator : role);
  const query = checked(operation, { [called("model")]: model, [called("found_by")]: uuid, [called("limit")]: limit });
  const dialect = service.dialects[operation.dialect ?? ""] ?? {};
  const page = (operation.parts.page ?? operation.parts.offset)?.name ?? "";
  const skips = !Object.hasOwn(operation.parts, "page");
  const numbered = !Object.hasOwn(dialect, "next") && operation.parameters[page]?.kind === "integer";
  /** @type {Run[]} */
  const found = [];
  let [size, before] = [1, 0];
  for (let number = 1; number <= PAGES; number++) {
    const url = address(context, operation, inQuery(query));
    const reply = yield* call(context, request(context, operation, url), { once, deadline });
    const body = answers.readJson(reply);
    const rows = answers.rows(body, dialect.run_id ?? []);
    if (rows === null) throw answers.unreadable(context, reply, "holds no list");
    found.push(...rows.map((row) => runOf(row, dialect)).filter((one) => one !== null));
    /** @type {number | string | null} */
    let mark = answers.name(answers.factsOfDialect(service, operation.dialect, "next", body));
    if (numbered) {
      before += rows.length;
      mark = rows.length >= size ? (skips ? before : number + 1) : null;
      size = Math.max(size, rows.length);
    }
    if (mark === null || !page || (limit !== null && found.length >= limit)) break;
    query[page] = mark;
  }
  return limit === null ? found : found.slice(0, limit);
}

/**
 * @param {any} row
 * @param {Readonly<Record<string, readonly import("./service.js").Path[]>>} dialect
 * @returns {Run | null}
 */
function runOf(row, dialect) {
  const facts = Object.fromEntries(FACTS.map((fact) => [fact, answers.factsOf(row, dialect[fact] ?? [])]));
  const runId = answers.name(facts.run_id);
  if (runId === null) return null;
  return {
    runId,
    model: answers.name(facts.model),
    word: answers.name(facts.status),
    created: moment(facts.created[0]),
    uuid: answers.name(facts.found_by),
  };
}

/**
 * Return the seconds since 1970 of a time written as ISO 8601, or as seconds or milliseconds.
 *
 * @param {unknown} value
 * @returns {number | null}
 */
export function moment(value) {
  if (typeof value === "number") return value > 1e11 ? value / 1000 : value;
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(String(value));
  if (found === null) return null;
  const time = Date.parse(`${found[1]}T${(found[2] ?? "00:00").replace(",", ".")}${found[3]?.toUpperCase() ?? "Z"}`);
  return Number.isNaN(time) ? null : time / 1000;
}

/**
 * Ask for the balance; after `deadline`, by the client's clock, nothing more is sent.
 *
 * @param {Context} context
 * @param {number} [deadline]
 * @returns {Flow<Balance>}
 */
export function* balance(context, deadline = Infinity) {
  const operation = operationFor(context, "balance");
  const { service } = context.kit;
  const reply = yield* call(context, request(context, operation), { deadline });
  const body = answers.readJson(reply);
  const amount = answers.money(answers.facts(service, operation.dialect, "balance", body));
  if (amount === null) throw answers.unreadable(context, reply, "names no balance");
  return {
    amount,
    currency: answers.text(answers.facts(service, operation.dialect, "currency", body)) ?? operation.units.balance ?? null,
    other: answers.money(answers.facts(service, operation.dialect, "balance_other", body)),
    otherCurrency: operation.units.balance_other ?? null,
  };
}

/**
 * Ask for the records of the models that the service offers now.
 *
 * @param {Context} context
 * @returns {Flow<Record<string, unknown>[]>}
 */
export function* catalogue(context) {
  const operation = operationFor(context, "catalogue");
  const reply = yield* call(context, request(context, operation));
  const paths = answers.dialectPaths(context.kit.service, operation.dialect, "model");
  const rows = answers.rows(answers.readJson(reply), paths);
  if (rows === null) throw answers.unreadable(context, reply, "holds no list");
  return rows.filter(answers.isObject);
}

/**
 * Stop a run (`cancel`), or delete it with what it made (`delete`); nothing is said of money.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {"cancel" | "delete"} task
 * @returns {Flow<void>}
 */
export function* end(context, job, task) {
  const operation = operationFor(context, task);
  const model = yield* withModel(context, operation, job.runId, job.model ?? null);
  const url = address(context, operation, inQuery(runValues(operation, job.runId, model)));
  yield* call(context, request(context, operation, url), { phase: "status" });
}
