/** A request to one model: its fields as a form, and what is known of it while it is typed. */
import { estimate, shownEstimate } from "../../typescript/runtime/client/price.js";
import { steps } from "../../typescript/runtime/model.js";
import { short } from "./address.js";
import { LANGUAGES, written } from "./code.js";
import { Control } from "./control.js";
import { button, element, fresh, labelled, say } from "./dom.js";
import { isPlain } from "./fields.js";
import { fixes, isRuledOut, judged, put, reached, ruledOut } from "./judging.js";
import { Simulation } from "./simulate.js";

/**
 * @typedef {import("./matrix.js").Reading} Reading
 * @typedef {import("./fields.js").Field} Field
 */

const IGNORED = ["unknown_field", "unsupported_field", "unsupported_media"];

export class Form {
  /**
   * @param {any} page
   * @param {Reading} reading
   * @param {Record<string, any> | null} request what a link carries; null for an example
   */
  constructor(page, reading, request) {
    this.page = page;
    this.reading = reading;
    const { entry, row } = reading;
    this.example = entry.examples?.[0] ?? {};
    const { [page.matrix.facts.key]: _, ...given } = request ?? this.example;
    /** @type {Record<string, any>} */
    this.fields = given;
    /** @type {Control[]} */
    this.controls = [];
    /** @type {Set<string>} fields that are shown although the others rule them out */
    this.revealed = new Set();
    this.outKey = "";
    /** @type {Map<string, any>} */
    this.others = new Map();
    /** @type {Map<string, any>} */
    this.groups = new Map();
    const made = entry.fields.map((/** @type {Field} */ field) => this.field(field, []));
    this.ruled = element("ul");
    this.hidden = element("details", { hidden: true }, element("summary"), this.ruled);
    this.rows = element("div");
    this.verdict = element("p", { class: "verdict", role: "status" });
    this.price = element("p", { class: "price", role: "status" });
    this.problems = element("ul", { class: "findings" });
    this.language = LANGUAGES[0];
    this.code = element("code");
    this.tabs = LANGUAGES.map((name) => button(name, () => this.speak(name), { "aria-pressed": "false" }));
    this.copied = element("span", { class: "note", role: "status" });
    this.simulation = new Simulation(page, reading, () => this.fields);
    const life = [row.stage === "active" ? "" : `This model is ${row.stage}.`, row.successor ? `Its successor is ${row.successor}.` : ""];
    const about = [entry.doc, ...life, row.asOf ? `As of ${row.asOf}.` : ""].filter((one) => one).join(" ");
    const rules = (entry.rules ?? []).map((/** @type {any} */ rule) => rule.sentence).filter((/** @type {any} */ one) => one);
    const prices = (entry.pricing?.rows ?? []).map((/** @type {any} */ one) => one.sentence);
    this.element = element(
      "article", { "aria-labelledby": "model" },
      element("h2", { id: "model", tabindex: -1 }, row.title),
      element("p", {}, element("code", {}, row.id), row.provider ? ` by ${row.provider}` : ""),
      element("p", { class: "note" }, about),
      element("div", { class: "desk" },
        element("form", { "aria-label": "Request", onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
          element("div", { class: "actions" }, button("Example", () => this.set(this.example)), button("Empty", () => this.set({}))),
          made, this.rows, this.adder(), this.hidden),
        element("section", { class: "told", "aria-label": "Verdict, price and code" },
          this.verdict, this.price, this.problems,
          element("h3", {}, "The request as code"),
          element("div", { class: "actions", role: "group", "aria-label": "Language" }, this.tabs),
          element("pre", { tabindex: 0, role: "region", "aria-label": "Code" }, this.code),
          element("div", { class: "actions" }, button("Copy the code", () => this.copy(this.code.textContent, "The code is copied.")),
            button("Copy a link", () => this.link()), this.copied),
          this.simulation.element,
          rules.length ? [element("h3", {}, "Rules"), element("ul", {}, rules.map((/** @type {string} */ one) => element("li", {}, one)))] : null,
          prices.length ? [element("h3", {}, "Prices"), element("ul", {}, prices.map((/** @type {string} */ one) => element("li", {}, one)))] : null)),
    );
    this.update();
  }

  /**
   * Return the element of a field, with those of the fields of its object.
   *
   * @param {Field} field
   * @param {readonly string[]} above
   * @returns {any}
   */
  field(field, above) {
    const path = [...above, field.name];
    if (field.kind.kind === "group") {
      const found = element("ul", { class: "findings" });
      const whole = new Control({ ...field, kind: { kind: "anything" } }, path, (value) => this.change(put(this.fields, path, value), whole));
      const parts = element("div", {}, field.kind.fields.map((/** @type {Field} */ one) => this.field(one, path)));
      const group = { path, found, field, whole, parts, element: element("fieldset", { "data-field": path.join(".") }) };
      const turn = button("JSON", () => this.open(group, whole.element.hidden), { class: "small", "aria-label": `Type ${path.join(".")} as JSON` });
      group.element.append(element("legend", {}, path.join(".")), turn, whole.element, parts, found);
      this.open(group, !field.kind.fields.length);
      turn.hidden = !field.kind.fields.length;
      this.groups.set(path.join("."), group);
      return group.element;
    }
    const control = new Control(field, path, (value) => this.change(put(this.fields, path, value), control));
    this.controls.push(control);
    return control.element;
  }

  /**
   * Show an object as JSON, or by its fields.
   *
   * @param {any} group
   * @param {boolean} asJson
   */
  open({ whole, parts }, asJson) {
    whole.element.hidden = !asJson;
    parts.hidden = asJson;
  }

  /** Return what adds a field that the model does not list. */
  adder() {
    const name = element("input", { autocomplete: "off", spellcheck: "false" });
    const value = element("input", { autocomplete: "off", spellcheck: "false", class: "code" });
    const add = () => {
      if (!name.value) return name.focus();
      let read;
      try {
        read = JSON.parse(value.value);
      } catch {
        read = value.value;
      }
      this.change({ ...this.fields, [name.value]: read }, null);
      name.value = value.value = "";
      name.focus();
    };
    return element("details", {}, element("summary", {}, "Another field"),
      element("p", { class: "note" }, "A field that the model does not list, such as one of another model, to see what the service does with it."),
      element("div", { class: "actions" }, labelled("Name", name), labelled("Value (JSON or text)", value), button("Add the field", add)));
  }

  /**
   * Give the whole request.
   *
   * @param {Record<string, any>} fields
   */
  set(fields) {
    this.change({ ...fields }, null);
  }

  /**
   * @param {Record<string, any>} fields
   * @param {Control | null} from the control that was typed in
   */
  change(fields, from) {
    this.fields = fields;
    this.update(from);
    this.page.remember(this.reading.entry.id, this.fields);
  }

  /**
   * Show the request, and all that is found of it.
   *
   * @param {Control | null} [from]
   */
  update(from = null) {
    const { reading, fields } = this;
    const found = judged(reading, fields);
    this.listOthers();
    for (const control of this.controls) if (control !== from) control.show(reached(fields, control.path));
    for (const group of this.groups.values()) {
      const value = reached(fields, group.path);
      if (group.whole !== from) group.whole.show(value);
      const known = group.field.kind.fields.map((/** @type {Field} */ one) => one.name);
      const fits = value === undefined || (isPlain(value) && Object.keys(value).every((name) => known.includes(name)));
      if (!fits) this.open(group, true);
    }
    this.hide(found);
    const every = [...found.errors.map((one) => ({ one, isError: true })), ...found.warnings.map((one) => ({ one, isError: false }))];
    /** @type {Map<any, any[]>} */
    const at = new Map();
    for (const { one, isError } of every) {
      const owner = this.owner(one.field);
      const listed = at.get(owner) ?? [];
      listed.push({ code: one.code, field: one.field, message: `${this.rest(owner, one.field)}${one.message}`, hint: one.hint, isError });
      at.set(owner, listed);
    }
    const mending = (/** @type {any} */ one) => fixes(reading, fields, one);
    const mend = (/** @type {any} */ fix) => this.set(fix.fields);
    for (const control of this.controls) {
      const own = at.get(control) ?? [];
      const required = Boolean(control.field.required && control.path.length === 1) || own.some((/** @type {any} */ one) => one.code === "missing_field");
      control.find(own, required, mending, mend);
      control.markChoices((value) => isRuledOut(reading, fields, control.path, value));
    }
    for (const place of [...this.groups.values(), ...this.others.values()]) {
      place.found.replaceChildren(...(at.get(place) ?? []).map((/** @type {any} */ one) => element(
        "li", { class: one.isError ? "error" : "warning" }, `${place.path.join(".")} ${one.message}`,
        mending(one).map((fix) => button(fix.label, () => {
          mend(fix);
          this.focusOn(fix.label.startsWith("Call it ") ? fix.label.slice(8) : place.path.join("."));
        }, { class: "small fix" })))));
    }
    this.tell(found, every);
    this.speak(this.language);
  }

  /**
   * Hide the fields that the others rule out.
   *
   * @param {import("./judging.js").Verdict} found
   */
  hide(found) {
    /** @type {[string, string][]} */
    const out = [];
    const top = [...this.controls.filter((one) => one.path.length === 1), ...this.groups.values()].filter((one) => one.path.length === 1);
    for (const { field, element: made } of top) {
      const isShown = Object.hasOwn(this.fields, field.name) || this.revealed.has(field.name) || made.contains(document.activeElement);
      const why = isShown ? null : ruledOut(this.reading, this.fields, field, found);
      made.hidden = why !== null;
      if (why !== null) out.push([field.name, why]);
    }
    this.hidden.hidden = !out.length;
    const key = JSON.stringify(out);
    if (key === this.outKey) return;
    this.outKey = key;
    say(this.hidden.firstChild, `${out.length} ${out.length === 1 ? "field" : "fields"} that the other values rule out`);
    this.ruled.replaceChildren(...out.map(([name, why]) => element(
      "li", {}, button(name, () => this.reveal(name), { class: "link" }), ` ${why}`)));
  }

  /**
   * Show a field all the same, and move the focus there.
   *
   * @param {string} name
   */
  reveal(name) {
    this.revealed.add(name);
    this.update();
    this.focusOn(name);
  }

  /** Make a row for each key that is no field of the model. */
  listOthers() {
    const names = new Set(this.reading.entry.fields.map((/** @type {Field} */ one) => one.name));
    const wanted = Object.keys(this.fields).filter((name) => !names.has(name));
    for (const [name, row] of this.others) {
      if (wanted.includes(name)) continue;
      row.element.remove();
      this.others.delete(name);
    }
    for (const name of wanted) {
      let row = this.others.get(name);
      if (row === undefined) {
        const input = element("input", { class: "code", id: fresh("other"), autocomplete: "off", spellcheck: "false", oninput: () => {
          try {
            this.change(put(this.fields, [name], JSON.parse(input.value)), null);
          } catch {
            // what was there before counts until it is JSON
          }
        } });
        const found = element("ul", { class: "findings" });
        const made = element("div", { class: "field", "data-field": name }, element("label", { for: input.id }, name),
          element("div", { class: "control" }, input, button("Remove", () => this.change(put(this.fields, [name], undefined), null), { "aria-label": `Remove ${name}` })), found);
        row = { path: [name], found, element: made, input };
        this.others.set(name, row);
        this.rows.append(made);
      }
      const text = JSON.stringify(this.fields[name]);
      if (document.activeElement !== row.input && row.input.value !== text) row.input.value = text;
    }
  }

  /**
   * Return the control, group or row to which a finding belongs; null for one of the request as a whole.
   *
   * @param {string} field
   * @returns {any}
   */
  owner(field) {
    const path = steps(this.fields, field).map(String);
    const places = [...this.controls, ...this.groups.values(), ...this.others.values()];
    const above = places.filter((one) => one.path.every((/** @type {string} */ name, /** @type {number} */ at) => name === path[at] || (at === 0 && one.path.length === 1 && name === field)));
    const dotted = places.filter((one) => field === one.path.join(".") || (field.startsWith(one.path.join(".")) && /^[.[]/.test(field.slice(one.path.join(".").length))));
    return [...above, ...dotted].sort((one, other) => other.path.length - one.path.length)[0] ?? null;
  }

  /**
   * Return the part of a path that the place of a finding does not show, as the beginning of its sentence.
   *
   * @param {any} owner
   * @param {string} field
   */
  rest(owner, field) {
    const own = owner ? owner.path.join(".") : "";
    return field === own || !field ? "" : `${owner && field.startsWith(own) ? field.slice(own.length).replace(/^\./, "") : field} `;
  }

  /**
   * @param {import("./judging.js").Verdict} found
   * @param {readonly {one: import("./judging.js").Finding, isError: boolean}[]} every
   */
  tell(found, every) {
    const ignored = found.warnings.filter((one) => IGNORED.includes(one.code)).map((one) => one.field);
    const errors = found.errors.length;
    const told = errors ? `Refused: ${errors} ${errors === 1 ? "problem" : "problems"}.` : "This request is right.";
    const dropped = ignored.length ? ` The service would ignore ${ignored.join(", ")}${errors ? "" : " and still charge"}.` : "";
    say(this.verdict, told + dropped);
    this.verdict.className = `verdict ${errors ? "bad" : every.length ? "so-so" : "good"}`;
    say(this.price, this.cost(found.valid));
    this.problems.replaceChildren(...every.map(({ one, isError }) => element(
      "li", { class: isError ? "error" : "warning", "data-code": one.code, "data-path": one.field },
      one.field ? button(one.field, () => this.focusOn(one.field), { class: "link" }) : null, ` ${one.message}`)));
  }

  /**
   * Return what the request costs, in words.
   *
   * @param {boolean} valid
   */
  cost(valid) {
    if (!valid) return "";
    const { kit, entry } = this.reading;
    const expected = estimate(kit, { [kit.service.discriminator]: entry.id, ...this.fields }, Date.now() / 1000);
    if (expected.amount === null) return `Price: ${expected.basis}.`;
    const worth = expected.worth ? `, worth ${expected.worth.amount} ${expected.worth.currency}` : "";
    return `Expected cost: ${shownEstimate(expected)}${worth}`;
  }

  /**
   * Move the focus to the field of a path.
   *
   * @param {string} field
   */
  focusOn(field) {
    const owner = this.owner(field);
    const made = owner?.element ?? this.element;
    made.hidden = false;
    made.querySelector("input:not([type=file]), select, textarea")?.focus();
  }

  /**
   * Show the request in a language.
   *
   * @param {string} language
   */
  speak(language) {
    this.language = language;
    this.tabs.forEach((one, at) => one.setAttribute("aria-pressed", String(LANGUAGES[at] === language)));
    say(this.code, written(language, this.page.matrix.facts, this.reading, this.fields));
  }

  /** Copy the address of the request. */
  link() {
    const [, left] = short(this.fields);
    return this.copy(location.href, left.length ? `The link is copied, without ${left.join(", ")}: too long for a link.` : "The link is copied.");
  }

  /**
   * @param {string} text
   * @param {string} told
   */
  async copy(text, told) {
    try {
      await navigator.clipboard.writeText(text);
      say(this.copied, told);
    } catch {
      say(this.copied, "The browser did not allow it: select the text and copy it.");
    }
  }
}
