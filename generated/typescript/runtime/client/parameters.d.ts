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
export function checked(operation: Operation, given: Readonly<Record<string, unknown>>): Record<string, unknown>;
/**
 * Return the error for a call that is refused.
 *
 * @param {Operation} operation
 * @param {readonly Finding[]} findings
 * @returns {ValidationError}
 */
export function refused(operation: Operation, findings: readonly Finding[]): ValidationError;
/**
 * Return parameters as texts of a query, which has values as a form has them.
 *
 * @param {Readonly<Record<string, unknown>>} values
 * @returns {Record<string, string[]>}
 */
export function inQuery(values: Readonly<Record<string, unknown>>): Record<string, string[]>;
/**
 * Return a text with everything escaped that stands for something in an address: all but letters, digits and `-._~`.
 *
 * @param {string} text
 * @returns {string}
 */
export function escaped(text: string): string;
export type Finding = import("./service.js").Finding;
export type Operation = import("./service.js").Operation;
export type Parameter = import("./service.js").Parameter;
import { ValidationError } from "./errors.js";
