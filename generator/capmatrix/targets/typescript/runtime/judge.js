/** Judge a payload by the model that it names, of all models of a package. */
import { add, late } from "./findings.js";
import { isObject } from "./json.js";
import { named, verdict } from "./model.js";
import { folded, quoted } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {import("./types.d.ts").Model<any>} Model */
/** @typedef {import("./types.d.ts").Basis} Basis */
/** @typedef {import("./types.d.ts").Verdict} Verdict */
/** @typedef {{ id: string, names: readonly string[], successor: string | null, basis: Basis | null }} Removed */

const SHORT = 4;

/**
 * Return the function that judges any payload. `removed` are the models that are gone.
 * @param {import("./model.js").Facts} facts
 * @param {Record<string, Model>} models
 * @param {readonly Removed[]} removed
 * @returns {(payload: unknown) => Verdict}
 */
export function judge(facts, models, removed) {
  /** @type {Map<unknown, Model> | undefined} */
  let byName;
  const known = () =>
    (byName ??= new Map(Object.values(models).flatMap((one) => [one.id, ...one.formerly].map((name) => [name, one]))));
  return (payload) => {
    /** @type {Finding[]} */
    const found = [];
    if (!isObject(payload)) {
      add(found, "wrong_type", "", `${quoted(payload)} is not a JSON object`);
      return verdict(facts, found);
    }
    const name = named(facts, payload);
    const model = known().get(name);
    if (model) return model.validate(payload);
    const gone = removed.find(({ names }) => names.includes(/** @type {any} */ (name)));
    if (gone) add(found, "removed_model", facts.key, `${gone.id} has been removed`, gone.successor);
    else if (typeof name === "string" && name) late(found, "unknown_model", facts.key, name, () => words(facts, known(), name));
    else add(found, "unknown_model", facts.key, name == null ? "must name a model" : `${quoted(name)} names no model`);
    return verdict(facts, found, gone?.basis);
  };
}

/**
 * Return the message on an unknown id, and the id of the model that was meant, if that is sure.
 * @param {import("./model.js").Facts} facts
 * @param {Map<any, Model>} models
 * @param {string} name
 * @returns {[string, string | null]}
 */
function words({ asOf }, models, name) {
  const close = mistyped(name, [...models.keys()]);
  const way = close ? "" : "; a newer version of this package may have it";
  return [`${quoted(name)} is not in this matrix${asOf ? ` (as of ${asOf})` : ""}${way}`, models.get(close)?.id ?? null];
}

/**
 * Return the id that a name was most likely meant to be; null unless it differs by a typing mistake alone.
 *
 * Other marks or capitals are a mistake, and so are one or two letters of a long id. Another number never is, nor is
 * another short word, such as `pro` for `std`: an id with that is another product.
 * @param {string} name
 * @param {readonly string[]} ids
 */
function mistyped(name, ids) {
  const given = [...name.slice(0, 200)].slice(0, 100).join("");
  let [found, least] = [/** @type {string | null} */ (null), Infinity];
  for (const id of ids) {
    const steps = mistakes(given, id);
    const better = steps < least || (steps === least && same(id, given) && !(found && same(found, given)));
    if (steps <= Math.min(2, Math.max(1, Math.floor(id.length / 8))) && better) [found, least] = [id, steps];
  }
  return found;
}

/**
 * @param {string} one
 * @param {string} other
 */
function same(one, other) {
  return folded(one) === folded(other);
}

/**
 * Return how many letters are wrong, missing, too many or exchanged; many where a number or a short word differs.
 * @param {string} name
 * @param {string} other
 */
function mistakes(name, other) {
  const [words, others] = [name, other].map((text) => folded(text).match(/[\p{L}\p{Nl}\p{No}]+/gu) ?? []);
  const [one = "", two = ""] = [name, other].map((text) => folded(text).replace(/[^\p{L}\p{N}]+/gu, ""));
  if (one === two) return 0;
  const digits = (/** @type {string} */ text) => text.replace(/\P{Nd}+/gu, "");
  const pairs = words?.length === others?.length ? (words ?? []).map((word, at) => [word, others?.[at] ?? ""]) : [];
  const short = pairs.some(([left = "", right = ""]) => left !== right && Math.min(left.length, right.length) < SHORT);
  if (short || digits(one) !== digits(two) || Math.abs(one.length - two.length) > 2) return one.length + two.length;
  return distance([...one], [...two]);
}

/**
 * Return how many letters are wrong, missing, too many or exchanged with their neighbour.
 * @param {readonly string[]} one
 * @param {readonly string[]} two
 */
function distance(one, two) {
  /** @type {number[]} */
  let earlier = [];
  let before = [0, ...two.map((_, at) => at + 1)];
  one.forEach((letter, row) => {
    const now = [row + 1];
    two.forEach((wanted, at) => {
      const [left = 0, above = 0, across = 0] = [now[at], before[at + 1], before[at]];
      let steps = Math.min(left + 1, above + 1, across + (letter === wanted ? 0 : 1));
      if (row && at && letter === two[at - 1] && one[row - 1] === wanted) steps = Math.min(steps, (earlier[at - 1] ?? 0) + 1);
      now.push(steps);
    });
    [earlier, before] = [before, now];
  });
  return before[two.length] ?? 0;
}
