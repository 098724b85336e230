/**
 * The price of a payload by the matrix: the first row of the model's prices that applies, exact to the last digit.
 *
 * Where sources disagree on the default of an absent field, each of its values is priced and the highest price counts;
 * where the service chooses the length, each length that decides the price.
 */

import { inside } from "../json.js";
import { isAuto } from "../seconds.js";
import { add, compare, shown, times } from "./decimal.js";
import { atLeast, counts, hasItems, plus, times as timesRange } from "./measures.js";
import { modelOf, named } from "./service.js";

/**
 * @typedef {import("./measures.js").Ends} Ends
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {import("./service.js").MeasureRow} MeasureRow
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
 * @property {string | null} low
 *   The lowest amount: less than `amount` where sources disagree on a default, the service chooses the length, or the
 *   request does not tell all that is charged for; then it may be known without an `amount`.
 * @property {number | null} days Days from `date` to the day of the estimate (UTC).
 * @property {boolean} old Whether that is more than the matrix allows for a price.
 * @property {{amount: string, currency: string} | null} worth
 *   The money that the amount costs, where it is in a unit of the service, such as credits, of which that is said.
 *
 * @typedef {object} Cost
 * @property {string} low
 * @property {string | null} high
 * @property {number | null} seconds The seconds that the amount was multiplied by.
 * @property {readonly [string, Ends][]} counts What is charged for by number, with how many there are.
 */

const DAY = 86_400;
/** @type {Estimate} Nothing is known. */
export const NOTHING = {
  amount: null, currency: null, basis: "", source: null, date: null, low: null, days: null, old: false, worth: null,
};

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
  const every = costs.flatMap((one) => one.costs);
  const { currency } = pricing;
  const amount = highest(every.map((cost) => cost.high));
  const low = every.map((cost) => cost.low).sort(compare)[0];
  return { ...known, amount, low, currency, basis: basisOf(costs, absent, currency), worth: worthOf(kit, amount, currency) };
}

/**
 * Return the money that an amount in a unit of the service costs; null for money, and where nobody says it.
 *
 * @param {Kit} kit
 * @param {string | null} amount
 * @param {string} unit
 * @returns {{amount: string, currency: string} | null}
 */
function worthOf(kit, amount, unit) {
  const { units } = kit.service;
  const money = Object.hasOwn(units, unit) ? units[unit] : null;
  return amount === null || money === null ? null : { amount: times(amount, money[0]), currency: money[1] };
}

/**
 * Return the highest of some amounts; null where one of them has no end.
 *
 * @param {readonly (string | null)[]} amounts
 * @returns {string | null}
 */
function highest(amounts) {
  const known = amounts.filter((one) => one !== null);
  return known.length === amounts.length ? (known.sort(compare).at(-1) ?? null) : null;
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
  const inObjects = Object.entries(pricing.paths).map(([path, steps]) => [path, inside(payload, steps)]);
  /** @type {Fields} */
  const given = { ...payload, ...Object.fromEntries(inObjects) };
  /** @type {Record<string, any>} */
  const present = {};
  for (const [field, names] of Object.entries(pricing.spellings)) {
    const name = names.find((one) => Object.hasOwn(given, one) && given[one] !== null && given[one] !== undefined);
    if (name !== undefined) present[field] = given[name];
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
    /** @param {PriceRow | MeasureRow} one */
    const held = (one) => applies(one, present, [said, filled]);
    const row = pricing.rows.find(held);
    if (row === undefined) throw new Error("the last row of prices has no conditions");
    const cost = costOf(row, pricing.seconds === null ? null : filled[pricing.seconds]);
    if (cost === null) return null;
    const counted = Object.keys(row.per).length ? counts(pricing.measures, held, (field) => filled[field]) : {};
    found.push(withMeasures(row, cost, counted));
  }
  return found;
}

/**
 * Return a cost and what a row charges besides, for how many there are of each measure.
 *
 * @param {PriceRow} row
 * @param {{amount: string, seconds: number | null}} cost
 * @param {Readonly<Record<string, Ends>>} counted
 * @returns {Cost}
 */
