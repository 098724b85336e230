/**
 * Orders in a file of SQLite that processes share, those of the Python client included.
 *
 * With the rollback journal and `synchronous = full`, everything written survives a power cut. A transaction waits for
 * nothing but other processes that write: no call is made inside of one.
 */

import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import { ConfigurationError } from "../errors.js";
import { COLUMNS, storable, TABLE } from "./orders.js";
import { thisProcess } from "./process.js";

/**
 * @typedef {import("./ledger.js").Rows} Rows
 * @typedef {import("./ledger.js").Store} Store
 * @typedef {import("./orders.js").Order} Order
 *
 * @typedef {object} Statement What `node:sqlite` and `bun:sqlite` have in common.
 * @property {(...values: (string | number | null)[]) => unknown} run
 * @property {(...values: (string | number | null)[]) => any} get
 * @property {(...values: (string | number | null)[]) => any[]} all
 *
 * @typedef {{prepare: (sql: string) => Statement, exec: (sql: string) => unknown, close: () => void}} Connection
 */

const APPLICATION = 0x6e766c67;
/** Its hundreds change when older clients must not write the file any more. */
const VERSION = 100;
const INDEXES = [
  "orders_by_state on orders (state)",
  "orders_by_run on orders (run_id) where run_id is not null",
  "orders_by_batch on orders (batch, state) where batch is not null",
  "orders_by_budget on orders (budget) where budget is not null",
  "orders_by_time on orders (sent_at) where sent_at is not null",
  "orders_by_length on orders (place, model, length, sent_at) where took is not null",
];
/** Milliseconds to wait for another writing process. */
const BUSY = 10_000;
/** Types of file systems whose locks do not hold across machines. */
const REMOTE =
  /^(?:nfs\d?|cifs|smb(?:fs|\d)?|9p|ceph|glusterfs|lustre|afs|ncpfs?|beegfs|gpfs|pvfs2|orangefs|davfs\d?|webdav|vboxsf|afpfs|fuse\.(?:sshfs|glusterfs|ceph(?:-fuse)?|s3fs|rclone|gcsfuse|goofys|davfs\d?|vmhgfs-fuse|grpcfuse|osxfs|cifs|smbnetfs|afs|moosefs|juicefs|mfs|lizardfs|curlftpfs|blobfuse\d?))$/;
/** @type {Readonly<Record<number, string>>} */
const REASONS = {
  8: "it may be read, but not written; make it and its folder writable",
  10: "the disk reports an error",
  11: "it is damaged; keep a copy and move it away",
  13: "the disk is full; make room on it",
  14: "it, or the journal beside it, cannot be opened; make it and its folder writable",
  26: "it is not an SQLite file",
};

/**
 * Return the path of the ledger that programs of the user share, in the state folder, which is made.
 *
 * @param {string} distribution
 * @returns {string}
 * @throws {ConfigurationError} Where the folder cannot be made.
 */
export function defaultPath(distribution) {
  const state = (process.env.XDG_STATE_HOME ?? "").trim();
  const local = (process.env.LOCALAPPDATA ?? "").trim();
  const folder =
    process.platform === "win32" ? join(local || join(homedir(), "AppData", "Local"), distribution)
    : process.platform === "darwin" && !state ? join(homedir(), "Library", "Application Support", distribution)
    : join(state || join(homedir(), ".local", "state"), distribution);
  try {
    fs.mkdirSync(folder, { mode: 0o700, recursive: true });
  } catch (error) {
    throw new ConfigurationError(`cannot keep a ledger in ${folder}: ${error}; name another file as the ledger`);
  }
  return join(folder, "ledger.sqlite3");
}

/**
 * Return a store in a file, which is made with the first order, readable by its owner only.
 *
 * @param {string} path
 * @returns {Promise<Store>}
 */
export async function sqliteStore(path) {
  const file = new File(resolve(path), await opener());
  return {
    read: (work) => file.transaction("read", work),
    write: (work) => file.transaction("write", work),
    holder: thisProcess,
    results: resultsBeside(resolve(path)),
    close: () => file.close(),
  };
}

/**
 * Return the function that opens a database.
 *
 * @returns {Promise<(path: string, readOnly: boolean) => Connection>}
 * @throws {ConfigurationError} Where this runtime has no SQLite.
 */
async function opener() {
  try {
    if ("Bun" in globalThis) {
      const name = "bun:sqlite"; // a name that no other runtime looks for
      const { Database } = await import(name);
      return (path, readOnly) => new Database(path, readOnly ? { readonly: true } : { readwrite: true, create: false });
    }
    const { DatabaseSync } = await import("node:sqlite");
    return (path, readOnly) => /** @type {any} */ (new DatabaseSync(path, { readOnly }));
  } catch (error) {
    throw new ConfigurationError(
      `a ledger in a file needs SQLite, which Node has from 22.13 on, Deno from 2.2 on, and Bun: give a store of your own (${error})`,
    );
  }
}

