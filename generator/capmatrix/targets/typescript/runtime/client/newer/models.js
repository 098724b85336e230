/** A record → a model that judges requests: its checks, one after the other, with those of the generated validators. */

import * as checks from "../../checks.js";
import { choice } from "../../choices.js";
import { duration } from "../../durations.js";
import { own } from "../../json.js";
import * as keys from "../../keys.js";
import { media } from "../../media.js";
import { model } from "../../model.js";
import { differing, legacy, missing, redundant } from "../../rules.js";
import { sameSeconds, sameSecondsOrAuto } from "../../seconds.js";
import { pictureSize } from "../../sizes.js";
import { steps } from "../../steps.js";
import { url, urls } from "../../urls.js";
import { inWords, Read } from "./fields.js";
import { factsOf, UNKNOWN } from "./records.js";
import { Scope } from "./scope.js";

/**
 * @typedef {any} Finding A `Finding` of the validators, whose modules have no declarations.
 * @typedef {import("../service.js").Form} Form
 * @typedef {import("../service.js").Kit} Kit
 * @typedef {import("../service.js").Shape} Shape
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./records.js").Json} Json
 * @typedef {import("./records.js").Mapped} Mapped
 */

/**
 * Return a package that also has the model of a record, which is none of its own; it judges its own as before.
 *
 * @param {Kit} kit
 * @param {string} id
 * @param {Json} record
 * @param {Mapped} mapping
 * @param {string} day That of the list.
 * @returns {Kit}
 * @throws {import("./records.js").UnusableRecordError} If the record cannot be read.
 */
export function withModel(kit, id, record, mapping, day) {
  const { service } = kit;
  const facts = factsOf(record, mapping);
  const exception = mapping.exceptions.get(id) ?? {};
  const read = new Read(facts, mapping, exception.ignored ?? []);
  const base = exception.taken ?? baseOf(facts.inputs, mapping);
  const taken = base ?? baseOf([UNKNOWN], mapping) ?? { fields: [] };
  const all = new Map([...taken.fields.map((/** @type {Field} */ field) => [field.name, field]), ...read.fields]);
  const fields = [...all.values()].map((field) => apart(field, all));
  const partial = facts.parameters === null || base === undefined;
  const rules = [...(taken.rules ?? []), ...read.rules()];
  const shared = {
    vendor: service.distribution,
    key: service.discriminator,
    fallback: service.default_model ?? undefined,
    refuses: service.refuses_unknown,
    edition: service.edition ?? undefined,
    follows: service.edition !== (service.editions[0] ?? null),
  };
  const terms = Object.entries(kit.terms).map(([name, [isMedia, instead]]) => /** @type {any} */ ([name, Number(isMedia), ...instead]));
  const report = partial ? null : keys.unsupported(shared, terms);
  const unknown = fields.filter((field) => field.unpublished).map((field) => field.name);
  const listed = model(shared, {
    id,
    check: (payload, found) => check(fields, rules, report, payload, found),
    basis: { source: mapping.source, date: day, unknown, partial, reviewed: false },
  });
  const names = [id];
  return {
    ...kit,
    models: { ...kit.models, [id]: { id, stage: "active", formerly: [] } },
    shapes: { ...kit.shapes, [id]: shapeOf(fields) },
    listed: id,
    validate: (payload) => (names.includes(idIn(kit, payload)) ? listed : kit).validate(payload),
  };
}

/**
 * Return the id that a payload names; empty where it names none.
 *
 * @param {Kit} kit
 * @param {any} payload
 * @returns {string}
 */
export function idIn({ service }, payload) {
  const isPayload = typeof payload === "object" && payload !== null && !Array.isArray(payload);
  const name = isPayload && Object.hasOwn(payload, service.discriminator) ? payload[service.discriminator] : service.default_model;
  return isPayload && typeof name === "string" ? name : "";
}

/**
 * Return what every model takes that has some inputs; undefined where the mapping does not say it.
 *
 * @param {readonly string[]} inputs
 * @param {Mapped} mapping
 * @returns {Json | undefined}
 */
