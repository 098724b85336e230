/** Findings: code and path at once, message and hint when they are first read. */

/** @typedef {() => [message: string, hint: string | null]} Words */

const KEPT = 300;

/** One problem of a payload. */
export class Finding {
  /** @type {Words | undefined} */
  #words;
  /** @type {[string, string | null] | undefined} */
  #read;

  /**
   * Take the code, the path and what makes the words, from facts that do not change.
   * @param {string} code
   * @param {string} field
   * @param {Words} words
   */
  constructor(code, field, words) {
    this.code = code;
    this.field = field;
    this.#words = words;
  }

  get message() {
    return this.#said()[0];
  }

  get hint() {
    return this.#said()[1];
  }

  toJSON() {
    return { code: this.code, field: this.field, message: this.message, hint: this.hint };
  }

  #said() {
    if (this.#words) [this.#read, this.#words] = [this.#words(), undefined];
    return /** @type {[string, string | null]} */ (this.#read);
  }
}

/**
 * Add a finding whose words are known.
 * @param {Finding[]} found
 * @param {string} code
 * @param {string} path
 * @param {string} message
 * @param {string | null} [hint]
 */
export function add(found, code, path, message, hint = null) {
  found.push(new Finding(code, path, () => [message, hint]));
}

/**
 * Add a finding about a value. Its words are made at once if the value may change or is long: they are those of the
 * moment of judging.
 * @param {Finding[]} found
 * @param {string} code
 * @param {string} path
 * @param {unknown} value
 * @param {Words} words
 */
export function late(found, code, path, value, words) {
  if (typeof value === "string" ? value.length > KEPT : typeof value === "object") {
    const now = words();
    words = () => now;
  }
  found.push(new Finding(code, path, words));
}
