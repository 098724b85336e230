/** The orders of one client: in the ledger, where there is one, and in memory. */

import { ConfigurationError } from "../errors.js";
import { OPEN } from "../outcomes.js";
import { claimOf } from "./orders.js";

/**
 * @typedef {import("../effects.js").FindFreeRuns} FindFreeRuns
 * @typedef {import("../effects.js").RecordOrder} RecordOrder
 * @typedef {import("../effects.js").RecordRun} RecordRun
 * @typedef {import("../job.js").Claim} Claim
 * @typedef {import("./ledger.js").Ledger} Ledger
 * @typedef {import("./orders.js").Order} Order
 */

/** The orders of one client. */
export class Orders {
  /** @type {Map<string, string>} Run → the order that has it. */
  #runs = new Map();
  /** @type {Map<string, Claim>} Order → its claim, while its outcome is not known. */
  #claims = new Map();
  /** @type {Map<string, Order>} Orders with idempotency keys, by id, while their outcome is not known. */
  #keyed = new Map();

  /**
   * @param {Ledger | null} ledger
   * @param {string} place
   * @param {(line: string) => void} warn
   * @param {boolean} needed Whether nothing may be posted where the ledger cannot be written.
   */
  constructor(ledger, place, warn, needed) {
    this.ledger = ledger;
    this.place = place;
    this.warn = warn;
    this.needed = needed;
  }

  /** Whether the orders are in a ledger. */
  get hasLedger() {
    return this.ledger !== null;
  }

  /** Where results are kept that cannot be asked for again; null: nowhere but in the client. */
  get results() {
    return this.ledger?.store.results ?? null;
  }

  /**
   * Record the state of an order; return false where another process or order is in the way.
   *
   * @param {RecordOrder} note
   * @returns {Promise<boolean>}
   */
  async record(note) {
    const { order, state } = note;
    const done = state === "posted" ? await this.#posted(note) : await this.#recorded(note);
    if (!done) return false;
    if (OPEN.includes(state)) {
      this.#claims.set(order.id, claimOf(order));
      if (order.idempotency_key !== null) this.#keyed.set(order.id, order);
    } else {
      this.#claims.delete(order.id);
      this.#keyed.delete(order.id);
    }
    if (note.run_id !== null && !this.#runs.has(note.run_id)) this.#runs.set(note.run_id, order.id);
    return true;
  }

  /**
   * Return those of these runs that no other order has, and how many other open claims have the UUID.
   *
   * @param {FindFreeRuns} asked
   * @returns {Promise<[string[], number]>}
   */
  async findFree({ claim, runIds }) {
    const held = new Set(runIds.filter((run) => (this.#runs.get(run) ?? claim.order) !== claim.order));
    let rivals = new Set([...this.#claims.values()].filter((one) => areRivals(one, claim)).map((one) => one.order));
    try {
      if (this.ledger !== null) {
        for (const order of await this.ledger.find({ place: this.place, runIds })) {
          if (order.id !== claim.order && order.run_id !== null) held.add(order.run_id);
        }
        if (!claim.fresh) {
          // The ledger overrules memory: another process may have closed a claim since.
          const open = await this.ledger.openClaims(this.place);
          const known = await Promise.all([...rivals].map(async (id) => [id, await this.ledger?.get(id)]));
          const alone = known.filter((pair) => pair[1] === null).map((pair) => /** @type {string} */ (pair[0]));
          rivals = new Set([...alone, ...open.filter((one) => areRivals(one, claim)).map((one) => one.order)]);
        }
      }
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      // Without the ledger no run can be assigned now; the submission stays open.
      this.warn(`the run of order ${claim.order} cannot be searched for: ${error.message}`);
      return [[], rivals.size];
    }
    return [runIds.filter((run) => !held.has(run)), rivals.size];
  }

  /**
   * Record the state of the order that has a run; log where that cannot be written.
   *
   * @param {RecordRun} note
   * @returns {Promise<void>}
   */
  async recordRun(note) {
    try {
      await this.ledger?.recordRun(this.place, note.runId, note.state, note.facts);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      this.warn(`run ${note.runId} is ${note.state}: ${error.message}`);
    }
  }

  /**
   * Return the order that has a run; null where none is known, or the ledger cannot be read.
   *
   * @param {string} runId
   * @returns {Promise<Order | null>}
   */
  async ofRun(runId) {
    const found = await this.#asked((ledger) => ledger.find({ place: this.place, runIds: [runId], limit: 1 }), []);
    return found[0] ?? null;
  }

  /**
   * Return an order by its id, from the ledger, or from memory without one; null where none is known.
   *
   * @param {string} id
   * @returns {Promise<Order | null>}
   */
  async get(id) {
    return this.ledger === null ? (this.#keyed.get(id) ?? null) : this.ledger.get(id);
  }

  /**
   * Return how long jobs took; none where the ledger cannot be read.
   *
   * @param {string} model
   * @param {string} length
   * @param {number} limit
   * @returns {Promise<number[]>}
   */
  async durations(model, length, limit) {
    return this.#asked((ledger) => ledger.durations(this.place, model, length, limit), []);
  }

  /**
   * Return the claims of submissions whose outcome is not known, those under way included.
   *
   * @returns {Promise<Claim[]>}
   */
  async openClaims() {
    return this.ledger === null ? [...this.#claims.values()] : this.ledger.openClaims(this.place);
  }

  /**
   * @template T
   * @param {(ledger: Ledger) => Promise<T>} ask
   * @param {T} nothing
   * @returns {Promise<T>}
   */
  async #asked(ask, nothing) {
    try {
      return this.ledger === null ? nothing : await ask(this.ledger);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      return nothing;
    }
  }

  /** @param {RecordOrder} note */
  async #posted(note) {
    if (this.ledger === null) return true;
    try {
      return await this.ledger.post(note.order, note.caps);
    } catch (error) {
      if (!(error instanceof ConfigurationError) || this.needed || note.caps.length) throw error;
      this.warn(`${error.message}; orders are not kept on the disk: name another file as the ledger, or go without`);
      this.ledger = null;
      return true;
    }
  }

  /** @param {RecordOrder} note */
  async #recorded(note) {
    const { order, run_id } = note;
    if (this.ledger === null) {
      return !note.adopted || run_id === null || (this.#runs.get(run_id) ?? order.id) === order.id;
    }
    try {
      if (note.adopted && run_id !== null) return await this.ledger.adopt(order.id, run_id, this.place);
      await this.ledger.record(order.id, note.state, { run_id, ...note.facts });
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      // A full disk must not hide a charged run: the caller still gets it.
      this.warn(`order ${order.id} is ${note.state}, run ${run_id}: ${error.message}`);
    }
    return true;
  }
}

/**
 * @param {Claim} first
 * @param {Claim} second
 * @returns {boolean}
 */
function areRivals(first, second) {
  return first.order !== second.order && first.uuid.toLowerCase() === second.uuid.toLowerCase();
}
