/**
 * Return the expected cost of a payload and its basis; without an amount where the matrix has no price.
 *
 * @param {Kit} kit
 * @param {unknown} payload
 * @param {number} today Seconds since 1970, for the age of the price.
 * @returns {Estimate}
 */
export function estimate(kit: Kit, payload: unknown, today: number): Estimate;
/**
 * Return a known amount in words.
 *
 * @param {Estimate} expected
 * @returns {string}
 */
export function shownEstimate(expected: Estimate): string;
/**
 * Return a cost and what a row charges besides, for how many there are of each measure.
 *
 * @param {PriceRow} row
 * @param {{amount: string, seconds: number | null}} cost
 * @param {Readonly<Record<string, Ends>>} counted
 * @returns {Cost}
 */
export function withMeasures(row: PriceRow, { amount, seconds }: {
    amount: string;
    seconds: number | null;
}, counted: Readonly<Record<string, Ends>>): Cost;
/**
 * Return what a row costs without its measures, with the length that its seconds count; null where that is not known.
 *
 * @param {PriceRow} row
 * @param {unknown} length
 * @returns {{amount: string, seconds: number | null} | null}
 */
export function costOf(row: PriceRow, length: unknown): {
    amount: string;
    seconds: number | null;
} | null;
/** @type {Estimate} Nothing is known. */
export const NOTHING: Estimate;
export type Ends = import("./measures.js").Ends;
export type Kit = import("./service.js").Kit;
export type MeasureRow = import("./service.js").MeasureRow;
export type PriceRow = import("./service.js").PriceRow;
export type Pricing = import("./service.js").Pricing;
export type Fields = Readonly<Record<string, any>>;
/**
 * The expected cost of a request and its basis; the service decides what is charged.
 */
export type Estimate = {
    /**
     * The highest amount; null where it is not known.
     */
    amount: string | null;
    currency: string | null;
    /**
     * How the amount is made up, or why there is none.
     */
    basis: string;
    /**
     * Where the price was read.
     */
    source: string | null;
    /**
     * When it was read.
     */
    date: string | null;
    /**
     * The lowest amount: less than `amount` where sources disagree on a default, the service chooses the length, or the
     * request does not tell all that is charged for; then it may be known without an `amount`.
     */
    low: string | null;
    /**
     * Days from `date` to the day of the estimate (UTC).
     */
    days: number | null;
    /**
     * Whether that is more than the matrix allows for a price.
     */
    old: boolean;
    /**
     * The money that the amount costs, where it is in a unit of the service, such as credits, of which that is said.
     */
    worth: {
        amount: string;
        currency: string;
    } | null;
};
export type Cost = {
    low: string;
    high: string | null;
    /**
     * The seconds that the amount was multiplied by.
     */
    seconds: number | null;
    /**
     * What is charged for by number, with how many there are.
     */
    counts: readonly [string, Ends][];
};
