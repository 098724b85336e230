/**
 * Return the seconds since the boot, to a hundredth: the clock by which processes of a machine share limits on requests.
 *
 * @returns {number | null} null where the system does not tell it so exactly: outside of Linux.
 */
export function bootSeconds(): number | null;
/** @type {Holder} This process among all of its machine, by the names that the Python client gives too. */
export const thisProcess: Holder;
export type Holder = import("./ledger.js").Holder;
