/** Download the files of a completed job: allowed addresses, redirects, data URLs, and resuming after a break. */

import * as answers from "./answers.js";
import { address, isOk, observed, runValues } from "./calls.js";
import { isServiceUrl, operationFor, resolve, retryPause } from "./context.js";
import { decoded, isData } from "./data_urls.js";
import { recordRun, run, sleep } from "./effects.js";
import { ClientError, DownloadError } from "./errors.js";
import { checked, inQuery } from "./parameters.js";
import { withoutQuery } from "./redact.js";
import { drop, givesResults } from "./results.js";
import { doing } from "./service.js";
import { status } from "./waiting.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./effects.js").Reply} Reply
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./job.js").Status} Status
 * @typedef {import("./part.js").Part} Part
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */

const [PARTIAL, FORBIDDEN, UNSATISFIABLE, REDIRECTS] = [206, 403, 416, 5];
/** Bytes after which a broken connection counts as the first failure again. */
const STRIDE = 1 << 16;
const ANYHOW = "insecureResults: true downloads it unencrypted, without the key";

/** A link to another origin has expired. */
class Expired extends Error {
  /** @param {Error} failure */
  constructor(failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/**
 * Download the file of a completed job with a number, counted from 0, into a part.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {Status | null} known Its status, where the caller has it.
 * @param {number} number
 * @param {Part} part
 * @returns {Flow<void>}
 */
export function* fetchFile(context, job, known, number, part) {
  const outcome = known ?? (yield* statusOfRun(context, job));
  const url = fileUrl(context, outcome, job.model ?? null, number);
  yield* save(context, url, part, function* () {
    return fileUrl(context, yield* statusOfRun(context, job), job.model ?? null, number);
  });
  yield* recordRun(outcome.runId, "fetched", { film: part.place });
  if (outcome.urls.length < 2 && givesResults(context)) yield* run(() => drop(context, outcome.runId));
}

/**
 * Download a variant of a job's output from the content call, such as a thumbnail of its film, into a part.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {string | null} variant
 * @param {Part} part
 * @returns {Flow<void>}
 */
export function* fetchContent(context, job, variant, part) {
  const operation = operationFor(context, "content");
  const values = checked(operation, {
    ...runValues(operation, job.runId, job.model),
    [operation.parts.variant?.name ?? "variant"]: variant,
  });
  yield* save(context, address(context, operation, inQuery(values)), part, null);
}

/**
 * Ask for the status of a job.
 *
 * @param {Context} context
 * @param {Handle} job
 * @returns {Flow<Status>}
 * @throws {DownloadError} For that of another run, whose files are not wanted.
 */
export function* statusOfRun(context, job) {
  const outcome = yield* status(context, job.runId, job.model ?? null, { phase: "download" });
  if (outcome.runId !== job.runId) {
    const other = context.redact.text(outcome.runId);
    throw new DownloadError(`asked for run ${job.runId}, the service answered for ${other}; nothing was saved`);
  }
  return outcome;
}

/**
 * Return the address of the file of a completed job with a number, counted from 0.
 *
 * @param {Context} context
 * @param {Status} outcome
 * @param {string | null} model
 * @param {number} number
 * @returns {string}
 * @throws {DownloadError} Where there is none.
 */
export function fileUrl(context, outcome, model, number) {
  if (number < outcome.urls.length) {
    const url = outcome.urls[number];
    return isData(url) ? url : allowedUrl(context, url);
  }
  const operation = doing(context.kit.service, "content");
  if (number === 0 && outcome.state === "completed" && operation !== null) {
    return address(context, operation, inQuery(runValues(operation, outcome.runId, model)));
  }
  const which = number === 0 ? "names no file" : `names no file number ${number + 1}`;
  throw new DownloadError(`job ${outcome.runId} is ${outcome.state} and ${which}`);
}

/**
 * Download a file, with retries from where a connection broke, and with one new link after an expired one.
 *
 * @param {Context} context
 * @param {string} given
 * @param {Part} part
 * @param {(() => Flow<string>) | null} renewed
 * @returns {Flow<void>}
 */
function* save(context, given, part, renewed) {
  let [url, attempt, mark, expired] = [given, 0, part.size, false];
  try {
    for (;;) {
      let pause = null;
      try {
        if (!part.complete) yield* fill(context, url, part);
        yield* run(() => part.commit());
        for (const remark of part.remarks) context.log.warn(`${part.place} ${remark}`);
        return;
      } catch (error) {
        if (error instanceof Expired) {
          if (expired) throw error.failure;
          expired = true;
        } else {
          if (!(error instanceof ClientError)) throw error;
          error.request = { method: "GET", url: shown(context, url) };
          [attempt, mark] = part.size >= mark + STRIDE ? [1, part.size] : [attempt + 1, mark];
          pause = retryPause(context, error, attempt);
          if (pause === null) throw error;
        }
      }
      if (pause !== null) yield* sleep(pause);
      else if (renewed !== null) url = yield* renewed();
    }
  } catch (error) {
    yield* run(() => part.fail(error));
    throw error;
  }
}

/**
 * Request a file and read it into its part: the missing rest where the server supports that, else the whole.
 *
 * @param {Context} context
 * @param {string} url
 * @param {Part} part
 * @returns {Flow<void>}
 */
function* fill(context, url, part) {
  if (isData(url)) {
    const { kind, content } = decoded(url, shown(context, url));
    yield* run(() => part.begin({ "content-type": kind, "content-length": String(content.length) }));
    yield* run(() => part.write(content));
    return;
  }
  let [head, at] = yield* open(context, url, part.rest());
  if (head.status === PARTIAL || head.status === UNSATISFIABLE) {
    if (!part.isContinuedBy(head)) {
      yield* run(() => part.restart());
      [head, at] = yield* open(context, url, {});
    } else if (head.status === UNSATISFIABLE) {
      return; // nothing is missing
    }
  }
  if (head.status === PARTIAL && !part.size) {
    throw new DownloadError(`${shown(context, at)} answers with a part of the file that was not requested`);
  }
  if (!isOk(head)) {
    const failure = answers.failure(context, head);
    throw head.status === FORBIDDEN && !isServiceUrl(context, at) ? new Expired(failure) : failure;
  }
  const { headers } = head;
  if (head.status !== PARTIAL) yield* run(() => part.begin(headers));
  yield { kind: "readBody", sink: part };
}

/**
 * Follow redirects; return the head of the last answer and its address.
 *
 * @param {Context} context
 * @param {string} given
 * @param {Record<string, string>} wanted
 * @returns {Flow<[Reply, string]>}
 */
function* open(context, given, wanted) {
  let url = given;
  const accept = "video/*, application/octet-stream;q=0.9, */*;q=0.1";
  for (let count = 0; count <= REDIRECTS; count++) {
    // The length in the head of a compressed answer is not that of the file.
    const headers = { accept, "accept-encoding": "identity", ...wanted };
    const head = yield* observed(context, { kind: "open", url, headers, key: isServiceUrl(context, url) });
    if (head.status < 300 || head.status >= 400) return [head, url];
    url = nextUrl(context, url, head.headers);
  }
  throw new DownloadError(`more than ${REDIRECTS} redirects, the last to ${shown(context, url)}`);
}

/**
 * Return a URL of the service for messages, without query and key; of a data URL only the beginning.
 *
 * @param {Context} context
 * @param {string} url
 * @returns {string}
 */
export function shown(context, url) {
  if (isData(url)) return `${context.redact.text(url.slice(0, 40).split(",")[0])},…`;
  return withoutQuery(context.redact.text(url, url.length));
}

/**
 * Return the full URL of a file; it must use https or the scheme of the base URL, or http if that is allowed.
 *
 * @param {Context} context
 * @param {string} url
 * @returns {string}
 * @throws {DownloadError} For any other.
 */
function allowedUrl(context, url) {
  let full = null;
  try {
    full = new URL(resolve(context, url));
  } catch {
    // An address that cannot be read is refused below.
  }
  const scheme = full?.protocol ?? "";
  const http = scheme === "http:" && context.insecureResults;
  const allowed = ["https:", new URL(context.baseUrl).protocol].includes(scheme) || http;
  if (full === null || !full.hostname || !allowed) {
    const advice = full?.hostname && scheme === "http:" ? `; ${ANYHOW}` : "";
    throw new DownloadError(`the service names ${shown(context, url)} as the file, which is not an https URL${advice}`);
  }
  return full.href;
}

/**
 * Return the address of a redirect.
 *
 * @param {Context} context
 * @param {string} url
 * @param {Readonly<Record<string, string>>} headers
 * @returns {string}
 */
function nextUrl(context, url, headers) {
  const { location } = headers;
  if (!location) throw new DownloadError(`${shown(context, url)} redirects to nowhere`);
  if (!URL.canParse(location, url)) {
    throw new DownloadError(`${shown(context, url)} redirects to an address that cannot be read`);
  }
  const target = allowedUrl(context, new URL(location, url).href);
  if (url.startsWith("https:") && !target.startsWith("https:") && !context.insecureResults) {
    const reason = `${shown(context, url)} redirects to ${shown(context, target)}, which is not encrypted`;
    throw new DownloadError(`${reason}; ${ANYHOW}`);
  }
  return target;
}


