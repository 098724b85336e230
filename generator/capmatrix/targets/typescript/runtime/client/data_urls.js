/** Data URLs (RFC 2397): files that stand in a text themselves. */

import { DownloadError } from "./errors.js";
import { sniff } from "./media_types.js";

/** Bytes that a data URL may hold, decoded; longer answers are not read. */
const MOST = 1 << 28;

/**
 * Return whether a URL is a data URL, which holds its file itself.
 *
 * @param {string} url
 * @returns {boolean}
 */
export function isData(url) {
  return url.slice(0, 5).toLowerCase() === "data:";
}

/**
 * Return bytes, or a text in base64, as a data URL; without a media type, that of its first bytes.
 *
 * @param {Uint8Array | string} content
 * @param {string} [kind]
 * @returns {string}
 */
export function dataUrl(content, kind = "") {
  const text = typeof content === "string" ? content : toBase64(content);
  let named = kind;
  if (!named) {
    const start = text.slice(0, 64).replaceAll("-", "+").replaceAll("_", "/");
    named = sniff(fromBase64(start.slice(0, start.length - (start.length % 4))) ?? new Uint8Array()) ?? "application/octet-stream";
  }
  return `data:${named};base64,${text}`;
}

/**
 * Return the media type (empty where none is named) and the bytes of a data URL.
 *
 * @param {string} url
 * @param {string} shown The URL for messages.
 * @returns {{kind: string, content: Uint8Array}}
 * @throws {DownloadError} Where it cannot be read.
 */
export function decoded(url, shown) {
  const [head, ...rest] = url.trim().slice(5).split(",");
  const [kind, ...options] = head.split(";");
  if (!rest.length) throw new DownloadError(`the service answers with ${shown}, a data URL without data; nothing was saved`);
  // A fragment is not part of the data; base64 has no number sign.
  const text = rest.join(",").split("#")[0];
  if (text.length > MOST * 4) throw tooLarge(shown);
  /** @type {Uint8Array | null} */
  let content = unquoted(text);
  if (options.length && options[options.length - 1].trim().toLowerCase() === "base64") {
    content = fromBase64(new TextDecoder("latin1").decode(content));
    if (content === null) throw new DownloadError(`the service answers with ${shown}, which is not base64; nothing was saved`);
  }
  if (content.length > MOST) throw tooLarge(shown);
  return { kind: kind.trim().toLowerCase(), content };
}

/**
 * Return bytes in base64.
 *
 * @param {Uint8Array} content
 * @returns {string}
 */
export function toBase64(content) {
  const parts = [];
  for (let start = 0; start < content.length; start += 0x8000) {
    parts.push(String.fromCharCode(...content.subarray(start, start + 0x8000)));
  }
  return btoa(parts.join(""));
}

/**
 * Return the bytes of a text in base64 in either alphabet, with or without line breaks and padding; null for other texts.
 *
 * @param {string} text
 * @returns {Uint8Array | null}
 */
export function fromBase64(text) {
  const plain = text.replace(/[ \t\r\n]/g, "").replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) return null;
  return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
}

/**
 * Return the bytes of a text in which some are written as `%41`.
 *
 * @param {string} text
 * @returns {Uint8Array}
 */
function unquoted(text) {
  if (!text.includes("%")) return new TextEncoder().encode(text);
  const raw = new TextEncoder().encode(text);
  const found = [];
  for (let at = 0; at < raw.length; at++) {
    const code = raw[at] === 37 ? /^[0-9a-f]{2}$/i.exec(String.fromCharCode(raw[at + 1], raw[at + 2])) : null;
    found.push(code ? parseInt(code[0], 16) : raw[at]);
    at += code ? 2 : 0;
  }
  return Uint8Array.from(found);
}

/** @param {string} shown */
function tooLarge(shown) {
  return new DownloadError(`${shown} holds more than the ${MOST} bytes that a data URL may; nothing was saved`);
}
