/**
 * The price of a payload by the matrix: the first row of the model's prices that applies, exact to the last digit.
 *
 * Where sources disagree on the default of an absent field, each of its values is priced and the highest price counts;
 * where the service chooses the length, each length that decides the price.
 */

import { add, compare, times } from "./decimal.js";
import { modelOf, named } from "./service.js";

/**
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {import("./service.js").PriceRow} PriceRow
 * @typedef {import("./service.js").Pricing} Pricing
 * @typedef {Readonly<Record<string, any>>} Fields
 *
 * @typedef {object} Estimate The expected cost of a request and its basis; the service decides what is charged.
 * @property {string | null} amount The highest amount; null where it is not known.
 * @property {string | null} currency
 * @property {string} basis How the amount is made up, or why there is none.
 * @property {string | null} source Where the price was read.
 * @property {string | null} date When it was read.
 * @property {string | null} low The lowest amount.
 * @property {number | null} days Days from `date` to the day of the estimate (UTC).
 * @property {boolean} old Whether that is more than the matrix allows for a price.
 *
 * @typedef {{amount: string, seconds: number | null}} Cost
 */

const DAY = 86_400;
/** @type {Estimate} */
const NOTHING = { amount: null, currency: null, basis: "", source: null, date: null, low: null, days: null, old: false };

/**
 * Return the expected cost of a payload and its basis; without an amount where the matrix has no price.
 *
 * @param {Kit} kit
 * @param {unknown} payload
 * @param {number} today Seconds since 1970, for the age of the price.
 * @returns {Estimate}
 */
export function estimate(kit, payload, today) {
  if (!kit.validate(payload).valid) return { ...NOTHING, basis: "the request is refused" };
  const fields = /** @type {Fields} */ (payload);
  const model = modelOf(kit, named(kit, fields))?.id ?? "";
  if (!Object.hasOwn(kit.prices, model)) return { ...NOTHING, basis: `the matrix has no price of ${model}` };
  const pricing = kit.prices[model];
  const { days, old } = age(kit, pricing.date, today);
  const known = { ...NOTHING, source: pricing.source, date: pricing.date, days, old };
  const { costs, absent } = costsOf(pricing, fields);
  if (costs === null) return { ...known, basis: "no price is known for these values" };
  const amounts = costs.flatMap((one) => one.costs.map((cost) => cost.amount)).sort(compare);
  return { ...known, amount: amounts[amounts.length - 1], low: amounts[0], currency: pricing.currency, basis: basisOf(costs, absent) };
}

/**
 * Return a known amount in words.
 *
 * @param {Estimate} expected
 * @returns {string}
 */
export function shownEstimate(expected) {
  const most = `${expected.amount} ${expected.currency ?? ""}`.trim();
  const ranged = expected.low !== null && expected.amount !== null && compare(expected.low, expected.amount) !== 0;
  const aged = expected.old ? `price of ${expected.date}, ${expected.days} days old` : "";
  const said = [ranged ? expected.basis : "", aged].filter((one) => one).join("; ");
  return `${ranged ? "up to " : ""}${most}${said ? ` (${said})` : ""}`;
}

/**
 * @param {Kit} kit
 * @param {string | null} date
 * @param {number} today
 * @returns {{days: number | null, old: boolean}}
 */
function age(kit, date, today) {
  if (date === null) return { days: null, old: false };
  const days = Math.floor(today / DAY) - Math.floor(Date.parse(`${date}T00:00Z`) / 1000 / DAY);
  const most = kit.service.timings["price-age-max"];
  return { days, old: most !== undefined && days * DAY > most };
}

/**
 * Return every combination of one of each of the lists.
 *
 * @param {readonly (readonly any[])[]} lists
 * @returns {any[][]}
 */
function product(lists) {
  return lists.reduce((/** @type {any[][]} */ found, list) => found.flatMap((one) => list.map((item) => [...one, item])), [[]]);
}

/**
 * Return the costs of a run by the places of the assumed defaults, and these; null where no price is known.
 *
 * @param {Pricing} pricing
 * @param {Fields} payload
 * @returns {{costs: {places: number[], costs: Cost[]}[] | null, absent: [string, readonly any[]][]}}
 */
