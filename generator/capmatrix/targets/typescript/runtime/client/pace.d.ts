/**
 * Return the length that a request asks for, in whole seconds where it can be read, as text.
 *
 * Empty where it names none, so that the model decides; null for a model that the matrix does not have.
 *
 * @param {Kit} kit
 * @param {Readonly<Record<string, unknown>>} payload
 * @returns {string | null}
 */
export function lengthOf(kit: Kit, payload: Readonly<Record<string, unknown>>): string | null;
/**
 * Return the spans of jobs with these durations, the oldest job first; empty where no job is known.
 *
 * @param {readonly number[]} durations
 * @returns {Span[]}
 */
export function spansOf(durations: readonly number[]): Span[];
/**
 * Return the seconds until the next poll of a job, `elapsed` seconds after its submission.
 *
 * @param {Policy} policy
 * @param {number} elapsed
 * @param {readonly Span[]} [known]
 * @returns {number}
 */
export function pauseOf(policy: Policy, elapsed: number, known?: readonly Span[]): number;
/**
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./retry.js").Policy} Policy
 * @typedef {import("./service.js").Kit} Kit
 *
 * @typedef {object} Span When the jobs of a group are likely to end, in seconds after their submission.
 * @property {number} safest
 * @property {number} possible
 * @property {number} likely
 * @property {number} middle
 * @property {number} late
 * @property {number} deviation
 */
/** The newest jobs of a model and length that count. */
export const KEPT: 200;
/** The durations of the newest jobs, by model and length. */
export class Durations {
    /**
     * Return the known durations of jobs like this, the oldest first.
     *
     * @param {Handle} job
     * @returns {readonly number[]}
     */
    of(job: Handle): readonly number[];
    /**
     * Return when a job like this is likely to end; empty where no such job is known.
     *
     * @param {Handle} job
     * @returns {readonly Span[]}
     */
    spans(job: Handle): readonly Span[];
    /**
     * Take these durations for jobs like this, the oldest first.
     *
     * @param {Handle} job
     * @param {readonly number[]} durations
     */
    replace(job: Handle, durations: readonly number[]): void;
    #private;
}
/** The polls of one job. */
export class Following {
    /**
     * @param {Policy} policy
     * @param {Durations} durations
     * @param {Handle} job
     * @param {number} now
     */
    constructor(policy: Policy, durations: Durations, job: Handle, now: number);
    policy: {
        retryAttempts: number;
        retryDelay: number;
        retryDelayMax: number;
        retryAfterMax: number;
        pollIntervalMin: number;
        pollIntervalMax: number;
        pollIntervalNear: number;
        pollIntervalFar: number;
        pollShare: number;
        waitTimeout: number;
        settleWindow: number;
        notFoundGrace: number;
        connectTimeout: number;
        readTimeout: number;
        listingAgeMax: number;
    };
    durations: Durations;
    job: import("./job.js").Handle;
    began: number;
    /**
     * Return the seconds until the first poll: 0, unless the job was just submitted and cannot have ended.
     *
     * @param {number} now
     * @returns {number}
     */
    first(now: number): number;
    /**
     * Return the seconds until the next poll; at the time `running`, if the last poll told, it had not ended.
     *
     * @param {number} now
     * @param {number | null} running
     * @returns {number}
     */
    next(now: number, running: number | null): number;
    /**
     * Learn how long the job took that has just been seen completed, and return it; null where that is not known.
     *
     * @param {number} now
     * @returns {number | null}
     */
    ended(now: number): number | null;
    #private;
}
export type Handle = import("./job.js").Handle;
export type Policy = import("./retry.js").Policy;
export type Kit = import("./service.js").Kit;
/**
 * When the jobs of a group are likely to end, in seconds after their submission.
 */
export type Span = {
    safest: number;
    possible: number;
    likely: number;
    middle: number;
    late: number;
    deviation: number;
};
