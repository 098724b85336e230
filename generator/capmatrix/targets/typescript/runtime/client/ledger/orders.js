/** Orders and their claims: rows of the ledger, the same as those of the Python client. */

/**
 * @typedef {import("../job.js").Claim} Claim
 * @typedef {import("../outcomes.js").OrderState} OrderState
 *
 * @typedef {object} Order A row of the ledger; times are seconds since 1970.
 * @property {string} id
 * @property {string} place The base URL of the service; empty where it is not known.
 * @property {string} operation
 * @property {string} model
 * @property {string} digest SHA-256 of the request as posted, without its UUID.
 * @property {string | null} batch
 * @property {number} ordinal
 * @property {number} priority Of orders that wait, those with a higher one are bought first.
 * @property {string} uuid
 * @property {boolean} fresh
 * @property {boolean} findable
 * @property {OrderState} state
 * @property {number} created
 * @property {number} changed
 * @property {number | null} sent_at
 * @property {string | null} owner The process that holds it.
 * @property {number} attempt How often it was claimed or posted.
 * @property {string | null} boot
 * @property {number | null} post_before When the claim ends, in seconds since that boot.
 * @property {string | null} run_id
 * @property {string | null} cost
 * @property {string | null} currency Of the cost or, until that is known, of the reservation.
 * @property {string | null} reserved The amount that is reserved until the cost is known.
 * @property {string | null} budget
 * @property {boolean} repeat Whether it may be sent again though its outcome is not known: it may then be charged twice.
 * @property {string | null} film The path of its first saved file.
 * @property {number | null} files How many files of it were saved, the first among them.
 * @property {string | null} reason Why it was refused, failed or is unknown.
 * @property {string | null} idempotency_key
 *   The key that it is sent with, by which the service knows it again; null: it must not be sent again.
 * @property {number | null} key_until Until when it may be sent again with that key; null: it was not sent with a key.
 * @property {string | null} sent Digest of what was sent with that key: only the same may be sent again.
 * @property {string | null} length The length that the request asks for.
 * @property {number | null} took Seconds from its submission to its end, where that was seen.
 */

/** Column → declaration in SQLite. A column that a later version adds must allow null or have a default. */
export const TABLE = {
  id: "text primary key", place: "text not null", operation: "text not null", model: "text not null",
  digest: "text not null", batch: "text", ordinal: "integer not null default 0",
  priority: "integer not null default 0", uuid: "text not null",
  fresh: "integer not null", findable: "integer not null", state: "text not null", created: "real not null",
  changed: "real not null", sent_at: "real", owner: "text", attempt: "integer not null default 0",
  boot: "text", post_before: "real", run_id: "text", cost: "text", currency: "text", reserved: "text",
  budget: "text", repeat: "integer not null default 0", film: "text", files: "integer", reason: "text",
  idempotency_key: "text", key_until: "real", sent: "text", length: "text", took: "real",
};
export const COLUMNS = Object.keys(TABLE);
/** Characters of a reason that are stored. */
const MAX_TEXT = 2000;

/**
 * Return an order with the usual values where none are given.
 *
 * @param {Partial<Order> & {id: string, place: string}} given
 * @returns {Order}
 */
export function orderOf(given) {
  return {
    operation: "submit", model: "", digest: "", batch: null, ordinal: 0, priority: 0, uuid: "", fresh: true, findable: true,
    state: "waiting", created: 0, changed: 0, sent_at: null, owner: null, attempt: 0, boot: null, post_before: null,
    run_id: null, cost: null, currency: null, reserved: null, budget: null, repeat: false, film: null, files: null,
    reason: null, idempotency_key: null, key_until: null, sent: null, length: null, took: null, ...given,
  };
}

/**
 * Return the claim that finds the run of an order.
 *
 * @param {Order} order
 * @returns {Claim}
 */
export function claimOf(order) {
  const { model, uuid, fresh, findable } = order;
  return { model, uuid, sent_at: order.sent_at ?? order.created, fresh, findable, order: order.id };
}

/**
 * Return a new id for an order.
 *
 * @returns {string}
 */
export function newId() {
  return crypto.randomUUID().replaceAll("-", "");
}

/**
 * Return a value as it is stored: no half characters, and no reason that is too long.
 *
 * @param {string} name
 * @param {unknown} value
 * @returns {string | number | null}
 */
export function storable(name, value) {
  if (typeof value === "string") return name === "reason" ? value.slice(0, MAX_TEXT).toWellFormed() : value.toWellFormed();
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" ? value : null;
}
