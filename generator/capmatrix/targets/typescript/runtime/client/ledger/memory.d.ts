/** Orders in the memory of this process: nothing is left of them when it ends. */
/**
 * @typedef {import("./ledger.js").Rows} Rows
 * @typedef {import("./ledger.js").Store} Store
 * @typedef {import("./orders.js").Order} Order
 */
/**
 * Return a store in memory.
 *
 * @returns {Store}
 */
export function memoryStore(): Store;
export type Rows = import("./ledger.js").Rows;
export type Store = import("./ledger.js").Store;
export type Order = import("./orders.js").Order;
