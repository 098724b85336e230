/** The check of the size of a picture, written as `1280x720`. */
import { wrongType } from "./checks.js";
import { late } from "./findings.js";
import { quoted, span } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {readonly [low: number | null, high: number | null]} Ends */
/** @typedef {readonly [width: number, height: number] | null} Shape */
/**
 * @typedef {{ width?: Ends, height?: Ends, step?: number, shape?: readonly [Shape, Shape], area?: Ends,
 *   words?: readonly string[] }} Limits
 */

const LONGEST_SIDE = 9;

/**
 * Check a text such as `1280x720`: the ends of each side, what divides them, their ratio and their product.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {Limits} limits
 */
export function pictureSize(found, path, value, limits) {
  if (typeof value !== "string") return wrongType(found, path, "a text such as 1280x720", value);
  if (limits.words?.includes(value)) return;
  const [code, message] = fault(value, limits) ?? [];
  if (code) late(found, code, path, value, () => [`${quoted(value)} ${message}`, null]);
}

/**
 * Return the code and the words of the first limit that a size is beyond.
 * @param {string} value
 * @param {Limits} limits
 * @returns {[string, string] | null}
 */
function fault(value, { width = [1, null], height = [1, null], step = 1, shape = [null, null], area = [null, null] }) {
  const [, left = "", right = ""] = /^([1-9][0-9]*)x([1-9][0-9]*)$/.exec(value) ?? [];
  if (!left) return ["bad_format", "is not a size such as 1280x720"];
  if (Math.max(left.length, right.length) > LONGEST_SIDE) {
    return ["bad_format", `is not a size: a side has at most ${LONGEST_SIDE} digits`];
  }
  const [across, down] = [BigInt(left), BigInt(right)]; // their products are exact
  if (beyond(across, width)) return ["out_of_range", `has a width that is not ${span(...width)}`];
  if (beyond(down, height)) return ["out_of_range", `has a height that is not ${span(...height)}`];
  if (across % BigInt(step) || down % BigInt(step)) return ["not_allowed", `has a side that is no multiple of ${step}`];
  const [low, high] = shape.map((end) => end && across * BigInt(end[1]) - BigInt(end[0]) * down);
  if ((low ?? 0n) < 0n || (high ?? 0n) > 0n) {
    const [least, most] = shape.map((end) => end && `${end[0]}:${end[1]}`);
    return ["out_of_range", `has a shape that is not ${span(least, most)}`];
  }
  const points = across * down;
  return beyond(points, area) ? ["out_of_range", `has ${points} points, not ${span(...area)}`] : null;
}

/**
 * @param {bigint} value
 * @param {Ends} ends
 */
function beyond(value, [low, high]) {
  return (low !== null && value < low) || (high !== null && value > high);
}
