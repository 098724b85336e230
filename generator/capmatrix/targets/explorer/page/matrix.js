/** What the page knows of models: a line of each at once, a whole one when its script is loaded, by edition. */
import { inEdition } from "../../typescript/runtime/editions.js";

/**
 * @typedef {Readonly<Record<string, any>>} Row A line of the list of models.
 *
 * @typedef {object} Reading A model as an edition has it.
 * @property {Readonly<Record<string, any>>} entry what the catalog says of it
 * @property {import("../../typescript/runtime/types.d.ts").Model<any> & {validate: (payload: unknown) => any}} model
 * @property {import("../../typescript/runtime/client/service.js").Kit} kit
 * @property {Row} row
 * @property {Readonly<Record<string, any>>} known what its code is written with
 */

export class Matrix {
  /**
   * @param {Readonly<Record<string, any>>} facts
   * @param {Readonly<Record<string, any>>} modules
   * @param {(script: string) => Promise<unknown>} load
   */
  constructor(facts, modules, load) {
    this.facts = facts;
    this.modules = modules;
    this.load = load;
    /** @type {string[]} */
    this.editions = facts.editions.map((/** @type {{id: string}} */ one) => one.id);
    const [first, ...later] = this.editions.length ? this.editions : [""];
    this.first = first;
    /** @type {Map<string, Map<string, Row>>} */
    this.lists = new Map([[first, new Map(facts.rows[first].map((/** @type {Row} */ row) => [row.id, row]))]]);
    for (const edition of later) {
      const theirs = new Map(facts.rows[edition].map((/** @type {Row} */ row) => [row.id, row]));
      this.lists.set(edition, new Map([...this.rows(first)].map((row) => [row.id, theirs.get(row.id) ?? row])));
    }
    /** @type {Map<string, {known: any, judges: any}>} */
    this.loaded = new Map();
    /** @type {Map<string, Promise<unknown>>} */
    this.loading = new Map();
    /** @type {Map<string, Reading>} */
    this.readings = new Map();
    /** @type {readonly (readonly [string, number, ...string[]])[]} */
    const terms = modules.$typescript_terms.terms;
    this.terms = Object.fromEntries(terms.map(([name, media, ...instead]) => [name, [Boolean(media), instead]]));
    this.names = new Set(terms.map(([name]) => name));
  }

  /**
   * Return the lines of an edition.
   *
   * @param {string} edition
   * @returns {IterableIterator<Row>}
   */
  rows(edition) {
    return /** @type {Map<string, Row>} */ (this.lists.get(edition)).values();
  }

  /**
   * Return the line of a model; undefined for one that there is not.
   *
   * @param {string} id
   * @param {string} edition
   * @returns {Row | undefined}
   */
  row(id, edition) {
    return this.lists.get(edition)?.get(id);
  }

  /**
   * Keep what the script of a model gives.
   *
   * @param {string} id
   * @param {{known: any, judges: any}} given
   */
  keep(id, given) {
    this.loaded.set(id, given);
  }

  /**
   * Return a model as an edition has it, once its script is loaded.
   *
   * @param {string} id
   * @param {string} edition
   * @returns {Promise<Reading>}
   */
  async reading(id, edition) {
    const row = this.row(id, edition);
    if (row === undefined) throw new Error(`There is no model ${id}.`);
    if (!this.loaded.has(id)) {
      if (!this.loading.has(id)) this.loading.set(id, this.load(`models/${row.script}.js`));
      await this.loading.get(id);
    }
    return this.at(id, edition);
  }

  /**
   * Return all models as an edition has them, once their scripts are loaded.
   *
   * @param {string} edition
   * @returns {Promise<Reading[]>}
   */
  all(edition) {
    return Promise.all([...this.rows(edition)].map((row) => this.reading(row.id, edition)));
  }

  /**
   * Return a model whose script is loaded.
   *
   * @param {string} id
   * @param {string} edition
   * @returns {Reading}
   */
  at(id, edition) {
    const name = JSON.stringify([id, edition]);
    let found = this.readings.get(name);
    if (found === undefined) {
      const { known, judges } = /** @type {{known: any, judges: any}} */ (this.loaded.get(id));
      const row = /** @type {Row} */ (this.row(id, edition));
      const place = edition === this.first ? "" : edition;
      const model = judges[place] ?? inEdition(judges[""], this.modules[`$typescript_editions_facts_${place}`].facts);
      const { shape, pricing } = known;
      const info = { id, stage: row.stage, formerly: model.formerly };
      /** @type {any} */
      const kit = {
        service: this.facts.service,
        outcomes: this.facts.outcomes,
        models: { [id]: info },
        terms: this.terms,
        shapes: shape ? { [id]: shape } : {},
        prices: pricing ? { [id]: pricing } : {},
        options: {},
        validate: model.validate,
      };
      found = { entry: known.entries[place] ?? known.entries[""], model, kit, row, known };
      this.readings.set(name, found);
    }
    return found;
  }
}
