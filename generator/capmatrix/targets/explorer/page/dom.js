/** Elements of the page. Texts of a spec, a link or a file are only ever set as text, never read as HTML. */

let numbers = 0;

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Return an element. Names that begin with `on` are listeners; true is an attribute without a value.
 *
 * @param {string} tag
 * @param {Readonly<Record<string, any>>} [attributes]
 * @param {...(Child | readonly Child[])} children
 * @returns {any}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  for (const one of children.flat()) if (one) made.append(one);
  return made;
}

/**
 * Return an id that no other element has.
 *
 * @param {string} start
 * @returns {string}
 */
export function fresh(start) {
  return `${start}-${++numbers}`;
}

/**
 * Set the text of an element where it differs, so that a live region is read once.
 *
 * @param {Element} at
 * @param {string} text
 */
export function say(at, text) {
  if (at.textContent !== text) at.textContent = text;
}

/**
 * Return a button.
 *
 * @param {string} text
 * @param {() => unknown} act
 * @param {Readonly<Record<string, any>>} [attributes]
 * @returns {any}
 */
export function button(text, act, attributes = {}) {
  return element("button", { type: "button", onclick: act, ...attributes }, text);
}

/**
 * Return a labelled control: its label stands before it.
 *
 * @param {string} text
 * @param {any} control
 * @param {Readonly<Record<string, any>>} [attributes]
 * @returns {any}
 */
export function labelled(text, control, attributes = {}) {
  control.id ||= fresh("control");
  return element("div", { class: "labelled", ...attributes }, element("label", { for: control.id }, text), control);
}

/**
 * Return a list of choices; the first of each pair is the value.
 *
 * @param {readonly (readonly [string, string])[]} pairs
 * @param {Readonly<Record<string, any>>} [attributes]
 * @returns {any}
 */
export function choices(pairs, attributes = {}) {
  return element("select", attributes, pairs.map(([value, text]) => element("option", { value }, text)));
}

/**
 * Return a table in a region that scrolls by itself, and that the keyboard reaches.
 *
 * @param {string} caption
 * @param {any} table
 * @returns {any}
 */
export function scrolling(caption, table) {
  return element("div", { class: "scroll", role: "region", "aria-label": caption, tabindex: 0 }, table);
}
