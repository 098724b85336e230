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
  constructor(message) {
    super(message);
    this.name = this.constructor.name;
    /** @type {boolean} Whether the whole call can be made again without being charged twice. */
    this.retrySafe = false;
    /** @type {boolean} Whether the cause may pass by itself. */
    this.transient = false;
    /** @type {number | null} Seconds to wait, as the service requested. */
    this.retryAfter = null;
    /** @type {number | null} The HTTP status of the answer, where there was one. */
    this.status = null;
    /** @type {string | null} The code that the service gives to the error. */
    this.code = null;
    /** @type {string | null} The id that the service gives to the call, for its support. */
    this.requestId = null;
    /** @type {Handle | null} The job that failed, where there is one. */
    this.job = null;
    /** @type {Claim | null} Finds the run of a submission whose outcome is not known, also from another process. */
    this.claim = null;
    /** @type {{method: string, url: string, body?: unknown} | null} The call that failed, without secrets. */
    this.request = null;
    /** @type {string[]} What else is known of the failure. */
    this.notes = [];
  }
}

/** A setting of the client, or an argument, cannot be used; nothing was sent. */
export class ConfigurationError extends ClientError {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.retrySafe = true;
  }
}

/** The request is invalid; nothing was sent. */
export class ValidationError extends ClientError {
  /**
   * @param {string} model
   * @param {readonly {code: string, field: string, message: string, hint?: string | null}[]} findings
   * @param {unknown} verdict
   */
  constructor(model, findings, verdict) {
    const count = findings.length === 1 ? "1 problem" : `${findings.length} problems`;
    const lines = findings.map((one) => `  ${one.field}: ${one.message}${one.hint ? ` (${one.hint})` : ""}`);
    super([`${count} in a request for ${model}, nothing was sent`, ...lines].join("\n"));
    this.retrySafe = true;
    this.model = model;
    /** The errors and, when strict, the fields that the service would drop and charge for. */
    this.findings = findings;
    this.verdict = verdict;
  }
}

/** The request would cost more than is allowed, or its price is not known; nothing was sent. */
export class BudgetExceeded extends ClientError {
  /**
   * @param {string} reason
   * @param {Estimate} estimate
   * @param {string} limit
   */
  constructor(reason, estimate, limit) {
    super(`not sent: ${reason}`);
    this.retrySafe = true;
    this.estimate = estimate;
    this.limit = limit;
  }
}

/** No answer came: the connection failed, broke or timed out. */
export class ConnectionFailed extends ClientError {
  /**
   * @param {string} message
   * @param {boolean} sent Whether any part of the request may have reached the service.
   */
  constructor(message, sent) {
    super(message);
    this.sent = sent;
    this.retrySafe = !sent;
    this.transient = true;
    /** @type {string} The name or code of the error of `fetch`. */
    this.reason = "";
  }
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
  constructor(reason, claim, payload = null, keyed = false) {
    const way = keyed
      ? "client.settle(error.claim, { request: error.payload }) sends it again with its key, which charges it once"
      : claim.findable
        ? "client.settle(error.claim) looks for it"
        : "look it up in your account";
    super(`${reason}; the job may be running and charged; ${way}; do so before you send it again`);
    this.reason = reason;
    /** @type {Claim} Never null here. */
    this.claim = claim;
    this.payload = payload;
  }
}

/** The time-out has passed; the job goes on, and `job` can be waited for again. */
export class WaitTimeout extends ClientError {
  /**
   * @param {Handle} job
   * @param {number} seconds
   * @param {Status | null} last
   */
  constructor(job, seconds, last) {
    const state = last === null ? "has not been seen" : `was last seen ${last.state}`;
    super(`job ${job.runId} ${state} after ${seconds} s; it goes on and can be waited for again`);
    this.job = job;
    /** The last status of the job. */
    this.last = last;
  }
}

/** The file could not be downloaded; no file was left under the target's name. */
export class DownloadError extends ClientError {}

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
  constructor(reason, status, details = {}) {
    const after = details.retryAfter ?? null;
    const known = {
      type: details.type,
      code: details.code === details.type ? null : details.code,
      "request id": details.requestId,
      "retry after": after === null ? null : `${after} s`,
    };
    const notes = Object.entries(known).filter((pair) => pair[1]).map(([name, value]) => `${name} ${value}`);
    super(`${status} ${reason}${notes.length ? ` (${notes.join(", ")})` : ""}`);
    /** What the service says. */
    this.reason = reason;
    /** @type {number} */
    this.status = status;
    this.type = details.type ?? null;
    this.code = details.code ?? null;
    this.requestId = details.requestId ?? null;
    /** The statement of the service about a refund. */
    this.refund = details.refund ?? null;
    this.body = details.body;
    this.retryAfter = after;
    this.transient = status >= 500;
  }
}

/** The API key is missing, wrong or not active. */
export class AuthenticationError extends APIError {}

/** The balance of the account is less than the job costs. */
export class InsufficientBalanceError extends APIError {
  /** @type {string | null} The balance that the job needs, where the service names it. */
  requiredBalance = null;
}

/** The key is valid, but may not do this: the job belongs to another account, or the plan does not include it. */
export class ForbiddenError extends APIError {}

/** A prompt or an image was blocked; the same request will be blocked again. */
export class ContentPolicyError extends APIError {
  /**
   * @param {string} reason
   * @param {number} status
   * @param {Details} [details]
   */
  constructor(reason, status, details) {
    super(reason, status, details);
    this.transient = false;
    /** @type {string | null} The explanation of the service for the end user. */
    this.userMessage = null;
  }
}

/** Too many requests, or a daily cap is used up. */
export class RateLimitError extends APIError {
  /**
   * @param {string} reason
   * @param {number} status
   * @param {Details} [details]
   */
  constructor(reason, status, details) {
    super(reason, status, details);
    this.transient = true;
    /** Whether the wait is so long that it must be a spending or request cap of the day. */
    this.dailyCap = false;
  }
}

/** No such job, model or path. */
export class NotFoundError extends APIError {}

/** The body is larger than the service accepts. */
export class TooLargeError extends APIError {}

/** The service rejected the request as invalid. */
export class InvalidRequestError extends APIError {}

/** The job was accepted and then failed or was cancelled; never an answer of a gateway or of the service itself. */
export class ProviderError extends APIError {
  /** @type {Status | null} The last status of the job. */
  outcome = null;
}

/** The service failed, or its answer cannot be read. */
export class ServerError extends APIError {
  /**
   * @param {string} reason
   * @param {number} status
   * @param {Details} [details]
   */
  constructor(reason, status, details) {
    super(reason, status, details);
    this.transient = true;
  }
}

/** @type {Readonly<Record<string, typeof APIError>>} Kind in the error table → class. */
export const KINDS = {
  authentication: AuthenticationError,
  insufficient_balance: InsufficientBalanceError,
  permission: ForbiddenError,
  content_policy: ContentPolicyError,
  rate_limit: RateLimitError,
  not_found: NotFoundError,
  too_large: TooLargeError,
  invalid_request: InvalidRequestError,
  provider: ProviderError,
  server: ServerError,
  api: APIError,
};
