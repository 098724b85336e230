/**
 * Submit a payload if the terms and the daily cap allow its cost; it gets what is left of the time-out.
 *
 * @param {Context} context
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {Terms} [terms]
 * @returns {Flow<Receipt>}
 */
export function submit(context: Context, payload: Readonly<Record<string, unknown>>, terms?: Terms): Flow<Receipt>;
/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./decimal.js").Money} Money
 * @typedef {import("./ledger/spending.js").Hold} Hold
 * @typedef {import("./ledger/spending.js").Limit} Limit
 * @typedef {import("./price.js").Estimate} Estimate
 * @typedef {import("./receipts.js").Receipt} Receipt
 *
 * @typedef {object} Terms Limits on the cost of a submission, and how it is submitted.
 * @property {Money | null} [maxCost] The most that it may cost, in the currency of its price, or with its own: "5 EUR".
 * @property {Budget | null} [budget]
 * @property {boolean} [checkBalance] Whether to ask for the balance first.
 * @property {number | null} [settle] Seconds to search for the run where no answer comes.
 * @property {boolean} [repeatOnDoubt] Whether to send it once more where its run is not found: may charge twice.
 * @property {number | null} [timeout] Seconds for everything before that search.
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */
/**
 * An amount that many submissions share.
 *
 * Each reserves its highest cost before it is sent; `BudgetExceeded` is thrown where less is left. The reservation is
 * replaced by the charge, given back where nothing was started, and kept where the outcome is not known. A budget with a
 * name is also kept in the client's ledger: it counts what all processes have ever spent of it.
 */
export class Budget {
    /**
     * @param {Money} limit In the currency of the first price, or with its own: "20 EUR".
     * @param {{unknown?: Money | null, name?: string | null}} [how]
     *   `unknown` is reserved where a price is not known, and the least that it costs where that is more; without it such a
     *   request is refused.
     */
    constructor(limit: Money, { unknown, name }?: {
        unknown?: Money | null;
        name?: string | null;
    });
    limit: string;
    unknown: string | null;
    name: string | null;
    /** The sum of charges. */
    get spent(): string;
    /** The highest cost of submissions under way and of those whose outcome is not known. */
    get reserved(): string;
    /** The amount left for further submissions. */
    get left(): string;
    /**
     * Reserve the highest cost of a request and return it.
     *
     * @param {Estimate} expected
     * @returns {string}
     * @throws {BudgetExceeded} Where less is left.
     */
    reserve(expected: Estimate): string;
    /**
     * Replace a reservation by what was charged; 0 gives it back.
     *
     * @param {string} reserved
     * @param {string} charged
     */
    settle(reserved: string, charged: string): void;
    #private;
}
export type Context = import("./context.js").Context;
export type Money = import("./decimal.js").Money;
export type Hold = import("./ledger/spending.js").Hold;
export type Limit = import("./ledger/spending.js").Limit;
export type Estimate = import("./price.js").Estimate;
export type Receipt = import("./receipts.js").Receipt;
/**
 * Limits on the cost of a submission, and how it is submitted.
 */
export type Terms = {
    /**
     * The most that it may cost, in the currency of its price, or with its own: "5 EUR".
     */
    maxCost?: import("./decimal.js").Money | null | undefined;
    budget?: Budget | null | undefined;
    /**
     * Whether to ask for the balance first.
     */
    checkBalance?: boolean | undefined;
    /**
     * Seconds to search for the run where no answer comes.
     */
    settle?: number | null | undefined;
    /**
     * Whether to send it once more where its run is not found: may charge twice.
     */
    repeatOnDoubt?: boolean | undefined;
    /**
     * Seconds for everything before that search.
     */
    timeout?: number | null | undefined;
};
export type Flow<T> = import("./effects.js").Flow<T>;
