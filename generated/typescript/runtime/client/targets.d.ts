/** @typedef {import("./part.js").Target} Target */
/**
 * Check that a path can be written, so that nothing is paid for a file without a place.
 *
 * @param {string} path
 * @returns {Promise<void>}
 * @throws {ConfigurationError} Where it cannot.
 */
export function checkPath(path: string): Promise<void>;
/**
 * Make a folder unless it exists.
 *
 * @param {string} folder
 * @returns {Promise<void>}
 * @throws {DownloadError} Where that fails.
 */
export function makeFolder(folder: string): Promise<void>;
/**
 * Return a target for a file: written beside its place, and renamed when it is whole.
 *
 * In a path that is a folder, the file gets a name and the ending of its media type.
 *
 * @param {string} path
 * @param {string} name
 * @returns {Promise<Target>}
 */
export function fileTarget(path: string, name: string): Promise<Target>;
/**
 * @typedef {object} Film A file that comes as a stream. The stream fails where the file turns out not to be whole.
 * @property {ReadableStream<Uint8Array>} stream
 * @property {string | null} type Its media type, by its first bytes, else as the service declares it.
 * @property {number | null} length Its bytes, where that is known.
 */
/**
 * Return a target for a stream, and the stream, as soon as its first bytes are checked.
 *
 * What was read of a stream cannot be taken back: a file that changes on its way fails.
 *
 * @returns {{target: Target, film: Promise<Film>}}
 */
export function streamTarget(): {
    target: Target;
    film: Promise<Film>;
};
export type Target = import("./part.js").Target;
/**
 * A file that comes as a stream. The stream fails where the file turns out not to be whole.
 */
export type Film = {
    stream: ReadableStream<Uint8Array>;
    /**
     * Its media type, by its first bytes, else as the service declares it.
     */
    type: string | null;
    /**
     * Its bytes, where that is known.
     */
    length: number | null;
};
