/** A payload and the fields that it may have. */
export class Scope {
    /**
     * @param {readonly Field[]} fields
     * @param {Record<string, any>} payload
     */
    constructor(fields: readonly Field[], payload: Record<string, any>);
    payload: Record<string, any>;
    /**
     * Return the first spelling that is given, else the name.
     *
     * @param {string} name
     * @returns {string}
     */
    counting(name: string): string;
    /**
     * Return the value that counts; null or undefined where the field is absent.
     *
     * @param {string} name
     * @returns {any}
     */
    value(name: string): any;
    /** @param {string} name */
    present(name: string): boolean;
    /**
     * Return whether a field has one of some values, in any wire form.
     *
     * @param {string} name
     * @param {readonly any[]} values
     */
    equals(name: string, values: readonly any[]): boolean;
    /**
     * Return whether all conditions hold.
     *
     * @param {readonly Json[]} when
     */
    holds(when: readonly Json[]): boolean;
    /**
     * Add the findings of a rule.
     *
     * @param {Json} rule
     * @param {Finding[]} found
     */
    apply(rule: Json, found: Finding[]): void;
    #private;
}
/**
 * A `Finding` of the validators, whose modules have no declarations.
 */
export type Finding = any;
export type Field = import("./fields.js").Field;
export type Json = import("./records.js").Json;
