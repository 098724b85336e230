/**
 * Return an amount as text; null for what is no finite number.
 *
 * @param {unknown} value
 * @returns {string | null}
 */
export function decimal(value: unknown): string | null;
/**
 * Return the sum of two amounts.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function add(left: Money, right: Money): string;
/**
 * Return the difference of two amounts.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function subtract(left: Money, right: Money): string;
/**
 * Return an amount a whole number of times.
 *
 * @param {Money} amount
 * @param {number} times
 * @returns {string}
 */
export function times(amount: Money, times: number): string;
/**
 * Return less than 0, 0 or more than 0 as the first amount is less than, equal to or more than the second.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {number}
 */
export function compare(left: Money, right: Money): number;
export type Money = string | number | bigint;
