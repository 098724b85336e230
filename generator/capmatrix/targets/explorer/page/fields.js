/** Fields as the catalog has them: the values that a search tries, and whether an object meets a condition on them. */
import { AUTO, matchesValue, MEANT, measure } from "./language.js";

/**
 * @typedef {import("./language.js").Condition} Condition
 * @typedef {Readonly<Record<string, any>>} Kind
 * @typedef {Readonly<Record<string, any>> & {name: string, kind: Kind}} Field
 */

/** Largest number of seconds that are tried one by one. */
const LONGEST = 4_000;
/** Largest number of objects that are tried for a field. */
const OBJECTS = 200;
/** The longest side that is tried where a size has no limit. */
const WIDEST = 1 << 14;
/** @type {Readonly<Record<string, string>>} */
const SAMPLES = {
  url: "https://example.com/a", data: "data:{}/png;base64,iVBORw0KGgo=", base64: "iVBORw0KGgo=", library: "a",
};

/**
 * @param {Field} field
 * @returns {string[]}
 */
export function spellings(field) {
  return [field.name, ...(field.aliases ?? [])];
}

/**
 * Return the field that a dotted name refers to, and the rest of the name, which leads into the field's object.
 *
 * Where no field is called so, some words are the field that decides what they mean, such as `duration`.
 *
 * @param {readonly Field[]} fields
 * @param {string} name
 * @returns {[Field, string] | null}
 */
export function resolve(fields, name) {
  for (const field of fields) {
    for (const spelling of spellings(field)) {
      if (name === spelling) return [field, ""];
      if (name.startsWith(`${spelling}.`) && field.kind.kind === "group") {
        const rest = name.slice(spelling.length + 1);
        if (resolve(field.kind.fields ?? [], rest)) return [field, rest];
      }
    }
  }
  const meaning = MEANT.get(name);
  return meaning === undefined ? null : meant(fields, meaning);
}

/**
 * Return the first field that means something, itself or by one inside it, and the rest of its dotted name.
 *
 * @param {readonly Field[]} fields
 * @param {string} meaning
 * @returns {[Field, string] | null}
 */
export function meant(fields, meaning) {
  for (const field of fields) {
    if (field.means === meaning) return [field, ""];
    const inner = meant(field.kind.fields ?? [], meaning);
    if (inner) return [field, inner[1] ? `${inner[0].name}.${inner[1]}` : inner[0].name];
  }
  return null;
}

/**
 * Return whether a field that a condition names is present with a matching value, negation not applied.
 *
 * @param {readonly Field[]} fields
 * @param {Condition} condition
 * @param {Readonly<Record<string, any>>} given
 * @returns {boolean}
 */
export function matches(fields, condition, given) {
  for (const name of condition.names) {
    const found = resolve(fields, name);
    const value = found && Object.hasOwn(given, found[0].name) ? given[found[0].name] : null;
    if (found === null || value === null || value === undefined) continue;
    const [field, rest] = found;
    if (!rest) {
      if (matchesValue(condition, value, Boolean(field.kind.auto))) return true;
    } else if (isPlain(value) && matches(field.kind.fields ?? [], { ...condition, names: [rest] }, value)) return true;
  }
  return false;
}

/**
 * Return the fields on which a condition depends.
 *
 * @param {readonly Field[]} fields
 * @param {Condition} condition
 * @returns {string[]}
 */
export function concerned(fields, condition) {
  if (condition.sort === "input") return fields.filter((field) => takesInput(field, condition.names[0])).map((one) => one.name);
  return condition.names.flatMap((name) => resolve(fields, name)?.[0].name ?? []);
}

/**
 * Return whether a field may hold an input, inside lists and objects too.
 *
 * @param {Field} field
 * @param {string} sort
 * @returns {boolean}
 */
export function takesInput(field, sort) {
  return (sort === "text" && field.means === "text") || takes(field.kind, sort);
}

/**
 * @param {Kind} kind
 * @param {string} sort
 * @returns {boolean}
 */
function takes(kind, sort) {
  if ((kind.kind === "media" || kind.kind === "urls") && kind.of === sort) return true;
  const inner = [...(kind.item ? [kind.item] : []), ...(kind.options ?? [])];
  return inner.some((one) => takes(one, sort)) || (kind.fields ?? []).some((/** @type {Field} */ one) => takesInput(one, sort));
}

