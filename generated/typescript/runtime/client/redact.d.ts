/**
 * Return the text with data URLs folded to their kind and size, and cut where it is longer than `longest`.
 *
 * @param {string} text
 * @param {number} [longest]
 * @returns {string}
 */
export function shorten(text: string, longest?: number): string;
/**
 * Return a URL for messages, without query and user: signed links carry their secret there.
 *
 * @param {string} url
 * @returns {string}
 */
export function withoutQuery(url: string): string;
/** Masks the given secrets, and every value with the name of a secret. */
export class Redactor {
    /** @param {...string} secrets */
    constructor(...secrets: string[]);
    /**
     * Mask one secret more, such as a token.
     *
     * @param {string} secret Empty texts would match everywhere and are left out.
     */
    learn(secret: string): void;
    /**
     * Return the body of an answer without the secrets, also where its JSON writes them with escapes.
     *
     * @param {Uint8Array} body
     * @returns {Uint8Array}
     */
    bytes(body: Uint8Array): Uint8Array;
    /**
     * Return a text without the secrets, shortened.
     *
     * @param {string} text
     * @param {number} [longest]
     * @returns {string}
     */
    text(text: string, longest?: number): string;
    /**
     * Return the value of a header of an answer without the secrets.
     *
     * @param {string} value
     * @returns {string}
     */
    header(value: string): string;
    /**
     * Return a copy of a JSON value with secrets masked and texts shortened.
     *
     * @param {unknown} value
     * @param {number} [depth]
     * @returns {unknown}
     */
    body(value: unknown, depth?: number): unknown;
    #private;
}
