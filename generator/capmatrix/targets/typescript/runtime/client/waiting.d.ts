/**
 * Ask for the status of a job; `once` leaves repetition to the caller.
 *
 * The answer says nothing about the submission, which was charged: no error makes it safe to submit again.
 *
 * @param {Context} context
 * @param {string} runId
 * @param {string | null} given
 * @param {{phase?: Phase, once?: boolean, deadline?: number}} [how]
 * @returns {Flow<Status>}
 */
export function status(context: Context, runId: string, given: string | null, { phase, once, deadline }?: {
    phase?: Phase;
    once?: boolean;
    deadline?: number;
}): Flow<Status>;
/**
 * Poll a job until it is over and report each status; failures that may pass are waited out.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {number | null} timeout
 * @returns {Flow<Status>}
 */
export function follow(context: Context, job: Handle, timeout: number | null): Flow<Status>;
/**
 * Poll a job until it is completed and return its status; throw an error for any other end.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {number | null} timeout
 * @returns {Flow<Status>}
 */
export function wait(context: Context, job: Handle, timeout: number | null): Flow<Status>;
/**
 * Return the status of a completed job.
 *
 * @param {Handle} job
 * @param {Status} outcome
 * @returns {Status}
 * @throws {ProviderError | ContentPolicyError} For any other.
 */
export function finished(job: Handle, outcome: Status): Status;
export type Context = import("./context.js").Context;
export type Handle = import("./job.js").Handle;
export type Status = import("./job.js").Status;
export type Phase = import("./outcomes.js").Phase;
export type Flow<T> = import("./effects.js").Flow<T>;
