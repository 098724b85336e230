/** Models side by side: what each takes, field by field, with its rules and prices. */
import { element, scrolling } from "./dom.js";
import { lengths, price } from "./find.js";

/**
 * @typedef {import("./matrix.js").Reading} Reading
 */

/**
 * Return models side by side.
 *
 * @param {any} page
 * @param {readonly Reading[]} readings
 * @returns {any}
 */
export function compared(page, readings) {
  const names = [...new Set(readings.flatMap(({ entry }) => entry.fields.map((/** @type {any} */ field) => field.name)))];
  /** @type {[string, (reading: Reading) => string | string[]][]} */
  const facts = [
    ["Provider", ({ row }) => row.provider],
    ["Takes", ({ row }) => row.inputs.join(", ")],
    ["Seconds", ({ row }) => lengths(row)],
    ["Sizes", ({ row }) => row.sizes.join(", ")],
    ["Shapes", ({ row }) => row.shapes.join(", ")],
    ["From", ({ row }) => price(row.price)],
    ["Prices", ({ entry }) => (entry.pricing?.rows ?? []).map((/** @type {any} */ one) => one.sentence)],
    ["Rules", ({ entry }) => (entry.rules ?? []).map((/** @type {any} */ one) => one.sentence).filter((/** @type {any} */ one) => one)],
    ["As of", ({ row }) => row.asOf],
  ];
  const rows = facts.map(([label, of]) => line(label, readings.map(of), false));
  const fields = names.map((name) => line(name, readings.map(({ entry }) => sentence(entry.fields.find((/** @type {any} */ one) => one.name === name))), true));
  const head = readings.map(({ row }) => element("th", { scope: "col" }, element("a", { href: page.address({ model: row.id, compare: [] }) }, row.title)));
  return element(
    "section", { "aria-labelledby": "compare" },
    element("h2", { id: "compare", tabindex: -1 }, `${readings.length} models side by side`),
    element("p", { class: "note" }, "Lines in which the models differ are marked."),
    scrolling("Models side by side", element("table", { class: "compare" },
      element("thead", {}, element("tr", {}, element("td"), head)),
      element("tbody", {}, rows, fields))),
  );
}

/**
 * @param {string} label
 * @param {readonly (string | string[])[]} values
 * @param {boolean} isName
 */
function line(label, values, isName) {
  const texts = values.map((one) => JSON.stringify(one));
  const differ = new Set(texts).size > 1;
  return element("tr", { class: differ ? "differs" : "" },
    element("th", { scope: "row" }, isName ? element("code", {}, label) : label, differ ? element("span", { class: "mark" }, "differs") : null),
    values.map((one) => element("td", {}, Array.isArray(one) ? element("ul", {}, one.map((each) => element("li", {}, each))) : one)));
}

/** @param {any} field */
function sentence(field) {
  if (!field) return "not taken";
  return [field.kind.sentence, field.required ? "required" : "", field.default ? `left out, ${JSON.stringify(field.default.value)}` : ""].filter((one) => one).join("; ");
}
