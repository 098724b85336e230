/** The control of one field: typed as text where that says the value, else as JSON. */
import { same } from "../../typescript/runtime/same.js";
import { anyJson, codecOf } from "./codecs.js";
import { button, choices, element, fresh, say } from "./dom.js";
import { size, valueOf } from "./files.js";
import { shown } from "./judging.js";

/** Characters of a value that a control shows; a longer one is a file. */
const LONG = 2_000;

/**
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./judging.js").Fix} Fix
 */

export class Control {
  /**
   * @param {Field} field
   * @param {readonly string[]} path
   * @param {(value: any) => void} changed is given undefined where the field is left out
   */
  constructor(field, path, changed) {
    this.field = field;
    this.path = path;
    this.changed = changed;
    this.codec = codecOf(field.kind, field.means);
    this.asJson = this.codec.form === "json";
    /** @type {any} */
    this.value = undefined;
    /** @type {string} what is wrong with what was typed */
    this.problem = "";
    this.id = fresh("field");
    this.label = element("label", { for: this.id }, path.join("."));
    this.mark = element("span", { class: "mark" });
    this.place = element("div", { class: "control" });
    this.told = element("p", { class: "note", role: "status" });
    this.findings = element("ul", { class: "findings", id: `${this.id}-findings` });
    this.json = this.codec.form === "json" ? null : button("JSON", () => this.turn(), {
      class: "small", "aria-pressed": "false", "aria-label": `Type ${path.join(".")} as JSON`,
    });
    const help = element("p", { class: "note", id: `${this.id}-help` }, described(field));
    this.element = element(
      "div", { class: "field", "data-field": path.join(".") },
      element("div", { class: "head" }, this.label, this.mark, this.json),
      this.place, this.told, help, this.findings,
    );
    this.draw();
  }

  /** Make the control for the form in which the value is typed. */
  draw() {
    const about = { id: this.id, "aria-describedby": `${this.id}-help ${this.id}-findings`, autocomplete: "off", spellcheck: "false" };
    const act = { oninput: () => this.typed() };
    const { form, values = [], keys } = this.codec;
    const file = this.codec.files && !this.asJson ? this.chooser() : null;
    if (typeof this.value === "string" && this.value.length > LONG && !this.asJson) {
      this.input = element("output", { id: this.id, class: "value" }, `${shown(this.value.slice(0, 40))} (${size(this.value.length)} of text)`);
      this.place.replaceChildren(this.input, button("Remove", () => this.give(undefined)));
      return;
    }
    if (this.asJson) this.input = element("input", { ...about, ...act, class: "code" });
    else if (form === "select") this.input = choices([["", "not given"], ...values.map((one) => /** @type {[string, string]} */ ([JSON.stringify(one), shown(one)]))], { ...about, onchange: () => this.typed() });
    else if (form === "area" || form === "lines") this.input = element("textarea", { ...about, ...act, rows: form === "area" ? 3 : 2, spellcheck: form === "area" ? "true" : "false" });
    else this.input = element("input", { ...about, ...act, inputmode: keys ?? "text", list: values.length ? `${this.id}-values` : null });
    const list = form === "line" && values.length ? element("datalist", { id: `${this.id}-values` }, values.map((one) => element("option", { value: one }))) : null;
    this.place.replaceChildren(...[this.input, list, file].filter((one) => one !== null));
    this.write();
  }

  /** Return the button that chooses a file, with the control that it stands for. */
  chooser() {
    const name = this.path.join(".");
    const input = element("input", { type: "file", hidden: true, onchange: () => this.take(input.files[0]) });
    return element("span", {}, input, button("Choose a file", () => input.click(), { "aria-label": `Choose a file for ${name}` }));
  }

  /**
   * Take a file: it is looked at, and read only if it fits.
   *
   * @param {File | undefined} file
   */
  async take(file) {
    if (!file) return;
    const kind = this.field.kind.item ?? this.field.kind;
    const found = await valueOf(file, kind);
    say(this.told, found.told);
    if (found.value !== undefined) this.give(this.field.kind.item ? [...(Array.isArray(this.value) ? this.value : []), found.value] : found.value);
  }

