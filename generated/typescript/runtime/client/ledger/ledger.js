/**
 * The ledger: the orders of charged submissions and their states.
 *
 * An order is one request that is to be made once. Its row is written before the request leaves and whenever its state
 * changes. Which state may follow which is in the table of outcomes that clients of all languages share; where the rows
 * lie is for a store to say: in memory, in a file of SQLite that processes share, or in a store of the caller.
 */

import { ClientError } from "../errors.js";
import { OPEN } from "../outcomes.js";
import { claimOf, orderOf } from "./orders.js";
import * as spending from "./spending.js";

/**
 * @typedef {import("../job.js").Claim} Claim
 * @typedef {import("../outcomes.js").OrderState} OrderState
 * @typedef {import("../service.js").Outcomes} Outcomes
 * @typedef {import("./orders.js").Order} Order
 * @typedef {import("./spending.js").Cap} Cap
 * @typedef {import("./spending.js").Due} Due
 */
/**
 * @template T
 * @typedef {T | Promise<T>} Soon
 */
/**
 * @typedef {object} Query All conditions that are given must hold. An order without a place belongs to every place.
 * @property {readonly OrderState[]} [states]
 * @property {string} [place]
 * @property {readonly string[]} [runIds]
 * @property {number} [limit]
 *
 * @typedef {object} Rows What a store does inside a transaction.
 * @property {(id: string) => Soon<Order | null>} get
 * @property {(order: Order) => Soon<void>} insert
 * @property {(id: string, changes: Partial<Order>) => Soon<void>} update
 * @property {(query: Query) => Soon<Order[]>} find The oldest first.
 * @property {(place: string, filter: {states: readonly string[], budget: string | null, since: number | null, without: string | null}) => Soon<Due[]>} costs
 *   The costs (else the reservations) of orders.
 * @property {(place: string, model: string, length: string, limit: number) => Soon<number[]>} durations
 *   How many seconds the newest jobs of a model and length took, the oldest first.
 *
 * @typedef {object} Holder What names processes: a store of one process need not.
 * @property {() => string} owner This process.
 * @property {() => string} boot The boot of its machine.
 * @property {() => number} seconds The seconds since then, also while the machine slept.
 * @property {(owner: string) => boolean} isRunning Whether a process still runs.
 *
 * @typedef {object} Store Where the rows lie.
 * @property {<T>(work: (rows: Rows) => Soon<T>) => Promise<T>} write
 *   Run a transaction, exclusive among all processes that share the store, and written for good when it resolves. It is
 *   undone where `work` throws. `ConfigurationError` where that is not possible: nothing is sent then.
 * @property {<T>(work: (rows: Rows) => Soon<T>) => Promise<T>} read
 * @property {Holder | null} [holder] Where processes share the store, for claims of processes that have ended.
 * @property {Results | null} [results] Where results are kept that cannot be asked for again.
 * @property {() => Soon<void>} [close]
 *
 * @typedef {object} Results
 * @property {(runId: string, text: string) => Soon<void>} keep
 * @property {(runId: string) => Soon<string | null>} get
 * @property {(runId: string) => Soon<void>} drop
 *
 * @typedef {[string, OrderState, Record<string, unknown>]} Report
 */

/** Seconds after its claim within which a request must begin to leave. */
export const POST_WITHIN = 10;
/** Seconds for which an order that waits for a retry stays reserved for its process. */
const HELD_BACK = 120;
/** Seconds after which a process is assumed not to wait for the answer to a submission any more. */
const UNDER_WAY = 900;
/** @type {readonly OrderState[]} States that only the posting process can report; a run may be reported by any process. */
const POSTER_ONLY = ["waiting", "unknown", "refused"];

/** The orders in a store. */
export class Ledger {
  /** @type {Map<number, Report>} */
  #unwritten = new Map();
  #number = 0;

  /**
   * @param {Store} store
   * @param {Outcomes} outcomes
   * @param {(line: string) => void} warn
   */
  constructor(store, outcomes, warn) {
    this.store = store;
    this.outcomes = outcomes;
    this.warn = warn;
    this.counted = Object.entries(outcomes.states)
      .filter(([state, row]) => !["waiting", "claimed"].includes(state) && !row.free)
      .map(([state]) => state);
  }

