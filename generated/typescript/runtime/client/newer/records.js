/** The service's own list of models: its records by id, read within limits, because it comes from outside. */

import { isObject } from "../../json.js";

/**
 * @typedef {Readonly<Record<string, any>>} Json
 *
 * @typedef {object} Mapped How the list is read: the part of the spec's mapping that the package has.
 * @property {string} source
 * @property {number} least
 * @property {string} records
 * @property {Map<string, string>} record
 * @property {Map<string, string>} parameter
 * @property {Map<string, readonly string[]>} types
 * @property {Map<string, Json>} fields
 * @property {Map<string, string>} renamed
 * @property {readonly Json[]} inputs
 * @property {ReadonlySet<string>} unlisted
 * @property {Map<string, Json>} exceptions Id → what holds for it alone.
 *
 * @typedef {object} Facts What judging needs of a record.
 * @property {readonly string[]} inputs Sorted; `UNKNOWN` alone where the record names none.
 * @property {Map<string, Json> | null} parameters Name → fact → value; null where the record has none.
 * @property {readonly string[]} names The parameters of a record that has nothing but their names.
 */

export const MOST_BYTES = 4 << 20;
const MOST_RECORDS = 5000;
/** Most parameters of a record, and values of a parameter. */
const MOST_ENTRIES = 500;
/** Most characters of a text that a record gives. */
const LONGEST = 500;
const DEEPEST = 32;
/** In place of inputs: the record names none. */
export const UNKNOWN = "unknown";
const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._:-]|\/(?=[A-Za-z0-9])){0,199}$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/;

/** An answer that is not believed to be the service's list; the message says why. */
export class UnusableListError extends Error {}

/** A record that cannot be read. */
export class UnusableRecordError extends Error {}

/**
 * Return the mapping of a package, with its tables by name.
 *
 * @param {Json} held
 * @returns {Mapped}
 */
export function mapped(held) {
  /** @type {Map<string, Json>} */
  const fields = new Map(held.fields.map((/** @type {Json} */ field) => [field.name, field]));
  /** @param {Json} one */
  const whole = (one) => ({
    ...one,
    fields: one.fields.map((/** @type {string | Json} */ part) => (typeof part === "string" ? fields.get(part) : part)),
  });
  const exceptions = (held.exceptions ?? []).map((/** @type {Json} */ one) => (one.taken ? { ...one, taken: whole(one.taken) } : one));
  return {
    source: held.source,
    least: held.least,
    records: held.records,
    record: new Map(held.record),
    parameter: new Map(held.parameter),
    types: new Map(held.types),
    fields,
    renamed: new Map(held.renamed ?? []),
    inputs: (held.inputs ?? []).map(whole),
    unlisted: new Set(held.unlisted ?? []),
    exceptions: new Map(exceptions.map((/** @type {Json} */ one) => [one.id, one])),
  };
}

/**
 * Return whether a text can be the id of a model of the list.
 *
 * @param {string} text
 */
export function isId(text) {
  return ID.test(text) && !text.includes("..");
}

/**
 * Return the records of a list by id.
 *
 * It is believed if it has enough of the `packaged` models that the list is known to have. Records that are none, or
 * whose id is not one, are left out, and so are all with an id that occurs twice.
 *
 * @param {Uint8Array} body
 * @param {Mapped} mapping
 * @param {readonly string[]} packaged
 * @returns {Map<string, Json>}
 * @throws {UnusableListError} For an answer that is not believed.
 */
export function readList(body, mapping, packaged) {
  const records = at(parsed(body), mapping.records);
  if (!Array.isArray(records)) throw new UnusableListError(`it has no list at ${mapping.records}`);
  if (records.length > MOST_RECORDS) {
    throw new UnusableListError(`it has ${grouped(records.length)} records, more than ${grouped(MOST_RECORDS)}`);
  }
  /** @type {Map<string, Json>} */
  const found = new Map();
  const twice = new Set();
  for (const record of records) {
    const id = at(record, mapping.record.get("id") ?? "");
    if (!isObject(record) || typeof id !== "string" || !isId(id)) continue;
    if (found.has(id)) twice.add(id);
    found.set(id, record);
  }
  const known = packaged.filter((id) => !mapping.unlisted.has(id));
  const there = known.filter((id) => found.has(id));
  if (there.length * 100 < known.length * mapping.least || !found.size) {
    throw new UnusableListError(`it has ${there.length} of the ${known.length} models that it is known to have`);
  }
  for (const id of twice) found.delete(id);
  return found;
}