  /** Change between text and JSON. */
  turn() {
    this.asJson = !this.asJson;
    if (!this.asJson && this.value !== undefined && this.codec.write(this.value) === null) this.asJson = true;
    this.draw();
    this.input.focus();
  }

  /** Read what was typed. */
  typed() {
    const text = this.input.value;
    this.problem = "";
    try {
      const codec = this.asJson ? anyJson() : this.codec;
      this.value = text === "" ? undefined : codec.read(text);
    } catch {
      this.problem = "is not JSON yet; what was there before counts";
    }
    this.changed(this.value);
  }

  /**
   * Give the field a value, and show it.
   *
   * @param {any} value
   */
  give(value) {
    this.show(value);
    this.changed(value);
    this.input.focus();
  }

  /**
   * Show a value that was not typed here.
   *
   * @param {any} value
   */
  show(value) {
    if (this.problem === "" && same(value, this.value) && (value === undefined) === (this.value === undefined)) return;
    const long = (/** @type {any} */ one) => typeof one === "string" && one.length > LONG;
    const redraw = long(value) || long(this.value);
    this.value = value;
    this.problem = "";
    const plain = value === undefined || this.codec.write(value) !== null;
    const listed = this.codec.form !== "select" || value === undefined || (this.codec.values ?? []).some((one) => same(one, value));
    const asJson = this.codec.form === "json" || !plain || !listed;
    if (asJson !== this.asJson || redraw) {
      this.asJson = asJson;
      this.draw();
    } else this.write();
  }

  /** Write the value into the control. */
  write() {
    if (this.json) this.json.setAttribute("aria-pressed", String(this.asJson));
    if (this.input.localName === "output") return;
    const codec = this.asJson ? anyJson() : this.codec;
    const text = this.value === undefined ? "" : (codec.write(this.value) ?? "");
    if (this.input.value !== text) this.input.value = text;
  }

  /**
   * Say of each value to choose whether the other fields rule it out.
   *
   * @param {(value: any) => boolean} isRuledOut
   */
  markChoices(isRuledOut) {
    if (this.codec.form !== "select" || this.asJson) return;
    (this.codec.values ?? []).forEach((value, at) => {
      say(this.input.options[at + 1], `${shown(value)}${isRuledOut(value) ? " (not with the other values)" : ""}`);
    });
  }

  /**
   * Show what is found of the field.
   *
   * @param {readonly {code: string, message: string, isError: boolean}[]} found
   * @param {boolean} required
   * @param {(finding: any) => Fix[]} fixes
   * @param {(fix: Fix) => void} mend
   */
  find(found, required, fixes, mend) {
    const own = this.problem ? [{ code: "", message: this.problem, isError: true }] : [];
    const lines = [...own, ...found].map((one) => element(
      "li", { class: one.isError ? "error" : "warning" }, `${this.path.join(".")} ${one.message}`,
      one.code ? fixes(one).map((fix) => button(fix.label, () => {
        mend(fix);
        this.input.focus();
      }, { class: "small fix" })) : null,
    ));
    if (this.findings.textContent !== lines.map((line) => line.textContent).join("")) this.findings.replaceChildren(...lines);
    const bad = [...own, ...found].some((one) => one.isError);
    if (this.input.localName !== "output") {
      this.input.setAttribute("aria-invalid", String(bad));
      this.input.setAttribute("aria-required", String(required));
    }
    say(this.mark, required ? "required" : "");
  }
}

/**
 * Return what is said of a field.
 *
 * @param {Field} field
 * @returns {string}
 */
function described(field) {
  const usual = field.default === undefined ? "" : `Left out, it is ${shown(field.default.value)}.`;
  const sentence = field.kind.sentence ? `${field.kind.sentence[0].toUpperCase()}${field.kind.sentence.slice(1)}.` : "";
  const open = field.unpublished ? "Its right values were not published." : "";
  return [field.doc, sentence, usual, open].filter((one) => one).join(" ");
}
