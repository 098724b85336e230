/**
 * Return the mapping of a package, with its tables by name.
 *
 * @param {Json} held
 * @returns {Mapped}
 */
export function mapped(held: Json): Mapped;
/**
 * Return whether a text can be the id of a model of the list.
 *
 * @param {string} text
 */
export function isId(text: string): boolean;
/**
 * Return the records of a list by id.
 *
 * It is believed if it has enough of the `packaged` models that the list is known to have. Records that are none, or
 * whose id is not one, are left out, and so are all with an id that occurs twice.
 *
 * @param {Uint8Array} body
 * @param {Mapped} mapping
 * @param {readonly string[]} packaged
 * @returns {Map<string, Json>}
 * @throws {UnusableListError} For an answer that is not believed.
 */
export function readList(body: Uint8Array, mapping: Mapped, packaged: readonly string[]): Map<string, Json>;
/**
 * Return what stands at a path; undefined where nothing does.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {any}
 */
export function at(value: unknown, path: string): any;
/**
 * Return the facts of a record.
 *
 * @param {Json} record
 * @param {Mapped} mapping
 * @returns {Facts}
 * @throws {UnusableRecordError} If one of them cannot be read.
 */
export function factsOf(record: Json, mapping: Mapped): Facts;
/**
 * @typedef {Readonly<Record<string, any>>} Json
 *
 * @typedef {object} Mapped How the list is read: the part of the spec's mapping that the package has.
 * @property {string} source
 * @property {number} least
 * @property {string} records
 * @property {Map<string, string>} record
 * @property {Map<string, string>} parameter
 * @property {Map<string, readonly string[]>} types
 * @property {Map<string, Json>} fields
 * @property {Map<string, string>} renamed
 * @property {readonly Json[]} inputs
 * @property {ReadonlySet<string>} unlisted
 * @property {Map<string, Json>} exceptions Id → what holds for it alone.
 *
 * @typedef {object} Facts What judging needs of a record.
 * @property {readonly string[]} inputs Sorted; `UNKNOWN` alone where the record names none.
 * @property {Map<string, Json> | null} parameters Name → fact → value; null where the record has none.
 * @property {readonly string[]} names The parameters of a record that has nothing but their names.
 */
export const MOST_BYTES: number;
/** In place of inputs: the record names none. */
export const UNKNOWN: "unknown";
/** An answer that is not believed to be the service's list; the message says why. */
export class UnusableListError extends Error {
}
/** A record that cannot be read. */
export class UnusableRecordError extends Error {
}
export type Json = Readonly<Record<string, any>>;
/**
 * How the list is read: the part of the spec's mapping that the package has.
 */
export type Mapped = {
    source: string;
    least: number;
    records: string;
    record: Map<string, string>;
    parameter: Map<string, string>;
    types: Map<string, readonly string[]>;
    fields: Map<string, Json>;
    renamed: Map<string, string>;
    inputs: readonly Json[];
    unlisted: ReadonlySet<string>;
    /**
     * Id → what holds for it alone.
     */
    exceptions: Map<string, Json>;
};
/**
 * What judging needs of a record.
 */
export type Facts = {
    /**
     * Sorted; `UNKNOWN` alone where the record names none.
     */
    inputs: readonly string[];
    /**
     * Name → fact → value; null where the record has none.
     */
    parameters: Map<string, Json> | null;
    /**
     * The parameters of a record that has nothing but their names.
     */
    names: readonly string[];
};
