/**
 * A file of SQLite that processes share, those of the Python client included, with safe opening and whole transactions.
 *
 * It has the rollback journal. A transaction waits for nothing but other processes that write: no call is made inside.
 */

import * as fs from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, sep } from "node:path";
import { ConfigurationError } from "../errors.js";

/**
 * @typedef {string | number | null | Uint8Array} Value
 *
 * @typedef {object} Statement What `node:sqlite` and `bun:sqlite` have in common.
 * @property {(...values: Value[]) => unknown} run
 * @property {(...values: Value[]) => any} get
 * @property {(...values: Value[]) => any[]} all
 *
 * @typedef {{prepare: (sql: string) => Statement, exec: (sql: string) => unknown, close: () => void}} Connection
 *
 * @typedef {(sql: string) => Statement | null} Prepared
 *   Prepares a statement, where `{table}` stands for the columns of a table; null of a missing file, which reads as empty.
 *
 * @typedef {object} Design The tables of a file, and how safely it is written.
 * @property {string} called Its name in messages.
 * @property {string} wayOut For messages: what to do where the file cannot be used.
 * @property {number} application SQLite's `application_id`.
 * @property {number} version SQLite's `user_version`: its hundreds change when older clients must not write the file any more.
 * @property {Readonly<Record<string, Readonly<Record<string, string>>>>} tables
 *   Table → column → declaration; columns that an older file lacks are added, those of a newer file are kept.
 * @property {readonly string[]} indexes
 * @property {"full" | "off"} synchronous "full": written data survives a power cut; "off": only a crash of the process.
 * @property {number} busy Seconds to wait for another writing process.
 * @property {boolean} makeFolder Whether to make a missing folder, readable by its owner only.
 */

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

/** The file cannot be used. */
export class FileError extends ConfigurationError {
  /**
   * @param {string} message
   * @param {number | null} code That of SQLite, where it has one for this.
   */
  constructor(message, code) {
    super(message);
    this.name = "ConfigurationError";
    /** Whether another process has been writing for too long. */
    this.busy = code === 5;
    /** Whether it is no database that SQLite can read. */
    this.damaged = code === 11 || code === 26;
  }
}

/**
 * Return the folder of what programs of the user share.
 *
 * @param {string} distribution
 * @returns {string}
 */
export function stateFolder(distribution) {
  const state = (process.env.XDG_STATE_HOME ?? "").trim();
  const local = (process.env.LOCALAPPDATA ?? "").trim();
  if (process.platform === "win32") return join(local || join(homedir(), "AppData", "Local"), distribution);
  if (process.platform === "darwin" && !state) return join(homedir(), "Library", "Application Support", distribution);
  return join(state || join(homedir(), ".local", "state"), distribution);
}

/**
 * Return the function that opens a database.
 *
 * @returns {Promise<(path: string, readOnly: boolean) => Connection>}
 * @throws {ConfigurationError} Where this runtime has no SQLite.
 */
