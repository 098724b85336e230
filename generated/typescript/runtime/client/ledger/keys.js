/**
 * Idempotency keys of orders: what was sent with a key, and until when the same may be sent again.
 *
 * A repetition is safe where the service still knows the key, and where it is the same request, byte by byte, of the same
 * account. The ledger keeps all of that, as the Python client does.
 */

/** @typedef {import("./orders.js").Order} Order */

/** Seconds before the end of a key at which it is not used any more, for clocks that differ and for the way there. */
const MARGIN = 60;
/** The part of its lifetime for which a key is used in any case. */
const LEAST = 0.5;

/**
 * Return the SHA-256 of a call with a key, as it is sent, and of the API key: the service knows keys by account.
 *
 * @param {import("../effects.js").Send} send
 * @param {string} account
 * @returns {Promise<string>}
 */
export async function digest({ method, url, headers, content }, account) {
  const lines = Object.entries(headers).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => `${name}: ${value}`);
  const parts = [utf8([method, url, ...lines].join("\n")), utf8(account), content ?? new Uint8Array()];
  const each = await Promise.all(parts.map(hashed));
  return sha256(Uint8Array.from(each.flatMap((one) => [...one])));
}

/**
 * Return an order that is sent with its key; a key that was sent before is known from then on.
 *
 * @param {Order} order
 * @param {number} at
 * @param {number} lifetime
 * @returns {Order}
 */
export function sent(order, at, lifetime) {
  if (order.key_until !== null) return order;
  return { ...order, sent_at: at, key_until: at + Math.max(lifetime - MARGIN, lifetime * LEAST) };
}

/**
 * Return whether an order may be sent again with its key; not where a clock went back since it was sent.
 *
 * @param {Order} order
 * @param {number} now
 * @returns {boolean}
 */
export function holds(order, now) {
  if (order.idempotency_key === null || order.key_until === null || order.sent === null) return false;
  return (order.sent_at || order.created) - MARGIN <= now && now < order.key_until;
}

/**
 * Return why an order may be sent again, as the end of a sentence; empty where it may not.
 *
 * @param {Order} order
 * @returns {string}
 */
export function told(order) {
  if (order.idempotency_key === null || order.key_until === null) return "";
  const until = `${new Date(order.key_until * 1000).toISOString().slice(0, 19)}+00:00`;
  return `; until ${until} the same may be sent again with its idempotency key, and is charged once`;
}

/**
 * Return the SHA-256 of bytes in hexadecimal digits.
 *
 * @param {Uint8Array} content
 * @returns {Promise<string>}
 */
export async function sha256(content) {
  return [...(await hashed(content))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Uint8Array} content */
async function hashed(content) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", /** @type {BufferSource} */ (content)));
}

/** @param {string} text */
function utf8(text) {
  return new TextEncoder().encode(text);
}
