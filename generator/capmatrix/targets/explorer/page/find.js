/** The list of models, and the question that they are asked. */
import { estimate } from "../../typescript/runtime/client/price.js";
import { MOST_COMPARED } from "./address.js";
import { button, choices, element, labelled, say, scrolling } from "./dom.js";
import { INPUTS, InvalidQuery, measure, parse } from "./language.js";
import { asked, smallest } from "./search.js";

/**
 * @typedef {import("./matrix.js").Row} Row
 * @typedef {import("./language.js").Condition} Condition
 * @typedef {{request: Record<string, any> | null, price: Row["price"]}} Match
 */

/** Milliseconds after the last letter, and of work between two looks at what was typed. */
const [PAUSE, SLICE] = [150, 12];

/** @type {readonly (readonly [string, string, (row: Row, match?: Match) => any, (text: Row, match?: Match) => string])[]} */
const COLUMNS = [
  ["title", "Model", (row) => row.title.toLowerCase(), () => ""],
  ["price", "From", (row, match) => amount(match ? match.price : row.price), (row, match) => price(match ? match.price : row.price)],
  ["provider", "Provider", (row) => row.provider.toLowerCase() || "\uffff", (row) => row.provider],
  ["inputs", "Takes", (row) => row.inputs.join(), (row) => row.inputs.join(", ")],
  ["length", "Seconds", (row) => -longest(row), lengths],
  ["size", "Sizes", (row) => -Math.max(0, ...row.sizes.map((/** @type {string} */ one) => measure(one) ?? 0)), (row) => row.sizes.join(", ")],
  ["shape", "Shapes", (row) => -row.shapes.length, (row) => row.shapes.join(", ")],
  ["sound", "Sound", (row) => (row.sound ? 0 : 1), (row) => (row.sound ? "can be set" : "")],
];

