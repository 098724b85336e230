/**
 * Return the folder of what programs of the user share.
 *
 * @param {string} distribution
 * @returns {string}
 */
export function stateFolder(distribution: string): string;
/**
 * Return the function that opens a database.
 *
 * @returns {Promise<(path: string, readOnly: boolean) => Connection>}
 * @throws {ConfigurationError} Where this runtime has no SQLite.
 */
export function opener(): Promise<(path: string, readOnly: boolean) => Connection>;
/** The file cannot be used. */
export class FileError extends ConfigurationError {
    /**
     * @param {string} message
     * @param {number | null} code That of SQLite, where it has one for this.
     */
    constructor(message: string, code: number | null);
    /** Whether another process has been writing for too long. */
    busy: boolean;
    /** Whether it is no database that SQLite can read. */
    damaged: boolean;
}
/** One file. Its transactions take turns in this process; SQLite makes processes take turns. */
export class File {
    /**
     * @param {string} path
     * @param {Design} design
     * @param {(path: string, readOnly: boolean) => Connection} open
     */
    constructor(path: string, design: Design, open: (path: string, readOnly: boolean) => Connection);
    path: string;
    design: Design;
    open: (path: string, readOnly: boolean) => Connection;
    /**
     * Run a transaction after those that were begun before; it is undone where `work` throws.
     *
     * @template T
     * @param {"read" | "write"} doing
     * @param {(prepared: Prepared) => T | Promise<T>} work
     * @returns {Promise<T>}
     */
    transaction<T>(doing: "read" | "write", work: (prepared: Prepared) => T | Promise<T>): Promise<T>;
    /** Close the file; it is opened again on the next use. */
    close(): Promise<void>;
    #private;
}
export type Value = string | number | null | Uint8Array;
/**
 * What `node:sqlite` and `bun:sqlite` have in common.
 */
export type Statement = {
    run: (...values: Value[]) => unknown;
    get: (...values: Value[]) => any;
    all: (...values: Value[]) => any[];
};
export type Connection = {
    prepare: (sql: string) => Statement;
    exec: (sql: string) => unknown;
    close: () => void;
};
/**
 * Prepares a statement, where `{table}` stands for the columns of a table; null of a missing file, which reads as empty.
 */
export type Prepared = (sql: string) => Statement | null;
/**
 * The tables of a file, and how safely it is written.
 */
export type Design = {
    /**
     * Its name in messages.
     */
    called: string;
    /**
     * For messages: what to do where the file cannot be used.
     */
    wayOut: string;
    /**
     * SQLite's `application_id`.
     */
    application: number;
    /**
     * SQLite's `user_version`: its hundreds change when older clients must not write the file any more.
     */
    version: number;
    /**
     * Table → column → declaration; columns that an older file lacks are added, those of a newer file are kept.
     */
    tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
    indexes: readonly string[];
    /**
     * "full": written data survives a power cut; "off": only a crash of the process.
     */
    synchronous: "full" | "off";
    /**
     * Seconds to wait for another writing process.
     */
    busy: number;
    /**
     * Whether to make a missing folder, readable by its owner only.
     */
    makeFolder: boolean;
};
import { ConfigurationError } from "../errors.js";
