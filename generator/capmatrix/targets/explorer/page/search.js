/** The models that satisfy a question, each with a smallest request that shows it; as the command line finds them. */
import { estimate } from "../../typescript/runtime/client/price.js";
import { closest } from "../../typescript/runtime/closest.js";
import { same } from "../../typescript/runtime/same.js";
import { within } from "../../typescript/runtime/seconds.js";
import { mayBeWithin, possibleAmounts, withinPrice } from "./amounts.js";
import { concerned, hasInput, matches, own, resolve, spellings, valuesOf } from "./fields.js";
import { INPUTS, InvalidQuery, matchesAttribute, measure, parse } from "./language.js";

/**
 * @typedef {import("./language.js").Condition} Condition
 * @typedef {import("./matrix.js").Reading} Reading
 * @typedef {import("./judging.js").Verdict} Verdict
 * @typedef {Readonly<Record<string, any>>} Entry
 */

/** How the path of a rule or a price through objects begins. */
const PATH = "$.";
/** Payloads that are tried for a model. */
const MOST = 20_000;
const STRICT = ["unsupported_field", "unknown_field"];

/**
 * Return the conditions of a question about some models.
 *
 * @param {string} text
 * @param {string} key
 * @param {readonly Entry[]} entries
 * @param {ReadonlySet<string>} terms names of the vocabulary, which need not be of a model
 * @returns {Condition[]}
 * @throws {InvalidQuery}
 */
export function asked(text, key, entries, terms) {
  return parse(text, key, (name) => {
    if (terms.has(name) || entries.some((entry) => resolve(entry.fields, name))) return;
    const names = new Set(entries.flatMap((entry) => entry.fields.flatMap(spellings)));
    const near = closest(name, [...names, ...terms, ...INPUTS, "provider", "family", "price", "deprecated"], 0.6);
    throw new InvalidQuery(`No model has the field “${name}”${near ? `; did you mean ${near}?` : "."}`);
  });
}

/**
 * Return a smallest request of a model that satisfies conditions; null if there is none, undefined after too many tries.
 *
 * @param {Reading} reading
 * @param {readonly Condition[]} conditions
 * @returns {Record<string, any> | null | undefined}
 */
export function smallest(reading, conditions) {
  const { entry, row } = reading;
  /** @type {Record<string, readonly (string | null)[]>} */
  const held = {
    provider: [entry.provider, row.provider],
    family: entry.families ?? [],
    [reading.kit.service.discriminator]: [entry.id, ...(entry.formerly ?? [])],
  };
  for (const one of conditions) {
    if (one.sort === "stage" && (row.stage === one.names[0]) === one.negated) return null;
    if (one.sort === "attribute" && !matchesAttribute(one, held[one.names[0]])) return null;
  }
  return new Search(reading, conditions).smallest();
}

/** The search in one model: fewest fields first. */
class Search {
  /**
   * @param {Reading} reading
   * @param {readonly Condition[]} conditions
   */
  constructor({ kit, entry, model }, conditions) {
    this.kit = kit;
    this.entry = entry;
    this.judge = model;
    this.asked = conditions;
    /** @type {readonly import("./fields.js").Field[]} */
    this.fields = entry.fields;
    this.paid = conditions.filter((one) => one.sort === "price");
    /** @type {readonly Entry[]} */
    this.rules = entry.rules ?? [];
    this.names = new Set(this.fields.map((field) => field.name));
    const pricing = this.paid.length ? (entry.pricing ?? {}) : {};
    const measured = (pricing.measures ?? []).flatMap((/** @type {Entry} */ one) => one.rows);
    const rows = [...(pricing.rows ?? []), ...measured];
    const factors = measured.flatMap((/** @type {Entry} */ row) => [...row.factors, ...(row.added ?? [])]);
    const counting = factors.filter((/** @type {Entry} */ one) => !["constant", "measure", undefined].includes(one.of));
    const counted = new Set(counting.map((/** @type {Entry} */ one) => one.name));
    if (pricing.seconds) counted.add(pricing.seconds);
    const named = new Set([...atoms(rows).map((atom) => atom.field), ...counted]);
    this.priced = new Set([...named].map(root));
    const paths = [...named].filter((name) => name.startsWith(PATH)).map((name) => name.slice(PATH.length)).sort();
    // What stands there is tried as if it were asked for.
    /** @type {Condition[]} */
    this.reached = paths.length ? [{ text: "", sort: "field", negated: false, names: paths, operator: "", values: [] }] : [];
    for (const name of named) if (name.startsWith(PATH)) counted.add(root(name));
    /** @type {Map<string, any[]>} */
    this.constants = new Map([...this.names].map((name) => [name, []]));
    /** @type {Map<string, [any, any][]>} */
    this.ranges = new Map([...this.names].map((name) => [name, []]));
    for (const atom of atoms([...this.rules, ...rows])) this.constants.get(atom.field)?.push(...(atom.values ?? []));
    for (const rule of this.rules) {
      this.constants.get(rule.field)?.push(...(rule.values ?? []));
      this.ranges.get(rule.field)?.push([rule.minimum, rule.maximum]);
    }
    this.options = Object.fromEntries(this.fields.map((field) => [field.name, this.classes(field, counted.has(field.name))]));
  }