  /**
   * Record that an order is about to be posted; return false where another process holds it: do not post it.
   *
   * @param {Order} order
   * @param {readonly Cap[]} caps
   * @returns {Promise<boolean>}
   * @throws {import("../errors.js").ConfigurationError | spending.OverLimit} Where that cannot be written, or would exceed a cap.
   */
  async post(order, caps) {
    return this.#write(async (rows) => {
      const found = await rows.get(order.id);
      if (found !== null && !this.#mayPost(found, order)) return false;
      for (const cap of caps) {
        const filter = { states: this.counted, budget: cap.budget, since: cap.since, without: order.id };
        spending.check(order, cap, spending.sums(await rows.costs(order.place, filter)));
      }
      const now = Date.now() / 1000;
      const claim = { ...this.#claim(POST_WITHIN), state: /** @type {const} */ ("posted"), changed: now };
      const sent_at = order.sent_at ?? now;
      if (found === null) {
        await rows.insert({ ...order, ...claim, attempt: order.attempt + 1, sent_at, created: order.created || now });
      } else {
        const { uuid, fresh, findable, reserved, budget, currency, length, idempotency_key, key_until, sent } = order;
        const known = { uuid, fresh, findable, reserved, budget, currency, length, idempotency_key, key_until, sent, sent_at };
        await rows.update(order.id, { ...claim, ...known, attempt: found.attempt + 1 });
      }
      return true;
    });
  }

  /**
   * Record the state of an order and new facts; return whether that is its state now.
   *
   * A state that cannot follow the present one, or that only the posting process can know, changes only facts that were
   * missing. Where it cannot be written, the report is kept in memory and written with the next transaction.
   *
   * @param {string} id
   * @param {OrderState} state
   * @param {Record<string, unknown>} facts
   * @returns {Promise<boolean>}
   */
  async record(id, state, facts) {
    const known = Object.fromEntries(Object.entries(facts).filter((pair) => pair[1] !== null && pair[1] !== undefined));
    /** @type {Report} */
    const report = [id, state, known];
    try {
      return await this.#write((rows) => this.#report(rows, ...report));
    } catch (error) {
      this.#unwritten.set(this.#number++, report);
      throw error;
    }
  }

  /**
   * Record the state of the order that has a run, where there is one.
   *
   * @param {string} place
   * @param {string} runId
   * @param {OrderState} state
   * @param {Record<string, unknown>} facts
   * @returns {Promise<void>}
   */
  async recordRun(place, runId, state, facts) {
    for (const order of await this.find({ place, runIds: [runId] })) await this.record(order.id, state, facts);
  }

