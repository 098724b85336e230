/** The errors of the client; each says whether a repetition is safe. */
/**
 * @typedef {import("./job.js").Claim} Claim
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./job.js").Status} Status
 * @typedef {import("./price.js").Estimate} Estimate
 */
/** The root of all errors of this client. */
export class ClientError extends Error {
    /** @param {string} message */
    constructor(message: string);
    /** @type {boolean} Whether the whole call can be made again without being charged twice. */
    retrySafe: boolean;
    /** @type {boolean} Whether the cause may pass by itself. */
    transient: boolean;
    /** @type {number | null} Seconds to wait, as the service requested. */
    retryAfter: number | null;
    /** @type {number | null} The HTTP status of the answer, where there was one. */
    status: number | null;
    /** @type {string | null} The code that the service gives to the error. */
    code: string | null;
    /** @type {string | null} The id that the service gives to the call, for its support. */
    requestId: string | null;
    /** @type {Handle | null} The job that failed, where there is one. */
    job: Handle | null;
    /** @type {Claim | null} Finds the run of a submission whose outcome is not known, also from another process. */
    claim: Claim | null;
    /** @type {{method: string, url: string, body?: unknown} | null} The call that failed, without secrets. */
    request: {
        method: string;
        url: string;
        body?: unknown;
    } | null;
    /** @type {string[]} What else is known of the failure. */
    notes: string[];
}
/** A setting of the client, or an argument, cannot be used; nothing was sent. */
export class ConfigurationError extends ClientError {
}
/** The request is invalid; nothing was sent. */
export class ValidationError extends ClientError {
    /**
     * @param {string} model
     * @param {readonly {code: string, field: string, message: string, hint?: string | null}[]} findings
     * @param {unknown} verdict
     */
    constructor(model: string, findings: readonly {
        code: string;
        field: string;
        message: string;
        hint?: string | null;
    }[], verdict: unknown);
    model: string;
    /** The errors and, when strict, the fields that the service would drop and charge for. */
    findings: readonly {
        code: string;
        field: string;
        message: string;
        hint?: string | null;
    }[];
    verdict: unknown;
}
/** The request would cost more than is allowed, or its price is not known; nothing was sent. */
export class BudgetExceeded extends ClientError {
    /**
     * @param {string} reason
     * @param {Estimate} estimate
     * @param {string} limit
     */
    constructor(reason: string, estimate: Estimate, limit: string);
    estimate: import("./price.js").Estimate;
    limit: string;
}
/** No answer came: the connection failed, broke or timed out. */
export class ConnectionFailed extends ClientError {
    /**
     * @param {string} message
     * @param {boolean} sent Whether any part of the request may have reached the service.
     */
    constructor(message: string, sent: boolean);
    sent: boolean;
    /** @type {string} The name or code of the error of `fetch`. */
    reason: string;
}
/**
 * A job may or may not have been started and charged; the client does not send the request again by itself.
 *
 * Where the service has idempotency keys, it has sent it again with the same key, and could not tell even so.
 */
export class SubmissionUnknown extends ClientError {
    /**
     * @param {string} reason
     * @param {Claim} claim
     * @param {Readonly<Record<string, unknown>> | null} [payload]
     * @param {boolean} [keyed] Whether it was sent with an idempotency key.
     */
    constructor(reason: string, claim: Claim, payload?: Readonly<Record<string, unknown>> | null, keyed?: boolean);
    reason: string;
    payload: Readonly<Record<string, unknown>> | null;
}
/** The time-out has passed; the job goes on, and `job` can be waited for again. */
export class WaitTimeout extends ClientError {
    /**
     * @param {Handle} job
     * @param {number} seconds
     * @param {Status | null} last
     */
    constructor(job: Handle, seconds: number, last: Status | null);
    job: import("./job.js").Handle;
    /** The last status of the job. */
    last: import("./job.js").Status | null;
}
/** The file could not be downloaded; no file was left under the target's name. */
export class DownloadError extends ClientError {
}
/**
 * @typedef {object} Details
 * @property {string | null} [type]
 * @property {string | null} [code]
 * @property {string | null} [requestId]
 * @property {string | null} [refund]
 * @property {unknown} [body]
 * @property {number | null} [retryAfter]
 */
/** The service refused the call or failed; its answer is kept without secrets. */
export class APIError extends ClientError {
    /**
     * @param {string} reason
     * @param {number} status
     * @param {Details} [details]
     */
    constructor(reason: string, status: number, details?: Details);
    /** What the service says. */
    reason: string;
    type: string | null;
    /** The statement of the service about a refund. */
    refund: string | null;
    body: unknown;
}
/** The API key is missing, wrong or not active. */
export class AuthenticationError extends APIError {
}
/** The balance of the account is less than the job costs. */
export class InsufficientBalanceError extends APIError {
    /** @type {string | null} The balance that the job needs, where the service names it. */
    requiredBalance: string | null;
}
/** The key is valid, but may not do this: the job belongs to another account, or the plan does not include it. */
export class ForbiddenError extends APIError {
}
/** A prompt or an image was blocked; the same request will be blocked again. */
export class ContentPolicyError extends APIError {
    /** @type {string | null} The explanation of the service for the end user. */
    userMessage: string | null;
}
/** Too many requests, or a daily cap is used up. */
export class RateLimitError extends APIError {
    /** Whether the wait is so long that it must be a spending or request cap of the day. */
    dailyCap: boolean;
}
/** No such job, model or path. */
export class NotFoundError extends APIError {
}
/** The body is larger than the service accepts. */
export class TooLargeError extends APIError {
}
/** The service rejected the request as invalid. */
export class InvalidRequestError extends APIError {
}
/** The job was accepted and then failed or was cancelled; never an answer of a gateway or of the service itself. */
export class ProviderError extends APIError {
    /** @type {Status | null} The last status of the job. */
    outcome: Status | null;
}
/** The service failed, or its answer cannot be read. */
export class ServerError extends APIError {
}
/** @type {Readonly<Record<string, typeof APIError>>} Kind in the error table → class. */
export const KINDS: Readonly<Record<string, typeof APIError>>;
export type Claim = import("./job.js").Claim;
export type Handle = import("./job.js").Handle;
export type Status = import("./job.js").Status;
export type Estimate = import("./price.js").Estimate;
export type Details = {
    type?: string | null | undefined;
    code?: string | null | undefined;
    requestId?: string | null | undefined;
    refund?: string | null | undefined;
    body?: unknown;
    retryAfter?: number | null | undefined;
};
