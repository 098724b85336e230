/** @type {import("../ledger/database.js").Design} */
export const DESIGN: import("../ledger/database.js").Design;
/** The list of one base URL. */
export class ListCache {
    /**
     * @param {{file: File, holder: Holder} | null} shared The file, and this process among those that share it.
     * @param {string} place The base URL.
     * @param {(line: string) => void} warn
     */
    constructor(shared: {
        file: File;
        holder: Holder;
    } | null, place: string, warn: (line: string) => void);
    /**
     * Return what is kept, and whether the caller shall ask the service, so that no two ask at once.
     *
     * @param {number} now
     * @param {number} age
     * @returns {Promise<{kept: Kept, mine: boolean}>}
     */
    begin(now: number, age: number): Promise<{
        kept: Kept;
        mine: boolean;
    }>;
    /**
     * Keep a list that was believed.
     *
     * @param {number} now
     * @param {Uint8Array} body
     * @returns {Promise<Kept>}
     */
    keep(now: number, body: Uint8Array): Promise<Kept>;
    /**
     * Keep why the list could not be had, beside the last one; with no problem, the question was broken off.
     *
     * @param {number} now
     * @param {string} problem
     * @returns {Promise<Kept>}
     */
    fail(now: number, problem: string): Promise<Kept>;
    #private;
}
export type File = import("../ledger/database.js").File;
export type Holder = import("../ledger/ledger.js").Holder;
/**
 * What is known of the list of a base URL.
 */
export type Kept = {
    /**
     * The last answer that was believed.
     */
    body: Uint8Array | null;
    /**
     * When it came, in seconds since 1970.
     */
    fetched: number;
    /**
     * Until when nobody else asks: somebody does, or a failure is too recent.
     */
    until: number;
    /**
     * Why the last attempt failed; empty if none did.
     */
    problem: string;
    /**
     * The process that asks; empty if none does.
     */
    asker: string;
};
