/**
 * Shares of limits on requests: the places of this process in each limit, and the file with those of all processes.
 *
 * The file and the numbers are those of the Python client, whose module `client/limits/across_processes.py` tells how
 * they work: a place is granted for a short time, and is held until a window after its call was answered. Times are
 * seconds since the boot, the same for all processes of a machine.
 */

import { renameSync } from "node:fs";
import { File, FileError } from "../ledger/database.js";
import { bootSeconds, thisProcess } from "../ledger/process.js";
import { MARGIN } from "./in_process.js";

/**
 * @typedef {import("../ledger/database.js").Prepared} Prepared
 * @typedef {import("../service.js").RateLimit} RateLimit
 * @typedef {import("./in_process.js").Turn} Turn
 *
 * @typedef {object} Grant The places that a share gets from the file.
 * @property {number} places
 * @property {number} usable Until when they may be used.
 * @property {number} closed Until when no process may call.
 * @property {number} askAt When to ask again.
 * @property {number} freeAt When a place is expected to be free.
 *
 * @typedef {{number: number, wants: number}} Ticket
 *   The number of a process in the line of waiting processes, and for how many calls it waits.
 */

/** Seconds to wait while another call of this process asks for places. */
const SOON = 0.01;
/** Places per second from which on a limit is granted in blocks. */
const QUICK = 5;
/** Seconds by which a waiting process may ask late and still keep its ticket. */
const GRACE = 1;
/** Seconds for which the file may be busy before the process keeps the limits by itself. */
const PATIENCE = 10;
const DAY = 86_400;

/** @type {import("../ledger/database.js").Design} */
const DESIGN = {
  called: "file of shared limits",
  wayOut: "limits are kept within this process",
  application: 0x6e766c6d,
  version: 100,
  tables: {
    shares: {
      id: "text primary key",
      limited: "text not null",
      owner: "text not null",
      boot: "text not null",
      places: "blob not null",
      ticket: "integer",
      wants: "integer",
      back_by: "real",
      seen: "real not null",
    },
    closings: { limited: "text primary key", boot: "text not null", until: "real not null", seen: "real not null" },
  },
  indexes: ["shares_by_limit on shares (limited)"],
  synchronous: "off",
  busy: 0.2,
  makeFolder: true,
};

/**
 * Return the time by which places are counted. Where a share was made, the system tells it.
 *
 * @returns {number}
 */
export function now() {
  return /** @type {number} */ (bootSeconds());
}

/** The file with the shares of all processes in all limits. */
export class ShareFile {
  #file;
  #tidied = false;
  /** @type {number | null} */
  #busySince = null;
  /** @type {Promise<unknown>} */
  #before = Promise.resolve();

  /**
   * @param {string} path A missing file is made on first use.
   * @param {(path: string, readOnly: boolean) => import("../ledger/database.js").Connection} open
   */
  constructor(path, open) {
    this.#file = new File(path, DESIGN, open);
  }

  /**
   * Write what a share holds, and grant it the free places that it waits for; while another process writes, nothing.
   *
   * @param {Share} share
   * @returns {Promise<void>}
   * @throws {FileError} Where the file cannot be used.
   */
  ask(share) {
    // Only committed grants are used, and each before the next question is asked.
    const done = this.#before.then(async () => share.take(await this.#granted(share)));
    this.#before = done.catch(() => undefined);
    return done;
  }

  /** Close the file; it is opened again on the next use. */
  async close() {
    await this.#before;
    await this.#file.close();
  }

  /**
   * @param {Share} share
   * @returns {Promise<Grant>}
   */
  async #granted(share) {
    try {
      const grant = await this.#ask(share);
      this.#busySince = null;
      return grant;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (error.damaged) {
        // After a power cut, as its writes are not synchronised: what it held has ended by now.
        await this.#file.close();
        renameSync(this.#file.path, `${this.#file.path}.damaged`);
        return this.#ask(share);
      }
      this.#busySince ??= performance.now();
      if (!error.busy || performance.now() - this.#busySince > PATIENCE * 1000) throw error;
      const later = now() + 5 * SOON;
      return { places: 0, usable: 0, closed: 0, askAt: later, freeAt: later };
    }
  }

  /**
   * @param {Share} share
   * @returns {Promise<Grant>}
   */
  async #ask(share) {
    const grant = await this.#file.transaction("write", (prepared) => {
      if (!this.#tidied) {
        for (const table of ["shares", "closings"]) run(prepared, `delete from ${table} where seen < ?`, today() - DAY);
      }
      return granted(prepared, share, now());
    });
    this.#tidied = true;
    return grant;
  }
}

