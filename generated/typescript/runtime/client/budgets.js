/** Limits on spending: compare the highest cost of a request with its limits before it is sent. */

import { add, compare, decimal, greater, subtract } from "./decimal.js";
import { BudgetExceeded, ClientError, ConfigurationError, InsufficientBalanceError, SubmissionUnknown } from "./errors.js";
import { dayBegan, limitOf, otherUnit, OverLimit } from "./ledger/spending.js";
import { balance } from "./listing.js";
import { estimate, NOTHING, shownEstimate } from "./price.js";
import { offered, quote } from "./quoting.js";
import { timeoutOr } from "./retry.js";
import * as submission from "./submission.js";

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
  /** @type {string | null} */
  #currency = null;
  #spent = "0";
  #reserved = "0";

  /**
   * @param {Money} limit In the currency of the first price, or with its own: "20 EUR".
   * @param {{unknown?: Money | null, name?: string | null}} [how]
   *   `unknown` is reserved where a price is not known, and the least that it costs where that is more; without it such a
   *   request is refused.
   */
  constructor(limit, { unknown = null, name = null } = {}) {
    const { amount, unit } = limitOf(limit, "Budget");
    const assumed = unknown === null ? null : limitOf(unknown, "unknown");
    if (assumed !== null && assumed.unit !== null && assumed.unit !== unit) {
      throw new ConfigurationError(`unknown counts ${assumed.unit}, the budget ${unit ?? "does not"}`);
    }
    this.limit = amount;
    this.unknown = assumed?.amount ?? null;
    this.name = name;
    this.#currency = unit;
  }

  /** The sum of charges. */
  get spent() {
    return this.#spent;
  }

  /** The highest cost of submissions under way and of those whose outcome is not known. */
  get reserved() {
    return this.#reserved;
  }

  /** The amount left for further submissions. */
  get left() {
    return subtract(subtract(this.limit, this.#spent), this.#reserved);
  }

  /**
   * Reserve the highest cost of a request and return it.
   *
   * @param {Estimate} expected
   * @returns {string}
   * @throws {BudgetExceeded} Where less is left.
   */
  reserve(expected) {
    const amount = expected.amount ?? (this.unknown === null ? null : greater(this.unknown, expected.low ?? this.unknown));
    if (amount === null) {
      const advice = "give the budget an amount to assume: new Budget(…, { unknown: … })";
      throw new BudgetExceeded(`${expected.basis}; ${advice}`, expected, this.limit);
    }
    if (expected.currency !== null && this.#currency !== null && this.#currency !== expected.currency) {
      const reason = `the price is in ${expected.currency}, the budget counts ${this.#currency}`;
      throw new BudgetExceeded(reason, expected, this.limit);
    }
    if (compare(amount, this.left) > 0) {
      const known = expected.amount === null ? `an assumed ${amount}` : shownEstimate(expected);
      throw new BudgetExceeded(`it is expected to cost ${known}, of the budget ${this.left} is left`, expected, this.limit);
    }
    this.#currency ??= expected.currency;
    this.#reserved = add(this.#reserved, amount);
    return amount;
  }

  /**
   * Replace a reservation by what was charged; 0 gives it back.
   *
   * @param {string} reserved
   * @param {string} charged
   */
  settle(reserved, charged) {
    this.#reserved = subtract(this.#reserved, reserved);
    this.#spent = add(this.#spent, charged);
  }
}

/**
 * Submit a payload if the terms and the daily cap allow its cost; it gets what is left of the time-out.
 *
 * @param {Context} context
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {Terms} [terms]
 * @returns {Flow<Receipt>}
 */
export function* submit(context, payload, terms = {}) {
  const { maxCost = null, budget = null, checkBalance = false, timeout = null } = terms;
  const { listed } = context.kit;
  const fromList = listed !== undefined && payload[context.kit.service.discriminator] === listed;
  if (fromList && maxCost === null) {
    throw new ConfigurationError(`${listed} is known from the service's list alone; give maxCost: the most that it may cost`);
  }
  /** @param {number | null} seconds @param {Hold | null} hold */
  const paid = (seconds, hold) =>
    submission.submit(context, payload, { settle: terms.settle, repeat: terms.repeatOnDoubt, timeout: seconds, hold });
  const assumed = budget !== null && budget.unknown !== null;
  const needsPrice = maxCost !== null || ((budget !== null || context.dailyCap !== null) && !assumed);
  if (!needsPrice && budget === null && !checkBalance && context.dailyCap === null) return yield* paid(timeout, null);
  const deadline = context.clock.now() + timeoutOr("timeout", timeout, Infinity);
  const left = () => (timeout === null ? null : Math.max(0, deadline - context.clock.now()));
  let expected = estimate(context.kit, payload, context.clock.today());
  if (needsPrice && expected.amount === null) expected = yield* priced(context, payload, expected, deadline);
  if (maxCost !== null) bounded(expected, limitOf(maxCost, "maxCost"), fromList);
  if (checkBalance) yield* covered(context, expected, deadline);
  if (budget === null) return yield* capped(expected, paid(left(), holdOf(context, expected, null, null)));
  const reserved = budget.reserve(expected);
  let receipt;
  try {
    receipt = yield* capped(expected, paid(left(), holdOf(context, expected, budget, reserved)));
  } catch (error) {
    if (error instanceof ClientError && !(error instanceof SubmissionUnknown)) budget.settle(reserved, "0");
    throw error;
  }
  const other = expected.currency !== null && ![null, expected.currency].includes(receipt.currency);
  budget.settle(reserved, receipt.cost === null || other ? reserved : receipt.cost);
  return receipt;
}

/**
 * Return what the ledger must reserve for an order; null without a daily cap and without a named budget.
 *
 * @param {Context} context
 * @param {Estimate} expected
 * @param {Budget | null} budget
 * @param {string | null} amount
 * @returns {Hold | null}
 */
function holdOf(context, expected, budget, amount) {
  const name = budget?.name ?? null;
  if (name === null && context.dailyCap === null) return null;
  if (!context.orders.hasLedger) {
    const what = name === null ? "a daily cap" : "a budget with a name";
    throw new ConfigurationError(`${what} needs the ledger; leave out ledger: false, or name a file`);
  }
  const due = amount ?? expected.amount;
  if (due === null) {
    const advice = "give a new Budget(…, { unknown: … }) with an amount to assume";
    throw new BudgetExceeded(`${expected.basis}; ${advice}`, expected, context.dailyCap?.amount ?? "0");
  }
  const differs = context.dailyCap === null ? null : otherUnit(context.dailyCap, expected.currency);
  if (differs !== null) throw new BudgetExceeded(`dailyCap ${differs}`, expected, context.dailyCap?.amount ?? "0");
  /** @type {import("./ledger/spending.js").Cap[]} */
  const caps = [];
  if (budget !== null && name !== null) caps.push({ limit: budget.limit, budget: name, since: null });
  if (context.dailyCap !== null) {
    caps.push({ limit: context.dailyCap.amount, budget: null, since: dayBegan(context.clock.today()) });
  }
  return { amount: due, currency: expected.currency, budget: name, caps };
}

/**
 * Submit; where the ledger finds that a cap would be exceeded, nothing is sent.
 *
 * @param {Estimate} expected
 * @param {Flow<Receipt>} flow
 * @returns {Flow<Receipt>}
 * @throws {BudgetExceeded} Where a cap would be exceeded.
 */
function* capped(expected, flow) {
  try {
    return yield* flow;
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error;
    const whose = error.cap.budget === null ? "dailyCap" : `the budget "${error.cap.budget}"`;
    const left = error.other === null ? `of ${whose} ${error.left} is left` : `${whose} counts ${error.other}`;
    const known = expected.amount === null ? "the assumed amount" : shownEstimate(expected);
    throw new BudgetExceeded(`it is expected to cost ${known}, ${left}`, expected, error.cap.limit);
  }
}

/**
 * Return the cost of a request by a quote of the service, where it gives quotes and the matrix has no price.
 *
 * @param {Context} context
 * @param {Readonly<Record<string, unknown>>} payload
 * @param {Estimate} known
 * @param {number} deadline
 * @returns {Flow<Estimate>}
 */
function* priced(context, payload, known, deadline) {
  if (!offered(context)) return known;
  try {
    const { amount, currency } = yield* quote(context, payload, deadline);
    return { ...NOTHING, amount, currency, low: amount, basis: "a run, by a quote of the service" };
  } catch (error) {
    if (error instanceof SubmissionUnknown || !(error instanceof ClientError)) throw error;
    return { ...known, basis: `${known.basis}, and the service gave no quote (${error.message})` };
  }
}

/**
 * @param {Estimate} expected
 * @param {Limit} limit
 * @param {boolean} fromList Whether there is no other way to bound what it costs.
 * @throws {BudgetExceeded} Where a request may cost more than the limit, or its price is not known in its unit.
 */
function bounded(expected, { amount: limit, unit }, fromList) {
  const differs = otherUnit({ amount: limit, unit }, expected.currency);
  if (differs !== null) throw new BudgetExceeded(`maxCost ${differs}`, expected, limit);
  if (expected.amount === null) {
    const advice = "leave maxCost out, or use new Budget(…, { unknown: … }) with an amount to assume";
    throw new BudgetExceeded(fromList ? expected.basis : `${expected.basis}; ${advice}`, expected, limit);
  }
  if (compare(expected.amount, limit) > 0) {
    const reason = `it is expected to cost ${shownEstimate(expected)}, more than the limit of ${limit}`;
    throw new BudgetExceeded(reason, expected, limit);
  }
}

/**
 * Ask for the balance.
 *
 * @param {Context} context
 * @param {Estimate} expected
 * @param {number} deadline
 * @returns {Flow<void>}
 * @throws {InsufficientBalanceError} Where it is less than the highest cost of the request.
 */
function* covered(context, expected, deadline) {
  if (expected.amount === null) {
    // There is nothing to compare; the service itself refuses a request that the account cannot pay.
    context.log.warn(`the balance is not checked: ${expected.basis}`);
    return;
  }
  const account = yield* balance(context, deadline);
  if (account.currency !== null && account.currency !== expected.currency) {
    context.log.warn(`the balance is not checked: it is in ${account.currency}, the price in ${expected.currency}`);
    return;
  }
  if (compare(account.amount, expected.amount) < 0) {
    const exact = expected.low === null || compare(expected.low, expected.amount) === 0;
    const said = shownEstimate(expected);
    const reason = `the account holds less than ${exact ? `the ${said} expected` : `is expected, ${said}`}; nothing was sent`;
    const error = new InsufficientBalanceError(reason, 200);
    error.retrySafe = true;
    error.requiredBalance = decimal(expected.amount);
    throw error;
  }
}
