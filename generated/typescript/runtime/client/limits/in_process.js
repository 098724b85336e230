/**
 * Limits on requests within this process: calls wait, so that the service never answers 429.
 *
 * The service counts a call when it arrives, at some time between sending and answer. So a call holds a place of its
 * limit from before it leaves until a whole window after its answer. Places are given in the order of asking.
 */

/** @typedef {import("../service.js").RateLimit} RateLimit */

/** Seconds added to each wait, as clocks round and a call must not wake just before its time. */
export const MARGIN = 0.05;

/** Limits on requests, shared by all clients that have this object. */
export class Limits {
  /** @type {readonly {operation: string, window: Window}[]} */
  #windows;

  /** @param {readonly RateLimit[]} limits Without any, no call waits. */
  constructor(limits) {
    this.#windows = limits.map((limit) => ({ operation: limit.operation, window: new Window(limit) }));
  }

  /**
   * Return the turn of one call of an operation.
   *
   * @param {string} operation
   * @param {() => number} now
   * @returns {Turn}
   */
  turn(operation, now) {
    // The limit of all operations comes last, so that a call that waits for its own limit holds no place of it.
    return new Turn([...this.#of(operation), ...this.#of("*")], now);
  }

  /**
   * Close an operation for these seconds (null: one window), as the service has answered 429.
   *
   * @param {string} operation
   * @param {number | null} seconds
   * @param {number} now
   */
  close(operation, seconds, now) {
    const own = this.#of(operation);
    for (const window of own.length ? own : this.#of("*")) window.close(seconds, now);
  }

  /**
   * A function that writes what other processes must know; null where there is nothing to write.
   *
   * @returns {(() => Promise<void>) | null}
   */
  get unwritten() {
    return null;
  }

  /** @param {string} operation */
  #of(operation) {
    return this.#windows.filter((one) => one.operation === operation).map((one) => one.window);
  }
}

/** One call's place in each of its limits. */
export class Turn {
  #passed = 0;
  /** Seconds until the call can probably be made; `wait` may return fewer. */
  expected = 0;

  /**
   * @param {readonly Window[]} windows
   * @param {() => number} now
   */
  constructor(windows, now) {
    this.windows = windows;
    this.now = now;
  }

  /**
   * Return 0 where the call may be made now, else the seconds after which to call again; null: `ask` first.
   *
   * @returns {number | null}
   */
  wait() {
    for (; this.#passed < this.windows.length; this.#passed++) {
      const seconds = this.windows[this.#passed].wait(this, this.now());
      if (seconds > 0) {
        this.expected = seconds;
        return seconds;
      }
    }
    for (const window of this.windows) window.go(this, this.now());
    return 0;
  }

  /** Ask for a place where that may wait for a disk; not needed for limits of one process. */
  async ask() {}

  /** Give the places back: the call was answered, has failed, or was never made. */
  leave() {
    for (const window of this.windows) window.leave(this, this.now());
  }
}

/** One limit: the turns that wait, those with a place, and the end times of calls that still count. */
class Window {
  /** @type {Turn[]} */
  #line = [];
  /** @type {Map<Turn, number>} */
  #taken = new Map();
  /** @type {number[]} */
  #left = [];
  #closed = -Infinity;

  /** @param {RateLimit} limit */
  constructor(limit) {
    this.places = limit.requests;
    this.seconds = limit.seconds;
  }

  /**
   * @param {number | null} seconds
   * @param {number} now
   */
  close(seconds, now) {
    this.#closed = Math.max(this.#closed, now + (seconds ?? this.seconds));
  }

  /**
   * @param {Turn} turn
   * @param {number} now
   * @returns {number}
   */
  wait(turn, now) {
    if (!this.#line.includes(turn)) this.#line.push(turn);
    while (this.#left.length && this.#left[0] <= now - this.seconds) this.#left.shift();
    // A call that left more than a window ago has certainly arrived, though its answer may take minutes.
    for (const [other, since] of this.#taken) if (since <= now - 2 * this.seconds) this.#taken.delete(other);
    if (this.#closed > now) return this.#closed - now;
    const ahead = this.#line.indexOf(turn) - (this.places - this.#taken.size - this.#left.length);
    if (ahead < 0) {
      this.#line.splice(this.#line.indexOf(turn), 1);
      this.#taken.set(turn, Infinity);
      return 0;
    }
    // Places become free in the order in which they were given back, each once in a window.
    const [rounds, place] = [Math.floor(ahead / this.places), ahead % this.places];
    const free = place < this.#left.length ? this.#left[place] + this.seconds - now : this.seconds;
    return rounds * this.seconds + free + MARGIN;
  }

  /**
   * @param {Turn} turn
   * @param {number} now
   */
  go(turn, now) {
    this.#taken.set(turn, now);
  }

  /**
   * @param {Turn} turn
   * @param {number} now
   */
  leave(turn, now) {
    const at = this.#line.indexOf(turn);
    if (at >= 0) this.#line.splice(at, 1);
    if (this.#taken.delete(turn)) this.#left.push(now);
  }
}