export class Find {
  /** @param {any} page */
  constructor(page) {
    this.page = page;
    const { matrix } = page;
    const { facets, key } = matrix.facts;
    this.question = element("input", { type: "search", class: "code", autocomplete: "off", spellcheck: "false", "aria-describedby": "question-help question-told", oninput: () => this.later() });
    this.told = element("p", { role: "status", id: "question-told" });
    this.chips = element("div", { class: "actions", role: "group", "aria-label": "What goes in" }, INPUTS.map((name) =>
      button(name, () => this.toggle(name), { "aria-pressed": "false", "data-input": name })));
    const join = (/** @type {string[]} */ names) => names.join("|");
    /** @type {[string, string, string, readonly string[]][]} */
    const offered = [
      ["Seconds, at least", "duration", ">=", []],
      ["Size, at least", join(facets.sizes.names), ">=", facets.sizes.values],
      ["Shape", join(facets.shapes.names), "=", facets.shapes.values],
      ["Sound", "sound", "=", ["true"]],
      ["Price, at most", "price", "<=", []],
      ["Name", key, "=", []],
    ];
    this.facets = offered.filter(([, name, , values]) => name && (values.length || ["duration", "price", key].includes(name))).map(([label, name, operator, values]) => this.facet(label, name, operator, values));
    this.body = element("tbody");
    this.headers = COLUMNS.map(([sort, label]) => element("th", { scope: "col" }, button(label, () => this.order(sort), { class: "link" })));
    this.chosen = button("Compare", () => page.go({ compare: [...page.compared], model: "" }));
    /** @type {Map<string, any>} */
    this.lines = new Map();
    /** @type {Map<string, Match> | null} */
    this.matches = null;
    this.sort = "";
    this.running = 0;
    this.timer = 0;
    const help = element("p", { class: "note", id: "question-help" },
      "Conditions that one request meets at once: an input (image), a field (seed), its value (",
      element("code", {}, "duration=10"), ", ", element("code", {}, "price<=0.5"), "); ", element("code", {}, "not"), " turns one around.");
    this.element = element(
      "section", { "aria-labelledby": "find" },
      element("h2", { id: "find", tabindex: -1 }, "Find a model"),
      element("div", { class: "facets" }, labelled("What goes in", this.chips), this.facets.map((one) => one.element)),
      labelled("Question", this.question), help, this.told,
      element("div", { class: "actions" }, this.chosen),
      scrolling("Models", element("table", {}, element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Compare"), this.headers)), this.body)),
    );
    // The group has a name of its own.
    this.chips.previousSibling?.replaceWith(element("span", {}, "What goes in"));
  }

  /**
   * Return a control for one kind of condition.
   *
   * @param {string} label
   * @param {string} name
   * @param {string} operator
   * @param {readonly string[]} values
   */
  facet(label, name, operator, values) {
    const { key } = this.page.matrix.facts;
    const set = () => {
      const value = control.value.trim();
      // Half a number is waited for.
      if (value && operator !== "=" && measure(value) === null) return;
      this.replace((one) => isOf(one), value ? `${name}${operator}${worded(value, name)}` : "");
    };
    const isOf = (/** @type {Condition} */ one) => one.names.join("|") === name && one.operator === operator && !one.negated;
    const control = values.length
      ? choices([["", "any"], ...values.map((one) => /** @type {[string, string]} */ ([one, one === "true" ? "yes" : one]))], { onchange: set })
      : element("input", { oninput: set, size: 8, autocomplete: "off", inputmode: name === key ? "text" : "decimal" });
    return { isOf, control, element: labelled(label, control), name };
  }

  /** @param {string} name */
  toggle(name) {
    const isOf = (/** @type {Condition} */ one) => one.sort === "input" && one.names[0] === name && !one.negated;
    const has = this.conditions().some(isOf);
    this.replace(isOf, has ? "" : name);
  }

  /**
   * Return the conditions of the question; none where it cannot be read.
   *
   * @returns {Condition[]}
   */
  conditions() {
    try {
      return this.question.value.trim() ? parse(this.question.value, this.page.matrix.facts.key, () => undefined) : [];
    } catch {
      return [];
    }
  }

  /**
   * Put a condition in the place of others.
   *
   * @param {(one: Condition) => boolean} isOf
   * @param {string} text
   */
  replace(isOf, text) {
    const kept = this.conditions().filter((one) => !isOf(one)).map((one) => one.text);
    this.question.value = [...kept, text].filter((one) => one).join(" ");
    this.later();
  }

  /** Ask when nothing more is typed. */
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.page.place.question = this.question.value.trim();
      this.page.write();
      this.ask();
    }, PAUSE);
  }

  /** Show the models that answer the question. */
  async ask() {
    const { page } = this;
    const [question, edition, run] = [this.question.value.trim(), page.edition, ++this.running];
    this.reflect();
    if (!question) {
      this.matches = null;
      this.element.dataset.asked = "";
      return this.draw();
    }
    this.element.setAttribute("aria-busy", "true");
    try {
      const found = await this.answer(question, edition, () => run === this.running);
      if (found === null) return;
      this.matches = found;
      this.element.dataset.asked = question;
      this.draw();
    } catch (error) {
      if (run !== this.running) return;
      if (!(error instanceof InvalidQuery)) throw error;
      say(this.told, error.message);
      this.told.className = "error";
    } finally {
      if (run === this.running) this.element.removeAttribute("aria-busy");
    }
  }

  /**
   * Return the models that answer a question, each with a smallest request; null where it is not wanted any more.
   *
   * @param {string} question
   * @param {string} edition
   * @param {() => boolean} isWanted
   * @returns {Promise<Map<string, Match> | null>}
   */
  async answer(question, edition, isWanted) {
    const { matrix } = this.page;
    const readings = await matrix.all(edition);
    const conditions = asked(question, matrix.facts.key, readings.map((/** @type {any} */ one) => one.entry), matrix.names);
    const found = new Map();
    let since = performance.now();
    for (const reading of readings) {
      const request = smallest(reading, conditions);
      if (request !== null) found.set(reading.entry.id, match(reading, request));
      if (performance.now() - since > SLICE) {
        await new Promise((done) => setTimeout(done));
        since = performance.now();
      }
      if (!isWanted()) return null;
    }
    return found;
  }

  /** Show in the controls what the question says. */
  reflect() {
    const conditions = this.conditions();
    for (const one of this.chips.children) {
      one.setAttribute("aria-pressed", String(conditions.some(({ sort, names, negated }) => sort === "input" && !negated && names[0] === one.dataset.input)));
    }
    for (const { isOf, control } of this.facets) {
      if (control === document.activeElement) continue;
      const value = conditions.find(isOf)?.values.join("|") ?? "";
      control.value = control.localName === "input" ? value.replace(/^\*|\*$/g, "") : value;
    }
  }

  /** @param {string} sort */
  order(sort) {
    this.sort = this.sort === sort ? `-${sort}` : this.sort === `-${sort}` ? "" : sort;
    this.page.place.sort = this.sort;
    this.page.write();
    this.draw();
  }

  /** Draw the table. */
  draw() {
    const { page, matches } = this;
    const rows = [...page.matrix.rows(page.edition)].filter((row) => matches === null || matches.has(row.id));
    const [name, down] = this.sort.startsWith("-") ? [this.sort.slice(1), -1] : [this.sort, 1];
    const column = COLUMNS.find(([sort]) => sort === name);
    if (column) {
      const keys = new Map(rows.map((row) => [row, column[2](row, matches?.get(row.id))]));
      rows.sort((one, other) => down * (keys.get(one) < keys.get(other) ? -1 : keys.get(one) > keys.get(other) ? 1 : 0));
    }
    this.headers.forEach((one, at) => one.setAttribute("aria-sort", COLUMNS[at][0] !== name ? "none" : down > 0 ? "ascending" : "descending"));
    this.body.replaceChildren(...rows.map((row) => this.line(row, matches?.get(row.id))));
    const all = page.matrix.lists.get(page.edition).size;
    say(this.told, matches === null ? `${all} models.` : rows.length ? `${rows.length} of ${all} models. A smallest request of each meets all conditions; its price is shown, and its link opens it.` : `None of ${all} models.`);
    this.told.className = "";
    this.count();
  }

  /**
   * Return the line of a model.
   *
   * @param {Row} row
   * @param {Match} [match]
   */
  line(row, match) {
    let found = this.lines.get(row.id);
    if (found === undefined) {
      const box = element("input", { type: "checkbox", "aria-label": `Compare ${row.title}`, onchange: () => this.pick(row.id, box) });
      const link = element("a", {}, row.title);
      const cells = COLUMNS.slice(1).map(([sort]) => element("td", { class: sort === "price" || sort === "length" ? "number" : "" }));
      found = { box, link, cells, row: element("tr", {}, element("td", {}, box), element("th", { scope: "row" }, link, element("span", { class: "id" }, row.id)), cells) };
      this.lines.set(row.id, found);
    }
    found.box.checked = this.page.compared.includes(row.id);
    found.link.setAttribute("href", this.page.address({ model: row.id, request: match?.request ?? null }));
    found.cells.forEach((/** @type {any} */ cell, /** @type {number} */ at) => say(cell, COLUMNS[at + 1][3](row, match)));
    return found.row;
  }

  /**
   * @param {string} id
   * @param {any} box
   */
  pick(id, box) {
    const { page } = this;
    page.compared = page.compared.filter((/** @type {string} */ one) => one !== id);
    if (box.checked && page.compared.length >= MOST_COMPARED) {
      box.checked = false;
      say(this.told, `At most ${MOST_COMPARED} models are compared; take one away first.`);
    } else if (box.checked) page.compared.push(id);
    this.count();
  }

  count() {
    const { length } = this.page.compared;
    say(this.chosen, length > 1 ? `Compare ${length} models` : "Compare: choose two to four models");
    this.chosen.disabled = length < 2;
  }
}

