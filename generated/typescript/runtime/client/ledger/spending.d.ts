/**
 * Return an exact amount, with the unit that it names.
 *
 * @param {Money} given
 * @param {string} name
 * @returns {Limit}
 * @throws {ConfigurationError} For a value that is not an amount of money.
 */
export function limitOf(given: Money, name: string): Limit;
/**
 * Return why a limit says nothing of a price in a unit, as the end of a sentence; null where it does.
 *
 * @param {Limit} limit
 * @param {string | null} unit
 * @returns {string | null}
 */
export function otherUnit(limit: Limit, unit: string | null): string | null;
/**
 * Return when the day (UTC) began, in seconds since 1970.
 *
 * @param {number} now
 * @returns {number}
 */
export function dayBegan(now: number): number;
/**
 * Return currency → sum; the empty text is no currency.
 *
 * @param {readonly Due[]} dues
 * @returns {Record<string, string>}
 */
export function sums(dues: readonly Due[]): Record<string, string>;
/**
 * Compare the reservation of an order with a cap.
 *
 * @param {Order} order
 * @param {Cap} cap
 * @param {Record<string, string>} spent
 * @throws {OverLimit} Where it would exceed the cap.
 */
export function check(order: Order, cap: Cap, spent: Record<string, string>): void;
/** An order would exceed a cap: nothing was written, and it must not be posted. */
export class OverLimit extends Error {
    /**
     * @param {Cap} cap
     * @param {string} spent
     * @param {string | null} other The currency of the budget where that differs from the order's.
     */
    constructor(cap: Cap, spent: string, other?: string | null);
    cap: Cap;
    spent: string;
    other: string | null;
    /** The amount that the cap still allows. */
    get left(): string;
}
export type Money = import("../decimal.js").Money;
export type Order = import("./orders.js").Order;
/**
 * An amount, and the unit that it counts where its text names one, as in `5 EUR`.
 */
export type Limit = {
    amount: string;
    unit: string | null;
};
/**
 * The most that the orders of a budget or of a period may cost together.
 */
export type Cap = {
    limit: string;
    /**
     * Only orders of this budget; null: all.
     */
    budget: string | null;
    /**
     * Only orders posted since then, in seconds since 1970; null: all.
     */
    since: number | null;
};
/**
 * The reservation of an order, and the caps that it must not exceed.
 */
export type Hold = {
    amount: string;
    currency: string | null;
    budget: string | null;
    caps: readonly Cap[];
};
/**
 * What some orders cost, or reserve until that is known.
 */
export type Due = {
    currency: string | null;
    due: string | null;
    count: number;
};
