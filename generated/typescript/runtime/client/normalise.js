/** Turn friendly input into wire form: names, durations and media as the model writes them, without validation. */

import { inWords } from "../media.js";
import { isAuto } from "../seconds.js";
import { toBase64 } from "./data_urls.js";
import { sniff } from "./media_types.js";
import { modelOf, named } from "./service.js";

/**
 * @typedef {import("./service.js").Finding} Finding
 * @typedef {import("./service.js").Form} Form
 * @typedef {import("./service.js").Kit} Kit
 * @typedef {import("./service.js").MediaForm} MediaForm
 * @typedef {import("./service.js").Shape} Shape
 *
 * @typedef {object} Normalised A payload in wire form, as far as that is possible without validating it.
 * @property {any} payload
 * @property {{field: string, message: string}[]} changes
 * @property {Finding[]} unusable Files and bytes that could not become data URLs.
 * @property {Map<string, string>} names By path of a value that was given under another name: its path as given.
 */

const LONGEST = 1e9;
const TOKEN = /^(0|[1-9][0-9]{0,298})s?$/;

/**
 * Return a payload as its model writes it: canonical names, its form of durations, files as data URLs.
 *
 * Files are blobs, bytes, and `URL` objects of files. Right values stay as they are, and so do wrong ones that cannot be
 * converted: validation reports them. The given payload is not changed.
 *
 * @param {Kit} kit
 * @param {unknown} payload
 * @returns {Promise<Normalised>}
 */
export async function normalise(kit, payload) {
  const work = new Work(kit);
  if (isPlain(payload)) {
    const key = kit.service.discriminator;
    const model = named(kit, payload);
    const info = modelOf(kit, model);
    if (info !== null && info.stage !== "removed" && Object.hasOwn(kit.shapes, info.id)) {
      let done = await work.object(payload, kit.shapes[info.id], "");
      if (model !== info.id) {
        work.changes.unshift({ field: key, message: `was given as ${model}, a former id` });
        done[key] = info.id;
      } else if (!Object.hasOwn(payload, key)) {
        work.changes.unshift({ field: key, message: `is ${info.id} where it is left out` });
        done = { [key]: info.id, ...done }; // what is paid for is named
      }
      return { payload: done, changes: work.changes, unusable: work.unusable, names: work.names };
    }
  }
  return { payload, changes: [], unusable: [], names: new Map() };
}

/**
 * Return whether a value is an object as JSON has it.
 *
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isPlain(value) {
  return typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/**
 * Return whether a value is a file or bytes.
 *
 * @param {unknown} value
 * @returns {value is Blob | ArrayBuffer | ArrayBufferView | URL}
 */