  /**
   * Return a value of each class of values that neither a rule, a condition nor a price distinguishes.
   *
   * @param {import("./fields.js").Field} field
   * @param {boolean} counted
   * @returns {any[]}
   */
  classes(field, counted) {
    const { name } = field;
    const found = new Map();
    const examples = (this.entry.examples ?? []).filter((/** @type {Entry} */ one) => Object.hasOwn(one, name)).map((/** @type {Entry} */ one) => one[name]);
    const about = this.asked.filter((one) => one.sort === "field" || one.sort === "input");
    // One object may hold several inputs, or a list one in each: only the verdict tells which is right.
    const inputs = about.filter((one) => one.sort === "input" && concerned(this.fields, one).includes(name));
    const exact = counted || inputs.length > 1;
    const constants = this.constants.get(name) ?? [];
    // Of a field whose values nobody published, rules and prices may name some.
    for (const value of [...valuesOf(field, [...about, ...this.reached], examples), ...constants]) {
      const met = about.map((one) => this.met(one, { [name]: value }));
      const equal = constants.map((constant) => means(value, constant));
      const inside = (this.ranges.get(name) ?? []).map(([low, high]) => within(value, low ?? -Infinity, high ?? Infinity));
      const key = JSON.stringify([met, equal, inside, exact ? value : null]);
      if (!found.has(key)) found.set(key, value);
    }
    return [...found.values()];
  }

  /**
   * Return the smallest request, null if there is none, undefined after too many tries.
   *
   * Fields are only added: what is wrong stays so until one of the fields changes on which it depends. Of the fields of
   * which one must be added, each is tried without those before it, so that no request is tried twice.
   *
   * @returns {Record<string, any> | null | undefined}
   */
  smallest() {
    /** @type {[Record<string, any>, ReadonlySet<string>][]} */
    const todo = [[{}, new Set()]];
    for (let at = 0; at < MOST; at++) {
      if (at >= todo.length) return null;
      const [given, leftOut] = todo[at];
      todo[at] = /** @type {any} */ (null);
      const faults = this.canCost(given) ? this.faults(given) : [[]];
      if (!faults.length) return { [this.kit.service.discriminator]: this.entry.id, ...given };
      const ways = faults.map((names) => names.filter((name) => !Object.hasOwn(given, name) && !leftOut.has(name)).sort());
      const size = (/** @type {string[]} */ names) => names.reduce((sum, name) => sum + this.options[name].length, 0);
      const fewest = ways.reduce((least, names) => (size(names) < size(least) ? names : least));
      fewest.forEach((name, place) => {
        const without = new Set([...leftOut, ...fewest.slice(0, place)]);
        for (const value of this.options[name]) todo.push([{ ...given, [name]: value }, without]);
      });
    }
    return undefined;
  }

  /**
   * Return whether a request with some fields, and perhaps more, may have a price that is asked for.
   *
   * @param {Readonly<Record<string, any>>} given
   */
  canCost(given) {
    if (!this.paid.length) return true;
    const pricing = own(this.kit.prices, this.entry.id);
    const costs = pricing === undefined ? [null] : possibleAmounts(pricing, this.options, given);
    return costs.some((cost) => this.paid.every((one) => mayBeWithin(one, cost)));
  }

  /**
   * Return for everything that is wrong the fields of which one must be added; none where that mends nothing.
   *
   * @param {Record<string, any>} given
   * @returns {string[][]}
   */
  faults(given) {
    const payload = { [this.kit.service.discriminator]: this.entry.id, ...given };
    /** @type {Verdict} */
    const verdict = this.judge.validate(payload);
    const strict = verdict.follows ? [...STRICT, "unlisted"] : STRICT;
    const wrong = [...verdict.errors, ...verdict.warnings.filter((one) => strict.includes(one.code))];
    const found = wrong.map((one) => this.concerned(one.field));
    for (const one of this.asked) {
      if (one.sort !== "input" && one.sort !== "field") continue;
      if (this.met(one, given) === one.negated) found.push(one.negated ? [] : concerned(this.fields, one));
    }
    if (this.paid.length && !wrong.length) {
      const cost = estimate(this.kit, payload, 0).amount;
      for (const one of this.paid) if (!withinPrice(one, cost)) found.push([...this.priced]);
    }
    return found;
  }

  /**
   * Return whether a payload meets a condition on its inputs or fields, negation not applied.
   *
   * @param {Condition} condition
   * @param {Readonly<Record<string, any>>} given
   */
  met(condition, given) {
    if (condition.sort !== "input") return matches(this.fields, condition, given);
    return this.fields.some((field) => hasInput(field, own(given, field.name), condition.names[0]));
  }

  /**
   * Return the fields on which a finding about a path may depend: the field, and those of rules that name it.
   *
   * @param {string} path
   * @returns {string[]}
   */
  concerned(path) {
    const first = path.split(".")[0].split("[")[0];
    const field = this.fields.find((one) => spellings(one).includes(first))?.name;
    const names = new Set(field === undefined ? [] : [field]);
    for (const rule of this.rules) {
      const named = rule.fields ?? (rule.field === undefined ? [] : [rule.field]);
      const mine = [...named, ...(rule.when ?? []).map((/** @type {Entry} */ atom) => atom.field)].map(root);
      if (field === undefined || mine.includes(field)) for (const name of mine) names.add(name);
    }
    return [...names].filter((name) => this.names.has(name));
  }
}

/**
 * Return the field that the path of a rule leads through first, of a name the name.
 *
 * @param {string} name
 */
function root(name) {
  return name.startsWith(PATH) ? name.slice(PATH.length).split(".")[0] : name;
}

/**
 * Return the conditions of rules or of rows of prices.
 *
 * @param {readonly Entry[]} parts
 * @returns {Entry[]}
 */
function atoms(parts) {
  return parts.flatMap((part) => part.when ?? []);
}

/**
 * Return whether two values mean the same: a duration has several forms, and true is no number.
 *
 * @param {unknown} value
 * @param {unknown} constant
 */
function means(value, constant) {
  const size = measure(value);
  return same(value, constant) || (size !== null && size === measure(constant));
}
