/** Parameters of a record → fields, as objects in the form of the catalog, and the rules that link them. */

import { isObject } from "../../json.js";
import { quoted } from "../../words.js";

/**
 * @typedef {import("./records.js").Facts} Facts
 * @typedef {import("./records.js").Json} Json
 * @typedef {import("./records.js").Mapped} Mapped
 * @typedef {Json} Field
 *   A field with `name` and `kind`, perhaps `required`, `aliases`, `alias_forms`, `replaced_by`, `unpublished`.
 */

const LIMITS = ["values", "minimum", "maximum", "step", "auto"];
/** @type {Record<string, Json>} Kind → that of all values of its type, where a record does not say which are right. */
const OPEN = { choice: { kind: "text" }, integer: { kind: "integer" }, number: { kind: "number" } };
/** Ranges of at most so many seconds count as lists of values. */
const MOST = 200;
/** Among the lengths of a duration: the service chooses. */
const AUTO = "-1";
/** Digits of a whole number that every reader of JSON keeps exact. */
const LONGEST_NUMBER = 17;

/** The fields and rules of a record. */
export class Read {
  /** @type {Map<string, Field>} */
  fields = new Map();
  /** @type {Map<string, Json>} */
  #parameters;
  /** @type {Map<string, readonly string[]>} */
  #values = new Map();
  /** @type {Map<string, string>} */
  #defaults = new Map();

  /**
   * Read the parameters in their order, but for those that are left out for this id.
   *
   * @param {Facts} facts
   * @param {Mapped} mapping
   * @param {readonly string[]} ignored
   */
  constructor(facts, mapping, ignored) {
    this.mapping = mapping;
    this.#parameters = new Map([...(facts.parameters ?? [])].filter(([name]) => !ignored.includes(name)));
    for (const name of facts.parameters === null ? facts.names : this.#parameters.keys()) {
      const target = ignored.includes(name) ? "" : this.#name(name);
      if (!target || this.fields.has(target)) continue;
      const term = mapping.fields.get(target);
      const parameter = this.#parameters.get(name);
      this.fields.set(target, parameter === undefined ? unknown(target, term) : this.#known(target, parameter, term));
    }
  }

  /** @param {string} parameter */
  #name(parameter) {
    return this.mapping.renamed.get(parameter) ?? parameter;
  }

