/** Sums of costs: caps that are checked in the transaction that records a post, and what was spent so far. */

import { add, compare, decimal, subtract, times } from "../decimal.js";
import { ConfigurationError } from "../errors.js";

/**
 * @typedef {import("../decimal.js").Money} Money
 * @typedef {import("./orders.js").Order} Order
 *
 * @typedef {object} Limit An amount, and the unit that it counts where its text names one, as in `5 EUR`.
 * @property {string} amount
 * @property {string | null} unit
 *
 * @typedef {object} Cap The most that the orders of a budget or of a period may cost together.
 * @property {string} limit
 * @property {string | null} budget Only orders of this budget; null: all.
 * @property {number | null} since Only orders posted since then, in seconds since 1970; null: all.
 *
 * @typedef {object} Hold The reservation of an order, and the caps that it must not exceed.
 * @property {string} amount
 * @property {string | null} currency
 * @property {string | null} budget
 * @property {readonly Cap[]} caps
 *
 * @typedef {object} Due What some orders cost, or reserve until that is known.
 * @property {string | null} currency
 * @property {string | null} due
 * @property {number} count
 */

const DAY = 86_400;
const UNIT = /^(?:[A-Z]{3,5}|[a-z][a-z_-]{1,19})$/;

/**
 * Return an exact amount, with the unit that it names.
 *
 * @param {Money} given
 * @param {string} name
 * @returns {Limit}
 * @throws {ConfigurationError} For a value that is not an amount of money.
 */
export function limitOf(given, name) {
  const [, number, unit] = /^(\S*)(?: (.*))?$/s.exec(String(given).trim()) ?? [];
  const amount = decimal(typeof given === "string" ? number : given);
  if (amount === null || compare(amount, 0) < 0 || (unit !== undefined && !UNIT.test(unit))) {
    const hint = "give a number or its text, perhaps with the unit that it counts";
    throw new ConfigurationError(`${name}: ${String(given)} is not an amount of money; ${hint}`);
  }
  return { amount, unit: unit ?? null };
}

/**
 * Return why a limit says nothing of a price in a unit, as the end of a sentence; null where it does.
 *
 * @param {Limit} limit
 * @param {string | null} unit
 * @returns {string | null}
 */
export function otherUnit(limit, unit) {
  const differs = limit.unit !== null && unit !== null && limit.unit !== unit;
  return differs ? `counts ${limit.unit}, the price is in ${unit}` : null;
}

/**
 * Return when the day (UTC) began, in seconds since 1970.
 *
 * @param {number} now
 * @returns {number}
 */
export function dayBegan(now) {
  return Math.floor(now / DAY) * DAY;
}

/** An order would exceed a cap: nothing was written, and it must not be posted. */
export class OverLimit extends Error {
  /**
   * @param {Cap} cap
   * @param {string} spent
   * @param {string | null} other The currency of the budget where that differs from the order's.
   */
  constructor(cap, spent, other = null) {
    super(`${spent} of ${cap.limit} are spent`);
    this.name = "OverLimit";
    this.cap = cap;
    this.spent = spent;
    this.other = other;
  }

  /** The amount that the cap still allows. */
  get left() {
    return subtract(this.cap.limit, this.spent);
  }
}

/**
 * Return currency → sum; the empty text is no currency.
 *
 * @param {readonly Due[]} dues
 * @returns {Record<string, string>}
 */
export function sums(dues) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const { currency, due, count } of dues) {
    const amount = due === null ? "0" : decimal(due);
    const name = currency ?? "";
    if (amount !== null) found[name] = add(found[name] ?? "0", times(amount, count));
  }
  return found;
}

/**
 * Compare the reservation of an order with a cap.
 *
 * @param {Order} order
 * @param {Cap} cap
 * @param {Record<string, string>} spent
 * @throws {OverLimit} Where it would exceed the cap.
 */
export function check(order, cap, spent) {
  const left = { ...spent };
  let used = add(left[""] ?? "0", order.currency === null ? "0" : (left[order.currency] ?? "0"));
  delete left[""];
  if (order.currency !== null) delete left[order.currency];
  const others = Object.entries(left).filter(([, sum]) => compare(sum, 0) !== 0);
  if (cap.budget !== null && others.length) {
    // A budget is one amount and cannot hold two currencies. A cap of a period counts each currency by itself.
    if (order.currency !== null) throw new OverLimit(cap, used, others[0][0]);
    used = others.reduce((sum, [, one]) => add(sum, one), used);
  }
  if (compare(add(used, order.reserved ?? "0"), cap.limit) > 0) throw new OverLimit(cap, used);
}
