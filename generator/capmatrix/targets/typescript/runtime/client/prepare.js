/** Arguments of client methods: judge requests, and read jobs and claims. */

import { ConfigurationError, ValidationError } from "./errors.js";
import { isObject } from "./answers.js";
import { normalise } from "./normalise.js";
import { shorten } from "./redact.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./job.js").Claim} Claim
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./service.js").Finding} Finding
 * @typedef {import("./service.js").Verdict} Verdict
 */

/** Codes of warnings that a strict client refuses: the service drops the field and charges nevertheless. */
const STRICT = ["unsupported_field", "unknown_field"];
/** The code of the warning that it refuses too, in an edition that follows the source which does not know the field. */
const UNLISTED = "unlisted";

/**
 * Return a request as one object, and the options that follow it.
 *
 * @param {import("./service.js").Kit} kit
 * @param {string | object} request A request, or the id of a model, whose other fields follow.
 * @param {readonly any[]} rest
 * @returns {{request: object, how: any}}
 * @throws {ConfigurationError} For an id without fields, and fields that name another model.
 */
export function asked(kit, request, rest) {
  const key = kit.service.discriminator;
  if (typeof request !== "string") return { request, how: rest[0] ?? {} };
  const [fields, how = {}] = rest;
  if (!isObject(fields)) throw new ConfigurationError(`after the id ${shorten(request)} comes an object with the other fields of the request`);
  if (Object.hasOwn(fields, key) && fields[key] !== request) {
    throw new ConfigurationError(`the request is to ${shorten(request)}, but its ${key} is ${shorten(String(fields[key]))}`);
  }
  return { request: { [key]: request, ...fields }, how };
}

/**
 * Return a request in wire form, and the verdict on it, which names fields as they were given.
 *
 * @param {Context} context
 * @param {unknown} request
 * @returns {Promise<{payload: any, verdict: Verdict}>}
 */
export async function judged(context, request) {
  const kit = await context.judging();
  const { payload, changes, unusable, names } = await normalise(kit, request);
  for (const change of changes) context.log.info(`${change.field} ${change.message}`);
  const verdict = kit.validate(payload);
  /** @param {readonly Finding[]} findings */
  const asGiven = (findings) =>
    findings.map(({ code, field, message, hint }) => {
      const words = code === "unknown_model" ? onUnknown(kit, message) : message;
      return { code, field: givenName(field, names), message: words, hint };
    });
  const broken = new Set(unusable.map((one) => one.field));
  const errors = [...unusable, ...verdict.errors.filter((one) => !broken.has(one.field))];
  const valid = verdict.valid && !errors.length;
  return { payload, verdict: { ...verdict, valid, errors: asGiven(errors), warnings: asGiven(verdict.warnings) } };
}

/**
 * Return the message on an unknown model with what a client can do about it.
 *
 * @param {import("./service.js").Kit} kit
 * @param {string} message
 */
function onUnknown(kit, message) {
  const way = "; a newer version of this package may have it";
  const { asked = "" } = kit;
  if (!message.endsWith(way)) return message.includes("is not in this matrix") ? message + asked : message;
  const ask = kit.service.listed && !asked ? ', newer: "ask" judges it by the service\'s own list' : "";
  return `${message.slice(0, -way.length)}${asked}${way}${ask}, submitUnchecked sends it unchecked`;
}

/**
 * Return the path of a value as it was given.
 *
 * @param {string} field
 * @param {Map<string, string>} names
 * @returns {string}
 */
function givenName(field, names) {
  for (const [path, given] of names) {
    if (field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`)) return given + field.slice(path.length);
  }
  return field;
}

/**
 * Return the payload of a valid request in wire form.
 *
 * @param {Context} context
 * @param {unknown} request
 * @param {{strict?: boolean, extra?: Readonly<Record<string, unknown>> | null}} how
 *   `extra` is added without validation: fields that the service takes and the matrix does not have yet.
 * @returns {Promise<Record<string, unknown>>}
 * @throws {ValidationError} For an invalid request.
 */
export async function prepare(context, request, { strict = true, extra = null }) {
  const { payload, verdict } = await judged(context, request);
  const refused = verdict.follows ? [...STRICT, UNLISTED] : STRICT;
  const findings = [...verdict.errors, ...verdict.warnings.filter((one) => strict && refused.includes(one.code))];
  const key = context.kit.service.discriminator;
  if (findings.length || !isObject(payload)) {
    const model = isObject(payload) ? payload[key] : null;
    throw new ValidationError(typeof model === "string" && model ? shorten(model) : `no ${key}`, findings, verdict);
  }
  for (const one of verdict.warnings) context.log.warn(`${one.field}: ${one.message}${one.hint ? ` (use ${one.hint})` : ""}`);
  const spellings = context.kit.shapes[payload[key]]?.spellings ?? {};
  const listed = Object.keys(extra ?? {}).filter((name) => Object.hasOwn(payload, name) || Object.hasOwn(spellings, name));
  if (listed.length) {
    throw new ConfigurationError(
      `extra holds ${listed.join(", ")}, which the matrix lists for ${payload[key]}: put it into the request, ` +
        "or send the whole payload with submitUnchecked",
    );
  }
  return { ...payload, ...extra };
}

/**
 * Return a job from one, from what was saved of it (in either client's form), or from a run id.
 *
 * @param {unknown} given
 * @returns {Handle}
 * @throws {ConfigurationError} For an empty run id.
 */
export function handleOf(given) {
  const saved = /** @type {any} */ (isObject(given) ? given : { runId: given });
  const runId = saved.runId ?? saved.run_id;
  if (typeof runId !== "string" || !runId.trim()) {
    throw new ConfigurationError("the run id is empty: give the id of a run, as its submission returned it");
  }
  const { model = null, cost = null, currency = null, balance = null, since = null, length = null } = saved;
  return { runId, model, cost, currency, balance, since, length };
}

/**
 * Return a claim from one that was saved, by this client or by that of Python.
 *
 * @param {unknown} saved
 * @returns {Claim}
 * @throws {ConfigurationError} For anything else.
 */
export function claimFrom(saved) {
  if (!isObject(saved) || typeof saved.model !== "string" || typeof saved.uuid !== "string" || !Number.isFinite(saved.sent_at)) {
    throw new ConfigurationError(`${JSON.stringify(saved)} is not a claim; give error.claim, or what was saved of it`);
  }
  const { model, uuid, sent_at, fresh = true, findable = true, order = "" } = saved;
  return { model, uuid, sent_at, fresh: Boolean(fresh), findable: Boolean(findable), order: String(order) };
}
