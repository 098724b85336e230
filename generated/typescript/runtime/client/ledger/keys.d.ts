/**
 * Return the SHA-256 of a call with a key, as it is sent, and of the API key: the service knows keys by account.
 *
 * @param {import("../effects.js").Send} send
 * @param {string} account
 * @returns {Promise<string>}
 */
export function digest({ method, url, headers, content }: import("../effects.js").Send, account: string): Promise<string>;
/**
 * Return an order that is sent with its key; a key that was sent before is known from then on.
 *
 * @param {Order} order
 * @param {number} at
 * @param {number} lifetime
 * @returns {Order}
 */
export function sent(order: Order, at: number, lifetime: number): Order;
/**
 * Return whether an order may be sent again with its key; not where a clock went back since it was sent.
 *
 * @param {Order} order
 * @param {number} now
 * @returns {boolean}
 */
export function holds(order: Order, now: number): boolean;
/**
 * Return why an order may be sent again, as the end of a sentence; empty where it may not.
 *
 * @param {Order} order
 * @returns {string}
 */
export function told(order: Order): string;
/**
 * Return the SHA-256 of bytes in hexadecimal digits.
 *
 * @param {Uint8Array} content
 * @returns {Promise<string>}
 */
export function sha256(content: Uint8Array): Promise<string>;
export type Order = import("./orders.js").Order;
