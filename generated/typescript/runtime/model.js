/** Models: the function that a validator module gives, with the verdict and the Standard Schema around it. */
import { add } from "./findings.js";
import { isObject } from "./json.js";
import { quoted } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {import("./types.d.ts").Basis} Basis */
/** @typedef {import("./types.d.ts").Verdict} Verdict */
/** @typedef {readonly [name: string, media: 0 | 1, ...instead: string[]]} Term */
/**
 * What the validators of a package share: its name, the field that names the model, the model that counts where it is
 * absent, whether the service refuses keys that it does not know, the day of the matrix, and the edition.
 * @typedef {{ vendor: string, key: string, fallback?: string, refuses?: boolean, asOf?: string, edition?: string,
 *   follows?: boolean }} Facts
 */
/**
 * What is told of a model; `deprecated` is the message, empty for one that is not.
 * @typedef {{ id: string, check: (payload: any, found: Finding[]) => void, basis?: Basis, formerly?: readonly string[],
 *   deprecated?: string, successor?: string }} Told
 */

const WARNINGS = ["deprecated_model", "deprecated_field", "redundant_media", "unlabelled_media", "unlisted"];
const IGNORED = ["unsupported_field", "unknown_field"];

/**
 * Return a model.
 * @template Request
 * @param {Facts} facts
 * @param {Told} told
 * @returns {import("./types.d.ts").Model<Request>}
 */
export function model(facts, { id, check, basis, formerly = [], deprecated = "", successor }) {
  const { key, vendor } = facts;
  const valid = verdict(facts, [], basis);

  /** @param {unknown} payload */
  const validate = (payload) => {
    /** @type {Finding[]} */
    const found = [];
    if (isObject(payload)) {
      const name = named(facts, payload);
      if (name !== id) other(found, name);
      else if (deprecated) add(found, "deprecated_model", key, deprecated, successor);
      check(payload, found);
    } else {
      add(found, "wrong_type", "", `${quoted(payload)} is not a JSON object`);
    }
    return found.length ? verdict(facts, found, basis) : valid;
  };

  /**
   * @param {Finding[]} found
   * @param {unknown} name
   */
  const other = (found, name) => {
    if (typeof name === "string" && formerly.includes(name)) {
      add(found, "deprecated_model", key, `${quoted(name)} is the former id of ${id}`, id);
    } else {
      add(found, "unknown_model", key, name === undefined ? "must name a model" : `${quoted(name)} is not ${quoted(id)}`, id);
    }
  };

  return {
    id,
    formerly,
    deprecated: deprecated !== "",
    basis: basis ?? null,
    validate,
    "~standard": {
      version: 1,
      vendor,
      validate: (value) => {
        const { errors } = validate(value);
        if (!errors.length) return { value: /** @type {Request} */ (value) };
        return { issues: errors.map(({ message, field }) => ({ message, path: steps(value, field) })) };
      },
    },
  };
}

/**
 * Return what a payload has in place of a model's id, or the model that counts where it has nothing.
 * @param {Facts} facts
 * @param {Record<string, unknown>} payload
 */
export function named({ key, fallback }, payload) {
  return Object.hasOwn(payload, key) ? payload[key] : fallback;
}

/**
 * Return the verdict of findings.
 * @param {Facts} facts
 * @param {Finding[]} found
 * @param {Basis | null} [basis]
 * @returns {Verdict}
 */
export function verdict({ refuses, edition, follows = false }, found, basis = null) {
  const warns = (/** @type {Finding} */ { code }) => WARNINGS.includes(code) || (!refuses && IGNORED.includes(code));
  const errors = found.filter((one) => !warns(one));
  return { valid: !errors.length, errors, warnings: found.filter(warns), ...(edition && { edition, follows }), basis };
}

/**
 * Return the keys and indexes of a path in a payload; a key may hold dots and brackets.
 * @param {unknown} value
 * @param {string} path
 * @returns {(string | number)[]}
 */
export function steps(value, path) {
  if (!path) return [];
  if (Array.isArray(value) && path.startsWith("[")) {
    const end = path.indexOf("]");
    const index = Number(path.slice(1, end));
    return [index, ...further(value[index], path.slice(end + 1))];
  }
  const held = isObject(value) ? value : {};
  for (let end = path.length; end >= 0; end--) {
    const name = path.slice(0, end);
    if (Object.hasOwn(held, name) && /^([.[]|$)/.test(path.slice(end))) return [name, ...further(held[name], path.slice(end))];
  }
  return [path];
}

/**
 * @param {unknown} value
 * @param {string} rest the rest of a path, after a key or index
 */
function further(value, rest) {
  // A dot at the end is that of an empty key.
  return rest === "." ? [""] : steps(value, rest.replace(/^\./, ""));
}
