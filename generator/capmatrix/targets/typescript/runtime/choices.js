/** The check of one of a set of texts. */
import { outside } from "./checks.js";
import { closest } from "./closest.js";
import { late } from "./findings.js";
import { folded, listed, quoted } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */

/**
 * Check one of a set of texts.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly string[]} allowed
 */
export function choice(found, path, value, allowed) {
  if (typeof value !== "string") {
    late(found, "wrong_type", path, value, () => [`${quoted(value)} is not a string, one of ${listed(allowed)}`, null]);
  } else if (!allowed.includes(value)) {
    outside(found, path, value, allowed, () => close(value, allowed));
  }
}

/**
 * Return the allowed text that is the same but for case and space, else the one that is written most like it.
 * @param {string} value
 * @param {readonly string[]} allowed
 */
function close(value, allowed) {
  const wanted = folded(value).trim();
  return allowed.findLast((one) => folded(one) === wanted) || closest(value, allowed, 0.5);
}
