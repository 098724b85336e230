/** A file on its way to a target. */
export class Part {
    /**
     * @param {Target} target
     * @param {import("./redact.js").Redactor} redact
     */
    constructor(target: Target, redact: import("./redact.js").Redactor);
    /** Bytes that were written. */
    size: number;
    /** @type {string[]} What is unusual about the file, but no reason to refuse it. */
    remarks: string[];
    target: Target;
    redact: import("./redact.js").Redactor;
    place: string;
    /** Whether all bytes of a file of known length are there. */
    get complete(): boolean;
    /**
     * Return the headers that request the missing bytes; none where the part cannot be resumed safely.
     *
     * @returns {Record<string, string>}
     */
    rest(): Record<string, string>;
    /**
     * Return whether an answer continues this part of the same file, and store the full length it names.
     *
     * @param {Reply} head
     * @returns {boolean}
     */
    isContinuedBy(head: Reply): boolean;
    /**
     * Start a whole file anew, with the head of its answer.
     *
     * @param {Readonly<Record<string, string>>} headers
     */
    begin(headers: Readonly<Record<string, string>>): Promise<void>;
    /** Delete what is there. */
    restart(): Promise<void>;
    /**
     * Write the next bytes.
     *
     * @param {Uint8Array} chunk
     * @throws {DownloadError} Where the file begins as a page or text.
     */
    write(chunk: Uint8Array): Promise<void>;
    /** Check the whole file and give it to its target. */
    commit(): Promise<void>;
    /**
     * Give up: nothing of the file is left.
     *
     * @param {unknown} error
     */
    fail(error: unknown): Promise<void>;
    #private;
}
export type Reply = import("./effects.js").Reply;
/**
 * Where the bytes go.
 */
export type Target = {
    /**
     * Its name for messages.
     */
    place: string;
    write: (chunk: Uint8Array) => Promise<void> | void;
    /**
     * Delete what is there; throws `DownloadError` where that cannot be done.
     */
    restart: () => Promise<void> | void;
    /**
     * Called when the first bytes are checked.
     */
    begun?: ((kind: string | null, length: number | null) => void) | undefined;
    /**
     *  Make the file whole, and return where it is.
     */
    commit: (kind: string | null, declared: string) => Promise<string> | string;
    fail: (error: unknown) => Promise<void> | void;
};
