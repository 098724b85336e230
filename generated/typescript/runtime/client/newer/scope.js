/** Rules between fields, in the form of the catalog, applied to one payload. */

import { add } from "../../findings.js";
import { inside, own } from "../../json.js";
import { count, same } from "../../same.js";
import * as rules from "../../rules.js";
import { isAuto, within } from "../../seconds.js";

/**
 * @typedef {any} Finding A `Finding` of the validators, whose modules have no declarations.
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./records.js").Json} Json
 */

/** How the path of a rule through objects begins. */
const PATH = "$.";

/**
 * Return the fields that a name leads through: of a path several, else the name itself.
 *
 * @param {string} name
 */
function steps(name) {
  return name.startsWith(PATH) ? bare(name).split(".") : [name];
}

/** @param {string} name */
function bare(name) {
  return name.startsWith(PATH) ? name.slice(PATH.length) : name;
}

/** A payload and the fields that it may have. */
export class Scope {
  /** @type {Map<string, Field>} */
  #fields;

  /**
   * @param {readonly Field[]} fields
   * @param {Record<string, any>} payload
   */
  constructor(fields, payload) {
    this.payload = payload;
    this.#fields = new Map(fields.map((field) => [field.name, field]));
  }

  /**
   * Return the first spelling that is given, else the name.
   *
   * @param {string} name
   * @returns {string}
   */
  counting(name) {
    if (name.startsWith(PATH)) return bare(name);
    const spellings = [name, ...(this.#fields.get(name)?.aliases ?? [])];
    return spellings.find((spelling) => own(this.payload, spelling) != null) ?? name;
  }

  /**
   * Return the value that counts; null or undefined where the field is absent.
   *
   * @param {string} name
   * @returns {any}
   */
  value(name) {
    return name.startsWith(PATH) ? inside(this.payload, steps(name)) : own(this.payload, this.counting(name));
  }

  /** @param {string} name */
  present(name) {
    return this.value(name) != null;
  }

  /**
   * @param {string} name
   * @returns {Json}
   */
  #kind(name) {
    const [first, ...others] = steps(name);
    let kind = this.#fields.get(first)?.kind;
    for (const step of others) kind = kind?.fields.find((/** @type {Field} */ field) => field.name === step).kind;
    return kind;
  }

  /**
   * Return whether a field has one of some values, in any wire form.
   *
   * @param {string} name
   * @param {readonly any[]} values
   */
  equals(name, values) {
    const [kind, value] = [this.#kind(name), this.value(name)];
    const twoForms = kind.kind === "duration" && ["plain", "numeric"].includes(kind.form);
    return values.some((wanted) => same(value, wanted) || (twoForms && [String(wanted), Number(wanted)].some((one) => one === value)));
  }

  /**
   * Return whether all conditions hold.
   *
   * @param {readonly Json[]} when
   */
  holds(when) {
    return when.every((atom) => {
      if (atom.test === "has-item") return this.#count(atom) > 0 !== Boolean(atom.negated);
      const present = this.present(atom.field);
      if (atom.test !== "equals") return present === (atom.test === "present");
      return present ? this.equals(atom.field, atom.values) : Boolean(atom.or_absent);
    });
  }

  /** @param {Json} part */
  #count(part) {
    const asked = part.items.map((/** @type {Json} */ one) => [one.name ? steps(one.name) : [], one.given ?? one.values]);
    return count(this.value(part.field), asked);
  }

  /**
   * Add the findings of a rule.
   *
   * @param {Json} rule
   * @param {Finding[]} found
   */
  apply(rule, found) {
    const { sentence } = rule;
    /** @type {[string, boolean][]} */
    const pairs = (rule.fields ?? []).map((/** @type {string} */ name) => [bare(name), this.present(name)]);
    const given = pairs.filter(([, present]) => present).map(([name]) => name);
    if (rule.rule === "allow-only") return this.#allow(rule, found);
    if (rule.rule === "narrow") return this.#narrow(rule, found);
    if (rule.rule === "same-input" && given.length) return rules.redundant(found, "", pairs, sentence);
    if (!this.holds(rule.when ?? [])) return;
    if (rule.rule === "require") for (const [name, present] of pairs) if (!present) rules.missing(found, name, sentence);
    if (rule.rule === "require-one" && !given.length) rules.missingOneOf(found, pairs[0][0], sentence);
    if (rule.rule === "at-most-one") rules.excluding(found, "", pairs, sentence);
    if (rule.rule === "forbid") {
      const code = rule.when.every((/** @type {Json} */ atom) => atom.test === "present") ? "conflict" : "condition";
      for (const name of given) rules.violated(found, code, name, sentence);
    }
    if (rule.rule === "count") {
      const [number, low, high] = [this.#count(rule), rule.minimum ?? 0, rule.maximum ?? Infinity];
      if (Array.isArray(this.value(rule.field)) && (number < low || number > high)) add(found, "condition", rule.field, sentence);
    }
  }

  /**
   * @param {Json} rule
   * @param {Finding[]} found
   */
  #allow({ field, values = [], when, sentence }, found) {
    const given = this.present(field) && (!values.length || this.equals(field, values));
    if (given && !this.holds(when)) add(found, "condition", bare(field), sentence);
  }

  /**
   * @param {Json} rule
   * @param {Finding[]} found
   */
  #narrow({ field, values = [], when = [], sentence, minimum = -Infinity, maximum = Infinity }, found) {
    if (!this.present(field) || !this.holds(when)) return;
    const value = this.value(field);
    const fits = values.length ? this.equals(field, values) : within(value, minimum, maximum);
    const chosenByService = !values.length && this.#kind(field).auto && isAuto(value);
    if (fits && !chosenByService) return;
    rules.narrowed(found, bare(field), this.counting(field), sentence, values.length === 1 ? String(values[0]) : null);
  }
}
