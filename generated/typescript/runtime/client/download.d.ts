/**
 * Download the file of a completed job with a number, counted from 0, into a part.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {Status | null} known Its status, where the caller has it.
 * @param {number} number
 * @param {Part} part
 * @returns {Flow<void>}
 */
export function fetchFile(context: Context, job: Handle, known: Status | null, number: number, part: Part): Flow<void>;
/**
 * Download a variant of a job's output from the content call, such as a thumbnail of its film, into a part.
 *
 * @param {Context} context
 * @param {Handle} job
 * @param {string | null} variant
 * @param {Part} part
 * @returns {Flow<void>}
 */
export function fetchContent(context: Context, job: Handle, variant: string | null, part: Part): Flow<void>;
/**
 * Ask for the status of a job.
 *
 * @param {Context} context
 * @param {Handle} job
 * @returns {Flow<Status>}
 * @throws {DownloadError} For that of another run, whose files are not wanted.
 */
export function statusOfRun(context: Context, job: Handle): Flow<Status>;
/**
 * Return the address of the file of a completed job with a number, counted from 0.
 *
 * @param {Context} context
 * @param {Status} outcome
 * @param {string | null} model
 * @param {number} number
 * @returns {string}
 * @throws {DownloadError} Where there is none.
 */
export function fileUrl(context: Context, outcome: Status, model: string | null, number: number): string;
/**
 * Return a URL of the service for messages, without query and key; of a data URL only the beginning.
 *
 * @param {Context} context
 * @param {string} url
 * @returns {string}
 */
export function shown(context: Context, url: string): string;
export type Context = import("./context.js").Context;
export type Reply = import("./effects.js").Reply;
export type Handle = import("./job.js").Handle;
export type Status = import("./job.js").Status;
export type Part = import("./part.js").Part;
export type Flow<T> = import("./effects.js").Flow<T>;
