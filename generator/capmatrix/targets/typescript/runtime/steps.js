/** The checks of numbers in steps; everything is decided in whole numbers, as decimals are written. */
import { as, isFinite_, isWhole, ranged, wrongType } from "./checks.js";
import { late } from "./findings.js";
import { numeral, quoted } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */

/**
 * Check a number, its range and that it is a whole number of steps after the lower limit, or after 0.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 * @param {number} step
 * @param {boolean} [whole]
 * @param {readonly string[]} [shown]
 */
export function steps(found, path, value, low, high, step, whole, shown) {
  if (!isFinite_(value) || (whole && !isWhole(value))) {
    return wrongType(found, path, whole ? "a whole number" : "a number", value);
  }
  const say = (/** @type {number} */ one) => as(shown, one);
  const hint = (/** @type {number} */ one) => stepped(one, low, high, step) ?? say(one);
  if (ranged(found, path, value, low, high, say, hint) || stepped(value, low, high, step) === null) return;
  const start = low > -Infinity ? low : 0;
  late(found, "not_allowed", path, value, () => [
    `${quoted(value)} is not ${say(start)} and a whole number of steps of ${say(step)}`,
    stepped(value, low, high, step),
  ]);
}

/**
 * Return the nearest right value; null if the value is one.
 * @param {number} value
 * @param {number} low
 * @param {number} high
 * @param {number} step
 * @returns {string | null}
 */
function stepped(value, low, high, step) {
  const ends = [value, low > -Infinity ? low : 0, step, high < Infinity ? high : 0].map(decimal);
  const places = Math.max(...ends.map(([, after]) => after));
  const [given, start, distance, end] = /** @type {[bigint, bigint, bigint, bigint]} */ (
    ends.map(([digits, after]) => digits * 10n ** BigInt(places - after))
  );
  let count = rounded(given - start, distance);
  if (high < Infinity) {
    const most = floor(end - start, distance);
    if (count > most) count = most;
  }
  const near = start + count * distance;
  return near === given ? null : numeral(Number(`${near}e-${places}`));
}

/**
 * Return the digits of a number, and how many of them are decimal places.
 * @param {number} value
 * @returns {[digits: bigint, places: number]}
 */
function decimal(value) {
  if (Number.isInteger(value)) return [BigInt(value), 0];
  const [digits = "", exponent = "0"] = `${value}`.split("e");
  const [whole = "", after = ""] = digits.split(".");
  return [BigInt(whole + after), after.length - Number(exponent)];
}

/**
 * @param {bigint} one
 * @param {bigint} other
 */
function floor(one, other) {
  const count = one / other;
  return one % other < 0n ? count - 1n : count;
}

/**
 * Return a quotient as the nearest whole number, of two the even one.
 * @param {bigint} one
 * @param {bigint} other
 */
function rounded(one, other) {
  const count = floor(one, other);
  const twice = 2n * (one - count * other);
  return twice > other || (twice === other && count % 2n !== 0n) ? count + 1n : count;
}
