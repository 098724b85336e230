/**
 * Return the media type of a file by its first bytes; null for an unknown format.
 *
 * @param {Uint8Array} content
 * @returns {string | null}
 */
export function sniff(content: Uint8Array): string | null;
/**
 * Return the file ending of a media type.
 *
 * @param {string} kind
 * @returns {string}
 */
export function ending(kind: string): string;
/**
 * Return whether bytes begin like a page, JSON or another text.
 *
 * @param {Uint8Array} content
 * @returns {boolean}
 */
export function isText(content: Uint8Array): boolean;
/** Media types: detect them from the first bytes of a file, name file endings, and recognise plain text. */
/** Bytes at the start of a file that are examined. */
export const HEAD: 4096;
/** Boxes with which a file of the ISO base media format begins. */
export const BOXES: string[];
