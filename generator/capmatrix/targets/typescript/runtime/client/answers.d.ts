/**
 * Return the JSON value of an answer, or null where it is not JSON, is empty, or was cut.
 *
 * Of an answer in events it is the value of the last one, which has the whole of what came before in parts.
 *
 * @param {Reply} reply
 * @returns {any}
 */
export function readJson(reply: Reply): any;
/**
 * Return the value at a path, or null where the body has another shape.
 *
 * @param {any} body
 * @param {Path} path
 * @returns {any}
 */
export function at(body: any, path: Path): any;
/**
 * Return whether a value is a JSON object.
 *
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export function isObject(value: unknown): value is Record<string, any>;
/**
 * Return every value of a fact in a body: by the dialect of the operation first, then by all others.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {string} fact
 * @param {any} body
 * @returns {any[]}
 */
export function facts(service: Service, dialect: string | null, fact: string, body: any): any[];
/**
 * Return the values of a fact in a body by the dialect of the operation only.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {string} fact
 * @param {any} body
 * @returns {any[]}
 */
export function factsOfDialect(service: Service, dialect: string | null, fact: string, body: any): any[];
/**
 * Return the paths of a fact by one dialect.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {string} fact
 * @returns {readonly Path[]}
 */
export function dialectPaths(service: Service, dialect: string | null, fact: string): readonly Path[];
/**
 * Return the items of the list that the paths lead into; a path into no list gives the body as the only item.
 *
 * @param {any} body
 * @param {readonly Path[]} paths
 * @returns {any[] | null}
 */
export function rows(body: any, paths: readonly Path[]): any[] | null;
/**
 * Return every value of a fact in an item of a list, given the paths into the first item.
 *
 * @param {any} row
 * @param {readonly Path[]} paths
 * @returns {any[]}
 */
export function factsOf(row: any, paths: readonly Path[]): any[];
/**
 * Return the first value that is a text or an object with a message.
 *
 * @param {readonly any[]} values
 * @returns {string | null}
 */
export function text(values: readonly any[]): string | null;
/**
 * Return the first value that can be an id: a text or a whole number.
 *
 * @param {readonly any[]} values
 * @returns {string | null}
 */
export function name(values: readonly any[]): string | null;
/**
 * Return the first finite amount, written as a number or as a text.
 *
 * @param {readonly any[]} values
 * @returns {string | null}
 */
export function money(values: readonly any[]): string | null;
/**
 * Return the status in an answer.
 *
 * @param {Context} context
 * @param {Operation} operation
 * @param {Reply} reply
 * @param {string} runId
 * @param {string | null} model
 * @returns {Status}
 * @throws {ServerError} Where it holds none, or that of another run.
 */
export function status(context: Context, operation: Operation, reply: Reply, runId: string, model: string | null): Status;
/**
 * Return the addresses of the files: by the first path that names the most, as all paths name the same files.
 *
 * Where there are none, files that the answer holds in base64, as data URLs.
 *
 * @param {Service} service
 * @param {string | null} dialect
 * @param {any} body
 * @returns {string[]}
 */
export function files(service: Service, dialect: string | null, body: any): string[];
/**
 * Return the seconds of a Retry-After header, given as seconds or as a date relative to the answer's date.
 *
 * @param {Readonly<Record<string, string>>} headers
 * @param {number} today Seconds since 1970.
 * @returns {number | null}
 */
export function retryAfter(headers: Readonly<Record<string, string>>, today: number): number | null;
/**
 * Return the error for an answer other than 2xx; its words set the kind of error, never the outcome of a charge.
 *
 * @param {Context} context
 * @param {Reply} reply
 * @param {string} [operation]
 * @returns {APIError}
 */
export function failure(context: Context, reply: Reply, operation?: string): APIError;
/**
 * Return the error for an answer of success that lacks what it must hold.
 *
 * @param {Context} context
 * @param {Reply} reply
 * @param {string} why
 * @returns {ServerError}
 */
export function unreadable(context: Context, reply: Reply, why: string): ServerError;
export type Context = import("./context.js").Context;
export type Reply = import("./effects.js").Reply;
export type Status = import("./job.js").Status;
export type Operation = import("./service.js").Operation;
export type Path = import("./service.js").Path;
export type Service = import("./service.js").Service;
import { APIError } from "./errors.js";
import { ServerError } from "./errors.js";
