/**
 * Return the media type and the bytes of a body, the same bytes for the same values.
 *
 * @param {string} encoding
 * @param {Readonly<Record<string, unknown>>} body
 * @returns {{kind: string, content: Uint8Array}}
 * @throws {ConfigurationError} For values that cannot be written.
 */
export function encoded(encoding: string, body: Readonly<Record<string, unknown>>): {
    kind: string;
    content: Uint8Array;
};
/**
 * Return bytes one after another.
 *
 * @param {readonly Uint8Array[]} parts
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer>;
/**
 * Return a value as the texts of a form or a query.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
export function textsOf(value: unknown): string[];
/**
 * Return a body as JSON.
 *
 * @param {Readonly<Record<string, unknown>>} body
 * @returns {Uint8Array}
 * @throws {ConfigurationError} For values that JSON cannot hold.
 */
export function encode(body: Readonly<Record<string, unknown>>): Uint8Array;