function isReadable(value) {
  if (value instanceof URL) return value.protocol === "file:";
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** The state of normalising one payload. */
class Work {
  /** @type {{field: string, message: string}[]} */
  changes = [];
  /** @type {Finding[]} */
  unusable = [];
  /** @type {Map<string, string>} */
  names = new Map();

  /** @param {Kit} kit */
  constructor(kit) {
    this.terms = kit.terms;
  }

  /**
   * @param {Record<string, unknown>} given
   * @param {Shape} shape
   * @param {string} prefix
   * @returns {Promise<Record<string, unknown>>}
   */
  async object(given, shape, prefix) {
    /** @type {Record<string, unknown>} */
    const done = {};
    const entries = Object.entries(given).filter((pair) => pair[1] !== undefined);
    const taken = new Set(entries.filter((pair) => pair[1] !== null).map(([name]) => own(shape.spellings, name) ?? name));
    for (const [name, value] of entries) {
      let target = (value !== null && this.#place(name, value, shape, taken, !prefix)) || own(shape.spellings, name) || name;
      // Both are given: the verdict says which of them counts.
      if (target !== name && (Object.hasOwn(given, target) || Object.hasOwn(done, target))) target = name;
      if (target !== name) {
        this.changes.push({ field: prefix + target, message: `was given as ${name}` });
        this.names.set(prefix + target, prefix + name);
        taken.add(target);
      }
      const form = own(shape.forms, own(shape.spellings, target) ?? target);
      const turned = form === undefined ? plain(value) : await this.#value(value, form, prefix + target);
      Object.defineProperty(done, target, { value: turned, enumerable: true, configurable: true, writable: true });
    }
    return done;
  }

  /**
   * Return the field that takes a media value given under a name, null when there is nothing better.
   *
   * @param {string} name
   * @param {unknown} value
   * @param {Shape} shape
   * @param {Set<string>} taken
   * @param {boolean} top
   * @returns {string | null}
   */
  #place(name, value, shape, taken, top) {
    const [media, instead] = (top && own(this.terms, name)) || [false, []];
    const current = own(shape.forms, own(shape.spellings, name) ?? "");
    if (Object.hasOwn(shape.spellings, name) && current === undefined) return null; // it means something else here
    const needed = media ? formOf(value) : null;
    if (needed === null || current?.form === "urls" || (current?.form === "media" && takes(current, value))) return null;
    // Only fields that replace each other: a face to swap in is an image, but an image is no face to swap in.
    for (const twin of instead) {
      const field = own(this.terms, twin)?.[1].includes(name) ? own(shape.spellings, twin) : undefined;
      const form = field === undefined || taken.has(field) ? undefined : own(shape.forms, field);
      if (form?.form === "media" && takes(form, value)) return /** @type {string} */ (field);
    }
    return name; // with no better place a value stays where it was given, so that the verdict names the caller's field
  }

  /**
   * @param {any} value
   * @param {Form} form
   * @param {string} path
   * @returns {Promise<unknown>}
   */
  async #value(value, form, path) {
    switch (form.form) {
      case "seconds":
        return this.#seconds(value, form, path);
      case "media":
        return this.#media(value, form, path);
      case "urls":
        return this.#urls(value, form, path);
      case "items":
        if (!Array.isArray(value)) return value;
        return Promise.all(value.map((item, at) => this.#value(item, form.item, `${path}[${at}]`)));
      case "options": {
        let found = value;
        for (const option of form.forms) found = await this.#value(found, option, path);
        return found;
      }
      case "shape":
        return isPlain(value) && fits(form, value) ? this.object(value, form, `${path}.`) : value;
    }
  }

  /**
   * @param {unknown} value
   * @param {import("./service.js").SecondsForm} form
   * @param {string} path
   * @returns {unknown}
   */
  #seconds(value, form, path) {
    const token = typeof value === "string" ? TOKEN.exec(value) : null;
    let number = token === null ? (typeof value === "number" && Number.isInteger(value) ? value : null) : Number(token[1]);
    if (form.auto && isAuto(value)) number = -1;
    else if (number === null || number < 0 || number >= LONGEST) return value;
    /** @type {Record<string, string>} */
    const texts = { plain: String(number), text: String(number), suffixed: `${number}s` };
    const written = texts[form.written] ?? number;
    if (value !== written) {
      this.changes.push({ field: path, message: `was given as ${JSON.stringify(value)}, is written ${JSON.stringify(written)}` });
    }
    return written;
  }

  /**
   * Return a list of URLs as a text with a JSON array; so URLs on a line each, where nothing else is right.
   *
   * @param {unknown} value
   * @param {import("./service.js").UrlsForm} form
   * @param {string} path
   * @returns {unknown}
   */
  #urls(value, form, path) {
    let several = Array.isArray(value);
    let listed = (Array.isArray(value) ? value : [value]).map(plain);
    if (listed.some(isReadable)) {
      this.unusable.push({ code: "bad_format", field: path, message: "takes no files; give an https URL for each", hint: null });
      return value;
    }
    if (form.array && typeof value === "string") {
      listed = value.split("\n");
      several = listed.every((line) => formOf(line) === "url");
    }
    if (!several || !listed.length || !listed.every((url) => typeof url === "string")) return plain(value);
    const alone = listed.length === 1 && !listed[0].includes("\n") && !form.array;
    const written = alone ? listed[0] : JSON.stringify(listed);
    this.changes.push({ field: path, message: `is written ${written.slice(0, 200)}` });
    return written;
  }

  /**
   * @param {unknown} value
   * @param {MediaForm} form
   * @param {string} path
   * @returns {Promise<unknown>}
   */
  async #media(value, form, path) {
    if (!isReadable(value)) return plain(value);
    const bare = !form.forms.includes("data") && form.forms.includes("base64");
    /** @param {string} code @param {string} message */
    const unusable = (code, message) => {
      this.unusable.push({ code, field: path, message, hint: null });
      return value;
    };
    if (!bare && !form.forms.includes("data")) return unusable("bad_format", `takes no file; give ${inWords(form.forms.join(" "), form.scheme)}`);
    const { name, size, read, type } = await fileOf(value);
    const large = `${name} holds more than the ${form.max_bytes} bytes that are allowed`;
    if (form.max_bytes !== null && size !== null && size > form.max_bytes) return unusable("too_large", large);
    let content;
    try {
      content = await read();
    } catch (error) {
      return unusable("bad_format", `cannot read ${name}: ${/** @type {Error} */ (error).message}`);
    }
    if (form.max_bytes !== null && content.length > form.max_bytes) return unusable("too_large", large);
    if (!content.length) return unusable("bad_format", `${name} is empty`);
    const kind = sniff(content) ?? type;
    if (!kind) return unusable("bad_format", `${name} has no known ${form.of} format; give a data URL instead`);
    if (kind.split("/")[0] !== form.of) return unusable("bad_format", `${name} is ${kind}, but the field takes ${form.of} files`);
    this.changes.push({ field: path, message: `was read from ${name} (${kind}, ${content.length} bytes)` });
    const text = toBase64(content);
    return bare ? text : `data:${kind};base64,${text}`;
  }
}