function baseOf(inputs, mapping) {
  const wanted = JSON.stringify(inputs);
  return mapping.inputs.find((one) => one.given.some((/** @type {readonly string[]} */ given) => JSON.stringify(given) === wanted));
}

/**
 * Return a field without those of its aliases that are fields themselves.
 *
 * @param {Field} field
 * @param {ReadonlyMap<string, Field>} all
 * @returns {Field}
 */
function apart(field, all) {
  return { ...field, aliases: (field.aliases ?? []).filter((/** @type {string} */ alias) => !all.has(alias)) };
}

/**
 * @param {readonly Field[]} fields
 * @returns {Shape}
 */
function shapeOf(fields) {
  /** @type {Record<string, string>} */
  const spellings = Object.create(null);
  /** @type {Record<string, Form>} */
  const forms = Object.create(null);
  for (const field of fields) {
    for (const name of [field.name, ...field.aliases]) spellings[name] = field.name;
    const form = formOf(field.kind);
    if (form !== null) forms[field.name] = form;
  }
  return { form: "shape", spellings, forms, length: [], told: null };
}

/**
 * Return the form of values that can be written in several ways.
 *
 * @param {Json} kind
 * @returns {Form | null}
 */
function formOf(kind) {
  switch (kind.kind) {
    case "duration":
      return { form: "seconds", written: kind.form, auto: Boolean(kind.auto) };
    case "media":
      return { form: "media", of: kind.of, forms: kind.forms, max_bytes: kind.max_bytes ?? null, scheme: kind.scheme ?? "" };
    case "urls":
      return { form: "urls", array: Boolean(kind.array) };
    case "list": {
      const item = formOf(kind.item);
      return item === null ? null : { form: "items", item };
    }
    case "either": {
      const forms = kind.options.map(formOf).filter((/** @type {Form | null} */ form) => form !== null);
      return forms.length ? { form: "options", forms } : null;
    }
    default:
      return null;
  }
}

/**
 * Add every finding about a payload, in the order of the generated validators.
 *
 * @param {readonly Field[]} fields
 * @param {readonly Json[]} rules
 * @param {any} report
 * @param {Record<string, any>} payload
 * @param {Finding[]} found
 */
function check(fields, rules, report, payload, found) {
  const scope = new Scope(fields, payload);
  for (const field of fields) checkField(field, scope, found);
  for (const rule of rules) scope.apply(rule, found);
  const spelled = fields.map((field) => [field.name, ...field.aliases]);
  keys.unlisted(found, payload, "", spelled, [], report);
}

/**
 * @param {Field} field
 * @param {Scope} scope
 * @param {Finding[]} found
 */
function checkField(field, scope, found) {
  const { kind, name, aliases } = field;
  const only = new Map(field.alias_forms ?? []);
  const spellings = [name, ...aliases];
  for (const spelling of spellings) {
    const value = own(scope.payload, spelling);
    if (value != null) checkValue(ofAlias(kind, only.get(spelling)), found, spelling, value);
    if (field.replaced_by && value !== undefined) legacy(found, spelling, field.replaced_by);
  }
  if (field.required && !scope.present(name)) missing(found, name);
  const values = spellings.map((spelling) => /** @type {[string, any]} */ ([spelling, own(scope.payload, spelling)]));
  if (values.filter(([, value]) => value != null).length < 2) return;
  if (isMedia(kind)) {
    const pairs = values.map(([spelling, value]) => /** @type {[string, boolean]} */ ([spelling, value != null]));
    redundant(found, "", pairs, `${inWords(spellings, "and")} are one input: the first one given counts`);
  } else {
    const twoForms = kind.kind === "duration" && ["plain", "numeric"].includes(kind.form);
    differing(found, "", values, twoForms ? (kind.auto ? sameSecondsOrAuto : sameSeconds) : undefined);
  }
}

/**
 * @param {Json} kind
 * @returns {boolean}
 */
