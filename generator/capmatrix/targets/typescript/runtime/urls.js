/** https URLs: what one is, and the checks of fields that hold one or several. */
import { wrongType } from "./checks.js";
import { add, late } from "./findings.js";
import { quoted, span } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */

const LONGEST = 300;
const PLAIN = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]+(?:\/[!-[\]-~]*)?$/;
const URL_ = /^https:\/\/(?:[^/?#\\@[\]]*@)?(?:\[([\d:.a-f]*)(?:%25(?:[\w.~-]|%[\da-f]{2})+)?\]|([^:[\]/?#\\@]+))(?::(\d{0,5}))?(?:[/?#][^\\]*)?$/i;
const BLANK = /[\0- \x7f-\xa0\u1680\u2000-\u200f\u2027-\u202f\u205f-\u206f\u3000\ud800-\udfff]/u;
const HIDDEN = /[\x80-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ud800-\uf8ff\ufeff-\uffff]/u;
const HOST = /^(?:\w+(?:-+\w+)*\.)*\w+(?:-+\w+)*\.?$/;
const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const V4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const V4_LAST = new RegExp(`(^|:)${OCTET}(?:\\.${OCTET}){3}$`);

/**
 * Return whether a text is an https URL with a host: a name, an IPv4 address or an IPv6 address in brackets.
 * @param {string} text
 */
export function isHttpsUrl(text) {
  if (PLAIN.test(text)) return true; // most of them
  const parts = URL_.exec(text);
  if (!parts || BLANK.test(text) || Number(parts[3] ?? 0) > 0xffff) return false;
  const host = parts[2];
  if (host === undefined) return isV6(/** @type {string} */ (parts[1]));
  if (/(?:^|\.)\d+\.?$/.test(host)) return V4.test(host);
  return HOST.test(host) || (!HIDDEN.test(host) && HOST.test(host.replace(/[^\0-\x7f]/gu, "x")));
}

/** @param {string} text */
function isV6(text) {
  const sides = text.replace(V4_LAST, "$10:0").split("::");
  const groups = sides.flatMap((side) => (side ? side.split(":") : []));
  const [least, most] = sides.length > 1 ? [0, 7] : [8, 8];
  const many = sides.length < 3 && groups.length >= least && groups.length <= most;
  return many && groups.every((group) => /^[\da-f]{1,4}$/i.test(group));
}

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
