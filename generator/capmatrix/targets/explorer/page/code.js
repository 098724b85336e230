/** A request as code: in Python, in TypeScript, with curl, and as a command. */
import { escaped } from "../../typescript/runtime/client/parameters.js";
import { textsOf } from "../../typescript/runtime/client/bodies.js";
import { submission } from "../../typescript/runtime/client/service.js";

/**
 * @typedef {import("./matrix.js").Reading} Reading
 * @typedef {Readonly<Record<string, any>>} Fields
 */

export const LANGUAGES = ["Python", "TypeScript", "curl", "Command line"];
const HIDDEN = /(?! )[\p{C}\p{Z}]/gu;
const LONG = 300;
const WORD = /^[A-Za-z0-9_./:=@%+,-]+$/;

/**
 * Return a request in a language.
 *
 * @param {string} language
 * @param {Readonly<Record<string, any>>} facts
 * @param {Reading} reading
 * @param {Fields} fields without the field that names the model
 * @returns {string}
 */
export function written(language, facts, reading, fields) {
  const { short, files } = withoutFiles(fields);
  const note = (/** @type {string} */ mark) => files.map((name) => `${mark} ${name}: the file was left out; put its content or its address here.\n`).join("");
  switch (language) {
    case "Python": return note("#") + python(facts, reading, short);
    case "TypeScript": return note("//") + typescript(facts, reading, short);
    case "curl": return note("#") + curl(facts, reading, short);
    default: return note("#") + command(facts, reading, short);
  }
}

/**
 * Return a request with a word in place of each long text, which is a file, and the fields that had one.
 *
 * @param {Fields} fields
 * @returns {{short: Record<string, any>, files: string[]}}
 */
function withoutFiles(fields) {
  /** @type {string[]} */
  const files = [];
  /** @param {any} value @param {string} name @returns {any} */
  const cut = (value, name) => {
    if (typeof value === "string" && /^data:/i.test(value) && value.length > LONG) {
      if (!files.includes(name)) files.push(name);
      return `${value.slice(0, value.indexOf(",") + 1)}…`;
    }
    return Array.isArray(value) ? value.map((/** @type {any} */ one) => cut(one, name)) : value;
  };
  return { short: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cut(value, name)])), files };
}

/**
 * @param {Readonly<Record<string, any>>} facts
 * @param {Reading} reading
 * @param {Fields} fields
 */
function python(facts, { known, entry }, fields) {
  const payload = { [facts.key]: entry.id, ...fields };
  return [
    `from ${facts.module} import ${facts.client}`,
    "",
    `request = ${literal(payload, PYTHON, "")}`,
    `with ${facts.client}() as client:`,
    `    client.run(request, path=${literal(known.file, PYTHON, "")})`,
  ].join("\n");
}

/**
 * @param {Readonly<Record<string, any>>} facts
 * @param {Reading} reading
 * @param {Fields} fields
 */
function typescript(facts, { known, entry }, fields) {
  return [
    `import { createClient } from ${literal(`${facts.distribution}/client`, SCRIPT, "")};`,
    "",
    "const client = createClient();",
    `await client.run(${literal(entry.id, SCRIPT, "")}, ${literal(fields, SCRIPT, "")}, { path: ${literal(known.file, SCRIPT, "")} });`,
  ].join("\n");
}

/**
 * @param {Readonly<Record<string, any>>} facts
 * @param {Reading} reading
 * @param {Fields} fields
 */
function curl(facts, { entry, kit }, fields) {
  const payload = { [facts.key]: entry.id, ...fields };
  const operation = submission(kit.service, payload, entry.id);
  if (operation === null) return "# The matrix does not say how such a request is submitted.";
  const apart = [...operation.path_names, ...operation.query];
  const body = Object.fromEntries(Object.entries(payload).filter(([name]) => !apart.includes(name)));
  let path = operation.path;
  for (const name of operation.path_names) {
    const value = String(/** @type {any} */ (payload)[name] ?? name);
    const raw = Object.values(operation.parts).some((/** @type {any} */ part) => part.name === name && part.raw);
    path = path.replaceAll(`{${name}}`, () => (raw ? value.split("/").map(escaped).join("/") : escaped(value)));
  }
  const query = operation.query.flatMap((/** @type {string} */ name) =>
    Object.hasOwn(payload, name) ? textsOf(/** @type {any} */ (payload)[name]).map((one) => [name, one]) : []);
  const address = `${kit.service.base_url}${path}${query.length ? `?${new URLSearchParams(query)}` : ""}`;
  const lines = [`curl -X ${operation.method} ${shell(address)}`, ...(facts.keyOptions[operation.id] ?? [])];
  if (operation.encoding === "json") {
    lines.push("-H 'Content-Type: application/json'", `-d ${shell(json(body, 2))}`);
  } else {
    const option = operation.encoding === "form" ? "--data-urlencode" : "--form-string";
    for (const [name, value] of Object.entries(body)) {
      for (const one of textsOf(value)) lines.push(`${option} ${shell(`${name}=${one}`)}`);
    }
  }
  return lines.join(" \\\n  ");
}