/** The places of this process in one limit, and its calls that wait; in memory. */
export class Share {
  /** @type {Map<Turn, number>} */
  #line = new Map();
  #count = 0;
  /** @type {number[]} Until when each granted place may be used. */
  #granted = [];
  /** @type {Map<Turn, number>} A call with a place that has not left → until when it may leave. */
  #taken = new Map();
  /** @type {Map<Turn, number>} A call under way → when it left. */
  #out = new Map();
  /** @type {number[]} Until when each answered call still counts. */
  #left = [];
  /** @type {Turn | null} */
  #asker = null;
  #askAt = 0;
  #freeAt = 0;
  /** Until when no process may call, as far as this process knows. */
  closed = 0;
  /** Whether the file must be written, so that other processes do not wait longer than they need to. */
  changed = false;

  /**
   * @param {ShareFile} file
   * @param {string} limited The name of the limit that all processes use.
   * @param {RateLimit} limit
   */
  constructor(file, limited, limit) {
    this.file = file;
    this.limited = limited;
    this.places = limit.requests;
    this.seconds = limit.seconds;
    /** Seconds for which a granted place may be used. */
    this.keep = Math.min(2, this.seconds / 5);
    /** The most seconds between two reads of the file while a call waits. */
    this.often = Math.min(2, Math.max(0.05, this.seconds / 20));
    this.block = this.places / this.seconds >= QUICK ? Math.ceil((this.places * this.keep) / this.seconds) : 1;
  }

