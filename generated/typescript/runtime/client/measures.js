/** How many of something a request is charged for: characters, pictures, tokens by a formula, at least and at most. */

import { count } from "../same.js";
import { isAuto } from "../seconds.js";
import { add, compare, decimal, divide, divideUp, greater, subtract, times as product } from "./decimal.js";

/**
 * @typedef {import("./service.js").Factor} Factor
 * @typedef {import("./service.js").HasItem} HasItem
 * @typedef {import("./service.js").Measure} Measure
 * @typedef {import("./service.js").MeasureRow} MeasureRow
 *
 * @typedef {readonly [string, string | null]} Ends At least and at most; null: without an end.
 */

const SIZE = /^([1-9][0-9]{0,8})x([1-9][0-9]{0,8})$/;

/**
 * Return the sum of two ranges.
 *
 * @param {Ends} one
 * @param {Ends} two
 * @returns {Ends}
 */
export function plus(one, two) {
  return [add(one[0], two[0]), one[1] === null || two[1] === null ? null : add(one[1], two[1])];
}

/**
 * Return the product of two ranges; nothing times anything is nothing.
 *
 * @param {Ends} one
 * @param {Ends} two
 * @returns {Ends}
 */
export function times(one, two) {
  if ([one, two].some(([, high]) => high !== null && compare(high, 0) === 0)) return ["0", "0"];
  return [product(one[0], two[0]), one[1] === null || two[1] === null ? null : product(one[1], two[1])];
}

/**
 * Return a range with no part below a floor.
 *
 * @param {Ends} ends
 * @param {string} floor
 * @returns {Ends}
 */
export function atLeast([low, high], floor) {
  return [greater(low, floor), high === null ? null : greater(high, floor)];
}

/**
 * Return measure → how many it counts, by its first row that applies.
 *
 * @param {Readonly<Record<string, Measure>>} measures
 * @param {(row: MeasureRow) => boolean} applies
 * @param {(field: string) => unknown} value
 * @returns {Record<string, Ends>}
 */
export function counts(measures, applies, value) {
  /** @type {Record<string, Ends>} */
  const found = {};
  /** @param {readonly Factor[]} factors @returns {Ends} */
  const all = (factors) =>
    factors.reduce(
      (/** @type {Ends} */ total, one) => times(total, one.of === "measure" ? found[one.name] : factor(one, value(one.name))),
      ["1", "1"],
    );
  for (const [name, measure] of Object.entries(measures)) {
    const row = measure.rows.find(applies);
    if (row === undefined) throw new Error(`the last row of the measure ${name} has no conditions`);
    const total = row.added.length ? plus(all(row.factors), all(row.added)) : all(row.factors);
    found[name] = [charged(measure, total[0]), total[1] === null ? null : charged(measure, total[1])];
  }
  return found;
}

/**
 * Return how many are charged for: divided, rounded up, at least, and less what is free.
 *
 * @param {Measure} measure
 * @param {string} total
 * @returns {string}
 */
export function charged({ each, step, least, free }, total) {
  const found = step === null ? divide(total, each) : product(divideUp(total, product(each, step)), step);
  return greater("0", subtract(greater(found, least), free));
}

/**
 * Return what a factor is for the value of its field.
 *
 * @param {Factor} one
 * @param {unknown} value
 * @returns {Ends}
 */
export function factor(one, value) {
  /** @param {unknown} number @returns {Ends} */
  const exactly = (number) => {
    const found = decimal(number);
    if (found === null) throw new TypeError(`${one.name} is ${String(value)}, of which no ${one.of} can be counted`);
    return [found, found];
  };
  const text = typeof value === "string" ? value : "";
  switch (one.of) {
    case "seconds":
      return exactly(value === undefined || value === null || isAuto(value) ? 0 : String(value).replace(/s$/, ""));
    case "number":
      return exactly(typeof value === "number" ? value : 0);
    case "characters":
      return exactly([...text].length);
    case "bytes":
      return exactly(new TextEncoder().encode(text).length);
    case "utf16":
      return exactly(text.length);
    case "items":
      return exactly(Array.isArray(value) ? value.length : 0);
    case "pixels": {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return area(/** @type {any} */ (value));
      const size = SIZE.exec(text);
      if (size !== null) return exactly(BigInt(size[1]) * BigInt(size[2]));
    }
  }
  return [one.low, one.high]; // a constant, and a size that is a word
}

/**
 * Return the points of an object with width and height; anything where one of them is absent.
 *
 * @param {Readonly<Record<string, unknown>>} size
 * @returns {Ends}
 */
function area(size) {
  const { width, height } = size;
  if (typeof width !== "number" || typeof height !== "number") return ["0", null];
  const found = String(BigInt(Math.trunc(width)) * BigInt(Math.trunc(height)));
  return [found, found];
}

/**
 * Return whether lists have, or have not, the items that are asked for.
 *
 * @param {Readonly<Record<string, unknown>>} present
 * @param {readonly HasItem[]} asked
 * @returns {boolean}
 */
export function hasItems(present, asked) {
  return asked.every((one) => count(present[one.field], one.asked) > 0 !== one.negated);
}
