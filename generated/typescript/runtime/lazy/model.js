/** Models that judge right requests at once, and load the module with all findings for any other. */
import { isObject } from "../json.js";

/** @typedef {import("../types.d.ts").Basis} Basis */
/** @typedef {import("../types.d.ts").Verdict} Verdict */

/**
 * Return a model.
 * @template Request
 * @param {string} vendor
 * @param {string} id
 * @param {Omit<Verdict, "valid" | "errors" | "warnings">} known what its verdicts say besides
 * @param {(payload: Record<string, any>) => boolean} right whether nothing is found in a request; false where that is not sure
 * @param {() => Promise<import("../types.d.ts").Model<Request>>} load
 * @returns {import("../types.d.ts").LazyModel<Request>}
 */
export function lazy(vendor, id, known, right, load) {
  /** @type {Verdict} */
  const valid = { valid: true, errors: [], warnings: [], ...known };
  const isRight = (/** @type {unknown} */ payload) => isObject(payload) && right(payload);
  return {
    id,
    validate: (payload) => (isRight(payload) ? valid : load().then((model) => model.validate(payload))),
    "~standard": {
      version: 1,
      vendor,
      validate: (value) =>
        isRight(value) ? { value: /** @type {Request} */ (value) } : load().then((model) => model["~standard"].validate(value)),
    },
  };
}