  /**
   * @param {string} name
   * @param {Json} parameter
   * @param {Field | undefined} term
   * @returns {Field}
   */
  #known(name, parameter, term) {
    const allowed = typeof parameter.type === "string" ? this.mapping.types.get(parameter.type) : undefined;
    if (!allowed?.length) return unknown(name, term);
    /** @type {Json} */
    let kind = term?.kind ?? {};
    if (!allowed.includes(kind.kind)) kind = { kind: fitting(parameter, allowed) };
    if (kind.kind === "choice" && !Array.isArray(parameter.options)) return unknown(name, term);
    const limited = limitedBy(kind, parameter);
    const usual = textOf(parameter.default);
    this.#values.set(name, limited.kind.kind === "flag" ? ["true", "false"] : limited.values);
    this.#defaults.set(name, limited.kind.kind === "duration" ? usual.replace(/s$/, "") : usual);
    const field = { ...term, name, kind: limited.kind };
    return limited.known ? field : { ...field, unpublished: true };
  }

  /**
   * Return the rules of parameters that are shown only beside certain values of others.
   *
   * @returns {Json[]}
   */
  rules() {
    /** @type {Json[]} */
    const found = [];
    for (const [name, parameter] of this.#parameters) {
      const target = this.#name(name);
      for (const [other, wanted] of isObject(parameter.shown) ? Object.entries(parameter.shown) : []) {
        const beside = this.#name(other);
        const values = this.#values.get(beside) ?? [];
        const right = new Set((Array.isArray(wanted) ? wanted : [wanted]).map(textOf));
        const held = values.filter((value) => right.has(value));
        const field = this.fields.get(beside);
        if (this.fields.has(target) && field !== undefined && held.length && held.length < values.length) {
          found.push(allowed(target, field, held, held.includes(this.#defaults.get(beside) ?? "")));
        }
      }
    }
    return found;
  }
}

/**
 * @param {string} target
 * @param {Field} beside
 * @param {readonly string[]} held
 * @param {boolean} orAbsent
 * @returns {Json}
 */
function allowed(target, beside, held, orAbsent) {
  const values = held.map((text) => written(text, beside.kind));
  const condition = { test: "equals", field: beside.name, values, or_absent: orAbsent };
  const absent = orAbsent ? " or is not given" : "";
  const sentence = `${target} may be given only when ${beside.name} is ${inWords(values.map(quoted), "or")}${absent}`;
  return { rule: "allow-only", field: target, when: [condition], sentence };
}

/**
 * Return items in words: `a, b and c`.
 *
 * @param {readonly string[]} items
 * @param {string} last
 */
export function inWords(items, last) {
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1]}` : items.join("");
}

/**
 * Return a field of which nothing but its name is known.
 *
 * @param {string} name
 * @param {Field | undefined} term
 * @returns {Field}
 */
function unknown(name, term) {
  if (term === undefined) return { name, kind: { kind: "anything" }, unpublished: true };
  const { kind } = term;
  if (Object.hasOwn(OPEN, kind.kind)) return { ...term, name, kind: OPEN[kind.kind], unpublished: true };
  if (kind.kind === "duration") return { ...term, name, kind: { kind: "duration", form: kind.form }, unpublished: true };
  return { ...term, name };
}

/**
 * Return the first of the kinds that fits what is known of a parameter.
 *
 * @param {Json} parameter
 * @param {readonly string[]} kinds
 * @returns {string}
 */
function fitting(parameter, kinds) {
  const broken = ["default", "low", "high", "step"].some((key) => isNumber(parameter[key]) && parameter[key] % 1 !== 0);
  return kinds.find((kind) => !(broken && kind === "integer")) ?? kinds[0];
}

/**
 * @typedef {object} Limited
 * @property {Json} kind
 * @property {readonly string[]} values Its values as texts if they are few.
 * @property {boolean} known False where the parameter contradicts itself: then all values of its type are accepted.
 */

/**
 * Return a kind with the values and limits of a parameter.
 *
 * @param {Json} kind
 * @param {Json} parameter
 * @returns {Limited}
 */
function limitedBy(kind, parameter) {
  const { kind: word } = kind;
  const bare = Object.fromEntries(Object.entries(kind).filter(([key]) => !LIMITS.includes(key)));
  if (["choice", "integer", "duration"].includes(word) && Array.isArray(parameter.options)) {
    return set(bare, [...new Set(parameter.options.map(textOf).filter((text) => text))]);
  }
  if (!["integer", "number", "duration"].includes(word)) return { kind, values: [], known: true };
  if (isWrong(word, parameter)) return { kind: bare, values: [], known: false };
  return { ...ranged(kind, parameter), known: true };
}

/**
 * Return a kind with values that are told one by one.
 *
 * @param {Record<string, any>} bare
 * @param {readonly string[]} told
 * @returns {Limited}
 */
function set(bare, told) {
  const { kind: word } = bare;
  let values = told;
  if (word === "duration") {
    if (values.length && values.every((text) => /^[0-9]+s$/.test(text))) {
      bare.form = "suffixed";
      values = values.map((text) => text.slice(0, -1));
    }
    if (values.includes(AUTO)) {
      bare.auto = true;
      values = values.filter((text) => text !== AUTO);
    }
  }
  if (word !== "choice" && !values.every(isWhole)) return { kind: { kind: "choice", values }, values, known: true };
  if (!values.length) return { kind: word === "choice" ? OPEN.choice : bare, values: [], known: false };
  if (word === "choice") return { kind: { ...bare, values }, values, known: true };
  const numbers = values.map(Number);
  const isRange = numbers.length > 2 && numbers.every((one, place) => !place || one - numbers[place - 1] === 1);
  if (word === "duration" && isRange) {
    return { kind: { ...bare, minimum: numbers[0], maximum: numbers[numbers.length - 1] }, values, known: true };
  }
  return { kind: { ...bare, values: numbers }, values, known: true };
}

/**
 * Return whether the limits of numbers or lengths make no sense.
 *
 * @param {string} word
 * @param {Json} parameter
 */
function isWrong(word, { low, high, step }) {
  const given = [low, high, step].filter((one) => one !== undefined);
  if (!given.every(isNumber)) return true;
  if (word !== "number" && given.some((one) => one % 1 !== 0)) return true;
  if (step !== undefined && (step <= 0 || (word === "duration" && step !== 1))) return true;
  const negative = word === "duration" && [low, high].some((one) => one < 0);
  return negative || low > high;
}

/**
 * Return a kind with the limits of a parameter, which make sense, and its values as texts if they are few.
 *
 * @param {Json} kind
 * @param {Json} parameter
 * @returns {{kind: Json, values: readonly string[]}}
 */
function ranged(kind, parameter) {
  const { kind: word } = kind;
  let { low } = parameter;
  const { high, step } = parameter;
  if (low === undefined && word === "integer" && parameter.default === -1) low = -1;
  /** @type {Record<string, any>} */
  const found = { ...kind };
  if (low !== undefined || high !== undefined) {
    for (const key of ["values", "minimum", "maximum"]) delete found[key];
    if (low !== undefined) found.minimum = low;
    if (high !== undefined) found.maximum = high;
  }
  if (step !== undefined && word !== "duration" && !(word === "integer" && step === 1)) {
    delete found.values;
    found.step = step;
  }
  if (word === "duration") {
    found.form = "numeric";
    if (low !== undefined && high !== undefined && high - low < MOST) {
      return { kind: found, values: Array.from({ length: high - low + 1 }, (_, place) => String(low + place)) };
    }
  }
  return { kind: found, values: [] };
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
function isNumber(value) {
  return Number.isFinite(value);
}

/**
 * Return a value of a record as a text: `true`, `5`, `0.5`; empty for anything but texts, numbers and flags.
 *
 * @param {unknown} value
 * @returns {string}
 */
function textOf(value) {
  if (typeof value === "boolean" || typeof value === "string") return String(value);
  if (!isNumber(value)) return "";
  if (Number.isInteger(value)) return Math.abs(value) < 10 ** LONGEST_NUMBER ? String(value) : "";
  const [digits, exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  const [whole, after = ""] = digits.replace("-", "").split(".");
  return `${value < 0 ? "-" : ""}0.${"0".repeat(-Number(exponent) - 1)}${whole}${after}`;
}

/**
 * Return a value of a kind, that of a duration in its wire form.
 *
 * @param {string} text
 * @param {Json} kind
 * @returns {unknown}
 */
function written(text, kind) {
  if (kind.kind === "flag") return text === "true";
  if (kind.kind === "duration" && ["plain", "suffixed"].includes(kind.form)) return kind.form === "plain" ? text : `${text}s`;
  return ["integer", "duration"].includes(kind.kind) && isWhole(text) ? Number(text) : text;
}

/** @param {string} text */
function isWhole(text) {
  return /^-?[0-9]+$/.test(text) && text.length < LONGEST_NUMBER;
}
