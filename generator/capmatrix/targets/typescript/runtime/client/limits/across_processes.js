/** Limits on requests that all processes of a user on a machine share, those of the Python client included, through one file. */

import { createHmac } from "node:crypto";
import { join } from "node:path";
import { ConfigurationError } from "../errors.js";
import { opener, stateFolder } from "../ledger/database.js";
import { bootSeconds } from "../ledger/process.js";
import { Limits, Turn } from "./in_process.js";
import { now, Share, ShareFile } from "./shares.js";

/**
 * @typedef {import("../service.js").RateLimit} RateLimit
 * @typedef {import("../service.js").Service} Service
 */

/** @type {Map<string, ShareFile>} */
const FILES = new Map();
/** @type {Map<string, Share>} */
const SHARES = new Map();

/**
 * Return the limits that all processes of the user share for an address; those of this process where there is no exact
 * clock, or no SQLite.
 *
 * @param {Service} service
 * @param {string} place The address, without user and query.
 * @param {string} key Limits `per: key` are counted for each one, of which the file holds only a digest.
 * @param {string} name Those of an address are counted for each name: what shares one address must give the same.
 * @param {(line: string) => void} warn
 * @returns {Promise<Limits>}
 */
export async function sharedLimits(service, place, key, name, warn) {
  if (!service.limits.length || bootSeconds() === null) return new Limits(service.limits);
  try {
    const open = await opener();
    const path = join(stateFolder(service.distribution), "limits.sqlite3");
    const file = FILES.get(path) ?? new ShareFile(path, open);
    FILES.set(path, file);
    const shares = service.limits.map((limit) => ({ operation: limit.operation, share: shareOf(file, path, nameOf(limit, place, key, name), limit) }));
    return new SharedLimits(service.limits, shares, warn);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return new Limits(service.limits);
  }
}

/** Limits on requests, shared by all clients of a place with this file, in any process. */
class SharedLimits extends Limits {
  #shares;
  #warn;
  /** Whether the file cannot be used, so that this process keeps the limits by itself. */
  failed = false;

  /**
   * @param {readonly RateLimit[]} limits
   * @param {readonly {operation: string, share: Share}[]} shares
   * @param {(line: string) => void} warn
   */
  constructor(limits, shares, warn) {
    super(limits);
    this.#shares = shares;
    this.#warn = warn;
  }

  /**
   * @param {string} operation
   * @param {() => number} clock
   * @returns {Turn}
   */
  turn(operation, clock) {
    if (this.failed) return super.turn(operation, clock);
    // The limit of all operations comes last, so that a call that waits for its own limit holds no place of it.
    return new SharedTurn([...this.#of(operation), ...this.#of("*")], this, () => super.turn(operation, clock));
  }

  /**
   * @param {string} operation
   * @param {number | null} seconds
   * @param {number} at
   */
  close(operation, seconds, at) {
    super.close(operation, seconds, at);
    const own = this.#of(operation);
    for (const share of own.length ? own : this.#of("*")) share.close(seconds, now());
  }

  get unwritten() {
    const changed = this.#shares.filter(({ share }) => share.changed);
    if (this.failed || !changed.length) return null;
    return () => this.attempt(() => Promise.all(changed.map(({ share }) => share.file.ask(share))));
  }

  /**
   * Use the file; where that fails, warn once and keep the limits within this process from now on.
   *
   * @param {() => Promise<unknown>} work
   * @returns {Promise<void>}
   */
  async attempt(work) {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      if (!this.failed) this.#warn(error.message);
      this.failed = true;
    }
  }

  /** @param {string} operation */
  #of(operation) {
    return this.#shares.filter((one) => one.operation === operation).map((one) => one.share);
  }
}

/** One call's place in limits that all processes share. */
class SharedTurn extends Turn {
  #shares;
  #limits;
  #makeAlone;
  /** @type {Turn | null} */
  #alone = null;
  /** @type {Share | null} */
  #asked = null;

  /**
   * @param {readonly Share[]} shares
   * @param {SharedLimits} limits
   * @param {() => Turn} alone Returns the turn within this process where the file cannot be used.
   */
  constructor(shares, limits, alone) {
    super([], now);
    this.#shares = shares;
    this.#limits = limits;
    this.#makeAlone = alone;
  }

  wait() {
    if (this.#limits.failed) {
      this.#alone ??= this.#makeAlone();
      const seconds = this.#alone.wait();
      this.expected = this.#alone.expected;
      return seconds;
    }
    const at = now();
    for (const share of this.#shares) {
      const seconds = share.wait(this, at);
      if (seconds !== 0) {
        this.#asked = share;
        this.expected = Math.max(seconds ?? 0, share.freeAt - at);
        return seconds;
      }
    }
    for (const share of this.#shares) share.go(this, at);
    return 0;
  }

  async ask() {
    const share = this.#asked;
    if (share !== null) await this.#limits.attempt(() => share.ask(this));
  }

  leave() {
    this.#alone?.leave();
    for (const share of this.#shares) share.leave(this, now());
  }
}

/**
 * Return the share of this process in a limit; clients with other keys may have the same share.
 *
 * @param {ShareFile} file
 * @param {string} path
 * @param {string} limited
 * @param {RateLimit} limit
 * @returns {Share}
 */
function shareOf(file, path, limited, limit) {
  const known = JSON.stringify([path, limited]);
  const share = SHARES.get(known) ?? new Share(file, limited, limit);
  SHARES.set(known, share);
  return share;
}

/**
 * Return the name of a limit that all processes use; it holds the place and, where needed, a digest of the key.
 *
 * @param {RateLimit} limit
 * @param {string} place
 * @param {string} key
 * @param {string} address
 * @returns {string}
 */
function nameOf(limit, place, key, address) {
  const name = `${place} ${limit.operation} ${limit.seconds}`;
  if (limit.per === "address") return address ? `${name} of ${address}` : name;
  return `${name} ${createHmac("sha256", place).update(key).digest("hex").slice(0, 32)}`;
}
