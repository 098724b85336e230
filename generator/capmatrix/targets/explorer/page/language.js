/** The question language: conditions on models, on one line, and how values are compared; as the command line has it. */

/**
 * @typedef {object} Condition
 * @property {string} text
 * @property {"input" | "stage" | "attribute" | "price" | "field"} sort
 * @property {boolean} negated
 * @property {readonly string[]} names
 * @property {string} operator
 * @property {readonly string[]} values
 */

const PART = /\s*(not\s+)?([^\s=<>!"']+)\s*(?:(>=|<=|!=|=|<|>)\s*("[^"]*"|'[^']*'|[^\s"'=<>!]+))?(?=\s|$)/y;
const SIZE = /^([0-9]{1,5})[x*×]([0-9]{1,5})$/;
const NUMBER = /^(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)(s|p|k)?$/;
const LINES_PER_K = 540;
/** What is sent in place of seconds to have the service choose the length. */
export const AUTO = -1;
export const INPUTS = ["image", "audio", "video", "text"];
/** Words that people use for a field by its meaning, where no field is called so. */
export const MEANT = new Map([["duration", "seconds"], ["seconds", "seconds"], ["sound", "sound"]]);

/** A question that cannot be read; the message says where, and what to write instead. */
export class InvalidQuery extends Error {}

/**
 * Return the conditions of a question.
 *
 * @param {string} text
 * @param {string} key the field that names the model
 * @param {(name: string) => void} checkField throws `InvalidQuery` for a field that no model has
 * @returns {Condition[]}
 * @throws {InvalidQuery}
 */
export function parse(text, key, checkField) {
  const found = [];
  let place = 0;
  while (text.slice(place).trim()) {
    PART.lastIndex = place;
    const part = PART.exec(text);
    if (part === null) {
      const rest = text.slice(place).trim().slice(0, 40);
      throw new InvalidQuery(`The question cannot be read from “${rest}” on; a condition is NAME or NAME=VALUE.`);
    }
    found.push(condition(part, key, checkField));
    place = PART.lastIndex;
  }
  if (!found.length) throw new InvalidQuery("The question has no condition.");
  return found;
}

/**
 * @param {RegExpExecArray} part
 * @param {string} key
 * @param {(name: string) => void} checkField
 * @returns {Condition}
 */
function condition(part, key, checkField) {
  const [whole, not, name, operator = "", raw = ""] = part;
  const text = whole.trim();
  const values = /^['"]/.test(raw) ? [raw.slice(1, -1)] : raw ? raw.split("|") : [];
  const names = name.split("|");
  /** @type {Condition["sort"]} */
  let sort = "field";
  if (INPUTS.includes(name) && !operator) sort = "input";
  else if (["active", "deprecated"].includes(name) && !operator) sort = "stage";
  else if (["provider", "family", key].includes(name)) {
    sort = "attribute";
    if (operator !== "=" && operator !== "!=") throw new InvalidQuery(`“${text}”: a model's ${name} is compared by = or !=.`);
  } else if (name === "price") sort = "price";
  if (sort === "field") names.forEach(checkField);
  const ordered = ["<", "<=", ">", ">="].includes(operator) || (sort === "price" && operator);
  if (ordered && (values.length !== 1 || measure(values[0]) === null)) {
    throw new InvalidQuery(`“${text}”: ${raw || "nothing"} has no order; give a number, seconds (10s) or a size (1080p, 4k, 800x600).`);
  }
  return { text, sort, negated: Boolean(not), names, operator, values };
}

/**
 * Return the size of a value: a number, seconds, or the lines of a picture; null if it has no size.
 *
 * @param {unknown} value
 * @returns {number | null}
 */
export function measure(value) {
  if (typeof value === "number") return Math.abs(value) < 1e300 ? value : null;
  if (typeof value !== "string") return null;
  const size = SIZE.exec(value);
  if (size) return Math.min(Number(size[1]), Number(size[2]));
  const number = NUMBER.exec(value);
  return number === null ? null : Number(number[1]) * (number[2] === "k" ? LINES_PER_K : 1);
}

/**
 * Return whether a value meets a condition, negation not applied.
 *
 * @param {Condition} condition
 * @param {unknown} value
 * @param {boolean} [auto] the field takes -1 for a length that the service chooses, which is neither long nor short
 * @returns {boolean}
 */
export function matchesValue({ operator, values }, value, auto = false) {
  if (!operator) return true;
  if (auto && operator !== "=" && measure(value) === AUTO) return false;
  if (operator === "!=") return !values.some((one) => equal(value, one));
  if (operator === "=") return values.includes("*") || values.some((one) => equal(value, one));
  const [size, limit] = [measure(value), measure(values[0])];
  return size !== null && limit !== null && compared(size, operator, limit);
}

/**
 * @param {unknown} value
 * @param {string} wanted
 */
function equal(value, wanted) {
  if (typeof value === "boolean") return wanted === String(value);
  if (value === wanted) return true;
  const plain = [value, wanted].map((one) => NUMBER.exec(String(one))).filter((one) => one && (one[2] === undefined || one[2] === "s"));
  return plain.length === 2 && Number(plain[0]?.[1]) === Number(plain[1]?.[1]);
}

/**
 * @param {number} left
 * @param {string} operator
 * @param {number} right
 */
function compared(left, operator, right) {
  if (left === right) return operator.endsWith("=");
  return operator.startsWith("<") ? left < right : left > right;
}

/**
 * Return whether the values that a model has of an attribute meet a condition on it.
 *
 * @param {Condition} condition
 * @param {readonly (string | null)[]} held
 * @returns {boolean}
 */
export function matchesAttribute({ values, negated, operator }, held) {
  const texts = held.length ? held.map((one) => one ?? "") : [""];
  const wanted = texts.some((text) => values.some((pattern) => fits(pattern, text)));
  return wanted !== (negated !== (operator === "!="));
}

/**
 * @param {string} pattern with `*` for any letters and `?` for one
 * @param {string} text
 */
function fits(pattern, text) {
  const written = pattern.replace(/[.*+?^${}()|[\]\\]/g, (mark) => (mark === "*" ? ".*" : mark === "?" ? "." : `\\${mark}`));
  return new RegExp(`^${written}$`, "s").test(text);
}
