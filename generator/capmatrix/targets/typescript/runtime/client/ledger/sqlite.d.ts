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
