/**
 * Return whether a URL is a data URL, which holds its file itself.
 *
 * @param {string} url
 * @returns {boolean}
 */
export function isData(url: string): boolean;
/**
 * Return bytes, or a text in base64, as a data URL; without a media type, that of its first bytes.
 *
 * @param {Uint8Array | string} content
 * @param {string} [kind]
 * @returns {string}
 */
export function dataUrl(content: Uint8Array | string, kind?: string): string;
/**
 * Return the media type (empty where none is named) and the bytes of a data URL.
 *
 * @param {string} url
 * @param {string} shown The URL for messages.
 * @returns {{kind: string, content: Uint8Array}}
 * @throws {DownloadError} Where it cannot be read.
 */
export function decoded(url: string, shown: string): {
    kind: string;
    content: Uint8Array;
};
/**
 * Return bytes in base64.
 *
 * @param {Uint8Array} content
 * @returns {string}
 */
export function toBase64(content: Uint8Array): string;
/**
 * Return the bytes of a text in base64 in either alphabet, with or without line breaks and padding; null for other texts.
 *
 * @param {string} text
 * @returns {Uint8Array | null}
 */
export function fromBase64(text: string): Uint8Array | null;
