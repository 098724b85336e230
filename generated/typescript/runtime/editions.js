/** What one edition of the matrix knows of another. */
import { add, Finding } from "./findings.js";
import { own } from "./json.js";
import { quoted } from "./words.js";

/** @typedef {import("./types.d.ts").Model<any>} Model */

const WARNINGS = ["deprecated_model", "deprecated_field", "redundant_media", "unlabelled_media", "unlisted"];
const STRICT = ["unsupported_field", "unknown_field"];
const OF_VALUES = [
  "wrong_type",
  "not_allowed",
  "out_of_range",
  "bad_format",
  "too_large",
  "unsupported_field",
  "unsupported_media",
  "unknown_field",
];

/**
 * Return a model that an edition has as the first one has it.
 * @template {Model} T
 * @param {T} model
 * @param {import("./model.js").Facts} facts
 * @returns {T}
 */
export function inEdition(model, { edition, follows }) {
  return { ...model, validate: (payload) => ({ ...model.validate(payload), edition, follows }) };
}

/**
 * Report what is right, but unknown to the source of an edition; say of what is refused that the edition takes it.
 *
 * `key` is the discriminator where the source does not know the model, `lacks` are keys that it does not know; `check`
 * validates the keys `compared` as the edition has them. `refuses`: whether the service refuses keys that it does not
 * know.
 * @param {Finding[]} found
 * @param {Record<string, any>} payload
 * @param {string} edition
 * @param {string} date
 * @param {string | null} key
 * @param {readonly string[]} lacks
 * @param {(payload: any, found: Finding[]) => void} [check]
 * @param {readonly string[]} [compared]
 * @param {boolean} [refuses]
 */
export function unlistedIn(found, payload, edition, date, key, lacks, check, compared = [], refuses = false) {
  const told = (/** @type {string} */ name) => found.some((one) => one.code === "unlisted" && one.field === name);
  if (key !== null && !told(key)) add(found, "unlisted", key, `is not in the list of ${date}: it may be gone`);
  /** @type {Finding[]} */
  const theirs = [];
  check?.(payload, theirs);
  for (const name of [...lacks, ...compared]) {
    const value = own(payload, name);
    if (value == null) continue;
    const ours = found.filter((one) => isAt(one, name));
    const wrong = theirs.find((one) => isAt(one, name) && isNews(one, ours));
    if (!wrong && !lacks.includes(name)) {
      const hint = `the list of ${date} has it: use the edition '${edition}'`;
      for (const one of ours) {
        if (!OF_VALUES.includes(one.code) || theirs.some((other) => isSame(one, other))) continue;
        found[found.indexOf(one)] = new Finding(one.code, one.field, () => [one.message, hint]);
      }
    } else if (ours.every(({ code }) => WARNINGS.includes(code) || (!refuses && STRICT.includes(code))) && !told(name)) {
      const message = `${wrong ? `${quoted(value)} is` : "is"} not in the list of ${date}: the service may ignore it and charge`;
      add(found, "unlisted", name, message, wrong?.hint);
    }
  }
}

/**
 * Return whether a finding of an edition refuses, or is about a key that is known here.
 * @param {Finding} theirs
 * @param {readonly Finding[]} ours
 */
function isNews(theirs, ours) {
  if (WARNINGS.includes(theirs.code)) return false;
  return !STRICT.includes(theirs.code) || !ours.some((one) => isSame(one, theirs));
}

/**
 * @param {Finding} one
 * @param {Finding} other
 */
function isSame(one, other) {
  return one.code === other.code && one.field === other.field;
}

/**
 * @param {Finding} finding
 * @param {string} name
 */
function isAt({ field }, name) {
  return field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`);
}
