/**
 * Return the path of the ledger that programs of the user share, in the state folder, which is made.
 *
 * @param {string} distribution
 * @returns {string}
 * @throws {ConfigurationError} Where the folder cannot be made.
 */
export function defaultPath(distribution: string): string;
/**
 * Return a store in a file, which is made with the first order, readable by its owner only.
 *
 * @param {string} path
 * @returns {Promise<Store>}
 */
export function sqliteStore(path: string): Promise<Store>;
export type Rows = import("./ledger.js").Rows;
export type Store = import("./ledger.js").Store;
export type Order = import("./orders.js").Order;
/**
 * What `node:sqlite` and `bun:sqlite` have in common.
 */
export type Statement = {
    run: (...values: (string | number | null)[]) => unknown;
    get: (...values: (string | number | null)[]) => any;
    all: (...values: (string | number | null)[]) => any[];
};
export type Connection = {
    prepare: (sql: string) => Statement;
    exec: (sql: string) => unknown;
    close: () => void;
};
