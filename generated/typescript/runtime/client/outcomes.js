/** What was charged, by what was seen of a call: the table that clients of all languages share. */

/**
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {"submit" | "extend" | "repeat" | "quote" | "settle" | "status" | "wait" | "download" | "account"} Phase
 * @typedef {"nothing_left" | "not_processed" | "refused" | "unknown" | "paid"} Outcome
 * @typedef {"waiting" | "claimed" | "posted" | "unknown" | "running" | "done" | "fetched" | "refused" | "failed" | "given_back"} OrderState
 */

/** @type {readonly OrderState[]} States in which the outcome of the submission is not known. */
export const OPEN = ["posted", "unknown"];
/** @type {readonly Outcome[]} */
const CAUTION = ["nothing_left", "not_processed", "refused", "unknown", "paid"];
/** @type {readonly Outcome[]} Outcomes that are certainly not charged, so that the call can be made again. */
export const FREE = ["nothing_left", "not_processed", "refused"];

/**
 * Return the outcome of an observation in a phase: a name in the table's `seen`, or an HTTP status other than 2xx.
 *
 * For submissions, a row of the service's error table can make the outcome of a status more cautious, never less.
 *
 * @param {Kit} kit
 * @param {Phase} phase
 * @param {string | number} seen
 * @returns {Outcome}
 */
export function outcome(kit, phase, seen) {
  let rows = kit.outcomes.phases[phase];
  while (typeof rows === "string") rows = kit.outcomes.phases[rows];
  let found = /** @type {Outcome} */ (Object.hasOwn(rows, seen) ? rows[seen] : rows["*"]);
  if (phase === "submit" || phase === "extend") {
    for (const row of kit.service.errors) {
      const about = row.outcome !== null && !row.types.length && !row.words.length && row.statuses.includes(Number(seen));
      if (about) found = CAUTION[Math.max(CAUTION.indexOf(found), CAUTION.indexOf(/** @type {Outcome} */ (row.outcome)))];
    }
  }
  return found;
}
