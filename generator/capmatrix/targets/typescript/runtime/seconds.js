/** Whole seconds, however they are written. */

export const AUTO = -1;

/** @param {string} value */
export function token(value) {
  return /^(0|[1-9][0-9]*)(s?)$/.exec(value);
}

/**
 * Return whether a value says that the service chooses.
 * @param {unknown} value
 */
export function isAuto(value) {
  return value === AUTO || value === `${AUTO}`;
}

/**
 * Return whether a number, or the seconds of a text, is in a range; true for any other value.
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 */
export function within(value, low, high) {
  const seconds = typeof value === "string" ? Number(token(value)?.[1] ?? NaN) : value;
  return typeof seconds !== "number" || Number.isNaN(seconds) || (seconds >= low && seconds <= high);
}

/**
 * Return whether two values are the same seconds, in whichever of the forms "5" and 5.
 * @param {unknown} one
 * @param {unknown} other
 */
export function sameSeconds(one, other) {
  const seconds = read(one);
  return seconds !== null && seconds === read(other);
}

/**
 * Return whether two values are the same seconds, or both of them -1.
 * @param {unknown} one
 * @param {unknown} other
 */
export function sameSecondsOrAuto(one, other) {
  return sameSeconds(one, other) || (isAuto(one) && isAuto(other));
}

/**
 * @param {unknown} value
 * @returns {number | string | null}
 */
function read(value) {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  const found = typeof value === "string" ? token(value) : null;
  return found && !found[2] ? Number(found[1]) : null;
}
