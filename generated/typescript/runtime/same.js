/** Whether JSON values are the same, and how many items of a list have some. */
import { inside, isObject } from "./json.js";

/** @typedef {readonly (readonly [path: readonly string[], values: readonly unknown[] | boolean])[]} Picks */

/**
 * Return how many items of a list have one of the values at each path, or have something there, or nothing.
 *
 * Without a path the item itself is meant.
 * @param {unknown} value
 * @param {Picks} picks
 */
export function count(value, picks) {
  const meets = (/** @type {unknown} */ item) =>
    picks.every(([path, values]) => {
      const held = inside(item, path);
      return typeof values === "boolean" ? (held !== undefined) === values : values.some((one) => same(held, one));
    });
  return Array.isArray(value) ? value.filter(meets).length : 0;
}

/**
 * Return whether two values are the same JSON value.
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean}
 */
export function same(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  }
  if (isObject(one) && isObject(other)) {
    const names = Object.keys(one);
    const both = names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name));
    return both && names.every((name) => same(one[name], other[name]));
  }
  return one === other;
}