  /**
   * Return 0 where a turn has a place now, else the seconds after which to call again; null: `ask` first.
   *
   * @param {Turn} turn
   * @param {number} at
   * @returns {number | null}
   */
  wait(turn, at) {
    if ((this.#taken.get(turn) ?? 0) > at) return 0;
    const number = this.#joined(turn);
    while (this.#granted.length && this.#granted[0] <= at) this.#granted.shift();
    if (this.closed <= at && [...this.#line.keys()].slice(0, this.#granted.length).includes(turn)) {
      this.#line.delete(turn);
      this.#taken.set(turn, /** @type {number} */ (this.#granted.shift()));
      return 0;
    }
    const [first] = this.#line.values();
    // At most all places become free in a window, so calls further back need not ask before.
    const later = Math.floor((number - first) / this.places) * this.seconds;
    if (this.#asker !== null && this.#asker !== turn) return Math.max(SOON, later);
    if (at < this.#askAt || later > 0) return Math.max(SOON, this.#askAt - at, later);
    this.#asker = turn;
    return null;
  }

  /**
   * Return the number of a turn in the line: at its end, or at its front where its place was not used in time.
   *
   * @param {Turn} turn
   * @returns {number}
   */
  #joined(turn) {
    if (!this.#line.has(turn)) {
      if (this.#taken.delete(turn)) {
        const [first = this.#count++] = this.#line.values();
        this.#line = new Map([[turn, first - 1], ...this.#line]);
      } else {
        this.#line.set(turn, this.#count++);
      }
    }
    return /** @type {number} */ (this.#line.get(turn));
  }

  /**
   * Ask the file for places.
   *
   * @param {Turn} turn
   */
  async ask(turn) {
    try {
      await this.file.ask(this);
    } finally {
      if (this.#asker === turn) this.#asker = null;
    }
  }

  /**
   * Return until when this process holds places, and how many of its calls wait.
   *
   * @param {number} at
   * @returns {{held: number[], waiting: number}}
   */
  state(at) {
    this.changed = false;
    this.#left = this.#left.filter((until) => until > at);
    const usable = this.#granted.filter((until) => until > at);
    const reserved = [...usable, ...[...this.#taken.values()].filter((until) => until > at)].map((until) => this.counted(until));
    const out = [...this.#out.values()].map((went) => this.counted(went)).filter((until) => until > at);
    return { held: [...reserved, ...out, ...this.#left], waiting: Math.max(0, this.#line.size - usable.length) };
  }

  /**
   * Return until when a call counts at most that leaves by then and is not answered.
   *
   * @param {number} leaves
   */
  counted(leaves) {
    // A call that left more than a window ago has certainly arrived, though its answer may take minutes.
    return leaves + 2 * this.seconds + MARGIN;
  }

  /** When the next place is expected to be free. */
  get freeAt() {
    return Math.max(this.#freeAt, this.closed);
  }

  /**
   * Add the places of a grant.
   *
   * @param {Grant} grant
   */
  take({ places, usable, closed, askAt, freeAt }) {
    for (let place = 0; place < places; place++) this.#granted.push(usable);
    this.closed = Math.max(this.closed, closed);
    [this.#askAt, this.#freeAt] = [askAt, freeAt];
  }

  /**
   * Record that a call leaves in its place.
   *
   * @param {Turn} turn
   * @param {number} at
   */
  go(turn, at) {
    this.#taken.delete(turn);
    this.#out.set(turn, at);
  }

  /**
   * Record the end of a call; a turn without a call gives its place back.
   *
   * @param {Turn} turn
   * @param {number} at
   */
  leave(turn, at) {
    this.#line.delete(turn);
    if (this.#asker === turn) this.#asker = null;
    const unused = this.#taken.get(turn);
    if (this.#taken.delete(turn)) this.#granted.push(/** @type {number} */ (unused));
    const went = this.#out.get(turn);
    if (went === undefined) return;
    this.#out.delete(turn);
    this.#left.push(Math.min(at, went + this.seconds) + this.seconds + MARGIN);
    // Places of a block are written with the next block.
    this.changed ||= this.block === 1;
  }

  /**
   * Close the limit for these seconds (null: one window), as the service has answered 429.
   *
   * @param {number | null} seconds
   * @param {number} at
   */
  close(seconds, at) {
    this.closed = Math.max(this.closed, at + (seconds ?? this.seconds));
    this.changed = true;
  }
}

/**
 * Write the row of a share, with the places that it gets, and return these.
 *
 * @param {Prepared} prepared
 * @param {Share} share
 * @param {number} at
 * @returns {Grant}
 */
function granted(prepared, share, at) {
  const { held: others, tickets, mine } = othersOf(prepared, share, at);
  const closed = closingOf(prepared, share, at);
  const { held: own, waiting } = share.state(at);
  // A ticket counts the calls that waited when it was drawn, at most a whole window of them.
  const last = Math.max(0, ...tickets.map((other) => other.number)) + 1;
  const wanted = Math.min(waiting, share.places);
  let ticket = mine === null ? { number: last, wants: wanted } : { number: mine.number, wants: Math.min(mine.wants, waiting) };
  const free = () => share.places - others.length - own.length - aheadOf(tickets, ticket);
  let places = 0;
  if (waiting && free() > 0 && closed <= at) {
    places = Math.min(free(), ticket.number >= last ? Math.max(waiting, share.block) : ticket.wants);
  }
  const usable = at + share.keep;
  for (let place = 0; place < places; place++) own.push(share.counted(usable));
  const still = waiting - places;
  ticket = { ...ticket, wants: ticket.wants - places };
  if (ticket.wants <= 0) ticket = { number: Math.max(last, ticket.number + 1), wants: Math.min(still, share.places) };
  const freeAt = Math.max(freedAt(share, [...others, ...own], free(), at), closed);
  const pause = Math.min(Math.max(freeAt - at, SOON), share.often);
  put(prepared, "shares", {
    id: `${share.limited} ${thisProcess.owner()}`,
    limited: share.limited,
    owner: thisProcess.owner(),
    boot: thisProcess.boot(),
    places: written(own),
    ticket: still > 0 ? ticket.number : null,
    wants: ticket.wants,
    back_by: at + pause + GRACE,
    seen: today(),
  });
  return { places, usable, closed, askAt: still > 0 ? at + pause : 0, freeAt };
}

/**
 * Return until when other processes hold places, their tickets, and the ticket of this process.
 *
 * @param {Prepared} prepared
 * @param {Share} share
 * @param {number} at
 * @returns {{held: number[], tickets: Ticket[], mine: Ticket | null}}
 */
function othersOf(prepared, share, at) {
  /** @type {{held: number[], tickets: Ticket[], mine: Ticket | null}} */
  const found = { held: [], tickets: [], mine: null };
  const rows = prepared("select {shares} from shares where limited = ?")?.all(share.limited) ?? [];
  for (const { id, owner, boot, places, ticket: number, wants, back_by: backBy } of rows) {
    let ticket = Number.isInteger(number) && Number.isInteger(wants) ? { number, wants } : null;
    if (owner === thisProcess.owner()) {
      found.mine = ticket;
      continue;
    }
    let times = read(places);
    if (boot !== thisProcess.boot()) {
      // Of an earlier boot, with another clock: each place counts as one that was given back just now.
      times = times.map(() => at + share.seconds + MARGIN);
      run(prepared, "update shares set boot = ?, places = ?, ticket = null where id = ?", thisProcess.boot(), written(times), id);
      ticket = null;
    }
    times = times.filter((until) => until > at);
    if (ticket !== null && typeof backBy === "number" && backBy > at) found.tickets.push(ticket);
    else if (!times.length) run(prepared, "delete from shares where id = ?", id);
    found.held.push(...times);
  }
  return found;
}

/**
 * Return until when a 429 closes the limit, and write a 429 that this process has seen.
 *
 * @param {Prepared} prepared
 * @param {Share} share
 * @param {number} at
 * @returns {number}
 */
function closingOf(prepared, share, at) {
  const row = prepared("select {closings} from closings where limited = ?")?.get(share.limited) ?? null;
  const known = row !== null && row.boot === thisProcess.boot();
  let until = row === null ? 0 : known ? row.until : at + share.seconds;
  if (share.closed > Math.max(until, at) || (row !== null && !known)) {
    until = Math.max(until, share.closed);
    put(prepared, "closings", { limited: share.limited, boot: thisProcess.boot(), until, seen: today() });
  }
  return until;
}

/**
 * Return for how many calls the processes before a ticket wait.
 *
 * @param {readonly Ticket[]} tickets
 * @param {Ticket} mine
 */
function aheadOf(tickets, mine) {
  const before = tickets.filter(({ number, wants }) => number < mine.number || (number === mine.number && wants < mine.wants));
  return before.reduce((sum, { wants }) => sum + wants, 0);
}

/**
 * Return when a place will be free for a share that has `free` places, where 0 or less means that it waits.
 *
 * @param {Share} share
 * @param {readonly number[]} held
 * @param {number} free
 * @param {number} at
 * @returns {number}
 */
function freedAt(share, held, free, at) {
  if (free > 0) return at;
  return [...held].sort((one, other) => one - other)[-free] ?? at + share.seconds;
}

/**
 * Return times as the file holds them.
 *
 * @param {readonly number[]} times
 * @returns {Uint8Array}
 */
function written(times) {
  const view = new DataView(new ArrayBuffer(8 * times.length));
  times.forEach((until, place) => view.setFloat64(8 * place, until, true));
  return new Uint8Array(view.buffer);
}

/**
 * Return the times that the file holds; none where they cannot be read.
 *
 * @param {unknown} data
 * @returns {number[]}
 */
function read(data) {
  if (!(data instanceof Uint8Array) || data.length % 8) return [];
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  return Array.from({ length: data.length / 8 }, (_, place) => view.getFloat64(8 * place, true)).filter(Number.isFinite);
}

/**
 * Add a row, or replace the row with the same key, which is the first column.
 *
 * @param {Prepared} prepared
 * @param {string} table
 * @param {Record<string, import("../ledger/database.js").Value>} row
 */
function put(prepared, table, row) {
  const [key, ...names] = Object.keys(row);
  const changes = names.map((name) => `${name} = excluded.${name}`).join(", ");
  const marks = [key, ...names].map(() => "?").join(", ");
  const into = `insert into ${table} (${[key, ...names].join(", ")}) values (${marks})`;
  run(prepared, `${into} on conflict (${key}) do update set ${changes}`, ...Object.values(row));
}

/**
 * @param {Prepared} prepared
 * @param {string} sql
 * @param {...import("../ledger/database.js").Value} values
 */
function run(prepared, sql, ...values) {
  prepared(sql)?.run(...values);
}

/** Return the seconds since 1970. */
function today() {
  return Date.now() / 1000;
}