/**
 * @param {import("./matrix.js").Reading} reading
 * @param {Record<string, any> | undefined} request
 * @returns {Match}
 */
function match({ kit, entry }, request) {
  if (request === undefined) return { request: null, price: null };
  const { [kit.service.discriminator]: _, ...fields } = request;
  const { low, amount: high, currency } = estimate(kit, request, 0);
  return { request: fields, price: low === null ? null : { low, high, currency: currency ?? entry.pricing?.currency } };
}

/** @param {Row["price"]} found */
function amount(found) {
  return found ? Number(found.low) : Infinity;
}

/** @param {Row["price"]} found */
export function price(found) {
  if (!found) return "unknown";
  const { low, high, currency } = found;
  const [least, most] = [low, high].map((one) => (one === null ? null : String(Number(one))));
  if (most === null) return `at least ${least} ${currency}`;
  return least === most ? `${least} ${currency}` : `${least} to ${most} ${currency}`;
}

/** @param {Row} row */
export function lengths(row) {
  if (row.lengths.length) return row.lengths.join(", ");
  if (!row.range) return "";
  const [low, high] = row.range;
  return low === null && high === null ? "any" : high === null ? `${low} or more` : `${low ?? 0} to ${high}`;
}

/** @param {Row} row */
function longest(row) {
  if (row.lengths.length) return Math.max(...row.lengths);
  return row.range ? (row.range[1] ?? Number.MAX_SAFE_INTEGER) : 0;
}

/**
 * Return a value as a question has it; of a name any part is enough.
 *
 * @param {string} value
 * @param {string} name
 */
function worded(value, name) {
  const plain = name === "price" || name.includes("|") || /^[\d.]+$/.test(value) || value === "true" ? value : `*${value.replace(/["'*]/g, "")}*`;
  return /[\s=<>!]/.test(plain) ? `"${plain}"` : plain;
}
