/** What a request would need: which fields and values the others rule out, and what would mend a finding. */
import { steps } from "../../typescript/runtime/model.js";
import { isPlain, own, taken, valuesOf } from "./fields.js";

/**
 * @typedef {import("./matrix.js").Reading} Reading
 * @typedef {import("./fields.js").Field} Field
 * @typedef {Readonly<Record<string, any>>} Fields
 * @typedef {{code: string, field: string, message: string, hint: string | null}} Finding
 * @typedef {{errors: readonly Finding[], warnings: readonly Finding[], valid: boolean, edition?: string, follows?: boolean, basis?: any}} Verdict
 * @typedef {{label: string, fields: Record<string, any>}} Fix
 */

/** Codes of rules between fields. */
const BETWEEN = ["conflict", "condition", "redundant_media"];
/** Codes of names that are wrong, or not those to use. */
const OF_NAMES = ["unknown_field", "unsupported_field", "unsupported_media", "deprecated_field"];
/** Codes of what can be left out. */
const SPARE = [...BETWEEN, ...OF_NAMES];
const MOST = 40;

/**
 * Return the verdict on a request to a model.
 *
 * @param {Reading} reading
 * @param {Fields} fields without the field that names the model
 * @returns {Verdict}
 */
export function judged({ model, kit, entry }, fields) {
  return model.validate({ [kit.service.discriminator]: entry.id, ...fields });
}

/**
 * Return a request with another value of a field; undefined leaves it out.
 *
 * @param {Fields} fields
 * @param {readonly (string | number)[]} path
 * @param {any} value
 * @returns {Record<string, any>}
 */
export function put(fields, [name, ...rest], value) {
  if (!rest.length) {
    const others = Object.entries(fields).filter(([one]) => one !== name);
    if (value === undefined) return Object.fromEntries(others);
    return Object.hasOwn(fields, name) ? Object.fromEntries(Object.entries(fields).map(([one, old]) => [one, one === name ? value : old])) : { ...fields, [name]: value };
  }
  const held = own(fields, String(name));
  if (Array.isArray(held)) return put(fields, [name], held.map((one, at) => (at !== rest[0] ? one : rest.length > 1 ? put(one, rest.slice(1), value) : value)).filter((one) => one !== undefined));
  const inner = put(isPlain(held) ? held : {}, rest, value);
  return put(fields, [name], Object.keys(inner).length ? inner : undefined);
}

/**
 * Return why no value of an absent field goes with the other fields; null if one does.
 *
 * @param {Reading} reading
 * @param {Fields} fields
 * @param {Field} field
 * @param {Verdict} before
 * @returns {string | null}
 */
export function ruledOut(reading, fields, field, before) {
  let why = null;
  const examples = (reading.entry.examples ?? []).filter((/** @type {any} */ one) => Object.hasOwn(one, field.name)).map((/** @type {any} */ one) => one[field.name]);
  const samples = [...(field.default ? [field.default.value] : []), ...taken(valuesOf(field, [], examples), MOST)];
  for (const value of samples) {
    const found = newly(before, judged(reading, put(fields, [field.name], value)));
    const reason = found.find((one) => BETWEEN.includes(one.code));
    if (reason === undefined) return null;
    why ??= reason.field === field.name ? reason.message : `${reason.field} ${reason.message}`;
  }
  return why;
}

/**
 * Return whether a value of a field breaks a rule with the other fields.
 *
 * @param {Reading} reading
 * @param {Fields} fields
 * @param {readonly string[]} path
 * @param {any} value
 * @returns {boolean}
 */
export function isRuledOut(reading, fields, path, value) {
  const before = judged(reading, put(fields, path, undefined));
  return newly(before, judged(reading, put(fields, path, value))).some((one) => BETWEEN.includes(one.code));
}

/**
 * @param {Verdict} before
 * @param {Verdict} after
 * @returns {Finding[]}
 */
function newly(before, after) {
  const known = [...before.errors, ...before.warnings];
  return [...after.errors, ...after.warnings].filter((one) => !known.some((old) => old.code === one.code && old.field === one.field));
}

/**
 * Return what mends a finding, the nearest value first; each was judged, and leaves no new error.
 *
 * @param {Reading} reading
 * @param {Fields} fields
 * @param {Finding} finding
 * @returns {Fix[]}
 */
export function fixes(reading, fields, finding) {
  const before = judged(reading, fields);
  const path = steps(fields, finding.field);
  const name = /** @type {string} */ (path[0] ?? "");
  /** @type {Fix[]} */
  const tried = [];
  const there = path.length > 0 && reached(fields, path) !== undefined;
  if (finding.hint !== null && there) {
    for (const value of readings(finding.hint, reached(fields, path))) tried.push({ label: `Use ${shown(value)}`, fields: put(fields, path, value) });
    if (path.length === 1 && OF_NAMES.includes(finding.code) && !Object.hasOwn(fields, finding.hint)) {
      const renamed = Object.entries(fields).map(([one, value]) => [one === name ? /** @type {string} */ (finding.hint) : one, value]);
      tried.push({ label: `Call it ${finding.hint}`, fields: Object.fromEntries(renamed) });
    }
  }
  if (there && SPARE.includes(finding.code)) tried.push({ label: "Leave it out", fields: put(fields, path, undefined) });
  const isSame = (/** @type {Finding} */ one) => one.code === finding.code && one.field === finding.field;
  const good = tried.filter((one) => {
    const after = judged(reading, one.fields);
    return ![...after.errors, ...after.warnings].some(isSame) && after.errors.length <= before.errors.length && !newly(before, after).some((found) => after.errors.includes(found));
  });
  return good.filter((one, at) => good.findIndex((other) => other.label === one.label) === at);
}

/**
 * Return the value at a path; undefined where there is none.
 *
 * @param {any} fields
 * @param {readonly (string | number)[]} path
 * @returns {any}
 */
export function reached(fields, path) {
  return path.reduce((held, name) => (typeof held === "object" && held !== null && Object.hasOwn(held, name) ? held[name] : undefined), fields);
}

/**
 * Return the values that a hint may be meant as: first of the type that is there now.
 *
 * @param {string} hint
 * @param {any} now
 * @returns {any[]}
 */
function readings(hint, now) {
  try {
    const value = JSON.parse(hint);
    if (typeof value === "string" || value === null) return [hint];
    return typeof now === "string" ? [hint, value] : [value, hint];
  } catch {
    return [hint];
  }
}

/**
 * Return a value in a few letters.
 *
 * @param {any} value
 * @returns {string}
 */
export function shown(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