function isMedia(kind) {
  if (kind.kind === "list") return isMedia(kind.item);
  if (kind.kind === "either") return kind.options.some(isMedia);
  return ["media", "urls"].includes(kind.kind) && kind.of !== "file";
}

/**
 * @param {Json} kind
 * @param {any} form
 * @returns {Json}
 */
function ofAlias(kind, form) {
  if (form === undefined) return kind;
  return { ...kind, forms: [form], max_bytes: form === "data" ? kind.max_bytes : undefined };
}

/**
 * Check a value of a kind, in the form of the catalog; any other kind takes all of JSON.
 *
 * @param {Json} kind
 * @param {Finding[]} found
 * @param {string} path
 * @param {any} value
 * @returns {void}
 */
function checkValue(kind, found, path, value) {
  const { minimum: low, maximum: high, step } = kind;
  const values = kind.values ?? [];
  switch (kind.kind) {
    case "text":
      return checks.text(found, path, value, kind.min_length, kind.max_length, kind.counted === "utf16");
    case "integer":
    case "number": {
      const whole = kind.kind === "integer";
      if (values.length) return (whole ? checks.integerAmong : checks.numberAmong)(found, path, value, values);
      if (step != null) return steps(found, path, value, low ?? -Infinity, high ?? Infinity, step, whole);
      return (whole ? checks.integer : checks.number)(found, path, value, low, high);
    }
    case "flag":
      return checks.flag(found, path, value);
    case "choice":
      return kind.open ? checks.text(found, path, value) : choice(found, path, value, values);
    case "duration":
      return duration(found, path, value, { form: kind.form, low, high, auto: Boolean(kind.auto), ...(values.length && { allowed: values }) });
    case "media":
      return media(found, path, value, kind.of, kind.forms.join(" "), kind.max_bytes, kind.scheme);
    case "urls":
      return urls(found, path, value, kind.min_items ?? -Infinity, kind.max_items ?? Infinity, Boolean(kind.array));
    case "url":
      return url(found, path, value);
    case "size":
      return pictureSize(found, path, value, sizeOf(kind));
    case "list":
      return checkList(kind, found, path, value);
    case "either":
      return checkEither(kind.options, found, path, value);
    default:
      return checks.anything(found, path, value);
  }
}

/**
 * @param {Json} kind
 * @returns {object}
 */
function sizeOf(kind) {
  return {
    width: [kind.min_width ?? 1, kind.max_width ?? null],
    height: [kind.min_height ?? 1, kind.max_height ?? null],
    step: kind.step ?? 1,
    shape: [kind.min_shape ?? null, kind.max_shape ?? null],
    area: [kind.min_area ?? null, kind.max_area ?? null],
    words: kind.words ?? [],
  };
}

/**
 * @param {Json} kind
 * @param {Finding[]} found
 * @param {string} path
 * @param {any} value
 * @returns {void}
 */
function checkList(kind, found, path, value) {
  if (!Array.isArray(value)) return checks.wrongType(found, path, "a list", value);
  checks.counted(found, path, value.length, "items", kind.min_items, kind.max_items);
  value.forEach((item, index) => checkValue(kind.item, found, `${path}[${index}]`, item));
}

/** @type {Record<string, string>} Kind → its type of JavaScript. */
const TYPES = {
  text: "string", choice: "string", media: "string", urls: "string", url: "string", size: "string",
  integer: "number", number: "number", flag: "boolean", list: "list",
};
/** @type {Record<string, string>} */
const WORDS = { string: "a string", boolean: "true or false", number: "a number", list: "a list" };

/**
 * @param {readonly Json[]} options
 * @param {Finding[]} found
 * @param {string} path
 * @param {any} value
 * @returns {void}
 */
function checkEither(options, found, path, value) {
  const type = Array.isArray(value) ? "list" : typeof value;
  const fitting = options.find((option) => (TYPES[option.kind] ?? type) === type);
  if (fitting) return checkValue(fitting, found, path, value);
  checks.wrongType(found, path, options.map((option) => WORDS[TYPES[option.kind]]).join(" or "), value);
}