export function withMeasures(row, { amount, seconds }, counted) {
  /** @type {Ends} */
  let total = [amount, amount];
  for (const [name, price] of Object.entries(row.per)) total = plus(total, timesRange([price, price], counted[name]));
  const [low, high] = atLeast(total, row.minimum);
  return { low, high, seconds, counts: Object.keys(row.per).map((name) => [name, counted[name]]) };
}

/**
 * Return what a row costs without its measures, with the length that its seconds count; null where that is not known.
 *
 * @param {PriceRow} row
 * @param {unknown} length
 * @returns {{amount: string, seconds: number | null} | null}
 */
export function costOf(row, length) {
  if (row.amount === null) return null;
  if (length === null || length === undefined || compare(row.per_second, 0) === 0) return { amount: row.amount, seconds: null };
  const seconds = Math.trunc(Number(String(length).replace(/s$/, "")));
  // Fewer seconds than are included cost no less.
  return { amount: add(row.amount, times(row.per_second, Math.max(0, seconds - row.included))), seconds };
}

/**
 * Return how an amount is made up, the disputed defaults on which it depends, and what nobody tells.
 *
 * @param {readonly {places: number[], costs: Cost[]}[]} costs
 * @param {readonly [string, readonly any[]][]} absent
 * @param {string} currency
 * @returns {string}
 */
function basisOf(costs, absent, currency) {
  const lengths = costs.flatMap((one) => one.costs.map((cost) => cost.seconds)).filter((one) => one !== null);
  const chosen = costs.some((one) => one.costs.length > 1) ? " whose length the service chooses" : "";
  const ends = [...new Set([Math.min(...lengths), Math.max(...lengths)])];
  const length = lengths.length ? ` of ${ends.join(" to ")} s` : "";
  const disputed = absent
    .filter((_, at) => matters(costs, at))
    .map(([field, values]) => `${field} (${values.map((value) => JSON.stringify(value)).join(" or ")})`);
  const why = disputed.length ? `; sources disagree on the default of ${disputed.join(", ")}` : "";
  const every = costs.flatMap((one) => one.costs);
  const open = every.some((cost) => cost.high === null);
  const more = open ? `: at least ${shown(every.map((cost) => cost.low).sort(compare)[0])} ${currency}` : "";
  return `a run${length}${chosen}${countedIn(every)}${why}${more}`;
}

/**
 * Return how many are charged for of what is counted, in words, and whether the request does not tell it.
 *
 * @param {readonly Cost[]} costs
 * @returns {string}
 */
function countedIn(costs) {
  const all = costs.flatMap((cost) => cost.counts);
  let untold = false;
  const found = [...new Set(all.map(([name]) => name))].map((name) => {
    const ends = all.filter((one) => one[0] === name).map((one) => one[1]);
    untold ||= ends.some(([low, high]) => high === null || compare(low, high) !== 0);
    const low = shown(ends.map((one) => one[0]).sort(compare)[0]);
    const high = highest(ends.map((one) => one[1]));
    const number = high === null ? `at least ${low}` : [...new Set([low, shown(high)])].join(" to ");
    return `${number} ${name.replaceAll("_", " ")}`;
  });
  const what = found.length ? `, counting ${found.join(" and ")}` : "";
  return untold ? `${what}; the request does not say how many` : what;
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
  const key = (own) => [...new Set(own.map(({ low, high }) => `${shown(low)} ${high === null ? "" : shown(high)}`))].sort().join();
  const amounts = new Map(costs.map((one) => [one.places.join(), key(one.costs)]));
  return costs.some((one) => amounts.get(one.places.join()) !== amounts.get(one.places.with(at, 0).join()));
}

/**
 * Return whether the conditions of a row hold; a length that the service chooses is -1, and each of the lengths.
 *
 * @param {PriceRow | MeasureRow} row
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
    !row.absent.some(has) &&
    hasItems(present, row.items)
  );
}
