/**
 * Webhooks: what the service sends when a run is over, verified over the bytes as they came, and read.
 *
 * Nothing is parsed before it is verified, and each of several signatures and secrets is tried, so that a secret can be
 * replaced while both are in use.
 */

import * as answers from "./answers.js";
import { joined } from "./bodies.js";
import { APIError, ClientError, ConfigurationError } from "./errors.js";
import { statusOf } from "./job.js";
import { Redactor } from "./redact.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./job.js").Status} Status
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {import("./service.js").Signature} Signature
 * @typedef {import("./service.js").Webhook} Webhook
 *
 * @typedef {Headers | Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]>} GivenHeaders
 * @typedef {string | Uint8Array | Readonly<Record<string, any>>} Secret
 *   A secret or public key, as the service shows it, or a JSON Web Key (Set).
 *
 * @typedef {object} WebhookEvent What a webhook tells of a run.
 * @property {string} runId
 * @property {Status | null} status null where it does not say how the run stands: ask for it.
 * @property {string} event The name of what happened, where the service gives it one.
 * @property {string} id The id of the webhook, the same whenever it is sent again; empty where the service gives it none.
 * @property {boolean} verified Whether its signature was verified.
 * @property {any} body The whole of it.
 */

/** Signatures of a header, and keys, that are tried at most. */
const MOST = 16;

/** A request is not a webhook of the service; the message says why. Answer it with 400, and do nothing else. */
export class WebhookError extends ClientError {}

/**
 * Return what a webhook tells, after its signature was verified.
 *
 * @param {Kit} kit
 * @param {GivenHeaders} headers
 * @param {Uint8Array | ArrayBuffer} body The bytes as they came.
 * @param {Secret | readonly Secret[]} secret
 * @param {{now?: number}} how
 * @returns {Promise<WebhookEvent>}
 * @throws {WebhookError} For any other request.
 * @throws {ConfigurationError} For a secret that cannot be one.
 */
export async function verify(kit, headers, body, secret, { now = Date.now() / 1000 }) {
  const webhook = /** @type {Webhook} */ (kit.service.webhook);
  const signature = /** @type {Signature} */ (webhook.signature);
  const [named, bytes] = [lowered(headers), bytesOf(body)];
  await check(signature, named, bytes, secret, now);
  return told(kit, webhook, bytes, signature.scheme === "standard" ? (named.get("webhook-id") ?? "") : "", true);
}

/**
 * Return what a webhook without a signature tells.
 *
 * @param {Kit} kit
 * @param {Uint8Array | ArrayBuffer} body
 * @returns {WebhookEvent}
 * @throws {WebhookError} For what is none.
 */
export function read(kit, body) {
  return told(kit, /** @type {Webhook} */ (kit.service.webhook), bytesOf(body), "", false);
}

/**
 * @param {unknown} body
 * @returns {Uint8Array<ArrayBuffer>}
 */
function bytesOf(body) {
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (body instanceof Uint8Array) return new Uint8Array(body);
  throw new TypeError(`body is ${body === null ? "null" : typeof body}; give the bytes as they came, before anything parses them`);
}

/**
 * Return headers by their names in lower case; several of one name are one, with commas between them.
 *
 * @param {GivenHeaders} headers
 * @returns {Map<string, string>}
 */
function lowered(headers) {
  /** @type {Map<string, string>} */
  const found = new Map();
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name, value] of /** @type {Iterable<[string, any]>} */ (pairs)) {
    if (value === undefined) continue;
    const known = found.get(name.toLowerCase());
    found.set(name.toLowerCase(), known === undefined ? String(value) : `${known},${value}`);
  }
  return found;
}

/**
 * @param {Signature} signature
 * @param {Map<string, string>} headers
 * @param {Uint8Array<ArrayBuffer>} body
 * @param {Secret | readonly Secret[]} secret
 * @param {number} now
 * @throws {WebhookError} Unless one of the signatures was made with one of the secrets, and lately.
 */
