/**
 * Return the settings of a client with the model that a request names, if only the service's list has it.
 *
 * The service is asked only for an id that the package does not have, and not again while its list is fresh.
 *
 * @param {Context} context
 * @param {NewerModels} newer
 * @param {unknown} request
 * @returns {Flow<Context>}
 */
export function knowing(context: Context, newer: NewerModels, request: unknown): Flow<Context>;
/**
 * Return the id that a payload names, if the package has no such model; else an empty text.
 *
 * @param {Kit} kit
 * @param {unknown} payload
 * @returns {string}
 */
export function lacking(kit: Kit, payload: unknown): string;
/** The list of a client, kept while the client is. */
export class NewerModels {
    /**
     * @param {Kit} kit
     * @param {any} mapping
     */
    constructor(kit: Kit, mapping: any);
    mapping: import("./records.js").Mapped;
    packaged: string[];
    /**
     * Ask for the list where it is old; an old one stays in use where the service does not answer.
     *
     * @param {Context} context
     * @returns {Flow<void>}
     */
    current(context: Context): Flow<void>;
    /**
     * Return a package with a model, or with what there is to say of a model that the list does not have.
     *
     * @param {Kit} kit
     * @param {string} id
     * @returns {Kit}
     */
    kitFor(kit: Kit, id: string): Kit;
    #private;
}
export type Context = import("../context.js").Context;
export type Kit = import("../service.js").Kit;
export type Flow<T> = import("../effects.js").Flow<T>;
