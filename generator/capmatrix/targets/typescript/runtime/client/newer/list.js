/** Models newer than the package: ask the service's own list once, without the key, and judge by the record. */

import { call, request } from "../calls.js";
import { operationFor } from "../context.js";
import { run, sleep } from "../effects.js";
import { ClientError } from "../errors.js";
import { idIn, withModel } from "./models.js";
import { isId, mapped, MOST_BYTES, readList, UnusableListError, UnusableRecordError } from "./records.js";

/**
 * @typedef {import("../context.js").Context} Context
 * @typedef {import("../service.js").Kit} Kit
 * @typedef {import("./list_cache.js").Kept} Kept
 */
/**
 * @template T
 * @typedef {import("../effects.js").Flow<T>} Flow
 */

/** Seconds between two looks at whether another caller has the list. */
const MOMENT = 0.2;

/** The models that a client takes from the service's own list. */
export class NewerModels {
  /** @type {Uint8Array | null} The answer that was read last. */
  #body = null;
  /** @type {Map<string, any>} Its records. */
  #records = new Map();

  /**
   * @param {Kit} kit
   * @param {any} mapping
   * @param {import("./list_cache.js").ListCache} cache
   */
  constructor(kit, mapping, cache) {
    this.mapping = mapped(mapping);
    this.packaged = Object.values(kit.models).filter((info) => info.stage !== "removed").map((info) => info.id);
    this.cache = cache;
  }

  /**
   * Read an answer, if it is not the one that was read last.
   *
   * @param {Uint8Array} body
   * @throws {UnusableListError} If it is not believed.
   */
  read(body) {
    if (body === this.#body) return;
    this.#records = readList(body, this.mapping, this.packaged);
    this.#body = body;
  }

  /**
   * Return a package with a model, or with what there is to say of a model that the list does not have.
   *
   * @param {Kit} kit
   * @param {string} id
   * @param {Kept} kept
   * @returns {Kit}
   */
  kitFor(kit, id, { body, fetched, problem }) {
    if (body === null) return { ...kit, asked: `, and the service's list could not be read: ${problem}` };
    const day = new Date(fetched * 1000).toISOString().slice(0, 10);
    try {
      this.read(body);
      const record = this.#records.get(id);
      if (record === undefined) return { ...kit, asked: `, nor in the service's list of ${day}` };
      return withModel(kit, id, record, this.mapping, day);
    } catch (error) {
      if (error instanceof UnusableListError) return { ...kit, asked: `, and the service's list could not be read: ${error.message}` };
      if (!(error instanceof UnusableRecordError)) throw error;
      return { ...kit, asked: `, and its record in the service's list of ${day} is unusable: ${error.message}` };
    }
  }
}

/**
 * Return the list, asked for again where it is old; one that is old stays in use where the service does not answer.
 *
 * @param {Context} context
 * @param {NewerModels} newer
 * @returns {Flow<Kept>}
 */
function* current(context, newer) {
  for (;;) {
    const now = context.clock.today();
    const { kept, mine } = yield* run(() => newer.cache.begin(now, context.policy.listingAgeMax));
    if (mine) return yield* asked(context, newer, kept);
    if (kept.body !== null || kept.problem) return kept;
    yield* sleep(MOMENT);
  }
}

/**
 * Ask the service once, and keep its list, or why there is none.
 *
 * @param {Context} context
 * @param {NewerModels} newer
 * @param {Kept} kept
 * @returns {Flow<Kept>}
 */
function* asked(context, newer, kept) {
  const { clock } = context;
  /** @type {(() => Promise<Kept>) | null} */
  let outcome = null;
  try {
    const send = { ...request(context, operationFor(context, "catalogue")), key: false, most: MOST_BYTES + 1 };
    const { body } = yield* call(context, send, { once: kept.body !== null });
    newer.read(body);
    outcome = () => newer.cache.keep(clock.today(), body);
  } catch (error) {
    if (!(error instanceof ClientError || error instanceof UnusableListError)) throw error;
    context.log.warn(`the service's list of models could not be read: ${error.message}`);
    outcome = () => newer.cache.fail(clock.today(), context.redact.text(error.message));
  } finally {
    // Broken off: whoever asks next need not wait.
    if (outcome === null) newer.cache.fail(clock.today(), "").catch(() => undefined);
  }
  return yield* run(outcome);
}

/**
 * Return the settings of a client with the model that a request names, if only the service's list has it.
 *
 * The service is asked only for an id that the package does not have, and not again while its list is fresh.
 *
 * @param {Context} context
 * @param {NewerModels} newer
 * @param {unknown} request
 * @returns {Flow<Context>}
 */
export function* knowing(context, newer, request) {
  const id = lacking(context.kit, request);
  if (id === "" || !isId(id)) return context;
  const kit = newer.kitFor(context.kit, id, yield* current(context, newer));
  return { ...context, kit, judging: async () => kit };
}

/**
 * Return the id that a payload names, if the package has no such model; else an empty text.
 *
 * @param {Kit} kit
 * @param {unknown} payload
 * @returns {string}
 */
export function lacking(kit, payload) {
  const id = idIn(kit, payload);
  const known = Object.hasOwn(kit.models, id) || Object.values(kit.models).some((info) => info.formerly.includes(id));
  return known ? "" : id;
}
