/**
 * Tests of values without a word about what is wrong. Each function returns a test, true for values in which nothing is
 * found; of what is not sure it is false: then the module with all findings decides.
 */
import { isObject } from "../json.js";
import { decoded, HEAD, LIBRARY_ID } from "../media_forms.js";
import { isPlainUrl } from "../plain_urls.js";
import { token } from "../seconds.js";

/** @typedef {import("../findings.js").Finding} Finding */
/** @typedef {(value: any) => boolean} Test */

/** Numbers up to this are told apart by six decimals. */
const EXACT = 1e9;

/**
 * Test the fields of an object that are given; another key is not right.
 * @param {Record<string, any>} object
 * @param {Record<string, Test>} tests without a prototype
 */
export function fields(object, tests) {
  for (const name in object) {
    const value = object[name];
    if (value !== undefined && !tests[name]?.(value)) return false;
  }
  return true;
}

/**
 * Test that at most one of some values is given.
 * @param {...unknown} values
 */
export function single(...values) {
  return values.filter((value) => value != null).length < 2;
}

/**
 * @param {...unknown} allowed
 * @returns {Test}
 */
export function oneOf(...allowed) {
  return (value) => allowed.includes(value);
}

/** @type {Test} */
export function isFlag(value) {
  return typeof value === "boolean";
}

/**
 * A text of some characters, or units of UTF-16.
 * @param {number} [low]
 * @param {number} [high]
 * @param {boolean} [utf16]
 * @returns {Test}
 */
export function ofText(low = 0, high = Infinity, utf16 = false) {
  return (value) => {
    if (typeof value !== "string" || !value.isWellFormed()) return false;
    let { length } = value;
    // A character has one unit or two, so that most texts need not be counted.
    if (!utf16 && (length < 2 * low || length > high) && length <= 2 * high) ({ length } = [...value]);
    return length >= low && length <= high;
  };
}

/**
 * @param {number} [low]
 * @param {number} [high]
 * @returns {Test}
 */
export function ofNumber(low = -Infinity, high = Infinity) {
  return (value) => Number.isFinite(value) && value >= low && value <= high;
}

/**
 * @param {number} [low]
 * @param {number} [high]
 * @returns {Test}
 */
export function ofInteger(low = -Infinity, high = Infinity) {
  return (value) => Number.isInteger(value) && value >= low && value <= high;
}

/**
 * A number that is a whole number of steps after the lower limit, or after 0; `places` are the decimals of both.
 * @param {number} low
 * @param {number} high
 * @param {number} step
 * @param {number} places
 * @param {boolean} [whole]
 * @returns {Test}
 */
export function ofSteps(low, high, step, places, whole = false) {
  const start = low > -Infinity ? low : 0;
  return (value) => {
    if (!Number.isFinite(value) || value < low || value > high || Math.abs(value) > EXACT) return false;
    const near = start + Math.round((value - start) / step) * step;
    return value === Number(near.toFixed(places)) && (!whole || Number.isInteger(value));
  };
}

/**
 * Whole seconds in a range.
 * @param {boolean} numbers whether they may be numbers
 * @param {string | null} unit what follows the digits of a text; null where they may be none
 * @param {number} [low]
 * @param {number} [high]
 * @returns {Test}
 */
export function ofSeconds(numbers, unit, low = 0, high = Infinity) {
  return (value) => {
    const [, digits, after] = (typeof value === "string" && token(value)) || [];
    const given = digits && after === unit ? Number(digits) : numbers ? value : NaN;
    return Number.isInteger(given) && given >= low && given <= high;
  };
}

/** @type {Test} */
export function isHttps(value) {
  return typeof value === "string" && isPlainUrl(value);
}

/**
 * A text of https URLs, in a JSON array or (without `array`) on a line each.
 * @param {number} low
 * @param {number} high
 * @param {boolean} [array]
 * @returns {Test}
 */
export function ofUrls(low, high, array = false) {
  return (value) => {
    if (typeof value !== "string") return false;
    const held = array || value.trimStart().startsWith("[") ? parsed(value) : value.split("\n");
    if (!Array.isArray(held) || held.length < low || held.length > high) return false;
    return held.every((one) => typeof one === "string" && isPlainUrl(one));
  };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A text that stands for an image, a sound or a video, in one of some forms (names with blanks between).
 * @param {string} of
 * @param {string} forms
 * @param {number} [most]
 * @param {string} [scheme] what a library id begins with
 * @returns {Test}
 */
export function ofMedia(of, forms, most = Infinity, scheme = "") {
  return (value) => {
    if (typeof value !== "string") return false;
    if (forms.includes("url") && isPlainUrl(value)) return true;
    const head = forms.includes("data") ? HEAD.exec(value) : null;
    const size = head ? decoded(value.slice(head[0].length)) : forms.includes("base64") ? decoded(value) : 0;
    if (size) return size <= most && (!head || /** @type {string} */ (head[1]).toLowerCase().startsWith(`${of}/`));
    return forms.includes("library") && value.startsWith(scheme) && LIBRARY_ID.test(value.slice(scheme.length));
  };
}

/**
 * @param {Test} item
 * @param {number} [low]
 * @param {number} [high]
 * @returns {Test}
 */
export function listOf(item, low = 0, high = Infinity) {
  return (value) => Array.isArray(value) && value.length >= low && value.length <= high && [...value].every(item);
}

/**
 * @param {Record<string, Test>} tests
 * @param {Test} [rules]
 * @returns {Test}
 */
export function objectOf(tests, rules = () => true) {
  return (value) => isObject(value) && fields(value, tests) && rules(value);
}

/**
 * @param {Test} test
 * @returns {Test}
 */
export function orNull(test) {
  return (value) => value === null || test(value);
}

/**
 * @param {...Test} tests
 * @returns {Test}
 */
export function allOf(...tests) {
  return (value) => tests.every((test) => test(value));
}

/**
 * @param {...Test} tests
 * @returns {Test}
 */
export function someOf(...tests) {
  return (value) => tests.some((test) => test(value));
}

/**
 * What a check of the module with all findings does not find anything in.
 * @param {(found: Finding[], value: any) => void} check
 * @returns {Test}
 */
export function clean(check) {
  return (value) => {
    /** @type {Finding[]} */
    const found = [];
    check(found, value);
    return !found.length;
  };
}
