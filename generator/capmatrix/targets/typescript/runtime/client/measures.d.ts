/**
 * Return the sum of two ranges.
 *
 * @param {Ends} one
 * @param {Ends} two
 * @returns {Ends}
 */
export function plus(one: Ends, two: Ends): Ends;
/**
 * Return the product of two ranges; nothing times anything is nothing.
 *
 * @param {Ends} one
 * @param {Ends} two
 * @returns {Ends}
 */
export function times(one: Ends, two: Ends): Ends;
/**
 * Return a range with no part below a floor.
 *
 * @param {Ends} ends
 * @param {string} floor
 * @returns {Ends}
 */
export function atLeast([low, high]: Ends, floor: string): Ends;
/**
 * Return measure → how many it counts, by its first row that applies.
 *
 * @param {Readonly<Record<string, Measure>>} measures
 * @param {(row: MeasureRow) => boolean} applies
 * @param {(field: string) => unknown} value
 * @returns {Record<string, Ends>}
 */
export function counts(measures: Readonly<Record<string, Measure>>, applies: (row: MeasureRow) => boolean, value: (field: string) => unknown): Record<string, Ends>;
/**
 * Return how many are charged for: divided, rounded up, at least, and less what is free.
 *
 * @param {Measure} measure
 * @param {string} total
 * @returns {string}
 */
export function charged({ each, step, least, free }: Measure, total: string): string;
/**
 * Return what a factor is for the value of its field.
 *
 * @param {Factor} one
 * @param {unknown} value
 * @returns {Ends}
 */
export function factor(one: Factor, value: unknown): Ends;
/**
 * Return whether lists have, or have not, the items that are asked for.
 *
 * @param {Readonly<Record<string, unknown>>} present
 * @param {readonly HasItem[]} asked
 * @returns {boolean}
 */
export function hasItems(present: Readonly<Record<string, unknown>>, asked: readonly HasItem[]): boolean;
export type Factor = import("./service.js").Factor;
export type HasItem = import("./service.js").HasItem;
export type Measure = import("./service.js").Measure;
export type MeasureRow = import("./service.js").MeasureRow;
/**
 * At least and at most; null: without an end.
 */
export type Ends = readonly [string, string | null];