/**
 * @param {Readonly<Record<string, any>>} facts
 * @param {Reading} reading
 * @param {Fields} fields
 */
function command(facts, { known, entry }, fields) {
  const spelled = new Map(entry.fields.flatMap((/** @type {any} */ field) => [...(field.aliases ?? []), field.name].map((name) => [name, field])));
  const options = Object.entries(fields).map(([name, value]) => option(name, value, spelled.get(name), known.options));
  return [`${facts.distribution} generate ${shell(entry.id)}`, ...options, `-o ${shell(known.file)}`].join(" \\\n  ");
}

/**
 * Return the one word that sets a field: its option where that says exactly this value, else JSON.
 *
 * @param {string} name
 * @param {any} value
 * @param {any} field
 * @param {Readonly<Record<string, string>>} words
 */
function option(name, value, field, words) {
  const word = field && name === field.name && Object.hasOwn(words, name) ? words[name] : undefined;
  const { kind = "", options = [] } = field?.kind ?? {};
  if (word !== undefined) {
    if (kind === "flag" && typeof value === "boolean") return `--${value ? "" : "no-"}${word}`;
    const textual = ["text", "choice", "duration", "media", "urls", "url", "size"].includes(kind);
    if (textual && typeof value === "string" && !value.match(HIDDEN)) return `--${word}=${shell(value)}`;
    const numeric = ["integer", "number", "duration"].includes(kind) || options.some((/** @type {any} */ one) => ["integer", "number"].includes(one.kind));
    if (numeric && typeof value === "number") return `--${word}=${shell(JSON.stringify(value))}`;
    if (kind === "group" && typeof value === "object" && value !== null && !Array.isArray(value)) return `--${word}=${shell(json(value))}`;
  }
  return `--field=${shell(json({ [name]: value }))}`;
}

/**
 * Return a word of a shell. It keeps its meaning, and has no letter that moves what is seen.
 *
 * @param {string} text
 */
function shell(text) {
  if (WORD.test(text)) return text;
  const safe = text.replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");
  return `'${safe.replaceAll("'", `'\\''`)}'`;
}

/**
 * Return JSON in which every letter that cannot be seen is written as its number.
 *
 * @param {unknown} value
 * @param {number} [indent]
 */
function json(value, indent) {
  return JSON.stringify(value, null, indent).replace(/(?![ \n])[\p{C}\p{Z}]/gu, (char) =>
    [...char].flatMap((one) => Array.from({ length: one.length }, (_, at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`)).join(""));
}

/** @typedef {{yes: string, no: string, none: string, key: (name: string) => string, wide: (code: string) => string}} Dialect */
/** @type {Dialect} */
const PYTHON = { yes: "True", no: "False", none: "None", key: (name) => quote(name, PYTHON), wide: (code) => `\\U${code.padStart(8, "0")}` };
/** @type {Dialect} */
const SCRIPT = {
  yes: "true", no: "false", none: "null",
  // A plain key of this name would set the prototype.
  key: (name) => (name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name, SCRIPT)),
  wide: (code) => `\\u{${code}}`,
};

/**
 * @param {string} text
 * @param {Dialect} dialect
 */
function quote(text, dialect) {
  return JSON.stringify(text).replace(HIDDEN, (char) => {
    const code = /** @type {number} */ (char.codePointAt(0)).toString(16);
    return code.length > 4 ? dialect.wide(code) : `\\u${code.padStart(4, "0")}`;
  });
}

/**
 * Return a value as a literal; objects over several lines.
 *
 * @param {any} value
 * @param {Dialect} dialect
 * @param {string} indent
 * @returns {string}
 */
function literal(value, dialect, indent) {
  if (typeof value === "string") return quote(value, dialect);
  if (typeof value === "boolean") return value ? dialect.yes : dialect.no;
  if (value === null || value === undefined) return dialect.none;
  if (typeof value === "number") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, dialect, indent)).join(", ")}]`;
  const inner = `${indent}    `;
  const lines = Object.entries(value).map(([name, one]) => `${inner}${dialect.key(name)}: ${literal(one, dialect, inner)},`);
  return lines.length ? `{\n${lines.join("\n")}\n${indent}}` : "{}";
}