/**
 * Return whether a value of a field holds an input.
 *
 * @param {Field} field
 * @param {any} value
 * @param {string} sort
 * @returns {boolean}
 */
export function hasInput(field, value, sort) {
  return value !== null && value !== undefined && ((sort === "text" && field.means === "text") || has(field.kind, value, sort));
}

/**
 * @param {Kind} kind
 * @param {any} value
 * @param {string} sort
 * @returns {boolean}
 */
function has(kind, value, sort) {
  /** @type {Kind[]} */
  const several = [kind, ...(kind.options ?? [])];
  if (Array.isArray(value)) return several.some((one) => one.item && value.some((item) => has(one.item, item, sort)));
  if (isPlain(value)) {
    const fields = several.flatMap((one) => one.fields ?? []);
    return fields.some((/** @type {Field} */ field) => spellings(field).some((name) => hasInput(field, own(value, name), sort)));
  }
  return typeof value === "string" && several.some((one) => one.of === sort);
}

/**
 * Yield values of a field: all of a short list, of a range those at its ends and near what conditions name.
 *
 * @param {Field} field
 * @param {readonly Condition[]} about
 * @param {readonly any[]} [examples]
 * @returns {Generator<any>}
 */
export function* valuesOf(field, about, examples = []) {
  const mine = about.filter((one) => one.sort === "input" || one.names.some((name) => resolve([field], name)));
  yield* examples;
  yield* values(field.kind, mine, field);
}

/**
 * @param {Kind} kind
 * @param {readonly Condition[]} about
 * @param {Field} field
 * @returns {Generator<any>}
 */
function* values(kind, about, field) {
  const named = about.filter((one) => one.sort === "field").flatMap((one) => one.values);
  switch (kind.kind) {
    case "choice": return yield* [...kind.values, ...(kind.open ? named : [])];
    case "flag": return yield* [true, false];
    case "duration":
      for (const second of [...numbers(kind, named, true), ...(kind.auto ? [AUTO] : [])]) yield written(kind, second);
      return;
    case "integer": return yield* numbers(kind, named, true);
    case "number": return yield* numbers(kind, named, false);
    case "media": {
      for (const form of kind.forms) {
        yield form === "library" ? `${kind.scheme ?? ""}${SAMPLES.library}` : SAMPLES[form].replace("{}", kind.of);
      }
      return;
    }
    case "urls": {
      const several = Array.from({ length: Math.max(1, kind.min_items ?? 0) }, () => SAMPLES.url);
      return yield kind.array ? JSON.stringify(several) : several.join("\n");
    }
    case "url": return yield SAMPLES.url;
    case "size": return yield* [...named, ...(kind.words ?? []), ...taken(sizes(kind), 20)];
    case "list": {
      const items = taken(values(kind.item, about, field), 40);
      const least = Math.max(1, kind.min_items ?? 0);
      for (const item of items) yield Array.from({ length: least }, () => item);
      const sorts = [...new Set(about.filter((one) => one.sort === "input" && !one.negated).map((one) => one.names[0]))];
      const several = sorts.map((sort) => items.find((item) => has(kind.item, item, sort)));
      if (sorts.length > 1 && several.every((one) => one !== undefined)) yield several;
      return;
    }
    case "either":
      for (const option of kind.options) yield* values(option, about, field);
      return;
    case "group": return yield* objects(kind, about, field);
    default: return yield* ["a".repeat(Math.max(1, kind.min_length ?? 0)), ...named];
  }
}

/**
 * Return the numbers of a list, or those of a range that are worth trying.
 *
 * @param {Kind} kind
 * @param {readonly string[]} named
 * @param {boolean} whole
 * @returns {number[]}
 */
function numbers(kind, named, whole) {
  if (kind.values?.length) return kind.values;
  const { minimum: low = null, maximum: high = null, step } = kind;
  const near = new Set(named.map(measure).filter((one) => one !== null).flatMap((size) => [-1, -0.5, 0, 0.5, 1].map((one) => size + one)));
  if (whole && low !== null && high !== null && kind.kind === "duration") {
    for (let at = low; at <= Math.min(high, low + LONGEST); at++) near.add(at);
  }
  for (const end of [low, high, low || 0]) if (end !== null) near.add(end);
  let tried = [...near].sort((one, other) => one - other);
  if (step !== undefined) tried = [...new Set(tried.flatMap((one) => around(one, low || 0, step)))].sort((one, other) => one - other);
  return tried.filter((one) => (low === null || one >= low) && (high === null || one <= high) && (!whole || Number.isInteger(one)));
}

