/** How values of a field are typed: as plain text where that says exactly the value, else as JSON. */
import { same } from "../../typescript/runtime/same.js";
import { written } from "./fields.js";

/**
 * @typedef {import("./fields.js").Kind} Kind
 *
 * @typedef {object} Codec
 * @property {"line" | "lines" | "area" | "select" | "json"} form
 * @property {(text: string) => any} read the value of a text that is not empty
 * @property {(value: any) => string | null} write the text of a value; null where no text says it
 * @property {readonly any[]} [values] those to choose from
 * @property {boolean} [files] whether a file can stand in it
 * @property {"decimal" | "url" | "text"} [keys] the keyboard that a telephone shows
 */

const NUMERAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** @type {Codec} */
const JSON_TEXT = { form: "json", read: JSON.parse, write: (value) => JSON.stringify(value) };
const text = (/** @type {string} */ given) => given;
const string = (/** @type {any} */ value) => (typeof value === "string" ? value : null);
const number = (/** @type {string} */ given) => (NUMERAL.test(given.trim()) ? Number(given) : given);

/**
 * Return how the values of a kind are typed.
 *
 * @param {Kind} kind
 * @param {string} [means] what the field decides
 * @returns {Codec}
 */
export function codecOf(kind, means) {
  return sure(plain(kind, means));
}

/**
 * Return how any value is typed.
 *
 * @returns {Codec}
 */
export function anyJson() {
  return JSON_TEXT;
}

/**
 * Return a codec that writes a value only where reading gives it back.
 *
 * @param {Codec} codec
 * @returns {Codec}
 */
function sure(codec) {
  return {
    ...codec,
    write: (value) => {
      const given = codec.write(value);
      return given !== null && given !== "" && same(codec.read(given), value) ? given : null;
    },
  };
}

/**
 * @param {Kind} kind
 * @param {string} [means]
 * @returns {Codec}
 */
function plain(kind, means) {
  switch (kind.kind) {
    case "choice":
      if (!kind.open) return chosen(kind.values);
      return { form: "line", read: text, write: string, values: kind.values };
    case "flag":
      return chosen([true, false]);
    case "integer":
    case "number":
      if (kind.values?.length) return chosen(kind.values);
      return { form: "line", read: number, write: numeral, keys: "decimal" };
    case "duration": {
      if (kind.values?.length && !kind.auto) return chosen(kind.values.map((/** @type {number} */ one) => written(kind, one)));
      const read = (/** @type {string} */ given) => (/^-?\d+$/.test(given.trim()) ? written(kind, Number(given)) : given);
      const write = (/** @type {any} */ value) => (kind.form === "suffixed" ? string(value) : typeof value === typeof written(kind, 1) ? String(value) : null);
      return { form: "line", read, write, keys: "decimal" };
    }
    case "media":
      return { form: "line", read: text, write: string, keys: "url", files: kind.forms.some((/** @type {string} */ one) => one === "data" || one === "base64") };
    case "urls":
      return kind.array ? { form: "lines", read: (given) => JSON.stringify(lines(given)), write: arrayLines } : { form: "lines", read: text, write: string };
    case "url":
      return { form: "line", read: text, write: string, keys: "url" };
    case "size":
      return { form: "line", read: text, write: string, values: kind.words ?? [] };
    case "text":
      return { form: means === "text" ? "area" : "line", read: text, write: (value) => (typeof value === "string" && (means === "text" || !/[\r\n]/.test(value)) ? value : null) };
    case "list": {
      if (!["media", "text", "choice", "url", "size"].includes(kind.item.kind)) return JSON_TEXT;
      const { files } = plain(kind.item);
      return { form: "lines", read: lines, write: (value) => (Array.isArray(value) && value.every((one) => typeof one === "string" && one && !/[\r\n]/.test(one)) ? value.join("\n") : null), files };
    }
    case "either":
      return either(kind);
    default:
      return JSON_TEXT;
  }
}

/**
 * @param {readonly any[]} values
 * @returns {Codec}
 */
function chosen(values) {
  return { ...JSON_TEXT, form: "select", values };
}

/**
 * Return how one of several kinds is typed: numbers and flags as such where one of the kinds has them.
 *
 * @param {Kind} kind
 * @returns {Codec}
 */
function either({ options }) {
  const kinds = options.map((/** @type {Kind} */ one) => one.kind);
  if (!kinds.every((/** @type {string} */ one) => ["choice", "text", "integer", "number", "flag", "duration", "media", "url", "urls", "size"].includes(one))) return JSON_TEXT;
  const numbers = kinds.some((/** @type {string} */ one) => ["integer", "number", "duration"].includes(one));
  const read = (/** @type {string} */ given) => {
    if (kinds.includes("flag") && (given === "true" || given === "false")) return given === "true";
    return numbers ? number(given) : given;
  };
  const values = options.flatMap((/** @type {Kind} */ one) => (one.kind === "choice" ? one.values : []));
  return { form: "line", read, write: (value) => (typeof value === "object" ? null : String(value)), values };
}

/** @param {any} value */
function numeral(value) {
  return typeof value === "number" ? String(value) : string(value);
}

/** @param {string} given */
function lines(given) {
  return given.split(/\r?\n/).filter((one) => one);
}

/** @param {any} value */
function arrayLines(value) {
  try {
    const found = JSON.parse(value);
    return Array.isArray(found) && found.every((one) => typeof one === "string" && one && !/[\r\n]/.test(one)) ? found.join("\n") : null;
  } catch {
    return null;
  }
}