async function check(signature, headers, body, secret, now) {
  const keys = each(secret).map((one) => keyOf(signature, one)).slice(0, MOST);
  if (!keys.length) throw new ConfigurationError("no secret was given to verify the webhook by");
  const given = headers.get(signature.header.toLowerCase()) ?? "";
  if (!given) throw new WebhookError(`it has no signature: the header ${signature.header} is missing`);
  const stamp = stampOf(signature, headers, given);
  const message = await messageOf(signature, headers, body, stamp);
  const candidates = signaturesOf(signature, given).slice(0, MOST);
  // Each is compared, and by the platform, so that the time says nothing about which one differs where.
  const fitting = await Promise.all(keys.flatMap((key) => candidates.map((one) => fits(signature, key, message, one))));
  if (!fitting.includes(true)) {
    throw new WebhookError("no signature of it fits the secret: it was made by somebody else, or changed on its way");
  }
  if (stamp && Math.abs(now - Number(stamp)) > signature.tolerance) {
    throw new WebhookError(`it is older than ${signature.tolerance} s, or from the future: it may have been sent again`);
  }
}

/**
 * @param {Signature} signature
 * @param {Uint8Array<ArrayBuffer>} key
 * @param {Uint8Array<ArrayBuffer>} message
 * @param {Uint8Array<ArrayBuffer>} found
 * @returns {Promise<boolean>}
 */
async function fits(signature, key, message, found) {
  const isPublic = signature.scheme === "ed25519";
  const algorithm = isPublic ? { name: "Ed25519" } : { name: "HMAC", hash: "SHA-256" };
  try {
    const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["verify"]);
    return await crypto.subtle.verify(algorithm.name, imported, found, message);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "NotSupportedError")) return false;
    throw new ConfigurationError(`verifying this webhook needs ${algorithm.name} in the Web Crypto of this runtime, which has none`);
  }
}

/**
 * Return the signed time, in seconds since 1970; empty where none is signed.
 *
 * @param {Signature} signature
 * @param {Map<string, string>} headers
 * @param {string} given
 */
function stampOf({ timestamp: mark }, headers, given) {
  if (!mark) return "";
  const parts = given.split(",").map((part) => part.trim());
  const inHeader = mark.endsWith("=");
  const text = inHeader ? parts.find((part) => part.startsWith(mark))?.slice(mark.length) : headers.get(mark.toLowerCase());
  if (text !== undefined && /^[0-9]{1,12}$/.test(text)) return text;
  throw new WebhookError(`it does not say when it was sent: ${mark} is missing, or no time`);
}

/**
 * Return what is signed.
 *
 * @param {Signature} signature
 * @param {Map<string, string>} headers
 * @param {Uint8Array<ArrayBuffer>} body
 * @param {string} stamp
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function messageOf({ signed }, headers, body, stamp) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const [encode, parts] = [new TextEncoder(), /** @type {Uint8Array[]} */ ([])];
  for (const [, text, name] of signed.matchAll(/([^{]*)(?:\{([^{}]*)\})?/g)) {
    parts.push(encode.encode(text));
    if (name === "body") parts.push(body);
    else if (name === "timestamp") parts.push(encode.encode(stamp));
    else if (name === "sha256") parts.push(encode.encode(hex));
    else if (name !== undefined) {
      const value = headers.get(name.toLowerCase());
      if (!value) throw new WebhookError(`the header ${name} is missing, which is signed`);
      parts.push(encode.encode(value));
    }
  }
  return joined(parts);
}

/**
 * Return the signatures of a header that bear the mark; what cannot be decoded is none.
 *
 * @param {Signature} signature
 * @param {string} given
 * @returns {Uint8Array<ArrayBuffer>[]}
 */
function signaturesOf({ mark, encoding }, given) {
  const parts = mark.endsWith(",") ? given.split(/\s+/) : given.split(",").map((part) => part.trim());
  const texts = parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(mark.length));
  return texts.map((text) => (encoding === "hex" ? fromHex(text) : fromBase64(text))).filter((one) => one !== null);
}

