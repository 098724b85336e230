/** Retry policy and the numbers of polling: pure functions of the service's numbers and of errors. */

import { ConfigurationError, NotFoundError } from "./errors.js";

/** @typedef {import("./errors.js").ClientError} ClientError */

const USUAL = {
  retryAttempts: 4,
  retryDelay: 1,
  retryDelayMax: 20,
  retryAfterMax: 60,
  pollIntervalMin: 1,
  pollIntervalMax: 5,
  pollIntervalNear: 4,
  pollIntervalFar: 120,
  pollShare: 0.05,
  waitTimeout: 600,
  settleWindow: 300,
  notFoundGrace: 15,
  connectTimeout: 10,
  readTimeout: 120,
  listingAgeMax: 3600,
};
const SETTLE_MAX = 15;

/** @typedef {typeof USUAL} Policy The numbers of the policy; each can be set by the timing that has its name. */

/**
 * Return the policy with the timings of a service.
 *
 * @param {Readonly<Record<string, number>>} timings
 * @returns {Policy}
 */
export function policy(timings) {
  const found = { ...USUAL };
  for (const [name, value] of Object.entries(timings)) {
    const key = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    if (Object.hasOwn(found, key)) found[/** @type {keyof Policy} */ (key)] = value;
  }
  return found;
}

/**
 * Return the seconds to wait after the `attempt`-th failure before sending again, or null to give up.
 *
 * max(Retry-After, min(retryDelayMax, retryDelay · 2^(attempt-1)) · (0.5 + jitter / 2)), with `jitter` from 0 up to 1.
 *
 * @param {Policy} policy
 * @param {ClientError} failure
 * @param {number} attempt
 * @param {number} jitter
 * @returns {number | null}
 */
export function pause(policy, failure, attempt, jitter) {
  if (attempt >= policy.retryAttempts || !failure.transient) return null;
  const asked = failure.retryAfter ?? 0;
  if (asked > policy.retryAfterMax) return null;
  return Math.max(asked, Math.min(policy.retryDelayMax, policy.retryDelay * 2 ** (attempt - 1)) * (0.5 + jitter / 2));
}

/**
 * Return whether to poll a job again after a failed poll, `elapsed` seconds after the first.
 *
 * @param {Policy} policy
 * @param {ClientError} failure
 * @param {number} elapsed
 * @param {boolean} seen Whether the job was seen before: it then exists whatever one answer says.
 * @returns {boolean}
 */
export function shouldKeepPolling(policy, failure, elapsed, seen) {
  const redirected = failure.status !== null && failure.status >= 300 && failure.status < 400;
  if (failure instanceof NotFoundError || redirected) return seen || elapsed <= policy.notFoundGrace;
  return failure.transient && (failure.retryAfter ?? 0) <= policy.retryAfterMax;
}

/**
 * Return the seconds between search number `look` for a lost run, counted from 0, and the next.
 *
 * @param {Policy} policy
 * @param {number} look
 * @returns {number}
 */
export function settlePause(policy, look) {
  return Math.min(policy.retryDelay * 2 ** look, SETTLE_MAX);
}

/**
 * Return the seconds that were given, else the default.
 *
 * @param {string} name
 * @param {number | null | undefined} given
 * @param {number} usual
 * @returns {number}
 * @throws {ConfigurationError} For less than 0 and for NaN.
 */
export function timeoutOr(name, given, usual) {
  if (given === null || given === undefined) return usual;
  if (typeof given !== "number" || !(given >= 0)) {
    throw new ConfigurationError(`${name} is ${String(given)}; give a number of seconds, 0 or more, Infinity for no end`);
  }
  return given;
}
