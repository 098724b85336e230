/**
 * Return the time by which places are counted. Where a share was made, the system tells it.
 *
 * @returns {number}
 */
export function now(): number;
/** The file with the shares of all processes in all limits. */
export class ShareFile {
    /**
     * @param {string} path A missing file is made on first use.
     * @param {(path: string, readOnly: boolean) => import("../ledger/database.js").Connection} open
     */
    constructor(path: string, open: (path: string, readOnly: boolean) => import("../ledger/database.js").Connection);
    /**
     * Write what a share holds, and grant it the free places that it waits for; while another process writes, nothing.
     *
     * @param {Share} share
     * @returns {Promise<void>}
     * @throws {FileError} Where the file cannot be used.
     */
    ask(share: Share): Promise<void>;
    /** Close the file; it is opened again on the next use. */
    close(): Promise<void>;
    #private;
}
/** The places of this process in one limit, and its calls that wait; in memory. */
export class Share {
    /**
     * @param {ShareFile} file
     * @param {string} limited The name of the limit that all processes use.
     * @param {RateLimit} limit
     */
    constructor(file: ShareFile, limited: string, limit: RateLimit);
    /** Until when no process may call, as far as this process knows. */
    closed: number;
    /** Whether the file must be written, so that other processes do not wait longer than they need to. */
    changed: boolean;
    file: ShareFile;
    limited: string;
    places: number;
    seconds: number;
    /** Seconds for which a granted place may be used. */
    keep: number;
    /** The most seconds between two reads of the file while a call waits. */
    often: number;
    block: number;
    /**
     * Return 0 where a turn has a place now, else the seconds after which to call again; null: `ask` first.
     *
     * @param {Turn} turn
     * @param {number} at
     * @returns {number | null}
     */
    wait(turn: Turn, at: number): number | null;
    /**
     * Ask the file for places.
     *
     * @param {Turn} turn
     */
    ask(turn: Turn): Promise<void>;
    /**
     * Return until when this process holds places, and how many of its calls wait.
     *
     * @param {number} at
     * @returns {{held: number[], waiting: number}}
     */
    state(at: number): {
        held: number[];
        waiting: number;
    };
    /**
     * Return until when a call counts at most that leaves by then and is not answered.
     *
     * @param {number} leaves
     */
    counted(leaves: number): number;
    /** When the next place is expected to be free. */
    get freeAt(): number;
    /**
     * Add the places of a grant.
     *
     * @param {Grant} grant
     */
    take({ places, usable, closed, askAt, freeAt }: Grant): void;
    /**
     * Record that a call leaves in its place.
     *
     * @param {Turn} turn
     * @param {number} at
     */
    go(turn: Turn, at: number): void;
    /**
     * Record the end of a call; a turn without a call gives its place back.
     *
     * @param {Turn} turn
     * @param {number} at
     */
    leave(turn: Turn, at: number): void;
    /**
     * Close the limit for these seconds (null: one window), as the service has answered 429.
     *
     * @param {number | null} seconds
     * @param {number} at
     */
    close(seconds: number | null, at: number): void;
    #private;
}
export type Prepared = import("../ledger/database.js").Prepared;
export type RateLimit = import("../service.js").RateLimit;
export type Turn = import("./in_process.js").Turn;
/**
 * The places that a share gets from the file.
 */
export type Grant = {
    places: number;
    /**
     * Until when they may be used.
     */
    usable: number;
    /**
     * Until when no process may call.
     */
    closed: number;
    /**
     * When to ask again.
     */
    askAt: number;
    /**
     * When a place is expected to be free.
     */
    freeAt: number;
};
/**
 * The number of a process in the line of waiting processes, and for how many calls it waits.
 */
export type Ticket = {
    number: number;
    wants: number;
};
