/**
 * The last list of models of each base URL, in a file that all processes of the user share, those of the Python client
 * included; in memory alone where there is no such file.
 */

/**
 * @typedef {import("../ledger/database.js").File} File
 * @typedef {import("../ledger/ledger.js").Holder} Holder
 *
 * @typedef {object} Kept What is known of the list of a base URL.
 * @property {Uint8Array | null} body The last answer that was believed.
 * @property {number} fetched When it came, in seconds since 1970.
 * @property {number} until Until when nobody else asks: somebody does, or a failure is too recent.
 * @property {string} problem Why the last attempt failed; empty if none did.
 * @property {string} asker The process that asks; empty if none does.
 */

/** Seconds for which others wait for the answer to whoever asks, while that process runs: more than a question takes. */
const ASKING = 300;
/** Seconds after a failure before the service is asked again. */
const PAUSE = 60;
/** Seconds by which a list may be from the future: who looks has read the clock before the list came. */
const SKEW = 60;

/** @type {import("../ledger/database.js").Design} */
export const DESIGN = {
  called: "file of lists of models",
  wayOut: "the list is kept within this process",
  application: 0x6e766c73,
  version: 100,
  tables: {
    lists: {
      place: "text primary key",
      body: "blob",
      fetched: "real not null default 0",
      until: "real not null default 0",
      problem: "text not null default ''",
      asker: "text not null default ''",
    },
  },
  indexes: [],
  synchronous: "off",
  busy: 10,
  makeFolder: true,
};

/** @type {Kept} */
const NOTHING = { body: null, fetched: 0, until: 0, problem: "", asker: "" };

/** The list of one base URL. */
export class ListCache {
  #memory = NOTHING;
  #shared;
  #place;
  #warn;

  /**
   * @param {{file: File, holder: Holder} | null} shared The file, and this process among those that share it.
   * @param {string} place The base URL.
   * @param {(line: string) => void} warn
   */
  constructor(shared, place, warn) {
    this.#shared = shared;
    this.#place = place;
    this.#warn = warn;
  }

  /**
   * Return what is kept, and whether the caller shall ask the service, so that no two ask at once.
   *
   * @param {number} now
   * @param {number} age
   * @returns {Promise<{kept: Kept, mine: boolean}>}
   */
  async begin(now, age) {
    const isFresh = (/** @type {Kept} */ kept) => kept.body !== null && -SKEW <= now - kept.fetched && now - kept.fetched < age;
    if (isFresh(this.#memory)) return { kept: this.#memory, mine: false };
    const asker = this.#shared?.holder.owner() ?? "here";
    return this.#changed((kept) =>
      isFresh(kept) || this.#isHeld(kept, now) ? null : { ...kept, until: now + ASKING, problem: "", asker },
    );
  }

  /**
   * Keep a list that was believed.
   *
   * @param {number} now
   * @param {Uint8Array} body
   * @returns {Promise<Kept>}
   */
  async keep(now, body) {
    return (await this.#changed(() => ({ ...NOTHING, body, fetched: now }))).kept;
  }

  /**
   * Keep why the list could not be had, beside the last one; with no problem, the question was broken off.
   *
   * @param {number} now
   * @param {string} problem
   * @returns {Promise<Kept>}
   */
  async fail(now, problem) {
    const until = problem ? now + PAUSE : 0;
    return (await this.#changed((kept) => ({ ...kept, until, problem, asker: "" }))).kept;
  }

  /**
   * Return whether somebody else asks and still runs, or a failure is too recent; a clock that was wrong holds nobody.
   *
   * @param {Kept} kept
   * @param {number} now
   */
  #isHeld({ until, asker }, now) {
    const most = asker ? ASKING : PAUSE;
    const runs = !asker || (this.#shared?.holder.isRunning(asker) ?? true);
    return until > now && until - now <= most + SKEW && runs;
  }

  /**
   * Replace what is kept by what a function returns, null for no change; return it, and whether it changed.
   *
   * @param {(kept: Kept) => Kept | null} change
   * @returns {Promise<{kept: Kept, mine: boolean}>}
   */
  async #changed(change) {
    if (this.#shared !== null) {
      try {
        return await this.#shared.file.transaction("write", (prepared) => {
          const row = prepared("select body, fetched, until, problem, asker from lists where place = ?")?.get(this.#place);
          return this.#remember(row ?? NOTHING, change, (kept) => {
            const values = [this.#place, kept.body, kept.fetched, kept.until, kept.problem, kept.asker];
            prepared("insert or replace into lists (place, body, fetched, until, problem, asker) values (?, ?, ?, ?, ?, ?)")?.run(...values);
          });
        });
      } catch (error) {
        const { busy } = /** @type {import("../ledger/database.js").FileError} */ (error);
        if (busy === undefined) throw error;
        this.#warn(/** @type {Error} */ (error).message);
        if (!busy) this.#shared = null;
      }
    }
    return this.#remember(this.#memory, change, () => undefined);
  }

  /**
   * @param {Kept} before
   * @param {(kept: Kept) => Kept | null} change
   * @param {(kept: Kept) => void} write
   */
  #remember(before, change, write) {
    const after = change(before);
    if (after !== null) write(after);
    this.#memory = after ?? before;
    return { kept: this.#memory, mine: after !== null };
  }
}
