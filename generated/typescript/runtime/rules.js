/** What generated validators call for rules between fields, and for several spellings of one field. */
import { add } from "./findings.js";
import { same } from "./same.js";
import { quoted } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {readonly (readonly [name: string, given: boolean])[]} Given */

const OF_THE_VALUE = ["wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"];

/**
 * Report a required field that is absent, once.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} [message]
 */
export function missing(found, path, message = "is required") {
  if (!found.some((one) => one.code === "missing_field" && one.field === path)) add(found, "missing_field", path, message);
}

/**
 * Report the violation of a rule.
 * @param {Finding[]} found
 * @param {"conflict" | "condition"} code
 * @param {string} path
 * @param {string} message
 */
export function violated(found, code, path, message) {
  add(found, code, path, message);
}

/**
 * Report that none of several fields is given, at the first of them.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} message
 */
export function missingOneOf(found, path, message) {
  add(found, "missing_one_of", path, message, path);
}

/**
 * Report every field that is given after the first one, which excludes it.
 * @param {Finding[]} found
 * @param {string} prefix
 * @param {Given} fields
 * @param {string} message
 */
export function excluding(found, prefix, fields, message) {
  const [, ...others] = fields.filter(([, given]) => given);
  for (const [name] of others) add(found, "conflict", prefix + name, message);
}

/**
 * Warn of every spelling of one input after the first one given, which counts.
 * @param {Finding[]} found
 * @param {string} prefix
 * @param {Given} fields
 * @param {string} message
 */
export function redundant(found, prefix, fields, message) {
  const [[first] = [""], ...others] = fields.filter(([, given]) => given);
  for (const [name] of others) add(found, "redundant_media", prefix + name, message, prefix + first);
}

/**
 * Report spellings of one field whose value differs from the first; `alike` are values that are equal besides.
 * @param {Finding[]} found
 * @param {string} prefix
 * @param {readonly (readonly [name: string, value: unknown])[]} fields
 * @param {(one: unknown, other: unknown) => boolean} [alike]
 */
export function differing(found, prefix, fields, alike) {
  const [[first, wanted] = ["", undefined], ...others] = fields.filter(([, value]) => value != null);
  for (const [name, value] of others) {
    if (same(wanted, value) || alike?.(wanted, value)) continue;
    const message = `is another spelling of ${first}, which is ${quoted(wanted)}, not ${quoted(value)}`;
    add(found, "conflict", prefix + name, message, first);
  }
}

/**
 * Report a value outside the domain that a condition leaves, unless the counting spelling is already invalid.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} counting
 * @param {string} message
 * @param {string | null} [hint]
 */
export function narrowed(found, path, counting, message, hint) {
  if (found.some((one) => one.field === counting && OF_THE_VALUE.includes(one.code))) return;
  add(found, "condition", path, message, hint);
}

/**
 * Warn of a legacy field.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} instead
 */
export function legacy(found, path, instead) {
  add(found, "deprecated_field", path, `is a legacy field; use ${instead}`, instead);
}

