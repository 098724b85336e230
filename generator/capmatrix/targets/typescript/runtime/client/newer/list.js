/** Models newer than the package: ask the service's own list once, without the key, and judge by the record. */

import { call, request } from "../calls.js";
import { operationFor } from "../context.js";
import { sleep } from "../effects.js";
import { ClientError } from "../errors.js";
import { idIn, withModel } from "./models.js";
import { isId, mapped, MOST_BYTES, readList, UnusableListError, UnusableRecordError } from "./records.js";

/**
 * @typedef {import("../context.js").Context} Context
 * @typedef {import("../service.js").Kit} Kit
 */
/**
 * @template T
 * @typedef {import("../effects.js").Flow<T>} Flow
 */

/** Seconds after a failure before the service is asked again. */
const PAUSE = 60;
/** Seconds between two looks at whether another call has the list. */
const MOMENT = 0.2;

/** The list of a client, kept while the client is. */
export class NewerModels {
  /** @type {Map<string, any>} The records of the last list that was believed. */
  #records = new Map();
  /** @type {number | null} When it came, in seconds since 1970. */
  #fetched = null;
  #until = 0;
  #asking = false;
  #problem = "";

  /**
   * @param {Kit} kit
   * @param {any} mapping
   */
  constructor(kit, mapping) {
    this.mapping = mapped(mapping);
    this.packaged = Object.values(kit.models).filter((info) => info.stage !== "removed").map((info) => info.id);
  }

  /**
   * Ask for the list where it is old; an old one stays in use where the service does not answer.
   *
   * @param {Context} context
   * @returns {Flow<void>}
   */
  *current(context) {
    const { clock, policy } = context;
    for (;;) {
      const now = clock.today();
      const isFresh = this.#fetched !== null && now - this.#fetched < policy.listingAgeMax && now >= this.#fetched - PAUSE;
      if (isFresh || now < this.#until) return;
      if (!this.#asking) break;
      if (this.#fetched !== null) return;
      yield* sleep(MOMENT);
    }
    this.#asking = true;
    try {
      const send = { ...request(context, operationFor(context, "catalogue")), key: false, most: MOST_BYTES + 1 };
      const reply = yield* call(context, send, { once: this.#fetched !== null });
      this.#records = readList(reply.body, this.mapping, this.packaged);
      [this.#fetched, this.#problem] = [clock.today(), ""];
    } catch (error) {
      if (!(error instanceof ClientError || error instanceof UnusableListError)) throw error;
      context.log.warn(`the service's list of models could not be read: ${error.message}`);
      [this.#problem, this.#until] = [context.redact.text(error.message), clock.today() + PAUSE];
    } finally {
      this.#asking = false;
    }
  }

  /**
   * Return a package with a model, or with what there is to say of a model that the list does not have.
   *
   * @param {Kit} kit
   * @param {string} id
   * @returns {Kit}
   */
  kitFor(kit, id) {
    if (this.#fetched === null) return { ...kit, asked: `, and the service's list could not be read: ${this.#problem}` };
    const day = new Date(this.#fetched * 1000).toISOString().slice(0, 10);
    const record = this.#records.get(id);
    if (record === undefined) return { ...kit, asked: `, nor in the service's list of ${day}` };
    try {
      return withModel(kit, id, record, this.mapping, day);
    } catch (error) {
      if (!(error instanceof UnusableRecordError)) throw error;
      return { ...kit, asked: `, and its record in the service's list of ${day} is unusable: ${error.message}` };
    }
  }
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
  yield* newer.current(context);
  const kit = newer.kitFor(context.kit, id);
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
