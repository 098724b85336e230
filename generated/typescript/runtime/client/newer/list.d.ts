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
/** The models that a client takes from the service's own list. */
export class NewerModels {
    /**
     * @param {Kit} kit
     * @param {any} mapping
     * @param {import("./list_cache.js").ListCache} cache
     */
    constructor(kit: Kit, mapping: any, cache: import("./list_cache.js").ListCache);
    mapping: import("./records.js").Mapped;
    packaged: string[];
    cache: import("./list_cache.js").ListCache;
    /**
     * Read an answer, if it is not the one that was read last.
     *
     * @param {Uint8Array} body
     * @throws {UnusableListError} If it is not believed.
     */
    read(body: Uint8Array): void;
    /**
     * Return a package with a model, or with what there is to say of a model that the list does not have.
     *
     * @param {Kit} kit
     * @param {string} id
     * @param {Kept} kept
     * @returns {Kit}
     */
    kitFor(kit: Kit, id: string, { body, fetched, problem }: Kept): Kit;
    #private;
}
export type Context = import("../context.js").Context;
export type Kit = import("../service.js").Kit;
export type Kept = import("./list_cache.js").Kept;
export type Flow<T> = import("../effects.js").Flow<T>;
