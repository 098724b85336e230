/** What is known of the structure of a file, of which all bytes are given in order. */
export class Structure {
    /**
     * Take the next bytes.
     *
     * @param {Uint8Array} chunk
     */
    write(chunk: Uint8Array): void;
    /**
     * Return whether the file certainly lacks its end.
     *
     * @returns {boolean}
     */
    isCut(): boolean;
    #private;
}
