/** @typedef {typeof USUAL} Policy The numbers of the policy; each can be set by the timing that has its name. */
/**
 * Return the policy with the timings of a service.
 *
 * @param {Readonly<Record<string, number>>} timings
 * @returns {Policy}
 */
export function policy(timings: Readonly<Record<string, number>>): Policy;
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
export function pause(policy: Policy, failure: ClientError, attempt: number, jitter: number): number | null;
/**
 * Return whether to poll a job again after a failed poll, `elapsed` seconds after the first.
 *
 * @param {Policy} policy
 * @param {ClientError} failure
 * @param {number} elapsed
 * @param {boolean} seen Whether the job was seen before: it then exists whatever one answer says.
 * @returns {boolean}
 */
export function shouldKeepPolling(policy: Policy, failure: ClientError, elapsed: number, seen: boolean): boolean;
/**
 * Return the seconds between search number `look` for a lost run, counted from 0, and the next.
 *
 * @param {Policy} policy
 * @param {number} look
 * @returns {number}
 */
export function settlePause(policy: Policy, look: number): number;
/**
 * Return the seconds that were given, else the default.
 *
 * @param {string} name
 * @param {number | null | undefined} given
 * @param {number} usual
 * @returns {number}
 * @throws {ConfigurationError} For less than 0 and for NaN.
 */
export function timeoutOr(name: string, given: number | null | undefined, usual: number): number;
/**
 * The numbers of the policy; each can be set by the timing that has its name.
 */
export type Policy = typeof USUAL;
export type ClientError = import("./errors.js").ClientError;
declare namespace USUAL {
    let retryAttempts: number;
    let retryDelay: number;
    let retryDelayMax: number;
    let retryAfterMax: number;
    let pollIntervalMin: number;
    let pollIntervalMax: number;
    let pollIntervalNear: number;
    let pollIntervalFar: number;
    let pollShare: number;
    let waitTimeout: number;
    let settleWindow: number;
    let notFoundGrace: number;
    let connectTimeout: number;
    let readTimeout: number;
    let listingAgeMax: number;
}
export {};
