/**
 * Return items in words: `a, b and c`.
 *
 * @param {readonly string[]} items
 * @param {string} last
 */
export function inWords(items: readonly string[], last: string): string;
/** The fields and rules of a record. */
export class Read {
    /**
     * Read the parameters in their order, but for those that are left out for this id.
     *
     * @param {Facts} facts
     * @param {Mapped} mapping
     * @param {readonly string[]} ignored
     */
    constructor(facts: Facts, mapping: Mapped, ignored: readonly string[]);
    /** @type {Map<string, Field>} */
    fields: Map<string, Field>;
    mapping: import("./records.js").Mapped;
    /**
     * Return the rules of parameters that are shown only beside certain values of others.
     *
     * @returns {Json[]}
     */
    rules(): Json[];
    #private;
}
export type Limited = {
    kind: Json;
    /**
     * Its values as texts if they are few.
     */
    values: readonly string[];
    /**
     * False where the parameter contradicts itself: then all values of its type are accepted.
     */
    known: boolean;
};
export type Facts = import("./records.js").Facts;
export type Json = import("./records.js").Json;
export type Mapped = import("./records.js").Mapped;
/**
 * A field with `name` and `kind`, perhaps `required`, `aliases`, `alias_forms`, `replaced_by`, `unpublished`.
 */
export type Field = Json;
