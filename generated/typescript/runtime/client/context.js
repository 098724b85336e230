/** The settings of one client, and what follows from them for an address. */

import { ConfigurationError } from "./errors.js";
import { pause } from "./retry.js";
import { doing } from "./service.js";

/**
 * @typedef {import("./errors.js").ClientError} ClientError
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {import("./service.js").Operation} Operation
 *
 * @typedef {object} Clock Sources of time and randomness; tests replace them.
 * @property {() => number} now Seconds of a clock that never jumps.
 * @property {() => number} today Seconds since 1970.
 * @property {() => number} random A number from 0 up to 1.
 * @property {() => string} uuid A new UUID.
 * @property {((seconds: number, signal: AbortSignal | null) => Promise<void>) | null} sleep null: the real sleep.
 *
 * @typedef {object} Log
 * @property {(line: string) => void} debug
 * @property {(line: string) => void} info
 * @property {(line: string) => void} warn
 *
 * @typedef {object} Call One call, under way or finished, without body, headers and query.
 * @property {string} operation The id of the operation; empty for the download of a file.
 * @property {string} method
 * @property {string} url
 * @property {number} attempt
 * @property {number | null} status
 * @property {number | null} seconds
 * @property {string | null} requestId
 * @property {string | null} error
 *
 * @typedef {object} Context
 * @property {Kit} kit
 * @property {() => Promise<Kit>} judging The same, once the validators of its edition are loaded.
 * @property {(() => Promise<import("./newer/list.js").NewerModels>) | null} newer The service's own list, where it may be asked.
 * @property {string} baseUrl
 * @property {import("./credentials.js").Credentials} credentials Sent to the origin of the service, below the path of its gateway.
 * @property {import("./retry.js").Policy} policy
 * @property {Clock} clock
 * @property {import("./redact.js").Redactor} redact
 * @property {Log} log
 * @property {((call: Call) => void) | null} onRequest
 * @property {((call: Call) => void) | null} onResponse
 * @property {import("./ledger/order_store.js").Orders} orders
 * @property {import("./limits/in_process.js").Limits} limits
 * @property {import("./ledger/spending.js").Limit | null} dailyCap The most that all orders of a day (UTC) may cost together.
 * @property {boolean} insecureResults Whether files may be fetched over http, without the key.
 * @property {import("./pace.js").Durations} durations
 * @property {Map<string, import("./job.js").Status>} unsaved Results that came with an answer and were not saved yet.
 */

/**
 * Return the operation for a task.
 *
 * @param {Context} context
 * @param {string} task
 * @returns {Operation}
 * @throws {ConfigurationError} Where the service has none.
 */
export function operationFor(context, task) {
  const found = doing(context.kit.service, task);
  if (found === null) throw new ConfigurationError(`${context.kit.service.title} has no operation "${task}"`);
  return found;
}

/**
 * Return the seconds to wait after the `attempt`-th failure before sending again, or null to give up.
 *
 * @param {Context} context
 * @param {ClientError} error
 * @param {number} attempt
 * @returns {number | null}
 */
export function retryPause(context, error, attempt) {
  return pause(context.policy, error, attempt, context.clock.random());
}

/**
 * Return whether a URL is of the service: its origin and, behind a gateway, below the gateway's path.
 *
 * @param {Context} context
 * @param {string} url
 * @returns {boolean}
 */
export function isServiceUrl(context, url) {
  if (!URL.canParse(url)) return false;
  const [given, base] = [new URL(url), new URL(context.baseUrl)];
  return given.origin === base.origin && `${given.pathname}/`.startsWith(`${gateway(context)}/`);
}

/**
 * Return the full form of a URL that the service wrote relative to its origin; a gateway adds its path.
 *
 * @param {Context} context
 * @param {string} url
 * @returns {string}
 * @throws {TypeError} For a URL that cannot be read.
 */
export function resolve(context, url) {
  const [path, served] = [pathOf(context.baseUrl), pathOf(context.kit.service.base_url)];
  let found = url;
  if (url.startsWith("/") && !url.startsWith("//") && path !== served && !`${url}/`.startsWith(`${path}/`)) {
    found = `${url}/`.startsWith(`${served}/`) ? path + url.slice(served.length) : gateway(context) + url;
  }
  return new URL(found, `${context.baseUrl}/`).href;
}

/**
 * Return the path that a gateway puts before that of the service; empty without a gateway.
 *
 * @param {Context} context
 * @returns {string}
 */
function gateway(context) {
  const [path, served] = [pathOf(context.baseUrl), pathOf(context.kit.service.base_url)];
  return path.endsWith(served) ? path.slice(0, path.length - served.length) : path;
}

/** @param {string} url */
function pathOf(url) {
  return new URL(url).pathname.replace(/\/+$/, "");
}