/** @param {number} count */
function grouped(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/**
 * @param {Uint8Array} body
 * @returns {unknown}
 */
function parsed(body) {
  if (body.length > MOST_BYTES) throw new UnusableListError(`it has more than ${grouped(MOST_BYTES)} bytes`);
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new UnusableListError("it is not UTF-8");
  }
  let whole;
  try {
    whole = JSON.parse(text);
  } catch {
    throw new UnusableListError("it is not JSON");
  }
  if (isTooDeep(whole)) throw new UnusableListError(`it nests deeper than ${DEEPEST} levels`);
  return whole;
}

/** @param {unknown} whole */
function isTooDeep(whole) {
  /** @type {[unknown, number][]} */
  const waiting = [[whole, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) return true;
    for (const item of Object.values(value)) if (typeof item === "object" && item !== null) waiting.push([item, depth + 1]);
  }
  return false;
}

/**
 * Return what stands at a path; undefined where nothing does.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {any}
 */
export function at(value, path) {
  for (const step of path.split(".")) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value ?? undefined;
}

/**
 * Return the facts of a record.
 *
 * @param {Json} record
 * @param {Mapped} mapping
 * @returns {Facts}
 * @throws {UnusableRecordError} If one of them cannot be read.
 */
export function factsOf(record, mapping) {
  /** @param {string} name */
  const fact = (name) => (mapping.record.has(name) ? at(record, /** @type {string} */ (mapping.record.get(name))) : undefined);
  const [parameters, names, inputs] = [fact("parameters"), fact("names"), fact("inputs")];
  if (parameters !== undefined && !(isObject(parameters) && areNames(Object.keys(parameters)))) {
    throw new UnusableRecordError("its parameters cannot be read");
  }
  if (names !== undefined && !areNames(names)) throw new UnusableRecordError("the names of its parameters cannot be read");
  if (inputs !== undefined && !areNames(inputs)) throw new UnusableRecordError("its inputs cannot be read");
  const held = parameters && new Map(Object.entries(parameters).map(([name, value]) => [name, parameterOf(name, value, mapping.parameter)]));
  return {
    inputs: inputs === undefined ? [UNKNOWN] : [...new Set(/** @type {string[]} */ (inputs))].sort(),
    parameters: held ?? null,
    names: [...new Set(/** @type {string[]} */ (names ?? []))],
  };
}

/** @param {unknown} names */
function areNames(names) {
  return Array.isArray(names) && names.length <= MOST_ENTRIES && names.every((name) => typeof name === "string" && NAME.test(name));
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {Map<string, string>} paths
 * @returns {Json}
 */
function parameterOf(name, value, paths) {
  if (!isObject(value)) throw new UnusableRecordError(`its parameter ${name} is not an object`);
  /** @type {Record<string, any>} */
  const found = {};
  for (const [fact, path] of paths) if (fact !== "option" && at(value, path) !== undefined) found[fact] = at(value, path);
  if (Array.isArray(found.options)) {
    if (found.options.length > MOST_ENTRIES) {
      throw new UnusableRecordError(`its parameter ${name} has more than ${MOST_ENTRIES} values`);
    }
    const option = paths.get("option");
    found.options = found.options.map((item) => (option && isObject(item) ? at(item, option) : item));
    if (found.options.some((/** @type {unknown} */ item) => typeof item === "string" && [...item].length > LONGEST)) {
      throw new UnusableRecordError(`a value of its parameter ${name} has more than ${LONGEST} characters`);
    }
  }
  return found;
}
