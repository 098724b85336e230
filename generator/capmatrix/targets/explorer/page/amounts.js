/** What a request may cost with the fields that it has and perhaps more: for a search that asks for a price. */
import { compare, decimal } from "../../typescript/runtime/client/decimal.js";
import { charged, factor, hasItems, plus, times } from "../../typescript/runtime/client/measures.js";
import { costOf, withMeasures } from "../../typescript/runtime/client/price.js";
import { inside } from "../../typescript/runtime/json.js";
import { same } from "../../typescript/runtime/same.js";
import { isAuto } from "../../typescript/runtime/seconds.js";
import { matchesValue } from "./language.js";

/**
 * @typedef {import("../../typescript/runtime/client/measures.js").Ends} Ends
 * @typedef {import("../../typescript/runtime/client/service.js").Pricing} Pricing
 * @typedef {import("../../typescript/runtime/client/service.js").Measure} Measure
 * @typedef {import("../../typescript/runtime/client/service.js").MeasureRow} MeasureRow
 * @typedef {import("../../typescript/runtime/client/service.js").PriceRow} PriceRow
 * @typedef {import("./language.js").Condition} Condition
 * @typedef {Readonly<Record<string, any>>} Fields
 */

const MOST = "1000000000000000";

/**
 * Return whether a price, null if unknown, meets a condition; an unknown price meets only negated conditions.
 *
 * @param {Condition} condition
 * @param {string | null} cost
 * @returns {boolean}
 */
export function withinPrice(condition, cost) {
  return (cost !== null && matchesValue(condition, cost)) !== condition.negated;
}

/**
 * Return whether a price in a range may meet a condition; the range is null for an unknown price.
 *
 * @param {Condition} condition
 * @param {Ends | null} amounts
 * @returns {boolean}
 */
export function mayBeWithin(condition, amounts) {
  if (amounts === null) return withinPrice(condition, null);
  const [low, high] = amounts;
  const top = high ?? MOST;
  const named = condition.values.filter((one) => /^[0-9]{1,15}(\.[0-9]{1,15})?$/.test(one));
  const tried = [low, top, ...named.filter((one) => compare(low, one) <= 0 && compare(one, top) <= 0)];
  return tried.some((one) => withinPrice(condition, one)) || (high === null && withinPrice(condition, null));
}

/**
 * Return what a run may cost with the fields of `given` and perhaps more: at least and at most; null: not known.
 *
 * `options` are the values that a field may have where `given` does not say it; of measures, the ends are returned.
 *
 * @param {Pricing} pricing
 * @param {Readonly<Record<string, readonly any[]>>} options
 * @param {Fields} given
 * @returns {(Ends | null)[]}
 */
export function possibleAmounts(pricing, options, given) {
  const inObjects = Object.entries(pricing.paths).map(([path, steps]) => [path, inside(given, steps)]);
  /** @type {Fields} */
  const known = { ...given, ...Object.fromEntries(inObjects) };
  const settled = new Map();
  for (const [field, names] of Object.entries(pricing.spellings)) {
    const name = names.find((one) => Object.hasOwn(known, one) && known[one] !== null && known[one] !== undefined);
    if (name !== undefined) settled.set(field, known[name]);
  }
  /** @param {string} field @returns {any[]} */
  const valuesOf = (field) => {
    const chosen = pricing.chosen[field] ?? [];
    if (settled.has(field)) return [settled.get(field), ...(isAuto(settled.get(field)) ? chosen : [])];
    const [first, ...others] = pricing.paths[field] ?? [field];
    const held = Object.hasOwn(given, first) ? [given[first]] : (options[first] ?? []);
    const found = held.map((value) => (others.length ? inside(value, others) : value));
    return [...found, null, ...(pricing.defaults[field] ?? []), ...chosen];
  };
  const lengths = new Set(pricing.seconds === null ? [] : valuesOf(pricing.seconds).filter((one) => one !== null && one !== undefined && !isAuto(one)));
  const several = pricing.seconds === null || !lengths.size ? [null] : [...lengths];
  const counted = possibleCounts(pricing.measures, (row) => mayApply(row, pricing, settled), valuesOf);
  /** @type {(Ends | null)[]} */
  const found = [];
  for (const row of pricing.rows) {
    if (!mayApply(row, pricing, settled)) continue;
    for (const length of several) {
      const cost = costOf(row, length);
      const total = cost && withMeasures(row, cost, counted);
      found.push(total && [total.low, total.high]);
    }
    const named = [...Object.keys(row.equal), ...row.given, ...row.items.map((item) => item.field)];
    if (named.every((name) => settled.has(name)) && !row.absent.length && applies(row, settled)) break; // no later row applies
  }
  return found;
}

/**
 * Return measure → how many it may count: by each row that may apply, of each value that a field may have.
 *
 * @param {Readonly<Record<string, Measure>>} measures
 * @param {(row: MeasureRow) => boolean} may
 * @param {(field: string) => any[]} valuesOf
 * @returns {Record<string, Ends>}
 */
function possibleCounts(measures, may, valuesOf) {
  /** @type {Record<string, Ends>} */
  const found = {};
  for (const [name, measure] of Object.entries(measures)) {
    /** @param {readonly import("../../typescript/runtime/client/service.js").Factor[]} factors @returns {Ends} */
    const all = (factors) =>
      factors.reduce(
        (/** @type {Ends} */ total, one) => times(total, one.of === "measure" ? found[one.name] : hull(valuesOf(one.name).map((value) => factor(one, value)))),
        ["1", "1"],
      );
    const each = measure.rows.filter(may).map((row) => {
      const [low, high] = row.added.length ? plus(all(row.factors), all(row.added)) : all(row.factors);
      return /** @type {Ends} */ ([charged(measure, low), high === null ? null : charged(measure, high)]);
    });
    found[name] = hull(each);
  }
  return found;
}

/**
 * Return the range over all of some ranges; nothing where there is none.
 *
 * @param {readonly Ends[]} several
 * @returns {Ends}
 */
function hull(several) {
  if (!several.length) return ["0", "0"];
  const low = several.map((one) => one[0]).sort(compare)[0];
  const highs = several.map((one) => one[1]).filter((one) => one !== null);
  return [decimal(low) ?? "0", highs.length === several.length ? (highs.sort(compare).at(-1) ?? null) : null];
}

/**
 * Return whether a row may apply to a request that has some fields, and perhaps more.
 *
 * @param {PriceRow | MeasureRow} row
 * @param {Pricing} pricing
 * @param {ReadonlyMap<string, any>} settled
 */
function mayApply(row, pricing, settled) {
  for (const [field, wanted] of Object.entries(row.equal)) {
    if (!settled.has(field)) continue;
    const value = settled.get(field);
    const readings = [value, ...(isAuto(value) ? (pricing.chosen[field] ?? []) : [])];
    if (!readings.some((one) => wanted.some((other) => same(one, other)))) return false;
  }
  const listed = row.items.filter((item) => settled.has(item.field));
  return hasItems(Object.fromEntries(settled), listed) && !row.absent.some((name) => settled.has(name));
}

/**
 * @param {PriceRow} row
 * @param {ReadonlyMap<string, any>} settled
 */
function applies(row, settled) {
  const equal = Object.entries(row.equal).every(([field, wanted]) => wanted.some((other) => same(settled.get(field), other)));
  return equal && row.given.every((name) => settled.has(name)) && hasItems(Object.fromEntries(settled), row.items);
}
