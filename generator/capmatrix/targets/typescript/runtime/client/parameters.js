/** Parameters of calls other than requests for a model: checked by the matrix before anything is sent. */

import { textsOf } from "./bodies.js";
import { ValidationError } from "./errors.js";

/**
 * @typedef {import("./service.js").Finding} Finding
 * @typedef {import("./service.js").Operation} Operation
 * @typedef {import("./service.js").Parameter} Parameter
 */

/**
 * Return the parameters of a call without those that are null.
 *
 * @param {Operation} operation
 * @param {Readonly<Record<string, unknown>>} given
 * @returns {Record<string, unknown>}
 * @throws {ValidationError} For invalid parameters.
 */
export function checked(operation, given) {
  const values = Object.fromEntries(Object.entries(given).filter((pair) => pair[1] !== null && pair[1] !== undefined));
  /** @type {Finding[]} */
  const found = [];
  for (const [name, parameter] of Object.entries(operation.parameters)) {
    if (parameter.required && !Object.hasOwn(values, name)) {
      found.push({ code: "missing_field", field: name, message: "is required", hint: null });
    }
  }
  for (const [name, value] of Object.entries(values)) {
    const problem = Object.hasOwn(operation.parameters, name)
      ? wrong(name, value, operation.parameters[name])
      : { code: "unknown_field", field: name, message: `is not a parameter of ${operation.id}`, hint: null };
    if (problem) found.push(problem);
  }
  if (found.length) throw refused(operation, found);
  return values;
}

/**
 * Return the error for a call that is refused.
 *
 * @param {Operation} operation
 * @param {readonly Finding[]} findings
 * @returns {ValidationError}
 */
export function refused(operation, findings) {
  return new ValidationError(operation.id, findings, { valid: false, errors: findings, warnings: [] });
}

/**
 * @param {string} field
 * @param {unknown} value
 * @param {Parameter} parameter
 * @returns {Finding | null}
 */
function wrong(field, value, parameter) {
  const shown = JSON.stringify(value) ?? String(value);
  const types = { integer: "number", number: "number", text: "string", flag: "boolean", choice: "string", other: "" };
  const needed = types[parameter.kind];
  const whole = parameter.kind !== "integer" || Number.isInteger(value);
  if (needed && (typeof value !== needed || !whole || (needed === "number" && !Number.isFinite(value)))) {
    const words = parameter.kind === "integer" ? "a whole number" : `a ${needed}`;
    return { code: "wrong_type", field, message: `is ${shown}, must be ${words}`, hint: null };
  }
  if (parameter.values.length && !parameter.values.includes(value)) {
    return { code: "not_allowed", field, message: `is ${shown}, must be one of ${parameter.values.join(", ")}`, hint: null };
  }
  const [low, high] = [parameter.minimum ?? -Infinity, parameter.maximum ?? Infinity];
  if (typeof value === "number" && (value < low || value > high)) {
    return { code: "out_of_range", field, message: `is ${shown}, must be from ${low} to ${high}`, hint: null };
  }
  return null;
}

/**
 * Return parameters as texts of a query, which has values as a form has them.
 *
 * @param {Readonly<Record<string, unknown>>} values
 * @returns {Record<string, string[]>}
 */
export function inQuery(values) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textsOf(value)]));
}

/**
 * Return a text with everything escaped that stands for something in an address: all but letters, digits and `-._~`.
 *
 * @param {string} text
 * @returns {string}
 */
export function escaped(text) {
  const code = (/** @type {string} */ char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, code);
}
