/**
 * Limits on requests within this process: calls wait, so that the service never answers 429.
 *
 * The service counts a call when it arrives, at some time between sending and answer. So a call holds a place of its
 * limit from before it leaves until a whole window after its answer. Places are given in the order of asking.
 */
/** @typedef {import("../service.js").RateLimit} RateLimit */
/** Seconds added to each wait, as clocks round and a call must not wake just before its time. */
export const MARGIN: 0.05;
/** Limits on requests, shared by all clients that have this object. */
export class Limits {
    /** @param {readonly RateLimit[]} limits Without any, no call waits. */
    constructor(limits: readonly RateLimit[]);
    /**
     * Return the turn of one call of an operation.
     *
     * @param {string} operation
     * @param {() => number} now
     * @returns {Turn}
     */
    turn(operation: string, now: () => number): Turn;
    /**
     * Close an operation for these seconds (null: one window), as the service has answered 429.
     *
     * @param {string} operation
     * @param {number | null} seconds
     * @param {number} now
     */
    close(operation: string, seconds: number | null, now: number): void;
    /**
     * A function that writes what other processes must know; null where there is nothing to write.
     *
     * @returns {(() => Promise<void>) | null}
     */
    get unwritten(): (() => Promise<void>) | null;
    #private;
}
/** One call's place in each of its limits. */
export class Turn {
    /**
     * @param {readonly Window[]} windows
     * @param {() => number} now
     */
    constructor(windows: readonly Window[], now: () => number);
    /** Seconds until the call can probably be made; `wait` may return fewer. */
    expected: number;
    windows: readonly Window[];
    now: () => number;
    /**
     * Return 0 where the call may be made now, else the seconds after which to call again; null: `ask` first.
     *
     * @returns {number | null}
     */
    wait(): number | null;
    /** Ask for a place where that may wait for a disk; not needed for limits of one process. */
    ask(): Promise<void>;
    /** Give the places back: the call was answered, has failed, or was never made. */
    leave(): void;
    #private;
}
export type RateLimit = import("../service.js").RateLimit;
/** One limit: the turns that wait, those with a place, and the end times of calls that still count. */
declare class Window {
    /** @param {RateLimit} limit */
    constructor(limit: RateLimit);
    places: number;
    seconds: number;
    /**
     * @param {number | null} seconds
     * @param {number} now
     */
    close(seconds: number | null, now: number): void;
    /**
     * @param {Turn} turn
     * @param {number} now
     * @returns {number}
     */
    wait(turn: Turn, now: number): number;
    /**
     * @param {Turn} turn
     * @param {number} now
     */
    go(turn: Turn, now: number): void;
    /**
     * @param {Turn} turn
     * @param {number} now
     */
    leave(turn: Turn, now: number): void;
    #private;
}
export {};