/**
 * Return an entry of a table, and nothing that every object has.
 *
 * @template T
 * @param {Readonly<Record<string, T>>} table
 * @param {string} name
 * @returns {T | undefined}
 */
function own(table, name) {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * Return a value with the text of an address in place of a `URL` object.
 *
 * @param {any} value
 * @returns {any}
 */
function plain(value) {
  return value instanceof URL && value.protocol !== "file:" ? value.href : value;
}

/**
 * Return whether an object is the one of a shape, as far as it is told from others.
 *
 * @param {Shape} shape
 * @param {Record<string, unknown>} given
 * @returns {boolean}
 */
function fits({ told }, given) {
  if (told === null) return true;
  const [name, values] = told;
  const said = own(given, name) ?? null;
  return values.length ? typeof said === "string" && values.includes(said) : said !== null;
}

/**
 * Return the form that a media value is in, or would be sent in.
 *
 * @param {unknown} value
 * @returns {"data" | "url" | null}
 */
function formOf(value) {
  if (isReadable(value)) return "data";
  const text = plain(value);
  const start = typeof text === "string" ? text.slice(0, 8).toLowerCase() : "";
  return start === "https://" ? "url" : start.startsWith("data:") ? "data" : null;
}

/**
 * Return whether a media field takes a value in the form that it is in, or would be sent in.
 *
 * @param {MediaForm} form
 * @param {unknown} value
 * @returns {boolean}
 */
function takes(form, value) {
  const needed = formOf(value);
  if (needed === "data" && form.forms.includes("base64") && typeof value !== "string") return true;
  return needed !== null && form.forms.includes(needed);
}

/**
 * @param {Blob | ArrayBuffer | ArrayBufferView | URL} value
 * @returns {Promise<{name: string, size: number | null, type: string, read: () => Promise<Uint8Array>}>}
 */
async function fileOf(value) {
  if (value instanceof URL) {
    const fs = await import("node:fs/promises");
    const size = (await fs.stat(value).catch(() => null))?.size ?? null;
    return { name: value.pathname, size, type: "", read: async () => fs.readFile(value) };
  }
  if (value instanceof Blob) {
    const name = "name" in value && typeof value.name === "string" ? value.name : "the file";
    return { name, size: value.size, type: value.type, read: async () => new Uint8Array(await value.arrayBuffer()) };
  }
  const bytes =
    value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return { name: "the bytes", size: bytes.length, type: "", read: async () => bytes };
}
