/** Write the bodies of calls: JSON, forms, and multipart forms with files. */

import { decoded, isData } from "./data_urls.js";
import { ConfigurationError } from "./errors.js";
import { ending } from "./media_types.js";

/**
 * Return the media type and the bytes of a body, the same bytes for the same values.
 *
 * @param {string} encoding
 * @param {Readonly<Record<string, unknown>>} body
 * @returns {{kind: string, content: Uint8Array}}
 * @throws {ConfigurationError} For values that cannot be written.
 */
export function encoded(encoding, body) {
  const plain = encode(body); // the same values are refused in every form
  if (encoding === "json") return { kind: "application/json", content: plain };
  const pairs = Object.entries(body).flatMap(([name, value]) =>
    itemsOf(value).map((item) => /** @type {[string, unknown]} */ ([name, item])),
  );
  if (encoding === "form") {
    const form = new URLSearchParams(pairs.map(([name, value]) => [name, textOf(value)]));
    return { kind: "application/x-www-form-urlencoded", content: new TextEncoder().encode(form.toString()) };
  }
  const parts = pairs.map(([name, value]) => part(name, value));
  const boundary = boundaryFor(parts);
  const pieces = parts.flatMap((one) => [utf8(`--${boundary}\r\n`), ...one, utf8("\r\n")]);
  return { kind: `multipart/form-data; boundary=${boundary}`, content: joined([...pieces, utf8(`--${boundary}--\r\n`)]) };
}

/**
 * Return the part of a multipart form of a field: a data URL is a file.
 *
 * @param {string} name
 * @param {unknown} value
 * @returns {Uint8Array[]}
 */
function part(name, value) {
  const head = `Content-Disposition: form-data; name="${quoted(name)}"`;
  if (typeof value !== "string" || !isData(value)) return [utf8(`${head}\r\n\r\n`), utf8(textOf(value))];
  const { kind, content } = decoded(value, name);
  const file = `; filename="${quoted(name)}${ending(kind)}"\r\nContent-Type: ${kind || "application/octet-stream"}`;
  return [utf8(`${head}${file}\r\n\r\n`), content];
}

/**
 * Return a boundary that is in none of the parts, the same for the same parts.
 *
 * @param {readonly Uint8Array[][]} parts
 * @returns {string}
 */
function boundaryFor(parts) {
  // FNV-1a; a boundary needs no secrecy, only not to be in the content.
  let hash = 0xcbf29ce484222325n;
  for (const byte of joined(parts.flat())) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  const found = hash.toString(16).padStart(16, "0");
  return `----${found}${found}`;
}

/** @param {string} text */
function utf8(text) {
  return new TextEncoder().encode(text);
}

/**
 * Return bytes one after another.
 *
 * @param {readonly Uint8Array[]} parts
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function joined(parts) {
  const found = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of parts) {
    found.set(one, at);
    at += one.length;
  }
  return found;
}

/**
 * Return a name as browsers write it in a part of a form.
 *
 * @param {string} name
 * @returns {string}
 */
function quoted(name) {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/**
 * Return a value as the texts of a form or a query.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
export function textsOf(value) {
  return itemsOf(value).map(textOf);
}

/**
 * Return what stands under one name: each item of a list, the whole of one that holds more than values, no null.
 *
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
function itemsOf(value) {
  if (!Array.isArray(value)) return value === null || value === undefined ? [] : [value];
  return value.some((item) => typeof item === "object" && item !== null) ? [value] : value;
}

/**
 * Return a value as the text of a form: texts as they are, all else as JSON.
 *
 * @param {unknown} value
 * @returns {string}
 */
function textOf(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Return a body as JSON.
 *
 * @param {Readonly<Record<string, unknown>>} body
 * @returns {Uint8Array}
 * @throws {ConfigurationError} For values that JSON cannot hold.
 */
export function encode(body) {
  for (const [name, value] of Object.entries(body)) {
    const problem = unwritable(value, 0);
    if (problem) throw new ConfigurationError(`${name} ${problem}; nothing was sent`);
  }
  return utf8(JSON.stringify(body));
}

/**
 * Return why a value cannot be written as JSON; empty if it can.
 *
 * @param {unknown} value
 * @param {number} depth
 * @returns {string}
 */
function unwritable(value, depth) {
  const advice = "give texts, finite numbers, true, false, null, lists, objects";
  if (value === null || typeof value === "boolean") return "";
  if (typeof value === "string") return value.isWellFormed() ? "" : "holds half a character (a lone surrogate); remove it";
  if (typeof value === "number") return Number.isFinite(value) ? "" : `cannot be written as JSON: ${value}; ${advice}`;
  if (depth > 500) return `cannot be written as JSON: it is too deep; ${advice}`;
  if (Array.isArray(value)) return value.map((item) => unwritable(item, depth + 1)).find((one) => one) ?? "";
  const plain = typeof value === "object" && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!plain) return `cannot be written as JSON: ${typeof value}; ${advice}`;
  const inner = Object.entries(/** @type {object} */ (value));
  return inner.map(([name, item]) => unwritable(name, depth + 1) || unwritable(item, depth + 1)).find((one) => one) ?? "";
}
