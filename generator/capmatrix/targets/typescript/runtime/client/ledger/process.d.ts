/** @type {Holder} This process among all of its machine, by the names that the Python client gives too. */
export const thisProcess: Holder;
export type Holder = import("./ledger.js").Holder;
