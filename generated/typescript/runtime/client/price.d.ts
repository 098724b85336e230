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
export type Kit = import("./service.js").Kit;
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
     * The lowest amount.
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
};
export type Cost = {
    amount: string;
    seconds: number | null;
};
