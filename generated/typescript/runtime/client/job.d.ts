/**
 * Return whether a status is that of a job that is completed, failed or cancelled.
 *
 * @param {Status} status
 * @returns {boolean}
 */
export function isOver(status: Status): boolean;
/**
 * Return a status with the usual values where none are given.
 *
 * @param {Partial<Status> & {runId: string}} facts
 * @returns {Status}
 */
export function statusOf(facts: Partial<Status> & {
    runId: string;
}): Status;
/** A job, its status, and the claim of a submission whose outcome is open, as values. */
/**
 * The status of a job.
 *
 * @typedef {object} Status
 * @property {string} runId
 * @property {"queued" | "running" | "completed" | "failed" | "cancelled"} state
 *   The meaning of the word; a word that is not documented counts as running.
 * @property {string} word The status word of the service, unchanged.
 * @property {boolean} known Whether the word is documented.
 * @property {readonly string[]} urls The addresses of the files, as the service wrote them.
 * @property {number | null} progress In per cent, where the service reports it.
 * @property {string | null} cost
 * @property {string | null} error Why the job failed, in the words of the service.
 * @property {string | null} userError Why the job failed, in words for the end user.
 * @property {boolean} flagged Whether a content policy blocked the job.
 * @property {string | null} refund
 * @property {unknown} body The whole answer, without secrets.
 */
/**
 * Identifies a job.
 *
 * @typedef {object} Handle
 * @property {string} runId
 * @property {string | null} [model]
 * @property {string | null} [cost]
 * @property {string | null} [currency]
 * @property {string | null} [balance] The balance of the account after the charge.
 * @property {number | null} [since] When it was submitted, by the clock of its client.
 * @property {string | null} [length] The length that its request asks for, where that is known.
 */
/**
 * Identifies a submission whose outcome is not known. It is plain JSON, the same as that of the Python client: save it,
 * and give it to `client.settle` in any process. It holds neither the request nor any secret.
 *
 * @typedef {object} Claim
 * @property {string} model
 * @property {string} uuid The UUID in the request, where the service can find runs by it.
 * @property {number} sent_at Seconds since 1970.
 * @property {boolean} fresh False: the caller chose the UUID, and other runs may have it too.
 * @property {boolean} findable False: the service cannot find a run by anything in its request.
 * @property {string} order The id of its order in the ledger.
 */
/** @type {readonly string[]} */
export const OVER: readonly string[];
/**
 * The status of a job.
 */
export type Status = {
    runId: string;
    /**
     *   The meaning of the word; a word that is not documented counts as running.
     */
    state: "queued" | "running" | "completed" | "failed" | "cancelled";
    /**
     * The status word of the service, unchanged.
     */
    word: string;
    /**
     * Whether the word is documented.
     */
    known: boolean;
    /**
     * The addresses of the files, as the service wrote them.
     */
    urls: readonly string[];
    /**
     * In per cent, where the service reports it.
     */
    progress: number | null;
    cost: string | null;
    /**
     * Why the job failed, in the words of the service.
     */
    error: string | null;
    /**
     * Why the job failed, in words for the end user.
     */
    userError: string | null;
    /**
     * Whether a content policy blocked the job.
     */
    flagged: boolean;
    refund: string | null;
    /**
     * The whole answer, without secrets.
     */
    body: unknown;
};
/**
 * Identifies a job.
 */
export type Handle = {
    runId: string;
    model?: string | null | undefined;
    cost?: string | null | undefined;
    currency?: string | null | undefined;
    /**
     * The balance of the account after the charge.
     */
    balance?: string | null | undefined;
    /**
     * When it was submitted, by the clock of its client.
     */
    since?: number | null | undefined;
    /**
     * The length that its request asks for, where that is known.
     */
    length?: string | null | undefined;
};
/**
 * Identifies a submission whose outcome is not known. It is plain JSON, the same as that of the Python client: save it,
 * and give it to `client.settle` in any process. It holds neither the request nor any secret.
 */
export type Claim = {
    model: string;
    /**
     * The UUID in the request, where the service can find runs by it.
     */
    uuid: string;
    /**
     * Seconds since 1970.
     */
    sent_at: number;
    /**
     * False: the caller chose the UUID, and other runs may have it too.
     */
    fresh: boolean;
    /**
     * False: the service cannot find a run by anything in its request.
     */
    findable: boolean;
    /**
     * The id of its order in the ledger.
     */
    order: string;
};