/** One file. Its transactions take turns in this process; SQLite makes processes take turns. */
class File {
  /** @type {Connection | null} */
  #base = null;
  #identity = "";
  #writable = false;
  /** @type {Promise<unknown>} */
  #before = Promise.resolve();
  /** @type {Map<string, Statement>} */
  #statements = new Map();

  /**
   * @param {string} path
   * @param {(path: string, readOnly: boolean) => Connection} open
   */
  constructor(path, open) {
    this.path = path;
    this.open = open;
    this.columns = COLUMNS.join(", ");
  }

  /**
   * Run a transaction after those that were begun before; it is undone where `work` throws.
   *
   * @template T
   * @param {"read" | "write"} doing
   * @param {(rows: Rows) => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  transaction(doing, work) {
    const done = this.#before.then(() => this.#transact(doing, work));
    this.#before = done.catch(() => undefined);
    return done;
  }

  /** Close the file; it is opened again on the next use. */
  async close() {
    await this.#before;
    this.#drop();
  }

  /**
   * @template T
   * @param {"read" | "write"} doing
   * @param {(rows: Rows) => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async #transact(doing, work) {
    const until = performance.now() + BUSY;
    try {
      for (;;) {
        try {
          const base = this.#opened(doing === "write");
          if (base === null) return await work(rowsOf(() => null)); // a missing file reads as empty, and is not made
          if (doing === "read") return await work(rowsOf((sql) => this.#prepared(base, sql)));
          base.exec("begin immediate");
          break;
        } catch (error) {
          if (codeOf(error) !== 5 || performance.now() > until) throw error;
          await new Promise((done) => setTimeout(done, 5 + 15 * Math.random()));
        }
      }
      const base = /** @type {Connection} */ (this.#base);
      try {
        const found = await work(rowsOf((sql) => this.#prepared(base, sql)));
        await this.#commit(base, until);
        return found;
      } catch (error) {
        try {
          base.exec("rollback");
        } catch {
          this.#drop(); // it may be broken
        }
        throw error;
      }
    } catch (error) {
      const code = codeOf(error);
      if (code === null) throw error;
      if (code !== 5 && code !== 13) this.#drop();
      const busy = `another process has been writing in it for ${BUSY / 1000} s; try again`;
      throw this.#unusable(doing, code === 5 ? busy : (REASONS[code] ?? String(error)));
    }
  }

  /**
   * @param {Connection} base
   * @param {number} until
   */
  async #commit(base, until) {
    for (;;) {
      try {
        base.exec("commit");
        return;
      } catch (error) {
        // Another process reads: what was written stays in this transaction meanwhile.
        if (codeOf(error) !== 5 || performance.now() > until) throw error;
        await new Promise((done) => setTimeout(done, 2));
      }
    }
  }

  /**
   * Return the connection, opened again where the path is another file now; null for a file that does not exist.
   *
   * @param {boolean} write
   * @returns {Connection | null}
   */
  #opened(write) {
    if (this.#base !== null && (this.#identity !== identityOf(this.path) || (write && !this.#writable))) this.#drop();
    if (this.#base !== null) return this.#base;
    const doing = write ? "write" : "read";
    const kind = remote(this.path);
    if (kind !== null) throw this.#unusable(doing, `it is on a network file system (${kind}), where locks do not work`);
    if (write) this.#create();
    else if (!fs.existsSync(this.path)) return null;
    if (!fs.statSync(this.path).isFile()) throw this.#unusable(doing, "it is not a file");
    this.#identity = identityOf(this.path);
    this.#writable = [this.path, dirname(fs.realpathSync(this.path))].every((place) => mayWrite(place));
    if (write && !this.#writable) throw this.#unusable(doing, "it may be read, but not written");
    const base = this.open(this.path, !this.#writable);
    try {
      this.#prepare(base, write);
    } catch (error) {
      base.close();
      throw error;
    }
    this.#base = base;
    return base;
  }

  /** Make the file. Closing any descriptor of a file drops all locks on it: so it is opened only where it is new. */
  #create() {
    if (fs.existsSync(this.path)) return;
    try {
      fs.closeSync(fs.openSync(this.path, "wx", 0o600));
    } catch (error) {
      const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === "ENOENT") throw this.#unusable("write", `there is no folder ${dirname(this.path)}`);
      if (code !== "EEXIST") throw this.#unusable("write", message);
    }
  }

  /**
   * Check that the file is ours, set how it is written, and add missing tables and columns.
   *
   * @param {Connection} base
   * @param {boolean} write
   */
  #prepare(base, write) {
    const doing = write ? "write" : "read";
    // In one transaction: another process that makes the tables meanwhile must not be taken for another program.
    base.exec("begin");
    const { application_id: application } = base.prepare("pragma application_id").get();
    const { user_version: version } = base.prepare("pragma user_version").get();
    const filled = Boolean(base.prepare("select 1 as one from sqlite_master").get());
    base.exec("commit");
    if (application === 0 ? filled : application !== APPLICATION) {
      throw this.#unusable(doing, "it belongs to another program");
    }
    const newer = Math.floor(version / 100) > Math.floor(VERSION / 100);
    if (newer && write) {
      const way = "a newer version of this client has changed it, and this version can only read it: install that version";
      throw this.#unusable(doing, way);
    }
    this.#writable &&= !newer;
    if (this.#writable) {
      base.prepare("pragma journal_mode = persist").get();
      base.exec("pragma journal_size_limit = 1048576");
      base.exec("pragma synchronous = full");
      if (process.platform === "darwin") base.exec("pragma fullfsync = 1");
      const lacks = COLUMNS.some((name) => !columnsOf(base).includes(name));
      if (version < VERSION || lacks) extend(base, version);
    }
    const known = columnsOf(base);
    /** @type {Readonly<Record<string, string>>} */
    const table = TABLE;
    const usual = (/** @type {string} */ name) => `${table[name].split("default ")[1] ?? "null"} as ${name}`;
    this.columns = COLUMNS.map((name) => (known.includes(name) ? name : usual(name))).join(", ");
  }

