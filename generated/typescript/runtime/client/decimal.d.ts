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
 * Return the product of two amounts.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function times(left: Money, right: Money): string;
/**
 * Return an amount divided by another, where the quotient has an end.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 * @throws {RangeError} For a quotient without an end, which no amount can be.
 */
export function divide(left: Money, right: Money): string;
/**
 * Return an amount divided by another, rounded up to a whole number; both are 0 or more.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function divideUp(left: Money, right: Money): string;
/**
 * Return the greater of two amounts.
 *
 * @param {string} left
 * @param {string} right
 * @returns {string}
 */
export function greater(left: string, right: string): string;
/**
 * Return an amount in its shortest form, no digit lost.
 *
 * @param {Money} amount
 * @returns {string}
 */
export function shown(amount: Money): string;
/**
 * Return less than 0, 0 or more than 0 as the first amount is less than, equal to or more than the second.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {number}
 */
export function compare(left: Money, right: Money): number;
export type Money = string | number | bigint;