/** @param {string} text */
function fromHex(text) {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** @param {string} text */
function fromBase64(text) {
  if (text.length % 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/**
 * Return each secret of several, and each key of a JSON Web Key Set.
 *
 * @param {any} secret
 * @returns {any[]}
 */
function each(secret) {
  if (secret instanceof Uint8Array) return [secret];
  if (typeof secret === "string") return secret.trim().startsWith("{") ? each(JSON.parse(secret)) : [secret.trim()];
  if (Array.isArray(secret)) return secret.flatMap((one) => (typeof one === "string" ? [one] : each(one)));
  return (secret?.keys ?? [secret]).filter((/** @type {any} */ key) => key?.crv === "Ed25519");
}

/**
 * Return the bytes of a secret or public key.
 *
 * @param {Signature} signature
 * @param {any} secret
 * @returns {Uint8Array<ArrayBuffer>}
 * @throws {ConfigurationError} For what is none.
 */
function keyOf({ scheme }, secret) {
  const given = typeof secret === "string" || secret instanceof Uint8Array ? secret : (secret.x ?? "");
  const raw = typeof given === "string" ? new TextEncoder().encode(given) : new Uint8Array(given);
  if (!raw.length) throw new ConfigurationError("the secret of the webhook is empty: anybody could sign with it");
  if (scheme === "hmac") return raw;
  const isPublic = scheme === "ed25519";
  const text = new TextDecoder().decode(raw).replace(/^whsec_/, "").replace(/^whpk_/, "");
  if (isPublic && /^[0-9a-f]{64}$/i.test(text)) return /** @type {Uint8Array<ArrayBuffer>} */ (fromHex(text));
  if (isPublic && raw.length === 32) return raw;
  const plain = text.replaceAll("-", "+").replaceAll("_", "/");
  const key = fromBase64(plain.padEnd(Math.ceil(plain.length / 4) * 4, "="));
  if (key?.length && (!isPublic || key.length === 32)) return key;
  const what = isPublic ? "public key: 32 bytes, in base64 or hex" : "secret: base64 after whsec_";
  throw new ConfigurationError(`the secret of the webhook is no ${what}`);
}

/**
 * @param {Kit} kit
 * @param {Webhook} webhook
 * @param {Uint8Array} body
 * @param {string} id
 * @param {boolean} verified
 * @returns {WebhookEvent}
 */
function told(kit, webhook, body, id, verified) {
  const reply = { status: 200, headers: {}, body, cut: false };
  const parsed = answers.readJson(reply);
  const runId = answers.name(answers.factsOfDialect(kit.service, webhook.dialect, "run_id", parsed));
  if (runId === null) throw new WebhookError("it names no run: it is not what the service sends when a run is over");
  const event = answers.name(webhook.event.map((path) => answers.at(parsed, path)).filter((value) => value !== null)) ?? "";
  return { runId, status: statusIn(kit, webhook, reply, runId, event), event, id, verified, body: parsed };
}

/**
 * Return the status that a webhook names; null where it names none.
 *
 * @param {Kit} kit
 * @param {Webhook} webhook
 * @param {import("./effects.js").Reply} reply
 * @param {string} runId
 * @param {string} event
 * @returns {Status | null}
 */
function statusIn(kit, webhook, reply, runId, event) {
  const nothing = () => undefined;
  const log = { debug: nothing, info: nothing, warn: nothing };
  const context = /** @type {any} */ ({ kit, log, redact: new Redactor(), clock: { today: () => Date.now() / 1000 } });
  const operation = /** @type {any} */ ({ id: "webhook", dialect: webhook.dialect, shares: false });
  /** @type {Status | null} */
  let found = null;
  try {
    found = answers.status(context, operation, reply, runId, null);
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
  }
  if (Object.hasOwn(webhook.events, event) && !found?.word) {
    return statusOf({ runId, state: webhook.events[event], word: event, urls: found?.urls ?? [], body: answers.readJson(reply) });
  }
  return found;
}
