/** The checks of values without parts, and what every check needs. */
import { late } from "./findings.js";
import { isObject } from "./json.js";
import { listed, numeral, quoted, span } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */

const DEEPEST = 128;

/**
 * Report a value of another JSON type.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} needed
 * @param {unknown} value
 */
export function wrongType(found, path, needed, value) {
  late(found, "wrong_type", path, value, () => [`${quoted(value)} is not ${needed}`, null]);
}

/**
 * Report a value outside a set; of one value that is the hint, unless there is another.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly unknown[]} allowed
 * @param {() => string | null} hint
 * @param {(value: any) => string} [say]
 */
export function outside(found, path, value, allowed, hint, say = quoted) {
  const [first, ...others] = allowed;
  late(found, "not_allowed", path, value, () => [
    `${quoted(value)} is not ${others.length ? "one of" : "the fixed value"} ${listed(allowed, say)}`,
    hint() ?? (others.length ? null : typeof first === "string" ? first : say(first)),
  ]);
}

/**
 * Check a text and its length, in characters or in units of UTF-16.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} [low]
 * @param {number} [high]
 * @param {boolean} [utf16]
 */
export function text(found, path, value, low = -Infinity, high = Infinity, utf16 = false) {
  if (typeof value !== "string") return wrongType(found, path, "a string", value);
  if (!value.isWellFormed()) {
    return wrongType(found, path, "a text that UTF-8 can encode: it holds half of a surrogate pair", value);
  }
  let length = value.length;
  // A character has one unit or two, so that most texts need not be counted.
  if (length <= high && (utf16 || low < 2 ? length >= low : length >= 2 * low)) return;
  if (!utf16) length -= value.replace(/[^\ud800-\udbff]+/g, "").length;
  counted(found, path, length, utf16 ? "units of UTF-16" : "characters", low, high);
}

/**
 * Report a length outside a range.
 * @param {Finding[]} found
 * @param {string} path
 * @param {number} length
 * @param {string} unit
 * @param {number} [low]
 * @param {number} [high]
 */
export function counted(found, path, length, unit, low = -Infinity, high = Infinity) {
  if (length >= low && length <= high) return;
  const ends = () => span(low > -Infinity ? low : null, high < Infinity ? high : null);
  late(found, "out_of_range", path, length, () => [`has ${length} ${unit}, not ${ends()}`, null]);
}

/**
 * Check a boolean.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 */
export function flag(found, path, value) {
  if (typeof value !== "boolean") wrongType(found, path, "true or false", value);
}

/**
 * Check a whole number and its range.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} [low]
 * @param {number} [high]
 */
export function integer(found, path, value, low, high) {
  if (isWhole(value)) ranged(found, path, value, low, high);
  else wrongType(found, path, "a whole number", value);
}

/**
 * Check one of a set of whole numbers.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly number[]} allowed
 */
export function integerAmong(found, path, value, allowed) {
  if (isWhole(value)) numberAmong(found, path, value, allowed);
  else wrongType(found, path, "a whole number", value);
}

/**
 * Check a finite number and its range; `shown` are limits as they are shown, where JavaScript would do it otherwise.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} [low]
 * @param {number} [high]
 * @param {readonly string[]} [shown]
 */
export function number(found, path, value, low, high, shown) {
  if (isFinite_(value)) ranged(found, path, value, low, high, (limit) => as(shown, limit));
  else wrongType(found, path, "a number", value);
}

/**
 * Check one of a set of numbers.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly number[]} allowed
 * @param {readonly string[]} [shown]
 */
export function numberAmong(found, path, value, allowed, shown) {
  if (!isFinite_(value)) return wrongType(found, path, "a number", value);
  if (allowed.includes(value)) return;
  const say = (/** @type {number} */ one) => as(shown, one);
  outside(found, path, value, allowed, () => say(nearest(value, allowed)), say);
}

/**
 * Report a number outside a range, and return whether it is one.
 * @param {Finding[]} found
 * @param {string} path
 * @param {number} value
 * @param {number} [low]
 * @param {number} [high]
 * @param {(limit: number) => string} [say]
 * @param {(limit: number) => string} [hint]
 */
export function ranged(found, path, value, low = -Infinity, high = Infinity, say = numeral, hint = say) {
  if (value >= low && value <= high) return false;
  late(found, "out_of_range", path, value, () => [
    `${quoted(value)} is not ${span(low > -Infinity ? low : null, high < Infinity ? high : null, say)}`,
    hint(value < low ? low : high),
  ]);
  return true;
}

/**
 * Return a number as it is shown: one of the texts, or as JavaScript has it.
 * @param {readonly string[] | undefined} shown
 * @param {number} value
 */
export function as(shown, value) {
  return shown?.find((text) => Number(text) === value) ?? numeral(value);
}

/**
 * Return the allowed number that is nearest, the first of two.
 * @param {number} value
 * @param {readonly number[]} allowed
 */
export function nearest(value, allowed) {
  const near = Math.max(-Number.MAX_SAFE_INTEGER, Math.min(value, Number.MAX_SAFE_INTEGER)); // so that no distance is rounded
  return allowed.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
export function isWhole(value) {
  return Number.isInteger(value);
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
export function isFinite_(value) {
  return Number.isFinite(value);
}

/**
 * Check a value that may be any JSON value: no function, infinite number, half a character or deep nesting.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 */
export function anything(found, path, value) {
  /** @type {[unknown, number][]} */
  const waiting = [[value, 0]];
  for (let next; (next = waiting.pop()); ) {
    const [inner, depth] = next;
    if (isObject(inner) && depth <= DEEPEST && Object.keys(inner).every((name) => name.isWellFormed())) {
      for (const one of Object.values(inner)) if (one !== undefined) waiting.push([one, depth + 1]);
    } else if (Array.isArray(inner) && depth <= DEEPEST) {
      for (const one of inner) waiting.push([one, depth + 1]);
    } else if (!isPlain(inner)) {
      return wrongType(found, path, "a value that JSON has", inner);
    }
  }
}

/** @param {unknown} value */
function isPlain(value) {
  if (typeof value === "string") return value.isWellFormed();
  return value === null || typeof value === "boolean" || Number.isFinite(value);
}
