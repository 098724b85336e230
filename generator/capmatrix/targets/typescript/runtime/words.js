/** Values and ranges in words, as the findings show them. */
import { isObject } from "./json.js";

const LONGEST = 60;
const HIDDEN = /(?! )[\p{C}\p{Z}]/gu;

/**
 * Return a value as short JSON on one line; of a data URL only the media type, of an object or list the size.
 * @param {unknown} value
 * @returns {string}
 */
export function quoted(value) {
  if (typeof value === "string") {
    const chars = [...value.slice(0, 2 * LONGEST + 2)];
    const start = chars.slice(0, LONGEST).join("");
    const data = /^data:/i.test(value);
    const shown = JSON.stringify(data ? start.split(",")[0] : start).slice(1, -1);
    return `"${shown.replace(HIDDEN, escaped)}${data ? ",…" : chars.length > LONGEST ? "…" : ""}"`;
  }
  if (typeof value === "number") return numeral(value);
  if (value === null || typeof value === "boolean") return `${value}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return `an object with ${Object.keys(value).length} keys`;
  return `a JavaScript ${typeof value === "object" ? "object of a class" : typeof value}`;
}

/** @param {string} char */
function escaped(char) {
  const code = /** @type {number} */ (char.codePointAt(0));
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}

/**
 * Return a number as JSON, small ones with an exponent of two digits.
 * @param {number} value
 */
export function numeral(value) {
  return value && Math.abs(value) < 1e-4 ? value.toExponential().replace(/-(\d)$/, "-0$1") : `${value}`;
}

/**
 * Return a range in words; null is no limit.
 * @param {unknown} low
 * @param {unknown} high
 * @param {(value: any) => string} [say]
 */
export function span(low, high, say = quoted) {
  if (high == null) return `at least ${say(low)}`;
  return low == null ? `at most ${say(high)}` : `between ${say(low)} and ${say(high)}`;
}

/**
 * Return values in words.
 * @param {readonly unknown[]} allowed
 * @param {(value: any) => string} [say]
 */
export function listed(allowed, say = quoted) {
  return allowed.map((value) => say(value)).join(", ");
}

/**
 * Return a text in which letters that differ by their case alone are the same.
 * @param {string} text
 */
export function folded(text) {
  return text.toUpperCase().toLowerCase();
}

