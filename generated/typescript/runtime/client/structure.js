/**
 * Detect truncated media files by the lengths in their structure; where in doubt, a file counts as whole.
 *
 * The bytes are looked at as they come, so that a stream is checked as a file is.
 */

import { BOXES as FIRST } from "./media_types.js";

/** Boxes at the top level of a file of the ISO base media format; only for these is the length certain. */
const BOXES = [
  "ftyp", "pdin", "moov", "mdat", "free", "skip", "wide", "meta", "uuid", "udta", "moof", "mfra", "styp", "sidx", "ssix",
  "prft", "emsg", "imda", "pnot",
];
const PACKET = 188;
/** RIFF sizes from here on are placeholders of live recordings. */
const LIVE = 0xfffffff0;
/** Bytes at the beginning of a file that are kept. */
const START = 256;

/** What is known of the structure of a file, of which all bytes are given in order. */
export class Structure {
  #start = new Uint8Array(START);
  #size = 0;
  /** @type {Walk | null} */
  #walk = null;
  #last = 0;

  /**
   * Take the next bytes.
   *
   * @param {Uint8Array} chunk
   */
  write(chunk) {
    if (this.#size < START) this.#start.set(chunk.subarray(0, START - this.#size), this.#size);
    const before = this.#size;
    this.#size += chunk.length;
    // The byte that a packet of a transport stream begins with, which is the last one that began.
    const at = this.#size - 1 - ((this.#size - 1) % PACKET);
    if (at >= before && chunk.length) this.#last = chunk[at - before];
    if (before < 16 && this.#size >= 16) {
      this.#walk = walkOf(this.#start);
      this.#walk?.write(this.#start.slice(0, before)); // what came before the kind was known
    }
    this.#walk?.write(chunk);
  }

  /**
   * Return whether the file certainly lacks its end.
   *
   * @returns {boolean}
   */
  isCut() {
    const head = this.#start.subarray(0, Math.min(this.#size, START));
    const view = new DataView(this.#start.buffer);
    if (this.#walk !== null) return this.#walk.isCut(this.#size);
    if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return segmentIsCut(head, this.#size);
    if (text(head, 0, 4) === "RIFF") {
      const stated = view.getUint32(4, true);
      // Some writers count the first eight bytes and some do not, so only fewer bytes than stated are too few.
      return this.#size < stated && stated < LIVE;
    }
    if (head[0] === 0x47 && this.#size >= PACKET) {
      return this.#size % PACKET > 0 && head[PACKET] === 0x47 && this.#last === 0x47;
    }
    return false;
  }
}

/** A walk from one part of a file to the next, each of which says its length. */
class Walk {
  #place = 0;
  #at = 0;
  #head = new Uint8Array(16);
  #known = 0;
  /** Whether something that is no part follows, or begins. */
  #lost = false;
  /** @type {string[]} */
  seen = [];

  /**
   * @param {number} wanted Bytes of a head that are needed at most.
   * @param {(head: Uint8Array, known: number, seen: string[]) => number | null} lengthOf
   *   Return the length of a part by its head: null where it is no part, 0 where it ends with the file, -1 where more
   *   of the head is needed.
   * @param {(seen: string[], whole: boolean, rest: number) => boolean} lacks
   *   Return whether something is missing behind the parts, where the last is `whole` and `rest` bytes of a head follow.
   * @param {(seen: string[]) => boolean} [certain] Return whether the length of the last part can be relied on.
   */
  constructor(wanted, lengthOf, lacks, certain = () => true) {
    this.wanted = wanted;
    this.lengthOf = lengthOf;
    this.lacks = lacks;
    this.certain = certain;
  }

  /** @param {Uint8Array} chunk */
  write(chunk) {
    let from = 0;
    while (!this.#lost && from < chunk.length) {
      if (this.#at < this.#place) {
        const step = Math.min(this.#place - this.#at, chunk.length - from);
        from += step;
        this.#at += step;
        continue;
      }
      while (this.#known < this.wanted && from < chunk.length) {
        this.#head[this.#known++] = chunk[from++];
        const length = this.lengthOf(this.#head, this.#known, this.seen);
        if (length === -1) continue;
        if (length === null || length === 0) this.#lost = true;
        else {
          this.#at += this.#known;
          this.#place += length;
          this.#known = 0;
          // A part may be shorter than the head that was read of it only where it is none.
          if (this.#at > this.#place) this.#lost = true;
        }
        break;
      }
    }
  }

  /** @param {number} size */
  isCut(size) {
    if (this.#lost) return false;
    if (this.#known > 0) return this.lacks(this.seen, false, this.#known);
    if (this.#place > size) return this.certain(this.seen);
    return this.lacks(this.seen, true, 0);
  }
}

/**
 * Return the walk through a file that begins so; null where its parts do not say their lengths.
 *
 * @param {Uint8Array} start
 * @returns {Walk | null}
 */
function walkOf(start) {
  if (FIRST.includes(text(start, 4, 8))) return new Walk(16, boxLength, lacksBoxes, (seen) => BOXES.includes(seen[seen.length - 1]));
  if (text(start, 0, 8) === "\x89PNG\r\n\x1a\n") return new Walk(16, chunkLength, (seen) => !seen.includes("IEND"));
  if (text(start, 0, 4) === "FLV\x01") return new Walk(16, tagLength, (_, whole) => !whole);
  return null;
}

/** @param {Uint8Array} head @param {number} known @param {string[]} seen */
function boxLength(head, known, seen) {
  if (known < 8) return -1;
  const view = new DataView(head.buffer);
  const kind = text(head, 4, 8);
  let length = view.getUint32(0);
  if (length === 1) {
    if (known < 16) return -1;
    length = Number(view.getBigUint64(8));
  }
  const letters = [...head.subarray(4, 8)].every((code) => (code >= 0x20 && code < 0x7f) || code === 0xa9);
  if (!letters || (length !== 0 && length < known)) return null;
  seen.push(kind);
  return length;
}

/** @param {string[]} seen @param {boolean} whole */
function lacksBoxes(seen, whole) {
  if (!whole && seen.includes("moof")) return true; // a few bytes begin the next fragment
  if (whole && seen.at(-1) === "moof") return true; // it is followed by its data
  if (seen.includes("moov")) return !seen.includes("mdat") && !seen.includes("moof");
  const begun = seen.includes("ftyp") || seen.includes("mdat");
  return begun && !["moof", "meta", "sidx", "styp"].some((kind) => seen.includes(kind));
}

/** @param {Uint8Array} head @param {number} known @param {string[]} seen */
function chunkLength(head, known, seen) {
  if (known < 8) return -1;
  if (!seen.length) {
    seen.push("start");
    return 8;
  }
  const kind = text(head, 4, 8);
  if (seen.includes("IEND") || !/^[A-Za-z]{4}$/.test(kind)) return null;
  seen.push(kind);
  return 12 + new DataView(head.buffer).getUint32(0);
}

/** @param {Uint8Array} head @param {number} known @param {string[]} seen */
function tagLength(head, known, seen) {
  if (!seen.length) {
    if (known < 9) return -1;
    seen.push("start");
    return new DataView(head.buffer).getUint32(5) + 4;
  }
  if (known < 4) return -1;
  if (![8, 9, 18].includes(head[0] & 0x1f)) return null; // something else is behind the film
  return 11 + ((head[1] << 16) | (head[2] << 8) | head[3]) + 4;
}

/**
 * Find the segment of a Matroska or WebM file, which holds everything, and check its size.
 *
 * @param {Uint8Array} head
 * @param {number} size
 * @returns {boolean}
 */
function segmentIsCut(head, size) {
  let place = 0;
  for (const name of ["\x1a\x45\xdf\xa3", "\xec", "\x18\x53\x80\x67"]) {
    if (place + 12 > head.length) return place + 12 > size;
    if (text(head, place, place + name.length) !== name) {
      if (name === "\xec") continue;
      return false;
    }
    const at = place + name.length;
    const width = Math.clz32(head[at]) - 23;
    if (width > 8) return false;
    let value = BigInt(head[at]) & ((1n << BigInt(8 - width)) - 1n);
    for (let step = 1; step < width; step++) value = (value << 8n) | BigInt(head[at + step]);
    if (value === (1n << BigInt(7 * width)) - 1n) return false; // of unknown length
    place = at + width + Number(value);
  }
  return place > size;
}

/** @param {Uint8Array} bytes @param {number} from @param {number} to */
function text(bytes, from, to) {
  return String.fromCharCode(...bytes.subarray(from, to));
}