export async function opener() {
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
export class File {
  /** @type {Connection | null} */
  #base = null;
  #identity = "";
  #writable = false;
  /** @type {Promise<unknown>} */
  #before = Promise.resolve();
  /** @type {Map<string, Statement>} */
  #statements = new Map();

  /** @type {Record<string, string>} Table → its columns, in the order of the design. */
  #columns = {};

  /**
   * @param {string} path
   * @param {Design} design
   * @param {(path: string, readOnly: boolean) => Connection} open
   */
  constructor(path, design, open) {
    this.path = path;
    this.design = design;
    this.open = open;
  }

  /**
   * Run a transaction after those that were begun before; it is undone where `work` throws.
   *
   * @template T
   * @param {"read" | "write"} doing
   * @param {(prepared: Prepared) => T | Promise<T>} work
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
   * @param {(prepared: Prepared) => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async #transact(doing, work) {
    const until = performance.now() + this.design.busy * 1000;
    try {
      for (;;) {
        try {
          const base = this.#opened(doing === "write");
          if (base === null) return await work(() => null); // a missing file reads as empty, and is not made
          if (doing === "read") return await work((sql) => this.#prepared(base, sql));
          base.exec("begin immediate");
          break;
        } catch (error) {
          if (codeOf(error) !== 5 || performance.now() > until) throw error;
          await new Promise((done) => setTimeout(done, 5 + 15 * Math.random()));
        }
      }
      const base = /** @type {Connection} */ (this.#base);
      try {
        const found = await work((sql) => this.#prepared(base, sql));
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
      const busy = `another process has been writing in it for ${this.design.busy} s; try again`;
      throw this.#unusable(doing, code === 5 ? busy : (REASONS[code] ?? String(error)), code);
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
      if (this.design.makeFolder) fs.mkdirSync(dirname(this.path), { mode: 0o700, recursive: true });
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
    const { design } = this;
    if (application === 0 ? filled : application !== design.application) {
      throw this.#unusable(doing, "it belongs to another program");
    }
    const newer = Math.floor(version / 100) > Math.floor(design.version / 100);
    if (newer && write) {
      const way = "a newer version of this client has changed it, and this version can only read it: install that version";
      throw this.#unusable(doing, way);
    }
    this.#writable &&= !newer;
    if (this.#writable) {
      base.prepare("pragma journal_mode = persist").get();
      base.exec("pragma journal_size_limit = 1048576");
      base.exec(`pragma synchronous = ${design.synchronous}`);
      if (process.platform === "darwin" && design.synchronous === "full") base.exec("pragma fullfsync = 1");
      const lacks = Object.entries(design.tables).some(([table, columns]) => !includesAll(columnsOf(base, table), Object.keys(columns)));
      if (version < design.version || lacks) extend(base, design, version);
    }
    for (const [table, columns] of Object.entries(design.tables)) {
      const known = columnsOf(base, table);
      const usual = (/** @type {string} */ name) => `${columns[name].split("default ")[1] ?? "null"} as ${name}`;
      this.#columns[table] = Object.keys(columns).map((name) => (known.includes(name) ? name : usual(name))).join(", ");
    }
  }

  /**
   * @param {Connection} base
   * @param {string} sql
   * @returns {Statement}
   */
  #prepared(base, sql) {
    const text = sql.replace(/\{(\w+)\}/, (_, table) => this.#columns[table]);
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
   * @param {number | null} [code]
   */
  #unusable(doing, reason, code = null) {
    return new FileError(`cannot ${doing} the ${this.design.called} ${this.path}: ${reason}; ${this.design.wayOut}`, code);
  }
}

/**
 * @param {Connection} base
 * @param {string} table
 * @returns {string[]}
 */
function columnsOf(base, table) {
  return base.prepare(`pragma table_info(${table})`).all().map((row) => row.name);
}

/**
 * @param {readonly string[]} known
 * @param {readonly string[]} wanted
 */
function includesAll(known, wanted) {
  return wanted.every((name) => known.includes(name));
}

/**
 * Add tables, missing columns and the indexes.
 *
 * @param {Connection} base
 * @param {Design} design
 * @param {number} version
 */
function extend(base, design, version) {
  base.exec("begin immediate");
  try {
    for (const [table, columns] of Object.entries(design.tables)) {
      const declared = Object.entries(columns).map(([name, declaration]) => `${name} ${declaration}`);
      base.exec(`create table if not exists ${table} (${declared.join(", ")})`);
      const known = columnsOf(base, table);
      for (const [name, declaration] of Object.entries(columns)) {
        if (!known.includes(name)) base.exec(`alter table ${table} add column ${name} ${declaration}`);
      }
    }
    for (const index of design.indexes) base.exec(`create index if not exists ${index}`);
    base.exec(`pragma application_id = ${design.application}`);
    base.exec(`pragma user_version = ${Math.max(version, design.version)}`);
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
