/** Orders in a file of SQLite that processes share, those of the Python client included; it survives a power cut. */

import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { join, resolve } from "node:path";
import { ConfigurationError } from "../errors.js";
import { File, opener, stateFolder } from "./database.js";
import { COLUMNS, storable, TABLE } from "./orders.js";
import { thisProcess } from "./process.js";

/**
 * @typedef {import("./ledger.js").Rows} Rows
 * @typedef {import("./ledger.js").Store} Store
 * @typedef {import("./orders.js").Order} Order
 */

/** @type {import("./database.js").Design} */
const DESIGN = {
  called: "ledger",
  wayOut: "or name another file, on a disk of this machine, as the ledger",
  application: 0x6e766c67,
  version: 101,
  tables: { orders: TABLE },
  indexes: [
    "orders_by_state on orders (state)",
    "orders_by_run on orders (run_id) where run_id is not null",
    "orders_by_batch on orders (batch, state) where batch is not null",
    "orders_by_budget on orders (budget) where budget is not null",
    "orders_by_time on orders (sent_at) where sent_at is not null",
    "orders_by_length on orders (place, model, length, sent_at) where took is not null",
  ],
  synchronous: "full",
  busy: 10,
  makeFolder: false,
};

/**
 * Return the path of the ledger that programs of the user share, in the state folder, which is made.
 *
 * @param {string} distribution
 * @returns {string}
 * @throws {ConfigurationError} Where the folder cannot be made.
 */
export function defaultPath(distribution) {
  const folder = stateFolder(distribution);
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
  const file = new File(resolve(path), DESIGN, await opener());
  return {
    read: (work) => file.transaction("read", (prepared) => work(rowsOf(prepared))),
    write: (work) => file.transaction("write", (prepared) => work(rowsOf(prepared))),
    holder: thisProcess,
    results: resultsBeside(resolve(path)),
    close: () => file.close(),
  };
}

/**
 * Return the rows of a file: all of its statements are short, and none waits.
 *
 * @param {import("./database.js").Prepared} prepared
 * @returns {Rows}
 */
function rowsOf(prepared) {
  /** @param {string} sql @param {(string | number | null)[]} values */
  const all = (sql, values) => prepared(sql)?.all(...values) ?? [];
  const near = "place in (?, '')";
  return {
    get: (id) => all("select {orders} from orders where id = ?", [id]).map(orderOfRow)[0] ?? null,
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
      return all(`select {orders} from orders ${where} order by rowid limit ?`, values).map(orderOfRow);
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
  return { ...row, fresh: Boolean(row.fresh), findable: Boolean(row.findable), repeat: Boolean(row.repeat) };
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
