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
    #private;
}
/** One call's place in each of its limits. */
export class Turn {
    /**
     * @param {readonly Window[]} windows
     * @param {() => number} now
     */
    constructor(windows: readonly Window[], now: () => number);
    windows: readonly Window[];
    now: () => number;
    /**
     * Return 0 where the call may be made now, else the seconds after which to call again.
     *
     * @returns {number}
     */
    wait(): number;
    /** Give the places back: the call was answered, has failed, or was never made. */
    leave(): void;
    #private;
}
export type RateLimit = import("./service.js").RateLimit;
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
