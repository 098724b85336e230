/** A file on its way: checked as it grows, resumed after a break, and given to its target when it is whole. */

import { DownloadError } from "./errors.js";
import { HEAD, isText, sniff } from "./media_types.js";
import { Structure } from "./structure.js";

/**
 * @typedef {import("./effects.js").Reply} Reply
 *
 * @typedef {object} Target Where the bytes go.
 * @property {string} place Its name for messages.
 * @property {(chunk: Uint8Array) => Promise<void> | void} write
 * @property {() => Promise<void> | void} restart Delete what is there; throws `DownloadError` where that cannot be done.
 * @property {(kind: string | null, length: number | null) => void} [begun] Called when the first bytes are checked.
 * @property {(kind: string | null, declared: string) => Promise<string> | string} commit
 *   Make the file whole, and return where it is.
 * @property {(error: unknown) => Promise<void> | void} fail
 */

/** Bytes that a file of an unknown format must have; fewer may be the beginning of anything. */
const LEAST = 64;
const NO_MEDIA = ["text/", "application/json", "application/xml", "application/xhtml", "application/problem+json"];
const FAMILIES = ["video", "audio", "image"];
const RANGE = /^bytes (?:([0-9]{1,18})-[0-9]{1,18}|\*)\/([0-9]{1,18}|\*)$/;

/** A file on its way to a target. */
export class Part {
  /** @type {Uint8Array} */
  #start = new Uint8Array();
  #declared = "";
  /** @type {number | null} */
  #length = null;
  /** Whether the answer had a length, so that a broken connection is noticed. */
  #measured = false;
  /** @type {Record<string, string>} */
  #version = {};
  #checked = false;
  #structure = new Structure();
  /** Bytes that were written. */
  size = 0;
  /** @type {string[]} What is unusual about the file, but no reason to refuse it. */
  remarks = [];

  /**
   * @param {Target} target
   * @param {import("./redact.js").Redactor} redact
   */
  constructor(target, redact) {
    this.target = target;
    this.redact = redact;
    this.place = target.place;
  }

  /** Whether all bytes of a file of known length are there. */
  get complete() {
    return this.size > 0 && this.size === this.#length;
  }

  /**
   * Return the headers that request the missing bytes; none where the part cannot be resumed safely.
   *
   * @returns {Record<string, string>}
   */
  rest() {
    const validator = this.#version.etag || this.#version["last-modified"];
    return this.size && validator ? { range: `bytes=${this.size}-`, "if-range": validator } : {};
  }

  /**
   * Return whether an answer continues this part of the same file, and store the full length it names.
   *
   * @param {Reply} head
   * @returns {boolean}
   */
  isContinuedBy(head) {
    const found = RANGE.exec((head.headers["content-range"] ?? "").trim());
    if (!this.rest().range || found === null) return false;
    const total = found[2] === "*" ? this.#length : Number(found[2]);
    const partial = head.status === 206;
    const fits = found[1] === undefined ? !partial && total === this.size : partial && Number(found[1]) === this.size;
    const same = Object.entries(this.#version).every(([name, value]) => (head.headers[name] ?? value) === value);
    if (!fits || !same || (this.#length !== null && this.#length !== total) || isEncoded(head.headers)) return false;
    [this.#length, this.#measured] = [total, total !== null];
    return true;
  }

  /**
   * Start a whole file anew, with the head of its answer.
   *
   * @param {Readonly<Record<string, string>>} headers
   */
  async begin(headers) {
    await this.restart();
    this.#declared = this.redact.text(headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
    const length = headers["content-length"] ?? "";
    this.#measured = /^\d{1,15}$/.test(length);
    if (this.#measured && !isEncoded(headers)) this.#length = Number(length);
    // A weak tag may be that of other bytes with the same meaning.
    const version = ["etag", "last-modified"].map((name) => [name, headers[name] ?? ""]);
    this.#version = Object.fromEntries(version.filter(([, value]) => value && !value.startsWith("W/")));
  }

  /** Delete what is there. */
  async restart() {
    if (this.size) await this.target.restart();
    [this.#start, this.#declared, this.#length, this.#measured] = [new Uint8Array(), "", null, false];
    [this.#version, this.#checked, this.#structure, this.size] = [{}, false, new Structure(), 0];
  }

  /**
   * Write the next bytes.
   *
   * @param {Uint8Array} chunk
   * @throws {DownloadError} Where the file begins as a page or text.
   */
  async write(chunk) {
    if (this.#start.length < HEAD) {
      const next = new Uint8Array(Math.min(HEAD, this.#start.length + chunk.length));
      next.set(this.#start);
      next.set(chunk.subarray(0, next.length - this.#start.length), this.#start.length);
      this.#start = next;
      if (next.length === HEAD) this.#check();
    }
    await this.target.write(chunk);
    this.#structure.write(chunk);
    this.size += chunk.length;
  }

  /** Check the whole file and give it to its target. */
  async commit() {
    if (this.#length !== null && this.size !== this.#length) {
      const reason = `${this.size} of ${this.#length} bytes came for ${this.place}; nothing was saved`;
      const short = new DownloadError(reason);
      short.transient = this.size < this.#length; // the rest may still come
      throw short;
    }
    const kind = this.#check();
    if (this.#structure.isCut()) {
      if (!this.#measured) {
        const reason = `by its structure it has more than ${this.size} bytes; nothing was saved`;
        const cut = new DownloadError(`the file for ${this.place} is cut: ${reason}`);
        cut.transient = true;
        throw cut;
      }
      this.remarks.push("has the announced length, but its structure says that its end is missing");
    }
    this.place = await this.target.commit(kind, this.#declared);
    this.#remark(kind);
  }

  /**
   * Give up: nothing of the file is left.
   *
   * @param {unknown} error
   */
  async fail(error) {
    await this.target.fail(error);
  }

  /**
   * Return the media type by the first bytes, null if unknown.
   *
   * @returns {string | null}
   * @throws {DownloadError} For a page or text.
   */
  #check() {
    const start = this.#start;
    const kind = sniff(start);
    const page = NO_MEDIA.some((one) => this.#declared.startsWith(one));
    if (kind === null && (start.length < LEAST || page || isText(start))) {
      const text = String.fromCharCode(...start.subarray(0, 60)).replaceAll("\0", "");
      const what = start.length ? `it starts with ${JSON.stringify(this.redact.text(text))}` : "it is empty";
      const declared = page ? ` but ${this.#declared}` : "";
      const error = new DownloadError(
        `the file for ${this.place} is not a media file${declared}: ${what}; nothing was saved`,
      );
      // Perhaps only the first few bytes of a media file came.
      error.transient = start.length > 0 && start.length < LEAST && !this.#measured && !isText(start);
      throw error;
    }
    if (!this.#checked) this.target.begun?.(kind ?? (this.#declared || null), this.#length);
    this.#checked = true;
    return kind;
  }

  /** @param {string | null} kind */
  #remark(kind) {
    const family = this.#declared.split("/")[0];
    if (kind === null) {
      this.remarks.push(`is of an unknown format (${this.#declared || "no content type"}); saved unchanged`);
    } else if (NO_MEDIA.some((one) => this.#declared.startsWith(one))) {
      this.remarks.push(`is ${kind}, though the service calls it ${this.#declared}`);
    } else if (FAMILIES.includes(family) && family !== kind.split("/")[0]) {
      this.remarks.push(`is ${kind}, where ${this.#declared} was expected`);
    }
  }
}

/** @param {Readonly<Record<string, string>>} headers */
function isEncoded(headers) {
  return (headers["content-encoding"] ?? "identity").toLowerCase() !== "identity";
}
