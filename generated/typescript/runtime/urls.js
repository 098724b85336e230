/** The checks of fields that hold one https URL or several. */
import { wrongType } from "./checks.js";
import { add, late } from "./findings.js";
import { isHttpsUrl } from "./https.js";
import { quoted, span } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */

const LONGEST = 300;

/**
 * Return the hint for a text that would be right with https.
 * @param {string} text
 */
export function secure(text) {
  return /^http:\/\//i.test(text) && text.length < LONGEST ? `https://${text.slice(7)}` : null;
}

/**
 * Check an https URL of anything but media.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 */
export function url(found, path, value) {
  if (typeof value !== "string") {
    late(found, "wrong_type", path, value, () => [`${quoted(value)} is not a string: an https URL`, null]);
  } else if (!isHttpsUrl(value)) {
    late(found, "bad_format", path, value, () => [`${quoted(value)} is not an https URL`, secure(value)]);
  }
}

/**
 * Check a text of https URLs, in a JSON array or (without `array`) on a line each, and how many they are.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 * @param {boolean} [array]
 */
export function urls(found, path, value, low, high, array) {
  if (typeof value !== "string") {
    return wrongType(found, path, `a text of https URLs, ${array ? "in a JSON array" : "one on a line"}`, value);
  }
  const held = listedIn(value, array);
  if (!held) return late(found, "bad_format", path, value, () => [`${quoted(value)} is no JSON array of texts`, null]);
  const at = held.findIndex((one) => !isHttpsUrl(one));
  if (at >= 0) {
    const wrong = /** @type {string} */ (held[at]);
    const which = held.length > 1 ? `${quoted(wrong)}, number ${at + 1} of ${held.length},` : quoted(wrong);
    add(found, "bad_format", path, `${which} is not an https URL`, held.length > 1 ? null : secure(wrong));
  } else if (held.length < low || held.length > high) {
    const ends = span(low > -Infinity ? low : null, high < Infinity ? high : null);
    add(found, "out_of_range", path, `holds ${held.length} URLs, not ${ends}`);
  }
}

/**
 * Return the texts of a JSON array in a text, else its lines; null for an array of anything else.
 * @param {string} text
 * @param {boolean} [array]
 * @returns {string[] | null}
 */
function listedIn(text, array) {
  if (!/^[ \t\n\r]*\[/.test(text)) return array ? null : text.split("\n");
  try {
    const held = JSON.parse(text);
    return held.every((/** @type {unknown} */ one) => typeof one === "string") ? held : null;
  } catch {
    return null;
  }
}