function costsOf(pricing, payload) {
  /** @type {Record<string, any>} */
  const present = {};
  for (const [field, names] of Object.entries(pricing.spellings)) {
    const name = names.find((one) => Object.hasOwn(payload, one) && payload[one] !== null && payload[one] !== undefined);
    if (name !== undefined) present[field] = payload[name];
  }
  const absent = Object.entries(pricing.defaults).filter(([field]) => !Object.hasOwn(present, field));
  const costs = [];
  for (const places of product(absent.map(([, values]) => [...values.keys()]))) {
    const assumed = Object.fromEntries(absent.map(([field, values], at) => [field, values[places[at]]]));
    const found = byLength(pricing, present, { ...assumed, ...present });
    if (found === null) return { costs: null, absent };
    costs.push({ places, costs: found });
  }
  return { costs, absent };
}

/**
 * Return the cost of a run for each length that the service may choose; null where no price is known.
 *
 * @param {Pricing} pricing
 * @param {Fields} present
 * @param {Fields} said
 * @returns {Cost[] | null}
 */
function byLength(pricing, present, said) {
  const left = Object.entries(pricing.chosen).filter(([field]) => isAuto(said[field]));
  const found = [];
  for (const lengths of product(left.map(([, values]) => values))) {
    const filled = { ...said, ...Object.fromEntries(left.map(([field], at) => [field, lengths[at]])) };
    const row = pricing.rows.find((one) => applies(one, present, [said, filled]));
    if (row === undefined) throw new Error("the last row of prices has no conditions");
    const cost = costOf(row, pricing.seconds === null ? null : filled[pricing.seconds]);
    if (cost === null) return null;
    found.push(cost);
  }
  return found;
}

/**
 * Return what a row costs, with the length that its seconds count; null where that is not known.
 *
 * @param {PriceRow} row
 * @param {unknown} length
 * @returns {Cost | null}
 */
function costOf(row, length) {
  if (row.amount === null) return null;
  if (length === null || length === undefined || compare(row.per_second, 0) === 0) return { amount: row.amount, seconds: null };
  const seconds = Math.trunc(Number(String(length).replace(/s$/, "")));
  // Fewer seconds than are included cost no less.
  return { amount: add(row.amount, times(row.per_second, Math.max(0, seconds - row.included))), seconds };
}

/**
 * Return how an amount is made up, and the disputed defaults where it depends on them.
 *
 * @param {readonly {places: number[], costs: Cost[]}[]} costs
 * @param {readonly [string, readonly any[]][]} absent
 * @returns {string}
 */
function basisOf(costs, absent) {
  const lengths = costs.flatMap((one) => one.costs.map((cost) => cost.seconds)).filter((one) => one !== null);
  const chosen = costs.some((one) => one.costs.length > 1) ? " whose length the service chooses" : "";
  const ends = [...new Set([Math.min(...lengths), Math.max(...lengths)])];
  const length = lengths.length ? ` of ${ends.join(" to ")} s` : "";
  const disputed = absent
    .filter((_, at) => matters(costs, at))
    .map(([field, values]) => `${field} (${values.map((value) => JSON.stringify(value)).join(" or ")})`);
  const why = disputed.length ? `; sources disagree on the default of ${disputed.join(", ")}` : "";
  return `a run${length}${chosen}${why}`;
}

/**
 * Return whether an amount depends on the value of the field at a place.
 *
 * @param {readonly {places: number[], costs: Cost[]}[]} costs
 * @param {number} at
 * @returns {boolean}
 */
function matters(costs, at) {
  /** @param {readonly Cost[]} own */
  const key = (own) => JSON.stringify([...new Set(own.map((cost) => cost.amount))].sort());
  const amounts = new Map(costs.map((one) => [one.places.join(), key(one.costs)]));
  return costs.some((one) => amounts.get(one.places.join()) !== amounts.get(one.places.with(at, 0).join()));
}

/**
 * Return whether the conditions of a row hold; a length that the service chooses is -1, and each of the lengths.
 *
 * @param {PriceRow} row
 * @param {Fields} present
 * @param {readonly Fields[]} readings
 * @returns {boolean}
 */
function applies(row, present, readings) {
  /** @param {string} field */
  const has = (field) => Object.hasOwn(present, field);
  return (
    Object.entries(row.equal).every(([field, values]) => readings.some((one) => values.includes(one[field]))) &&
    row.given.every(has) &&
    !row.absent.some(has)
  );
}

/** @param {unknown} value */
function isAuto(value) {
  return value === -1 || value === "-1";
}