  /**
   * @param {Connection} base
   * @param {string} sql
   * @returns {Statement}
   */
  #prepared(base, sql) {
    const text = sql.replace("{columns}", this.columns);
    const found = this.#statements.get(text) ?? base.prepare(text);
    this.#statements.set(text, found);
    return found;
  }

  #drop() {
    const base = this.#base;
    this.#base = null;
    this.#statements.clear();
    try {
      base?.close();
    } catch {
      // It is broken, and not used any more.
    }
  }

  /**
   * @param {string} doing
   * @param {string} reason
   * @returns {ConfigurationError}
   */
  #unusable(doing, reason) {
    const way = "or name another file, on a disk of this machine, as the ledger";
    return new ConfigurationError(`cannot ${doing} the ledger ${this.path}: ${reason}; ${way}`);
  }
}

/**
 * Return the rows of a file: all of its statements are short, and none waits.
 *
 * @param {(sql: string) => Statement | null} prepared
 * @returns {Rows}
 */
function rowsOf(prepared) {
  /** @param {string} sql @param {(string | number | null)[]} values */
  const all = (sql, values) => prepared(sql)?.all(...values) ?? [];
  const near = "place in (?, '')";
  return {
    get: (id) => all("select {columns} from orders where id = ?", [id]).map(orderOfRow)[0] ?? null,
    insert: (order) => {
      const marks = COLUMNS.map(() => "?").join(", ");
      const values = COLUMNS.map((name) => storable(name, order[/** @type {keyof Order} */ (name)]));
      prepared(`insert into orders (${COLUMNS.join(", ")}) values (${marks})`)?.run(...values);
    },
    update: (id, changes) => {
      const names = Object.keys(changes).filter((name) => COLUMNS.includes(name));
      const values = names.map((name) => storable(name, changes[/** @type {keyof Order} */ (name)]));
      prepared(`update orders set ${names.map((name) => `${name} = ?`).join(", ")} where id = ?`)?.run(...values, id);
    },
    find: ({ states, place, runIds, limit }) => {
      /** @type {[string, readonly string[]][]} */
      const given = [[`state in (${marksFor(states)})`, states ?? []], [`run_id in (${marksFor(runIds)})`, runIds ?? []]];
      const used = given.filter((one, at) => [states, runIds][at] !== undefined);
      if (place !== undefined) used.push([near, [place]]);
      const where = used.length ? `where ${used.map((one) => one[0]).join(" and ")}` : "";
      const values = [...used.flatMap((one) => one[1]), limit ?? -1];
      return all(`select {columns} from orders ${where} order by rowid limit ?`, values).map(orderOfRow);
    },
    costs: (place, { states, budget, since, without }) => {
      // The plus makes SQLite use the index of the budget or the time: most orders are in one of these states.
      /** @type {[string, (string | number)[]][]} */
      const used = [[`+state in (${marksFor(states)})`, [...states]], [near, [place]]];
      if (budget !== null) used.push(["budget = ?", [budget]]);
      if (since !== null) used.push(["sent_at >= ?", [since]]);
      if (without !== null) used.push(["id != ?", [without]]);
      const sums = "select currency, coalesce(cost, reserved) as due, count(*) as count from orders";
      return all(`${sums} where ${used.map((one) => one[0]).join(" and ")} group by 1, 2`, used.flatMap((one) => one[1]));
    },
    durations: (place, model, length, limit) => {
      const where = "took is not null and place = ? and model = ? and length = ?";
      const sql = `select took from orders where ${where} order by sent_at desc limit ?`;
      const found = all(sql, [place, model, length, limit]).map((row) => row.took);
      return found.filter((took) => typeof took === "number" && took >= 0).reverse();
    },
  };
}