  /**
   * Give an order a run that was found; return false where another order has it, or the order has another run.
   *
   * @param {string} id
   * @param {string} runId
   * @param {string} place
   * @returns {Promise<boolean>}
   */
  async adopt(id, runId, place) {
    return this.#write(async (rows) => {
      const others = await rows.find({ place, runIds: [runId] });
      const order = await rows.get(id);
      const taken = others.some((one) => one.id !== id);
      if (taken || (order !== null && order.run_id !== null && order.run_id !== runId)) return false;
      const now = Date.now() / 1000;
      if (order === null && id) await rows.insert({ ...orderOf({ id, place }), state: "unknown", created: now, changed: now });
      if (order !== null && !order.place) await rows.update(id, { place });
      await this.#report(rows, id, "running", { run_id: runId });
      return true;
    });
  }

  /**
   * Return an order by its id.
   *
   * @param {string} id
   * @returns {Promise<Order | null>}
   */
  async get(id) {
    return this.store.read((rows) => rows.get(id));
  }

  /**
   * Return orders, the oldest first.
   *
   * @param {Query} query
   * @returns {Promise<Order[]>}
   */
  async find(query) {
    return this.store.read((rows) => rows.find(query));
  }

  /**
   * Return the claims of submissions whose outcome is not known, those under way included, the oldest first.
   *
   * @param {string} place
   * @returns {Promise<Claim[]>}
   */
  async openClaims(place) {
    return (await this.find({ states: OPEN, place })).map(claimOf);
  }

  /**
   * Return how many seconds the newest jobs of a model and length took, the oldest first.
   *
   * @param {string} place
   * @param {string} model
   * @param {string} length
   * @param {number} limit
   * @returns {Promise<number[]>}
   */
  async durations(place, model, length, limit) {
    return this.store.read((rows) => rows.durations(place, model, length, limit));
  }

  /**
   * Return currency → cost of the orders of a place; the reservation counts until the charge is known.
   *
   * @param {string} place
   * @param {{budget?: string | null, since?: number | null}} [filter]
   * @returns {Promise<Record<string, string>>}
   */
  async spent(place, { budget = null, since = null } = {}) {
    const filter = { states: this.counted, budget, since, without: null };
    return spending.sums(await this.store.read((rows) => rows.costs(place, filter)));
  }

  /** Write what could not be written before, and close the store; it is opened again on the next use. */
  async close() {
    if (this.#unwritten.size) {
      try {
        await this.#write(() => undefined);
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        for (const [id, state, facts] of this.#unwritten.values()) {
          this.warn(`order ${id} is ${state}, run ${facts.run_id ?? null}: ${error.message}`);
        }
      }
    }
    await this.store.close?.();
  }

  /**
   * Run a transaction that first writes what could not be written earlier.
   *
   * @template T
   * @param {(rows: Rows) => Soon<T>} work
   * @returns {Promise<T>}
   */
  async #write(work) {
    const kept = [...this.#unwritten];
    const found = await this.store.write(async (rows) => {
      for (const [, report] of kept) await this.#report(rows, ...report);
      return work(rows);
    });
    for (const [number] of kept) this.#unwritten.delete(number);
    return found;
  }

  /**
   * Apply a report about an order; return whether its state is the reported state now.
   *
   * @param {Rows} rows
   * @param {string} id
   * @param {OrderState} state
   * @param {Record<string, unknown>} facts
   * @returns {Promise<boolean>}
   */
  async #report(rows, id, state, facts) {
    const order = await rows.get(id);
    if (order === null) return false;
    const now = Date.now() / 1000;
    if (!Object.hasOwn(this.outcomes.states, order.state)) {
      // The state is of a newer version: the run must not be lost.
      if (facts.run_id !== undefined && order.run_id === null) await rows.update(id, { run_id: String(facts.run_id) });
      return false;
    }
    if (facts.run_id !== undefined && order.run_id !== null && order.run_id !== facts.run_id) {
      await this.#secondRun(rows, order, state, facts);
      return false;
    }
    if (!this.#counts(order, state)) {
      if (order.run_id !== null) {
        const missing = Object.entries(facts).filter(([name]) => name !== "reason" && !order[/** @type {keyof Order} */ (name)]);
        await rows.update(id, { changed: now, ...Object.fromEntries(missing) });
      }
      return order.state === state;
    }
    /** @type {Partial<Order>} */
    let claim = {};
    if (state === "waiting") claim = this.#claim(HELD_BACK);
    // An unknown order stays claimed, so that no other process posts it meanwhile.
    else if (state !== "unknown") claim = { owner: null, boot: null, post_before: null };
    await rows.update(id, { changed: now, state, ...facts, ...claim });
    return true;
  }

  /**
   * Keep a second run of an order: something on the way sent it twice, or its search was given up too early.
   *
   * @param {Rows} rows
   * @param {Order} order
   * @param {OrderState} state
   * @param {Record<string, unknown>} facts
   */
  async #secondRun(rows, order, state, facts) {
    const runId = /** @type {string} */ (facts.run_id);
    const [other] = await rows.find({ place: order.place, runIds: [runId], limit: 1 });
    if (other !== undefined) {
      await this.#report(rows, other.id, state, facts);
      return;
    }
    this.warn(`order ${order.id} has run ${order.run_id} already, and now also run ${runId}; both are kept`);
    const now = Date.now() / 1000;
    const known = this.outcomes.states[state].held || !POSTER_ONLY.includes(state) ? state : "running";
    await rows.insert({
      ...order, cost: null, film: null, ...facts, id: crypto.randomUUID().replaceAll("-", ""), batch: null, ordinal: 0,
      state: known, created: now, changed: now, owner: null, boot: null, post_before: null, reserved: null,
      reason: `a second run of order ${order.id}`,
    });
  }

  /**
   * @param {Order} order
   * @param {OrderState} state
   * @returns {boolean}
   */
  #counts(order, state) {
    const follows = this.outcomes.states[order.state].next.includes(state);
    if (POSTER_ONLY.includes(state) && order.owner !== null && order.owner !== this.#owner()) {
      return follows && !this.#held(order, order.state === "posted" ? UNDER_WAY : 0);
    }
    return state === order.state || follows;
  }

  /**
   * Return whether this process may post an order; `given` is the order as it saw it earlier.
   *
   * @param {Order} found
   * @param {Order} given
   * @returns {boolean}
   */
  #mayPost(found, given) {
    if (found.state === "claimed") return found.owner === this.#owner() && found.attempt === given.attempt;
    const free = found.owner === this.#owner() || !this.#held(found, 0);
    return ["waiting", "unknown"].includes(found.state) && free;
  }

  /**
   * Return whether a living process holds an order, until `longer` seconds after the end of its claim.
   *
   * @param {Order} order
   * @param {number} longer
   * @returns {boolean}
   */
  #held(order, longer) {
    const holder = this.store.holder ?? null;
    if (holder === null || order.owner === null || order.post_before === null || order.boot !== holder.boot()) return false;
    return holder.seconds() <= order.post_before + longer && holder.isRunning(order.owner);
  }

  #owner() {
    return this.store.holder?.owner() ?? null;
  }

  /** @param {number} seconds */
  #claim(seconds) {
    const holder = this.store.holder ?? null;
    if (holder === null) return { owner: null, boot: null, post_before: null };
    return { owner: holder.owner(), boot: holder.boot(), post_before: holder.seconds() + seconds };
  }
}


