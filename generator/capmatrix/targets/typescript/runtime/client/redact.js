/** Redaction: keep secrets, balances and megabytes of base64 out of messages and logs. */

const MASK = "***";
const LONGEST = 200;
const DEEPEST = 12;
const DATA_URL = /(data:[\w.+/;=-]{0,100};base64,)([A-Za-z0-9+/=_-]{24,})/gi;
const SECRET_NAME = /api.?key|token|secret|authorization|cookie|password|^(?!required).*balance|deposit/i;
const SECRET_PAIR =
  /("(?!required)[^"]{0,40}(?:api.?key|token|secret|password|balance|deposit)[^"]{0,40}"\s*:\s*)("[^"]*"?|[^\s,}\]"]+)/gi;
const ESCAPE = /\\u00([2-7][0-9a-f])/gi;

/**
 * Return the text with data URLs folded to their kind and size, and cut where it is longer than `longest`.
 *
 * @param {string} text
 * @param {number} [longest]
 * @returns {string}
 */
export function shorten(text, longest = LONGEST) {
  const folded = text.replace(DATA_URL, (_, head, data) => `${head}… (${data.length} characters)`);
  return folded.length <= longest ? folded : `${folded.slice(0, longest)}… (${folded.length} characters)`;
}

/**
 * Return a URL for messages, without query and user: signed links carry their secret there.
 *
 * @param {string} url
 * @returns {string}
 */
export function withoutQuery(url) {
  if (!URL.canParse(url)) return shorten(url.replace(/[?#].*/s, "?…"));
  const parts = new URL(url);
  return shorten(`${parts.protocol}//${parts.host}${parts.pathname}${parts.search ? "?…" : ""}`);
}

/**
 * Return where bytes begin in others from a place on; -1 where they are not in them.
 *
 * @param {Uint8Array} body
 * @param {Uint8Array} part
 * @param {number} from
 * @returns {number}
 */
function indexOf(body, part, from) {
  for (let at = body.indexOf(part[0], from); at >= 0; at = body.indexOf(part[0], at + 1)) {
    if (part.every((byte, index) => body[at + index] === byte)) return at;
  }
  return -1;
}

/** Masks the given secrets, and every value with the name of a secret. */
export class Redactor {
  /** @type {readonly string[]} The longest first, as a short one may be a part of it. */
  #secrets = [];
  /** @type {readonly Uint8Array[]} */
  #raw = [];

  /** @param {...string} secrets */
  constructor(...secrets) {
    for (const secret of secrets) this.learn(secret);
  }

  /**
   * Mask one secret more, such as a token.
   *
   * @param {string} secret Empty texts would match everywhere and are left out.
   */
  learn(secret) {
    if (!secret || this.#secrets.includes(secret)) return;
    this.#secrets = [...this.#secrets, secret].sort((one, other) => other.length - one.length);
    this.#raw = this.#secrets.map((known) => new TextEncoder().encode(known));
  }

  /**
   * Return the body of an answer without the secrets, also where its JSON writes them with escapes.
   *
   * @param {Uint8Array} body
   * @returns {Uint8Array}
   */
  bytes(body) {
    let found = body;
    const mask = new TextEncoder().encode(MASK);
    for (const secret of this.#raw) {
      for (let at = indexOf(found, secret, 0); at >= 0; at = indexOf(found, secret, at + mask.length)) {
        const rest = found.subarray(at + secret.length);
        const next = new Uint8Array(at + mask.length + rest.length);
        next.set(found.subarray(0, at));
        next.set(mask, at);
        next.set(rest, at + mask.length);
        found = next;
      }
    }
    if (this.#secrets.length && found.includes(92)) {
      const text = new TextDecoder().decode(found);
      const written = text.replace(ESCAPE, (_, code) => String.fromCharCode(parseInt(code, 16))).replaceAll("\\/", "/");
      if (this.#secrets.some((secret) => written.includes(secret))) {
        return new TextEncoder().encode(this.#masked(written));
      }
    }
    return found;
  }

  /**
   * Return a text without the secrets, shortened.
   *
   * @param {string} text
   * @param {number} [longest]
   * @returns {string}
   */
  text(text, longest = LONGEST) {
    return shorten(this.#masked(text), longest).replace(SECRET_PAIR, `$1"${MASK}"`);
  }

  /**
   * Return the value of a header of an answer without the secrets.
   *
   * @param {string} value
   * @returns {string}
   */
  header(value) {
    return this.#masked(value);
  }

  /**
   * Return a copy of a JSON value with secrets masked and texts shortened.
   *
   * @param {unknown} value
   * @param {number} [depth]
   * @returns {unknown}
   */
  body(value, depth = 0) {
    if (depth > DEEPEST) return "…";
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.slice(0, 50).map((item) => this.body(item, depth + 1));
    if (typeof value !== "object" || value === null) return value;
    const pairs = Object.entries(value).map(([name, inner]) => [
      this.text(name),
      SECRET_NAME.test(name) ? MASK : this.body(inner, depth + 1),
    ]);
    return Object.fromEntries(pairs);
  }

  /** @param {string} text */
  #masked(text) {
    let found = text;
    for (const secret of this.#secrets) found = found.replaceAll(secret, MASK);
    return found;
  }
}