/** @param {readonly unknown[] | undefined} values */
function marksFor(values) {
  return (values ?? []).map(() => "?").join(", ");
}

/**
 * @param {any} row
 * @returns {Order}
 */
function orderOfRow(row) {
  return { ...row, fresh: Boolean(row.fresh), findable: Boolean(row.findable) };
}

/** @param {Connection} base */
function columnsOf(base) {
  return base.prepare("pragma table_info(orders)").all().map((row) => row.name);
}

/**
 * Add the table, missing columns and the indexes.
 *
 * @param {Connection} base
 * @param {number} version
 */
function extend(base, version) {
  base.exec("begin immediate");
  try {
    const declared = Object.entries(TABLE).map(([name, declaration]) => `${name} ${declaration}`);
    base.exec(`create table if not exists orders (${declared.join(", ")})`);
    const known = columnsOf(base);
    for (const [name, declaration] of Object.entries(TABLE)) {
      if (!known.includes(name)) base.exec(`alter table orders add column ${name} ${declaration}`);
    }
    for (const index of INDEXES) base.exec(`create index if not exists ${index}`);
    base.exec(`pragma application_id = ${APPLICATION}`);
    base.exec(`pragma user_version = ${Math.max(version, VERSION)}`);
    base.exec("commit");
  } catch (error) {
    try {
      base.exec("rollback");
    } catch {
      // The error itself has ended the transaction.
    }
    throw error;
  }
}

/**
 * Return the primary code of an error of SQLite; null for any other error.
 *
 * @param {unknown} error
 * @returns {number | null}
 */
function codeOf(error) {
  const { errcode, errno, code, message } = /** @type {any} */ (error);
  // Deno has no code for a file that is locked.
  if (code === "ERR_SQLITE_ERROR") return (errcode ?? (message === "database is locked" ? 5 : 1)) & 0xff;
  return typeof code === "string" && code.startsWith("SQLITE_") ? errno & 0xff : null;
}

/** @param {string} path */
function identityOf(path) {
  const found = fs.statSync(path, { throwIfNoEntry: false });
  return found === undefined ? "" : `${found.dev}:${found.ino}`;
}

/** @param {string} place */
function mayWrite(place) {
  try {
    fs.accessSync(place, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Return the type of the file system of a path if it is on another machine, by Linux's list of mounts; else null.
 *
 * @param {string} path
 * @returns {string | null}
 */
function remote(path) {
  let mounts;
  let place = path;
  try {
    mounts = fs.readFileSync("/proc/self/mountinfo", "utf8");
    place = join(fs.realpathSync(dirname(path)), basename(path));
  } catch {
    return null;
  }
  let [found, kind] = ["", ""];
  for (const line of mounts.split("\n")) {
    const [parts, rest] = line.split(" - ");
    const point = parts.split(" ")[4]?.replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(parseInt(code, 8)));
    if (rest === undefined || point === undefined) continue;
    // The last of several mounts on one folder is the visible one.
    const inside = point === "/" || place === point || place.startsWith(point + sep);
    if (inside && point.length >= found.length) [found, kind] = [point, rest.split(" ")[0]];
  }
  return REMOTE.test(kind) ? kind : null;
}

/**
 * Return where results are kept that cannot be asked for again: beside the ledger, as the Python client keeps them.
 *
 * @param {string} path
 * @returns {import("./ledger.js").Results}
 */
function resultsBeside(path) {
  const folder = `${path}.results`;
  /** @param {string} runId */
  const place = (runId) => join(folder, `${createHash("sha256").update(runId).digest("hex").slice(0, 32)}.json`);
  return {
    keep: (runId, text) => {
      fs.mkdirSync(folder, { mode: 0o700, recursive: true });
      const part = `${place(runId)}.${crypto.randomUUID()}`;
      const file = fs.openSync(part, "wx", 0o600);
      try {
        fs.writeFileSync(file, text);
        fs.fsyncSync(file);
      } finally {
        fs.closeSync(file);
      }
      fs.renameSync(part, place(runId));
    },
    get: (runId) => (fs.existsSync(place(runId)) ? fs.readFileSync(place(runId), "utf8") : null),
    drop: (runId) => fs.rmSync(place(runId), { force: true }),
  };
}
