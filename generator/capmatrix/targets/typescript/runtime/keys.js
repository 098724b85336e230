/** The keys of an object: what is said of those that its validator does not list. */
import { anything, wrongType } from "./checks.js";
import { closest } from "./closest.js";
import { add, late } from "./findings.js";

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {(found: Finding[], path: string, name: string, listed: readonly string[]) => void} Report */

const IGNORED = "the service ignores it and still charges";
const REFUSED = "the service refuses it";

/**
 * Report every key that is not listed, and every listed key that is null and not yet reported as missing.
 * @param {Finding[]} found
 * @param {Record<string, any>} payload
 * @param {string} prefix
 * @param {readonly (readonly string[])[]} fields the spellings of each field
 * @param {readonly string[]} nullable
 * @param {Report | null} report
 */
export function unlisted(found, payload, prefix, fields, nullable, report) {
  const absent = found.filter((one) => one.code === "missing_field").map((one) => one.field);
  const listed = fields.flat();
  for (const [name, value] of Object.entries(payload)) {
    if (value === undefined) continue;
    if (!listed.includes(name)) {
      report?.(found, prefix + name, name, listed);
      if (typeof value !== "string" || !value.isWellFormed() || !name.isWellFormed()) {
        anything(found, prefix + name, { [name]: value });
      }
    } else if (value === null && !nullable.includes(name)) {
      const canonical = fields.find((spellings) => spellings.includes(name))?.[0];
      if (!absent.includes(prefix + canonical)) wrongType(found, prefix + name, "a value (leave the field out instead)", value);
    }
  }
}

/** @type {Report} */
export function unknown(found, path, name, listed) {
  dropped(found, path, name, listed, IGNORED);
}

/** @type {Report} */
export function refused(found, path, name, listed) {
  dropped(found, path, name, listed, REFUSED);
}

/**
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} name
 * @param {readonly string[]} listed
 * @param {string} then
 */
function dropped(found, path, name, listed, then) {
  late(found, "unknown_field", path, name, () => [`is not a known field; ${then}`, closest(name, listed, 0.6)]);
}

/**
 * Return what reports a key that a model does not list, given the vocabulary of the service.
 * @param {import("./model.js").Facts} facts
 * @param {readonly import("./model.js").Term[]} terms
 * @returns {Report}
 */
export function unsupported({ key, refuses }, terms) {
  const then = refuses ? REFUSED : IGNORED;
  return (found, path, name, listed) => {
    if (name === key) return;
    const term = terms.find(([known]) => known === name);
    if (!term) return dropped(found, path, name, listed, then);
    const [, media, ...instead] = term;
    const hint = instead.find((other) => listed.includes(other));
    if (media) add(found, "unsupported_media", path, "is media that this model does not take", hint);
    else add(found, "unsupported_field", path, `is not a field of this model; ${then}`, hint);
  };
}
