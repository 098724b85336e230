/** The page: which of its views is shown, and the address that says so. */
import { read, written } from "./address.js";
import { changes } from "./changes.js";
import { compared } from "./compare.js";
import { choices, element, labelled, say } from "./dom.js";
import { Find } from "./find.js";
import { Form } from "./form.js";
import { Matrix } from "./matrix.js";

/** @typedef {import("./address.js").Place} Place */

class Page {
  /**
   * @param {Readonly<Record<string, any>>} facts
   * @param {Readonly<Record<string, any>>} modules
   * @param {(script: string) => Promise<unknown>} load
   */
  constructor(facts, modules, load) {
    this.matrix = new Matrix(facts, modules, load);
    this.load = load;
    this.place = read(location.hash);
    this.edition = this.matrix.first;
    /** @type {string[]} */
    this.compared = [];
    this.simulator = "";
    /** @type {any} */
    this.report = null;
    /** @type {any} */
    this.clientModule = null;
    /** @type {any} */
    this.form = null;
    this.main = element("main", { id: "main" });
    this.alert = element("p", { role: "alert", class: "error" });
    this.editions = choices(facts.editions.map((/** @type {any} */ one) => [one.id, one.id]), { onchange: () => this.go({ edition: this.editions.value }) });
    this.find = new Find(this);
    this.home = element("a", { href: "#" }, "All models");
    this.news = element("a", { href: "#changes=" }, "What changed");
    document.body.append(
      element("a", { class: "skip", href: "#main", onclick: (/** @type {Event} */ event) => this.skip(event) }, "Skip to the content"),
      element("header", {},
        element("h1", {}, facts.title),
        element("nav", { "aria-label": "Views" }, this.home, this.news),
        facts.editions.length > 1 ? labelled("Edition", this.editions) : null,
        element("p", { class: "note" }, facts.asOf ? `As of ${facts.asOf}.` : "")),
      this.alert, this.main,
    );
    addEventListener("hashchange", () => {
      if (location.hash !== this.wrote) this.show(true);
    });
    this.show(false);
    // What a question needs is fetched while nobody waits for it.
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    if (!this.place.embed) addEventListener("load", () => setTimeout(() => idle(() => this.matrix.all(this.edition).catch(() => undefined)), 300));
  }

  /** @param {Event} event */
  skip(event) {
    event.preventDefault();
    /** @type {any} */ (this.main.querySelector("h2"))?.focus();
  }

  /**
   * Return the address of another place.
   *
   * @param {Partial<Place>} place
   */
  address(place) {
    return written({ ...this.place, model: "", request: null, changes: false, compare: [], ...place });
  }

  /** Write the place into the address, without a step back to the one before. */
  write() {
    this.wrote = written(this.place);
    if (this.wrote !== (location.hash || "#")) history.replaceState(null, "", this.wrote);
    this.home.setAttribute("href", this.address({ embed: false }));
    this.news.setAttribute("href", this.address({ changes: true }));
  }

  /**
   * Go to another place.
   *
   * @param {Partial<Place>} place
   */
  go(place) {
    const wanted = written({ ...this.place, ...place });
    if (wanted === location.hash) this.show(true);
    else location.hash = wanted;
  }

  /**
   * Remember a request that was typed.
   *
   * @param {string} model
   * @param {Record<string, any>} request
   */
  remember(model, request) {
    this.place = { ...this.place, model, request };
    this.write();
  }

  /**
   * Return the client's module, once it is loaded.
   *
   * @returns {Promise<any>}
   */
  async client() {
    if (!this.clientModule) await this.load("client.js");
    return this.clientModule;
  }

  /**
   * Show what the address says.
   *
   * @param {boolean} move whether the focus goes to the new view
   */
  async show(move) {
    const place = (this.place = read(location.hash));
    const { matrix } = this;
    let problem = place.problem;
    this.edition = matrix.editions.includes(place.edition) ? place.edition : matrix.first;
    if (place.edition && this.edition !== place.edition) problem = `There is no edition ${place.edition.slice(0, 40)}.`;
    this.editions.value = this.edition;
    this.simulator = place.simulator;
    if (place.compare.length) this.compared = place.compare.filter((one) => matrix.row(one, this.edition));
    document.body.classList.toggle("embed", place.embed);
    /** @type {any} */
    let view = this.find.element;
    this.form = null;
    try {
      if (place.changes) {
        if (matrix.facts.changed && !this.report) await this.load("changes.js");
        view = changes(this);
      } else if (place.model && matrix.row(place.model, this.edition)) {
        const reading = await matrix.reading(place.model, this.edition);
        if (this.place !== place) return;
        this.form = new Form(this, reading, place.request);
        view = this.form.element;
      } else if (place.model) {
        const gone = matrix.facts.removed.find((/** @type {any} */ one) => one.id === place.model);
        problem = `${gone ? "The model has been removed:" : "There is no model"} ${place.model.slice(0, 80)}${gone?.successor ? `; its successor is ${gone.successor}` : ""}.`;
      } else if (place.compare.length > 1 && this.compared.length > 1) {
        view = compared(this, await Promise.all(this.compared.map((one) => matrix.reading(one, this.edition))));
      }
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (this.place !== place) return;
    say(this.alert, problem);
    this.main.replaceChildren(view);
    const heading = view.querySelector("h2");
    document.title = `${view === this.find.element ? "Models" : heading.textContent} · ${matrix.facts.title}`;
    if (view === this.find.element) this.list();
    this.write();
    if (move) heading.focus();
  }

  /** Show the list of models as the address has it. */
  list() {
    this.find.question.value = this.place.question;
    this.find.sort = this.place.sort;
    if (this.place.question) this.find.draw();
    this.find.ask();
  }
}

/**
 * Start the page when its facts come.
 *
 * @param {Readonly<Record<string, any>>} modules
 */
export function start(modules) {
  /** @type {any} */
  const { explorer } = globalThis;
  /** @type {Page} */
  let page;
  explorer.facts = (/** @type {any} */ facts) => {
    const begin = () => (page = explorer.page = new Page(facts, modules, explorer.load));
    if (document.body) begin();
    else addEventListener("DOMContentLoaded", begin);
  };
  explorer.model = (/** @type {string} */ id, /** @type {any} */ given) => page.matrix.keep(id, given);
  explorer.client = (/** @type {any} */ given) => (page.clientModule = given);
  explorer.changes = (/** @type {any} */ given) => (page.report = given);
}