/**
 * Return the numbers below and above another one that are a whole number of steps from the start, in decimal.
 *
 * @param {number} number
 * @param {number} start
 * @param {number} step
 * @returns {number[]}
 */
function around(number, start, step) {
  const places = Math.max(...[number, start, step].map((one) => (String(one).split("e")[0].split(".")[1] ?? "").length));
  const [given, from, by] = [number, start, step].map((one) => Math.round(one * 10 ** places));
  const below = from + Math.floor((given - from) / by) * by;
  return [below, below + by].map((one) => Number(`${one}e-${places}`));
}

/**
 * Yield sizes with the widths of a kind, as high as its shape, its area and its ends allow.
 *
 * @param {Kind} kind
 * @returns {Generator<string>}
 */
function* sizes(kind) {
  const { step = 1, min_width: first = 1, max_width: last = WIDEST, min_shape: shape = [1, WIDEST], max_shape: most = [WIDEST, 1] } = kind;
  for (let width = Math.ceil(first / step) * step; width <= last; width += step) {
    const area = Math.floor((kind.max_area ?? width * WIDEST) / width);
    const limit = Math.min(kind.max_height ?? WIDEST, area, Math.floor((width * shape[1]) / shape[0]));
    const height = Math.floor(limit / step) * step;
    const least = Math.max(kind.min_height ?? 1, Math.ceil((kind.min_area ?? 0) / width));
    if (height >= least && width * most[1] <= height * most[0]) yield `${width}x${height}`;
  }
}

/**
 * Return seconds in their wire form.
 *
 * @param {Kind} kind
 * @param {number} second
 * @returns {string | number}
 */
export function written(kind, second) {
  if (kind.form === "plain" || kind.form === "text") return String(second);
  return kind.form === "suffixed" && second !== AUTO ? `${second}s` : second;
}

/**
 * Yield objects with the required fields and, where a condition is about their inside, those fields.
 *
 * @param {Kind} kind
 * @param {readonly Condition[]} about
 * @param {Field} field
 * @returns {Generator<any>}
 */
function* objects(kind, about, field) {
  /** @type {Field[]} */
  const fields = kind.fields ?? [];
  const inputs = about.filter((one) => one.sort === "input");
  const inside = about
    .map((one) => ({ ...one, names: one.names.map((name) => resolve([field], name)?.[1] ?? "").filter((name) => name) }))
    .filter((one) => one.names.length);
  const wanted = new Set(inside.flatMap((one) => one.names.flatMap((name) => resolve(fields, name)?.[0].name ?? [])));
  /** @type {[string, any][][][]} */
  const options = [];
  for (const inner of fields) {
    if (!inner.required && !wanted.has(inner.name) && !inputs.some((one) => takesInput(inner, one.names[0]))) continue;
    const mine = [...inputs, ...inside.filter((one) => one.names.some((name) => resolve([inner], name)))];
    const each = taken(values(inner.kind, mine, inner), 40).map((value) => /** @type {[string, any][]} */ ([[inner.name, value]]));
    options.push(inner.required ? each : [[], ...each]);
  }
  for (const chosen of taken(product(options), OBJECTS)) yield Object.fromEntries(chosen.flat());
}

/**
 * Yield every combination of one of each of some lists; the last list is the fastest.
 *
 * @template T
 * @param {readonly (readonly T[])[]} lists
 * @returns {Generator<T[]>}
 */
function* product([first, ...others]) {
  if (first === undefined) return yield [];
  for (const one of first) for (const rest of product(others)) yield [one, ...rest];
}

/**
 * Return the first few of what is yielded.
 *
 * @template T
 * @param {Iterable<T>} many
 * @param {number} most
 * @returns {T[]}
 */
export function taken(many, most) {
  const found = [];
  for (const one of many) {
    if (found.length >= most) break;
    found.push(one);
  }
  return found;
}

/**
 * @param {object} object
 * @param {string} name
 * @returns {any}
 */
export function own(object, name) {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export function isPlain(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
