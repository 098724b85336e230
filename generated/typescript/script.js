// Generated from the capability matrix: edit the spec instead. All modules as one classic script.
globalThis.NanogptVideo = (() => {
"use strict";
const $facts = (() => {
// Generated from the capability matrix: edit the spec instead.

/** What the validators of all models share. */
const facts = {
  vendor: "nanogpt-video",
  key: "model",
  asOf: "2026-09-29",
  edition: "documents",
};
return { facts };
})();
const $runtime_findings = (() => {
/** Findings: code and path at once, message and hint when they are first read. */

/** @typedef {() => [message: string, hint: string | null]} Words */

const KEPT = 300;

/** One problem of a payload. */
class Finding {
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
function add(found, code, path, message, hint = null) {
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
function late(found, code, path, value, words) {
  if (typeof value === "string" ? value.length > KEPT : typeof value === "object") {
    const now = words();
    words = () => now;
  }
  found.push(new Finding(code, path, words));
}
return { Finding, add, late };
})();
const $runtime_json = (() => {
/** JSON values: which are objects, and what these hold. */

/**
 * Return whether a value is a JSON object: no list, and no object of a class.
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
function isObject(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Return how many keys an object has.
 * @param {object} object
 */
function size(object) {
  let count = 0;
  for (const _ in object) count++;
  return count;
}

/**
 * Return a property of an object that is its own: for names that every object has besides.
 * @param {object} object
 * @param {string} name
 * @returns {any}
 */
function own(object, name) {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/**
 * Return what stands in an object at a path; undefined where nothing does.
 * @param {unknown} value
 * @param {readonly string[]} steps
 * @returns {any}
 */
function inside(value, steps) {
  for (const step of steps) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value ?? undefined;
}
return { isObject, size, own, inside };
})();
const $runtime_words = (() => {
/** Values and ranges in words, as the findings show them. */
const { isObject } = $runtime_json;

const LONGEST = 60;
const HIDDEN = /(?! )[\p{C}\p{Z}]/gu;

/**
 * Return a value as short JSON on one line; of a data URL only the media type, of an object or list the size.
 * @param {unknown} value
 * @returns {string}
 */
function quoted(value) {
  if (typeof value === "string") {
    const chars = [...value.slice(0, 2 * LONGEST + 2)];
    const start = chars.slice(0, LONGEST).join("");
    const data = /^data:/i.test(value);
    const shown = JSON.stringify(data ? start.split(",")[0] : start).slice(1, -1);
    return `"${shown.replace(HIDDEN, escaped)}${data ? ",…" : chars.length > LONGEST ? "…" : ""}"`;
  }
  if (typeof value === "number") return numeral(value);
  if (value === null || typeof value === "boolean") return `${value}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return `an object with ${Object.keys(value).length} keys`;
  return `a JavaScript ${typeof value === "object" ? "object of a class" : typeof value}`;
}

/** @param {string} char */
function escaped(char) {
  const code = /** @type {number} */ (char.codePointAt(0));
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}

/**
 * Return a number as JSON, small ones with an exponent of two digits.
 * @param {number} value
 */
function numeral(value) {
  return value && Math.abs(value) < 1e-4 ? value.toExponential().replace(/-(\d)$/, "-0$1") : `${value}`;
}

/**
 * Return a range in words; null is no limit.
 * @param {unknown} low
 * @param {unknown} high
 * @param {(value: any) => string} [say]
 */
function span(low, high, say = quoted) {
  if (high == null) return `at least ${say(low)}`;
  return low == null ? `at most ${say(high)}` : `between ${say(low)} and ${say(high)}`;
}

/**
 * Return values in words.
 * @param {readonly unknown[]} allowed
 * @param {(value: any) => string} [say]
 */
function listed(allowed, say = quoted) {
  return allowed.map((value) => say(value)).join(", ");
}

/**
 * Return a text in which letters that differ by their case alone are the same.
 * @param {string} text
 */
function folded(text) {
  return text.toUpperCase().toLowerCase();
}

return { quoted, numeral, span, listed, folded };
})();
const $runtime_checks = (() => {
/** The checks of values without parts, and what every check needs. */
const { late } = $runtime_findings;
const { isObject } = $runtime_json;
const { listed, numeral, quoted, span } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */

const DEEPEST = 128;

/**
 * Report a value of another JSON type.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} needed
 * @param {unknown} value
 */
function wrongType(found, path, needed, value) {
  late(found, "wrong_type", path, value, () => [`${quoted(value)} is not ${needed}`, null]);
}

/**
 * Report a value outside a set; of one value that is the hint, unless there is another.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly unknown[]} allowed
 * @param {() => string | null} hint
 * @param {(value: any) => string} [say]
 */
function outside(found, path, value, allowed, hint, say = quoted) {
  const [first, ...others] = allowed;
  late(found, "not_allowed", path, value, () => [
    `${quoted(value)} is not ${others.length ? "one of" : "the fixed value"} ${listed(allowed, say)}`,
    hint() ?? (others.length ? null : typeof first === "string" ? first : say(first)),
  ]);
}

/**
 * Check a text and its length, in characters or in units of UTF-16.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} [low]
 * @param {number} [high]
 * @param {boolean} [utf16]
 */
function text(found, path, value, low = -Infinity, high = Infinity, utf16 = false) {
  if (typeof value !== "string") return wrongType(found, path, "a string", value);
  if (!value.isWellFormed()) {
    return wrongType(found, path, "a text that UTF-8 can encode: it holds half of a surrogate pair", value);
  }
  let length = value.length;
  // A character has one unit or two, so that most texts need not be counted.
  if (length <= high && (utf16 || low < 2 ? length >= low : length >= 2 * low)) return;
  if (!utf16) length -= value.replace(/[^\ud800-\udbff]+/g, "").length;
  counted(found, path, length, utf16 ? "units of UTF-16" : "characters", low, high);
}

/**
 * Report a length outside a range.
 * @param {Finding[]} found
 * @param {string} path
 * @param {number} length
 * @param {string} unit
 * @param {number} [low]
 * @param {number} [high]
 */
function counted(found, path, length, unit, low = -Infinity, high = Infinity) {
  if (length >= low && length <= high) return;
  const ends = () => span(low > -Infinity ? low : null, high < Infinity ? high : null);
  late(found, "out_of_range", path, length, () => [`has ${length} ${unit}, not ${ends()}`, null]);
}

/**
 * Check a boolean.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 */
function flag(found, path, value) {
  if (typeof value !== "boolean") wrongType(found, path, "true or false", value);
}

/**
 * Check a whole number and its range.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} [low]
 * @param {number} [high]
 */
function integer(found, path, value, low, high) {
  if (isWhole(value)) ranged(found, path, value, low, high);
  else wrongType(found, path, "a whole number", value);
}

/**
 * Check one of a set of whole numbers.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly number[]} allowed
 */
function integerAmong(found, path, value, allowed) {
  if (isWhole(value)) numberAmong(found, path, value, allowed);
  else wrongType(found, path, "a whole number", value);
}

/**
 * Check a finite number and its range; `shown` are limits as they are shown, where JavaScript would do it otherwise.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} [low]
 * @param {number} [high]
 * @param {readonly string[]} [shown]
 */
function number(found, path, value, low, high, shown) {
  if (isFinite_(value)) ranged(found, path, value, low, high, (limit) => as(shown, limit));
  else wrongType(found, path, "a number", value);
}

/**
 * Check one of a set of numbers.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly number[]} allowed
 * @param {readonly string[]} [shown]
 */
function numberAmong(found, path, value, allowed, shown) {
  if (!isFinite_(value)) return wrongType(found, path, "a number", value);
  if (allowed.includes(value)) return;
  const say = (/** @type {number} */ one) => as(shown, one);
  outside(found, path, value, allowed, () => say(nearest(value, allowed)), say);
}

/**
 * Report a number outside a range, and return whether it is one.
 * @param {Finding[]} found
 * @param {string} path
 * @param {number} value
 * @param {number} [low]
 * @param {number} [high]
 * @param {(limit: number) => string} [say]
 * @param {(limit: number) => string} [hint]
 */
function ranged(found, path, value, low = -Infinity, high = Infinity, say = numeral, hint = say) {
  if (value >= low && value <= high) return false;
  late(found, "out_of_range", path, value, () => [
    `${quoted(value)} is not ${span(low > -Infinity ? low : null, high < Infinity ? high : null, say)}`,
    hint(value < low ? low : high),
  ]);
  return true;
}

/**
 * Return a number as it is shown: one of the texts, or as JavaScript has it.
 * @param {readonly string[] | undefined} shown
 * @param {number} value
 */
function as(shown, value) {
  return shown?.find((text) => Number(text) === value) ?? numeral(value);
}

/**
 * Return the allowed number that is nearest, the first of two.
 * @param {number} value
 * @param {readonly number[]} allowed
 */
function nearest(value, allowed) {
  const near = Math.max(-Number.MAX_SAFE_INTEGER, Math.min(value, Number.MAX_SAFE_INTEGER)); // so that no distance is rounded
  return allowed.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
function isWhole(value) {
  return Number.isInteger(value);
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
function isFinite_(value) {
  return Number.isFinite(value);
}

/**
 * Check a value that may be any JSON value: no function, infinite number, half a character or deep nesting.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 */
function anything(found, path, value) {
  /** @type {[unknown, number][]} */
  const waiting = [[value, 0]];
  for (let next; (next = waiting.pop()); ) {
    const [inner, depth] = next;
    if (isObject(inner) && depth <= DEEPEST && Object.keys(inner).every((name) => name.isWellFormed())) {
      for (const one of Object.values(inner)) if (one !== undefined) waiting.push([one, depth + 1]);
    } else if (Array.isArray(inner) && depth <= DEEPEST) {
      for (const one of inner) waiting.push([one, depth + 1]);
    } else if (!isPlain(inner)) {
      return wrongType(found, path, "a value that JSON has", inner);
    }
  }
}

/** @param {unknown} value */
function isPlain(value) {
  if (typeof value === "string") return value.isWellFormed();
  return value === null || typeof value === "boolean" || Number.isFinite(value);
}
return { wrongType, outside, text, counted, flag, integer, integerAmong, number, numberAmong, ranged, as, nearest, isWhole, isFinite_, anything };
})();
const $runtime_seconds = (() => {
/** Whole seconds, however they are written. */

const AUTO = -1;

/** @param {string} value */
function token(value) {
  return /^(0|[1-9][0-9]*)(s?)$/.exec(value);
}

/**
 * Return whether a value says that the service chooses.
 * @param {unknown} value
 */
function isAuto(value) {
  return value === AUTO || value === `${AUTO}`;
}

/**
 * Return whether a number, or the seconds of a text, is in a range; true for any other value.
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 */
function within(value, low, high) {
  const seconds = typeof value === "string" ? Number(token(value)?.[1] ?? NaN) : value;
  return typeof seconds !== "number" || Number.isNaN(seconds) || (seconds >= low && seconds <= high);
}

/**
 * Return whether two values are the same seconds, in whichever of the forms "5" and 5.
 * @param {unknown} one
 * @param {unknown} other
 */
function sameSeconds(one, other) {
  const seconds = read(one);
  return seconds !== null && seconds === read(other);
}

/**
 * Return whether two values are the same seconds, or both of them -1.
 * @param {unknown} one
 * @param {unknown} other
 */
function sameSecondsOrAuto(one, other) {
  return sameSeconds(one, other) || (isAuto(one) && isAuto(other));
}

/**
 * @param {unknown} value
 * @returns {number | string | null}
 */
function read(value) {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  const found = typeof value === "string" ? token(value) : null;
  return found && !found[2] ? Number(found[1]) : null;
}
return { AUTO, token, isAuto, within, sameSeconds, sameSecondsOrAuto };
})();
const $runtime_durations = (() => {
/** The check of whole seconds in their wire form. */
const { isWhole, nearest, outside } = $runtime_checks;
const { late } = $runtime_findings;
const { AUTO, isAuto, token } = $runtime_seconds;
const { quoted, span } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */
/**
 * What seconds are right, and how they are written: `plain` ("5", takes 5), `numeric` (5, takes "5"), `text` ("5"),
 * `suffixed` ("5s") or `number` (5); `auto`: whether -1 is right, too.
 * @typedef {{ form: "plain" | "numeric" | "text" | "suffixed" | "number", allowed?: readonly number[], low?: number,
 *   high?: number, auto?: boolean }} Seconds
 */

/**
 * Check whole seconds in their wire form, and their set or range.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {Seconds} right
 */
function duration(found, path, value, right) {
  const { form } = right;
  if (right.auto && isAuto(value) && (typeof value === "string" ? form !== "number" : form !== "text")) return;
  if (typeof value === "string") {
    const [, digits, unit] = token(value) ?? [];
    if (digits) {
      const fits = form !== "number" && Boolean(unit) === (form === "suffixed");
      (fits ? inSeconds : otherForm)(found, path, value, Number(digits), right);
    } else if (form === "number") {
      noDuration(found, path, value, right);
    } else if (right.allowed) {
      outside(found, path, value, values(right), () => null);
    } else {
      late(found, "bad_format", path, value, () => [`${quoted(value)} is not whole seconds written as ${sample(right)}`, null]);
    }
  } else if (!isWhole(value)) {
    noDuration(found, path, value, right);
  } else {
    (form === "suffixed" || form === "text" ? otherForm : inSeconds)(found, path, value, value, right);
  }
}

/**
 * Return seconds in the wire form.
 * @param {Seconds} right
 * @param {number} seconds
 */
function spelled({ form }, seconds) {
  return form === "suffixed" ? `${seconds}s` : form === "plain" || form === "text" ? `${seconds}` : seconds;
}

/**
 * Return the allowed value that is nearest, in the wire form.
 * @param {Seconds} right
 * @param {number} seconds
 */
function close(right, seconds) {
  const { allowed, low = 0, high = Infinity } = right;
  return spelled(right, allowed ? nearest(seconds, allowed) : Math.max(low, Math.min(seconds, high)));
}

/** @param {Seconds} right */
function sample(right) {
  return quoted(close(right, right.low ?? 5));
}

/** @param {Seconds} right */
function values(right) {
  return [...(right.allowed ?? []), ...(right.auto ? [AUTO] : [])].map((seconds) => spelled(right, seconds));
}

/**
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {Seconds} right
 */
function noDuration(found, path, value, right) {
  late(found, "wrong_type", path, value, () => [`${quoted(value)} is not a duration such as ${sample(right)}`, null]);
}

/**
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} seconds
 * @param {Seconds} right
 */
function inSeconds(found, path, value, seconds, right) {
  const { allowed, low = 0, high = Infinity } = right;
  const hint = () => `${close(right, seconds)}`;
  if (allowed) {
    if (!allowed.includes(seconds)) outside(found, path, value, values(right), hint);
  } else if (seconds < low || seconds > high) {
    const also = right.auto ? `, and not ${quoted(spelled(right, AUTO))}` : "";
    const ends = span(spelled(right, low), high < Infinity ? spelled(right, high) : null);
    late(found, "out_of_range", path, value, () => [`${quoted(value)} is not ${ends}${also}`, hint()]);
  }
}

/**
 * Report seconds in the wire form of another model.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} seconds
 * @param {Seconds} right
 */
function otherForm(found, path, value, seconds, right) {
  const near = close(right, seconds);
  late(found, "bad_format", path, value, () => [`${quoted(value)} is not written as ${quoted(near)}`, `${near}`]);
}
return { duration };
})();
const $runtime_closest = (() => {
/** The word that is written most like another: by the matching blocks of Ratcliff and Obershelp, as Python's difflib. */

/**
 * Return the known word that is written most like another; null if they share less than `cutoff` of 1.
 * @param {string} word
 * @param {readonly string[]} known
 * @param {number} cutoff
 * @returns {string | null}
 */
function closest(word, known, cutoff) {
  const letters = [...word.slice(0, 200)].slice(0, 100);
  let [found, best] = [/** @type {string | null} */ (null), cutoff];
  for (const other of known) {
    const others = [...other];
    const ratio = (2 * common(others, letters)) / (others.length + letters.length);
    if (ratio > best || (ratio === best && (found === null || other > found))) [found, best] = [other, ratio];
  }
  return found;
}

/**
 * Return how many letters two words share: those of the longest block that both have, and of what is left and right of it.
 * @param {readonly string[]} one
 * @param {readonly string[]} two
 * @returns {number}
 */
function common(one, two) {
  let [size, at, to] = [0, 0, 0];
  /** @type {number[]} */
  let before = [];
  one.forEach((letter, i) => {
    /** @type {number[]} */
    const now = [];
    two.forEach((other, j) => {
      if (letter !== other) return;
      const length = (now[j] = (before[j - 1] || 0) + 1);
      if (length > size) [size, at, to] = [length, i - length + 1, j - length + 1];
    });
    before = now;
  });
  if (!size) return 0;
  return size + common(one.slice(0, at), two.slice(0, to)) + common(one.slice(at + size), two.slice(to + size));
}
return { closest };
})();
const $runtime_keys = (() => {
/** The keys of an object: what is said of those that its validator does not list. */
const { anything, wrongType } = $runtime_checks;
const { closest } = $runtime_closest;
const { add, late } = $runtime_findings;

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {(found: Finding[], path: string, name: string, listed: readonly string[]) => void} Report */

const IGNORED = "the service ignores it and still charges";
const REFUSED = "the service refuses it";

/**
 * Report every key that is not listed, and every listed key that is null and not yet reported as missing.
 * @param {Finding[]} found
 * @param {Record<string, any>} payload
 * @param {string} prefix
 * @param {readonly (readonly string[])[]} fields the spellings of each field
 * @param {readonly string[]} nullable
 * @param {Report | null} report
 */
function unlisted(found, payload, prefix, fields, nullable, report) {
  const absent = found.filter((one) => one.code === "missing_field").map((one) => one.field);
  const listed = fields.flat();
  for (const [name, value] of Object.entries(payload)) {
    if (value === undefined) continue;
    if (!listed.includes(name)) {
      report?.(found, prefix + name, name, listed);
      if (typeof value !== "string" || !value.isWellFormed() || !name.isWellFormed()) {
        anything(found, prefix + name, { [name]: value });
      }
    } else if (value === null && !nullable.includes(name)) {
      const canonical = fields.find((spellings) => spellings.includes(name))?.[0];
      if (!absent.includes(prefix + canonical)) wrongType(found, prefix + name, "a value (leave the field out instead)", value);
    }
  }
}

/** @type {Report} */
function unknown(found, path, name, listed) {
  dropped(found, path, name, listed, IGNORED);
}

/** @type {Report} */
function refused(found, path, name, listed) {
  dropped(found, path, name, listed, REFUSED);
}

/**
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} name
 * @param {readonly string[]} listed
 * @param {string} then
 */
function dropped(found, path, name, listed, then) {
  late(found, "unknown_field", path, name, () => [`is not a known field; ${then}`, closest(name, listed, 0.6)]);
}

/**
 * Return what reports a key that a model does not list, given the vocabulary of the service.
 * @param {import("./model.js").Facts} facts
 * @param {readonly import("./model.js").Term[]} terms
 * @returns {Report}
 */
function unsupported({ key, refuses }, terms) {
  const then = refuses ? REFUSED : IGNORED;
  return (found, path, name, listed) => {
    if (name === key) return;
    const term = terms.find(([known]) => known === name);
    if (!term) return dropped(found, path, name, listed, then);
    const [, media, ...instead] = term;
    const hint = instead.find((other) => listed.includes(other));
    if (media) add(found, "unsupported_media", path, "is media that this model does not take", hint);
    else add(found, "unsupported_field", path, `is not a field of this model; ${then}`, hint);
  };
}
return { unlisted, unknown, refused, unsupported };
})();
const $runtime_plain_urls = (() => {
/** https URLs as most are: with a name in small letters, perhaps a port, and no letters beyond ASCII. */

const PLAIN = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]+(?::\d{1,4})?(?:[/?#][!-[\]-~]*)?$/;

/**
 * Return whether a text is such a URL; others are https URLs too.
 * @param {string} text
 */
function isPlainUrl(text) {
  return PLAIN.test(text);
}
return { isPlainUrl };
})();
const $runtime_https = (() => {
/** https URLs: which texts are one. */
const { isPlainUrl } = $runtime_plain_urls;

const URL_ = /^https:\/\/(?:[^/?#\\@[\]]*@)?(?:\[([\d:.a-f]*)(?:%25(?:[\w.~-]|%[\da-f]{2})+)?\]|([^:[\]/?#\\@]+))(?::(\d{0,5}))?(?:[/?#][^\\]*)?$/i;
const BLANK = /[\0- \x7f-\xa0\u1680\u2000-\u200f\u2027-\u202f\u205f-\u206f\u3000\ud800-\udfff]/u;
const HIDDEN = /[\x80-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ud800-\uf8ff\ufeff-\uffff]/u;
const HOST = /^(?:\w+(?:-+\w+)*\.)*\w+(?:-+\w+)*\.?$/;
const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const V4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const V4_LAST = new RegExp(`(^|:)${OCTET}(?:\\.${OCTET}){3}$`);

/**
 * Return whether a text is an https URL with a host: a name, an IPv4 address or an IPv6 address in brackets.
 * @param {string} text
 */
function isHttpsUrl(text) {
  if (isPlainUrl(text)) return true;
  const parts = URL_.exec(text);
  if (!parts || BLANK.test(text) || Number(parts[3] ?? 0) > 0xffff) return false;
  const host = parts[2];
  if (host === undefined) return isV6(/** @type {string} */ (parts[1]));
  if (/(?:^|\.)\d+\.?$/.test(host)) return V4.test(host);
  return HOST.test(host) || (!HIDDEN.test(host) && HOST.test(host.replace(/[^\0-\x7f]/gu, "x")));
}

/** @param {string} text */
function isV6(text) {
  const sides = text.replace(V4_LAST, "$10:0").split("::");
  const groups = sides.flatMap((side) => (side ? side.split(":") : []));
  const [least, most] = sides.length > 1 ? [0, 7] : [8, 8];
  const many = sides.length < 3 && groups.length >= least && groups.length <= most;
  return many && groups.every((group) => /^[\da-f]{1,4}$/i.test(group));
}
return { isHttpsUrl };
})();
const $runtime_media_forms = (() => {
/** The forms in which a text holds media. */

const HEAD = /^data:((?:[\w!#$&^.+-]+\/[\w!#$&^.+-]+)?)(?:;[\w!#$&^.+-]+=[!-+\--:<-~]+)*;base64,/i;
const LIBRARY_ID = /^[^\0- \x7f\ud800-\udfff]+$/u;

/**
 * Return how many bytes base64 with padding holds; 0 for any other text.
 * @param {string} body
 */
function decoded(body) {
  if (body.length % 4 || !/^[A-Za-z\d+/]+={0,2}$/.test(body)) return 0;
  return (body.length / 4) * 3 - (body.endsWith("==") ? 2 : body.endsWith("=") ? 1 : 0);
}
return { HEAD, LIBRARY_ID, decoded };
})();
const $runtime_urls = (() => {
/** The checks of fields that hold one https URL or several. */
const { wrongType } = $runtime_checks;
const { add, late } = $runtime_findings;
const { isHttpsUrl } = $runtime_https;
const { quoted, span } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */

const LONGEST = 300;

/**
 * Return the hint for a text that would be right with https.
 * @param {string} text
 */
function secure(text) {
  return /^http:\/\//i.test(text) && text.length < LONGEST ? `https://${text.slice(7)}` : null;
}

/**
 * Check an https URL of anything but media.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 */
function url(found, path, value) {
  if (typeof value !== "string") {
    late(found, "wrong_type", path, value, () => [`${quoted(value)} is not a string: an https URL`, null]);
  } else if (!isHttpsUrl(value)) {
    late(found, "bad_format", path, value, () => [`${quoted(value)} is not an https URL`, secure(value)]);
  }
}

/**
 * Check a text of https URLs, in a JSON array or (without `array`) on a line each, and how many they are.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 * @param {boolean} [array]
 */
function urls(found, path, value, low, high, array) {
  if (typeof value !== "string") {
    return wrongType(found, path, `a text of https URLs, ${array ? "in a JSON array" : "one on a line"}`, value);
  }
  const held = listedIn(value, array);
  if (!held) return late(found, "bad_format", path, value, () => [`${quoted(value)} is no JSON array of texts`, null]);
  const at = held.findIndex((one) => !isHttpsUrl(one));
  if (at >= 0) {
    const wrong = /** @type {string} */ (held[at]);
    const which = held.length > 1 ? `${quoted(wrong)}, number ${at + 1} of ${held.length},` : quoted(wrong);
    add(found, "bad_format", path, `${which} is not an https URL`, held.length > 1 ? null : secure(wrong));
  } else if (held.length < low || held.length > high) {
    const ends = span(low > -Infinity ? low : null, high < Infinity ? high : null);
    add(found, "out_of_range", path, `holds ${held.length} URLs, not ${ends}`);
  }
}

/**
 * Return the texts of a JSON array in a text, else its lines; null for an array of anything else.
 * @param {string} text
 * @param {boolean} [array]
 * @returns {string[] | null}
 */
function listedIn(text, array) {
  if (!/^[ \t\n\r]*\[/.test(text)) return array ? null : text.split("\n");
  try {
    const held = JSON.parse(text);
    return held.every((/** @type {unknown} */ one) => typeof one === "string") ? held : null;
  } catch {
    return null;
  }
}
return { secure, url, urls };
})();
const $runtime_media = (() => {
/** The check of media fields: an https URL, a base64 data URL with its family and decoded size, or a library id. */
const { add, late } = $runtime_findings;
const { isHttpsUrl } = $runtime_https;
const { HEAD, LIBRARY_ID, decoded } = $runtime_media_forms;
const { secure } = $runtime_urls;
const { quoted } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */

/** @type {Record<string, string>} */
const FORMS = {
  url: "an https URL",
  data: "a base64 data URL",
  base64: "base64 without a data URL around it",
  library: "a library id",
};

/**
 * Check a text that stands for an image, a sound or a video, in one of some forms (names with blanks between).
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {string} of
 * @param {string} forms
 * @param {number} [most]
 * @param {string} [scheme] what a library id begins with
 */
function media(found, path, value, of, forms, most = Infinity, scheme = "") {
  if (typeof value !== "string") {
    return late(found, "wrong_type", path, value, () => [`${quoted(value)} is not a string: ${inWords(forms, scheme)}`, null]);
  }
  if (forms.includes("url") && isHttpsUrl(value)) return;
  const head = forms.includes("data") ? HEAD.exec(value) : null;
  const bytes = head ? decoded(value.slice(head[0].length)) : 0;
  const type = bytes && head ? /** @type {string} */ (head[1]).toLowerCase() : null;
  const bare = forms.includes("base64") ? decoded(value) : 0;
  const unlabelled = type === "" || type === "application/octet-stream";
  if (bare || unlabelled || type?.startsWith(`${of}/`)) {
    const held = bare || bytes;
    if (held > most) add(found, "too_large", path, `holds ${held} bytes once decoded, more than ${most}`);
    if (unlabelled && !bare) {
      const message = `does not say what it holds; begin it with a media type: data:${of}/…`;
      add(found, "unlabelled_media", path, message);
    }
  } else if (!(forms.includes("library") && value.startsWith(scheme) && LIBRARY_ID.test(value.slice(scheme.length)))) {
    if (type) add(found, "bad_format", path, `holds ${type}, but the field takes ${of} data`);
    else late(found, "bad_format", path, value, () => [`${quoted(value)} is not ${inWords(forms, scheme)}`, forms.includes("url") ? secure(value) : null]);
  }
}

/**
 * Return the forms that a media field takes: `an https URL or a library id`.
 * @param {string} forms
 * @param {string} scheme
 */
function inWords(forms, scheme) {
  const after = scheme ? ` after ${quoted(scheme)}` : "";
  return forms.split(" ").map((form) => FORMS[form] + (form === "library" ? after : "")).join(" or ");
}

return { media, inWords };
})();
const $runtime_model = (() => {
/** Models: the function that a validator module gives, with the verdict and the Standard Schema around it. */
const { add } = $runtime_findings;
const { isObject } = $runtime_json;
const { quoted } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {import("./types.d.ts").Basis} Basis */
/** @typedef {import("./types.d.ts").Verdict} Verdict */
/** @typedef {readonly [name: string, media: 0 | 1, ...instead: string[]]} Term */
/**
 * What the validators of a package share: its name, the field that names the model, the model that counts where it is
 * absent, whether the service refuses keys that it does not know, the day of the matrix, and the edition.
 * @typedef {{ vendor: string, key: string, fallback?: string, refuses?: boolean, asOf?: string, edition?: string,
 *   follows?: boolean }} Facts
 */
/**
 * What is told of a model; `deprecated` is the message, empty for one that is not.
 * @typedef {{ id: string, check: (payload: any, found: Finding[]) => void, basis?: Basis, formerly?: readonly string[],
 *   deprecated?: string, successor?: string }} Told
 */

const WARNINGS = ["deprecated_model", "deprecated_field", "redundant_media", "unlabelled_media", "unlisted"];
const IGNORED = ["unsupported_field", "unknown_field"];

/**
 * Return a model.
 * @template Request
 * @param {Facts} facts
 * @param {Told} told
 * @returns {import("./types.d.ts").Model<Request>}
 */
function model(facts, { id, check, basis, formerly = [], deprecated = "", successor }) {
  const { key, vendor } = facts;
  const valid = verdict(facts, [], basis);

  /** @param {unknown} payload */
  const validate = (payload) => {
    /** @type {Finding[]} */
    const found = [];
    if (isObject(payload)) {
      const name = named(facts, payload);
      if (name !== id) other(found, name);
      else if (deprecated) add(found, "deprecated_model", key, deprecated, successor);
      check(payload, found);
    } else {
      add(found, "wrong_type", "", `${quoted(payload)} is not a JSON object`);
    }
    return found.length ? verdict(facts, found, basis) : valid;
  };

  /**
   * @param {Finding[]} found
   * @param {unknown} name
   */
  const other = (found, name) => {
    if (typeof name === "string" && formerly.includes(name)) {
      add(found, "deprecated_model", key, `${quoted(name)} is the former id of ${id}`, id);
    } else {
      add(found, "unknown_model", key, name === undefined ? "must name a model" : `${quoted(name)} is not ${quoted(id)}`, id);
    }
  };

  return {
    id,
    formerly,
    deprecated: deprecated !== "",
    basis: basis ?? null,
    validate,
    "~standard": {
      version: 1,
      vendor,
      validate: (value) => {
        const { errors } = validate(value);
        if (!errors.length) return { value: /** @type {Request} */ (value) };
        return { issues: errors.map(({ message, field }) => ({ message, path: steps(value, field) })) };
      },
    },
  };
}

/**
 * Return what a payload has in place of a model's id, or the model that counts where it has nothing.
 * @param {Facts} facts
 * @param {Record<string, unknown>} payload
 */
function named({ key, fallback }, payload) {
  return Object.hasOwn(payload, key) ? payload[key] : fallback;
}

/**
 * Return the verdict of findings.
 * @param {Facts} facts
 * @param {Finding[]} found
 * @param {Basis | null} [basis]
 * @returns {Verdict}
 */
function verdict({ refuses, edition, follows = false }, found, basis = null) {
  const warns = (/** @type {Finding} */ { code }) => WARNINGS.includes(code) || (!refuses && IGNORED.includes(code));
  const errors = found.filter((one) => !warns(one));
  return { valid: !errors.length, errors, warnings: found.filter(warns), ...(edition && { edition, follows }), basis };
}

/**
 * Return the keys and indexes of a path in a payload; a key may hold dots and brackets.
 * @param {unknown} value
 * @param {string} path
 * @returns {(string | number)[]}
 */
function steps(value, path) {
  if (!path) return [];
  if (Array.isArray(value) && path.startsWith("[")) {
    const end = path.indexOf("]");
    const index = Number(path.slice(1, end));
    return [index, ...further(value[index], path.slice(end + 1))];
  }
  const held = isObject(value) ? value : {};
  for (let end = path.length; end >= 0; end--) {
    const name = path.slice(0, end);
    if (Object.hasOwn(held, name) && /^([.[]|$)/.test(path.slice(end))) return [name, ...further(held[name], path.slice(end))];
  }
  return [path];
}

/**
 * @param {unknown} value
 * @param {string} rest the rest of a path, after a key or index
 */
function further(value, rest) {
  // A dot at the end is that of an empty key.
  return rest === "." ? [""] : steps(value, rest.replace(/^\./, ""));
}
return { model, named, verdict, steps };
})();
const $runtime_same = (() => {
/** Whether JSON values are the same, and how many items of a list have some. */
const { inside, isObject } = $runtime_json;

/** @typedef {readonly (readonly [path: readonly string[], values: readonly unknown[] | boolean])[]} Picks */

/**
 * Return how many items of a list have one of the values at each path, or have something there, or nothing.
 *
 * Without a path the item itself is meant.
 * @param {unknown} value
 * @param {Picks} picks
 */
function count(value, picks) {
  const meets = (/** @type {unknown} */ item) =>
    picks.every(([path, values]) => {
      const held = inside(item, path);
      return typeof values === "boolean" ? (held !== undefined) === values : values.some((one) => same(held, one));
    });
  return Array.isArray(value) ? value.filter(meets).length : 0;
}

/**
 * Return whether two values are the same JSON value.
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean}
 */
function same(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  }
  if (isObject(one) && isObject(other)) {
    const names = Object.keys(one);
    const both = names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name));
    return both && names.every((name) => same(one[name], other[name]));
  }
  return one === other;
}
return { count, same };
})();
const $runtime_rules = (() => {
/** What generated validators call for rules between fields, and for several spellings of one field. */
const { add } = $runtime_findings;
const { same } = $runtime_same;
const { quoted } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {readonly (readonly [name: string, given: boolean])[]} Given */

const OF_THE_VALUE = ["wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"];

/**
 * Report a required field that is absent, once.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} [message]
 */
function missing(found, path, message = "is required") {
  if (!found.some((one) => one.code === "missing_field" && one.field === path)) add(found, "missing_field", path, message);
}

/**
 * Report the violation of a rule.
 * @param {Finding[]} found
 * @param {"conflict" | "condition"} code
 * @param {string} path
 * @param {string} message
 */
function violated(found, code, path, message) {
  add(found, code, path, message);
}

/**
 * Report that none of several fields is given, at the first of them.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} message
 */
function missingOneOf(found, path, message) {
  add(found, "missing_one_of", path, message, path);
}

/**
 * Report every field that is given after the first one, which excludes it.
 * @param {Finding[]} found
 * @param {string} prefix
 * @param {Given} fields
 * @param {string} message
 */
function excluding(found, prefix, fields, message) {
  const [, ...others] = fields.filter(([, given]) => given);
  for (const [name] of others) add(found, "conflict", prefix + name, message);
}

/**
 * Warn of every spelling of one input after the first one given, which counts.
 * @param {Finding[]} found
 * @param {string} prefix
 * @param {Given} fields
 * @param {string} message
 */
function redundant(found, prefix, fields, message) {
  const [[first] = [""], ...others] = fields.filter(([, given]) => given);
  for (const [name] of others) add(found, "redundant_media", prefix + name, message, prefix + first);
}

/**
 * Report spellings of one field whose value differs from the first; `alike` are values that are equal besides.
 * @param {Finding[]} found
 * @param {string} prefix
 * @param {readonly (readonly [name: string, value: unknown])[]} fields
 * @param {(one: unknown, other: unknown) => boolean} [alike]
 */
function differing(found, prefix, fields, alike) {
  const [[first, wanted] = ["", undefined], ...others] = fields.filter(([, value]) => value != null);
  for (const [name, value] of others) {
    if (same(wanted, value) || alike?.(wanted, value)) continue;
    const message = `is another spelling of ${first}, which is ${quoted(wanted)}, not ${quoted(value)}`;
    add(found, "conflict", prefix + name, message, first);
  }
}

/**
 * Report a value outside the domain that a condition leaves, unless the counting spelling is already invalid.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} counting
 * @param {string} message
 * @param {string | null} [hint]
 */
function narrowed(found, path, counting, message, hint) {
  if (found.some((one) => one.field === counting && OF_THE_VALUE.includes(one.code))) return;
  add(found, "condition", path, message, hint);
}

/**
 * Warn of a legacy field.
 * @param {Finding[]} found
 * @param {string} path
 * @param {string} instead
 */
function legacy(found, path, instead) {
  add(found, "deprecated_field", path, `is a legacy field; use ${instead}`, instead);
}

return { missing, violated, missingOneOf, excluding, redundant, differing, narrowed, legacy };
})();
const $models_alibaba_wan_2_7_image_to_video_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to alibaba/wan-2.7/image-to-video-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_shot_type = payload.shot_type;
  if (v_shot_type != null) {
    known++;
    text(found, "shot_type", v_shot_type);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["shot_type"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], null);
}

/** Alibaba Wan 2.7 Image To Video Pro */
const AlibabaWan27ImageToVideoPro = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-2.7/image-to-video-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { AlibabaWan27ImageToVideoPro };
})();
const $models_alibaba_wan_2_7_image_to_video_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to alibaba/wan-2.7/image-to-video-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_shot_type = payload.shot_type;
  if (v_shot_type != null) {
    known++;
    text(found, "shot_type", v_shot_type);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["shot_type"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], null);
}

/** Alibaba Wan 2.7 Image To Video Spicy */
const AlibabaWan27ImageToVideoSpicy = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-2.7/image-to-video-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { AlibabaWan27ImageToVideoSpicy };
})();
const $runtime_choices = (() => {
/** The check of one of a set of texts. */
const { outside } = $runtime_checks;
const { closest } = $runtime_closest;
const { late } = $runtime_findings;
const { folded, listed, quoted } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */

/**
 * Check one of a set of texts.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {readonly string[]} allowed
 */
function choice(found, path, value, allowed) {
  if (typeof value !== "string") {
    late(found, "wrong_type", path, value, () => [`${quoted(value)} is not a string, one of ${listed(allowed)}`, null]);
  } else if (!allowed.includes(value)) {
    outside(found, path, value, allowed, () => close(value, allowed));
  }
}

/**
 * Return the allowed text that is the same but for case and space, else the one that is written most like it.
 * @param {string} value
 * @param {readonly string[]} allowed
 */
function close(value, allowed) {
  const wanted = folded(value).trim();
  return allowed.findLast((one) => folded(one) === wanted) || closest(value, allowed, 0.5);
}
return { choice };
})();
const $terms = (() => {
// Generated from the capability matrix: edit the spec instead.

/** Each wire name of the service, whether it is media, and the fields of the same meaning. */
const terms = [
  ["acceleration", 0],
  ["adjust_fps_for_interpolation", 0],
  ["age_slider", 0],
  ["aspect", 0, "aspect_ratio", "aspectRatio", "orientation"],
  ["aspectRatio", 0, "aspect_ratio"],
  ["aspect_ratio", 0, "aspectRatio", "orientation", "size"],
  ["audio", 1, "audioUrl", "audioDataUrl"],
  ["audioDataUrl", 1, "audio"],
  ["audioEnabled", 0, "generateAudio", "soundEffectSwitch"],
  ["audioUrl", 1, "audio"],
  ["bgm", 0],
  ["billedDuration", 0, "videoDuration"],
  ["cameraFixed", 0, "camera_fixed"],
  ["cameraMovement", 0],
  ["camera_fix", 0, "camera_fixed"],
  ["camera_fixed", 0],
  ["camera_motion", 0, "cameraMovement"],
  ["camera_trajectory", 0],
  ["captionsConfig", 0],
  ["captionsShow", 0],
  ["captionsStyle", 0],
  ["cfg_scale", 0, "guidance_scale"],
  ["character_orientation", 0],
  ["conversationUUID", 0],
  ["directorNotes", 0],
  ["draft", 0],
  ["duration", 0, "seconds", "targetLengthInSeconds"],
  ["effect", 0],
  ["effectType", 0],
  ["effects", 0],
  ["effectsConfig", 0],
  ["element_list", 0],
  ["enable_audio", 0, "generateAudio", "generate_audio", "sound"],
  ["enable_prompt_expansion", 0, "prompt_optimizer", "enhancePrompt"],
  ["enable_safety_checker", 0],
  ["enable_transcription", 0],
  ["enable_web_search", 0],
  ["enhancePrompt", 0, "enable_prompt_expansion", "prompt_optimizer"],
  ["extend_mode", 0],
  ["fps", 0, "frames_per_second"],
  ["frames_per_second", 0],
  ["framework", 0],
  ["generateAudio", 0, "soundEffectSwitch", "audioEnabled"],
  ["generate_audio", 0, "generateAudio", "enable_audio", "sound"],
  ["guidance_scale", 0, "cfg_scale"],
  ["image", 1, "imageDataUrl", "imageUrl"],
  ["imageAttachmentId", 1, "imageDataUrl", "imageUrl", "image"],
  ["imageConfig", 0],
  ["imageDataUrl", 1, "image", "imageUrl"],
  ["imageUrl", 1, "image", "imageDataUrl"],
  ["image_data_url", 1, "imageDataUrl", "image", "imageUrl"],
  ["interpolator_model", 0],
  ["keep_original_sound", 0],
  ["last_image", 0],
  ["loop", 0],
  ["lora_scale_1", 0],
  ["lora_scale_2", 0],
  ["lora_scale_3", 0],
  ["lora_url_1", 0],
  ["lora_url_2", 0],
  ["lora_url_3", 0],
  ["mode", 0],
  ["motion", 0],
  ["motionMode", 0],
  ["movementAmplitude", 0],
  ["multi_prompt", 0],
  ["music", 0],
  ["musicConfig", 0],
  ["negative_prompt", 0],
  ["num_frames", 0, "duration"],
  ["num_inference_steps", 0],
  ["num_interpolated_frames", 0],
  ["order", 0],
  ["orientation", 0, "aspect_ratio"],
  ["people", 0],
  ["preset", 0],
  ["pro", 0, "pro_mode"],
  ["pro_mode", 0],
  ["projectId", 0],
  ["prompt", 0, "text"],
  ["prompt_expansion", 0, "enable_prompt_expansion", "prompt_optimizer", "enhancePrompt"],
  ["prompt_expansion_mode", 0, "enable_prompt_expansion"],
  ["prompt_optimizer", 0, "enable_prompt_expansion", "enhancePrompt"],
  ["prompt_upsampler", 0, "enable_prompt_expansion", "prompt_optimizer", "enhancePrompt"],
  ["publicFigureThreshold", 0],
  ["quality", 0],
  ["reference_audios", 0],
  ["reference_image", 1, "image", "imageDataUrl"],
  ["reference_images", 0, "reference_image"],
  ["reference_videos", 0],
  ["resolution", 0, "target_resolution", "size"],
  ["resolution_ratio", 0, "aspect_ratio"],
  ["safety_tolerance", 0],
  ["save_audio", 0],
  ["script", 0, "prompt"],
  ["scriptConfig", 0],
  ["seconds", 0, "duration"],
  ["seed", 0],
  ["shift", 0],
  ["shortRequestEnhancer", 0],
  ["shot_type", 0],
  ["showExplicitContent", 0],
  ["size", 0, "resolution", "target_resolution", "aspect_ratio"],
  ["sound", 0, "generateAudio", "generate_audio", "enable_audio"],
  ["soundEffectPrompt", 0],
  ["soundEffectSwitch", 0, "generateAudio"],
  ["source_video_mode", 0],
  ["storyConfig", 0, "prompt"],
  ["style", 0],
  ["swapImage", 1, "image", "imageDataUrl"],
  ["targetFaceIndex", 0],
  ["targetLengthInSeconds", 0, "duration"],
  ["targetLengthInWords", 0, "duration", "targetLengthInSeconds"],
  ["targetVideo", 1, "video"],
  ["target_resolution", 0, "resolution"],
  ["text", 0, "prompt"],
  ["thinking_mode", 0],
  ["thinking_type", 0],
  ["variant", 0],
  ["video", 1, "targetVideo"],
  ["videoConfig", 0],
  ["videoDataUrl", 1, "video", "targetVideo"],
  ["videoDuration", 0],
  ["videoUrl", 1, "video", "targetVideo"],
  ["video_quality", 0],
  ["voice", 0, "voice_id"],
  ["voice_id", 0],
  ["voice_language", 0],
  ["voice_speed", 0],
  ["voiceoverConfig", 0],
];
return { terms };
})();
const $models_alibaba_wan_3_0_image_to_video_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0/image-to-video-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["aspect_ratio"], ["duration"], ["enable_audio"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Spicy Image-to-Video */
const AlibabaWan30ImageToVideoSpicy = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0/image-to-video-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30ImageToVideoSpicy };
})();
const $models_alibaba_wan_3_0_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_mode = payload.thinking_mode;
  if (v_thinking_mode != null) {
    known++;
    flag(found, "thinking_mode", v_thinking_mode);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, 0, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["aspect_ratio"], ["duration"], ["thinking_mode"], ["enable_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Image-to-Video */
const AlibabaWan30ImageToVideo = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30ImageToVideo };
})();
const $models_alibaba_wan_3_0_prime_image_to_video_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0-prime/image-to-video-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["aspect_ratio"], ["duration"], ["enable_audio"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Prime Spicy Image-to-Video */
const AlibabaWan30PrimeImageToVideoSpicy = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0-prime/image-to-video-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30PrimeImageToVideoSpicy };
})();
const $models_alibaba_wan_3_0_prime_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "numeric", low: 2, high: 15 };

/** A request to alibaba/wan-3.0-prime/video-edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["generate_audio"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Prime Video Edit */
const AlibabaWan30PrimeVideoEdit = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0-prime/video-edit",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30PrimeVideoEdit };
})();
const $models_alibaba_wan_3_0_prime_video_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0-prime/video-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["enable_audio"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Prime Video Extend */
const AlibabaWan30PrimeVideoExtend = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0-prime/video-extend",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30PrimeVideoExtend };
})();
const $models_alibaba_wan_3_0_prime = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const MODE_ = ["auto", "text-to-video", "image-to-video", "reference-to-video"];
const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0-prime. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_mode = payload.thinking_mode;
  if (v_thinking_mode != null) {
    known++;
    flag(found, "thinking_mode", v_thinking_mode);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, 0, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required");
  if (v_mode === "text-to-video" && v_prompt == null) missing(found, "prompt", "prompt is required when mode is \"text-to-video\"");
  if (v_mode === "image-to-video" && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required when mode is \"image-to-video\"");
  if (v_mode === "reference-to-video" && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required when mode is \"reference-to-video\"");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["resolution"], ["aspect_ratio"], ["duration"], ["thinking_mode"], ["enable_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Prime */
const AlibabaWan30Prime = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0-prime",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30Prime };
})();
const $models_alibaba_wan_3_0_reference_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0/reference-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_mode = payload.thinking_mode;
  if (v_thinking_mode != null) {
    known++;
    flag(found, "thinking_mode", v_thinking_mode);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, 0, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["aspect_ratio"], ["duration"], ["thinking_mode"], ["enable_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Reference-to-Video */
const AlibabaWan30ReferenceToVideo = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0/reference-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30ReferenceToVideo };
})();
const $models_alibaba_wan_3_0_text_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { model } = $runtime_model;
const { missing } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0/text-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_mode = payload.thinking_mode;
  if (v_thinking_mode != null) {
    known++;
    flag(found, "thinking_mode", v_thinking_mode);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, 0, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["resolution"], ["aspect_ratio"], ["duration"], ["thinking_mode"], ["enable_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Text-to-Video */
const AlibabaWan30TextToVideo = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0/text-to-video",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30TextToVideo };
})();
const $models_alibaba_wan_3_0_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "numeric", low: 2, high: 15 };

/** A request to alibaba/wan-3.0/video-edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["generate_audio"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Video Edit */
const AlibabaWan30VideoEdit = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0/video-edit",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30VideoEdit };
})();
const $models_alibaba_wan_3_0_video_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "numeric", low: 2, high: 30 };

/** A request to alibaba/wan-3.0/video-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_audio = payload.enable_audio;
  if (v_enable_audio != null) {
    known++;
    flag(found, "enable_audio", v_enable_audio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["enable_audio"], ["enable_prompt_expansion"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 3.0 Video Extend */
const AlibabaWan30VideoExtend = /* @__PURE__ */ model(facts, {
  id: "alibaba/wan-3.0/video-extend",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { AlibabaWan30VideoExtend };
})();
const $models_bernini_r_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain", low: 3, high: 8 };

/** A request to bernini-r-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["conversationUUID"]], [], null);
}

/** Bernini R Video */
const BerniniRVideo = /* @__PURE__ */ model(facts, {
  id: "bernini-r-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { BerniniRVideo };
})();
const $models_blackforestlabs_flux_3_edit_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;


/** A request to blackforestlabs/flux-3/edit-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_safety_tolerance = payload.safety_tolerance;
  if (v_safety_tolerance != null) {
    known++;
    number(found, "safety_tolerance", v_safety_tolerance, 0, 4);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["safety_tolerance"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** FLUX.3 Edit Video */
const BlackforestlabsFlux3EditVideo = /* @__PURE__ */ model(facts, {
  id: "blackforestlabs/flux-3/edit-video",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BlackforestlabsFlux3EditVideo };
})();
const $models_bytedance_avatar_omni_human_1_5 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing } = $runtime_rules;
const { terms } = $terms;


/** A request to bytedance-avatar-omni-human-1.5. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const v_audio = payload.audio;
  if (v_audio != null) {
    known++;
    media(found, "audio", v_audio, "audio", "url data", 4194304);
  }
  if (v_audio == null) missing(found, "audio");
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["image"], ["audio"], ["prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** OmniHuman 1.5 */
const BytedanceAvatarOmniHuman15 = /* @__PURE__ */ model(facts, {
  id: "bytedance-avatar-omni-human-1.5",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceAvatarOmniHuman15 };
})();
const $models_bytedance_seedance_2_0_fast_image_to_video_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance/seedance-2.0-fast/image-to-video-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["aspect_ratio"], ["generateAudio"], ["last_image"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Fast Spicy Image-to-Video */
const BytedanceSeedance20FastImageToVideoSpicy = /* @__PURE__ */ model(facts, {
  id: "bytedance/seedance-2.0-fast/image-to-video-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20FastImageToVideoSpicy };
})();
const $models_bytedance_seedance_2_0_fast_video_edit_turbo = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0-fast-video-edit-turbo. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["reference_images"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Fast Video Edit Turbo */
const BytedanceSeedance20FastVideoEditTurbo = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-fast-video-edit-turbo",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20FastVideoEditTurbo };
})();
const $models_bytedance_seedance_2_0_fast_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0-fast-video-edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["reference_images"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Fast Video Edit */
const BytedanceSeedance20FastVideoEdit = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-fast-video-edit",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20FastVideoEdit };
})();
const $models_bytedance_seedance_2_0_fast_video_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };

/** A request to bytedance-seedance-2-0-fast-video-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["enable_web_search"], ["last_image"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Fast Video Extend */
const BytedanceSeedance20FastVideoExtend = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-fast-video-extend",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20FastVideoExtend };
})();
const $models_bytedance_seedance_2_0_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", allowed: [5, 10, 15] };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0-fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_last_image != null) violated(found, "condition", "last_image", "last_image must not be given when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["last_image"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Fast Turbo */
const BytedanceSeedance20Fast = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-fast",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20Fast };
})();
const $models_bytedance_seedance_2_0_image_to_video_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance/seedance-2.0/image-to-video-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["aspect_ratio"], ["generateAudio"], ["last_image"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Spicy Image-to-Video */
const BytedanceSeedance20ImageToVideoSpicy = /* @__PURE__ */ model(facts, {
  id: "bytedance/seedance-2.0/image-to-video-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20ImageToVideoSpicy };
})();
const $models_bytedance_seedance_2_0_mini_image_to_video_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 5, high: 12 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance/seedance-2.0-mini/image-to-video-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["aspect_ratio"], ["generateAudio"], ["last_image"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Mini Spicy Image-to-Video */
const BytedanceSeedance20MiniImageToVideoSpicy = /* @__PURE__ */ model(facts, {
  id: "bytedance/seedance-2.0-mini/image-to-video-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20MiniImageToVideoSpicy };
})();
const $models_bytedance_seedance_2_0_mini_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const VARIANT_ = ["standard", "turbo"];
const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 5, high: 12 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0-mini-video-edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_variant = payload.variant;
  if (v_variant != null) {
    known++;
    choice(found, "variant", v_variant, VARIANT_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["variant"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["reference_images"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Mini Video Edit */
const BytedanceSeedance20MiniVideoEdit = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-mini-video-edit",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20MiniVideoEdit };
})();
const $models_bytedance_seedance_2_0_mini_video_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 5, high: 12 };

/** A request to bytedance-seedance-2-0-mini-video-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["enable_web_search"], ["last_image"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Mini Video Extend */
const BytedanceSeedance20MiniVideoExtend = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-mini-video-extend",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20MiniVideoExtend };
})();
const $models_bytedance_seedance_2_0_mini = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const VARIANT_ = ["standard", "turbo"];
const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 5, high: 12 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0-mini. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_variant = payload.variant;
  if (v_variant != null) {
    known++;
    choice(found, "variant", v_variant, VARIANT_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_last_image != null) violated(found, "condition", "last_image", "last_image must not be given when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (v_generateAudio != null && !((v_variant == null || v_variant === "standard"))) violated(found, "condition", "generateAudio", "generateAudio may be given only when variant is \"standard\" or is not given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["variant"], ["resolution"], ["duration"], ["aspect_ratio"], ["generateAudio"], ["enable_web_search"], ["last_image"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Mini */
const BytedanceSeedance20Mini = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-mini",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20Mini };
})();
const $models_bytedance_seedance_2_0_video_edit_turbo = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0-video-edit-turbo. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["reference_images"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Video Edit Turbo */
const BytedanceSeedance20VideoEditTurbo = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-video-edit-turbo",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20VideoEditTurbo };
})();
const $models_bytedance_seedance_2_0_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0-video-edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["reference_images"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Video Edit */
const BytedanceSeedance20VideoEdit = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-video-edit",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20VideoEdit };
})();
const $models_bytedance_seedance_2_0_video_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };

/** A request to bytedance-seedance-2-0-video-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["enable_web_search"], ["last_image"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Video Extend */
const BytedanceSeedance20VideoExtend = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0-video-extend",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20VideoExtend };
})();
const $models_bytedance_seedance_2_0 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", allowed: [5, 10, 15] };
const ASPECT_RATIO_ = ["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"];

/** A request to bytedance-seedance-2-0. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_last_image != null) violated(found, "condition", "last_image", "last_image must not be given when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["last_image"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Turbo */
const BytedanceSeedance20 = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-2-0",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance20 };
})();
const $models_bytedance_seedance_2_5_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p", "4k"];
const DURATION_ = { form: "plain", low: 4, high: 15 };

/** A request to bytedance/seedance-2.5-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["generate_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.5 Spicy */
const BytedanceSeedance25Spicy = /* @__PURE__ */ model(facts, {
  id: "bytedance/seedance-2.5-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance25Spicy };
})();
const $models_bytedance_seedance_2_5_talking_avatar = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];

/** A request to bytedance/seedance-2.5/talking-avatar. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_audio = payload.audio;
  if (v_audio != null) {
    known++;
    media(found, "audio", v_audio, "audio", "url data", 4194304);
  }
  if (v_audio == null) missing(found, "audio");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["audio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.5 Talking Avatar */
const BytedanceSeedance25TalkingAvatar = /* @__PURE__ */ model(facts, {
  id: "bytedance/seedance-2.5/talking-avatar",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance25TalkingAvatar };
})();
const $models_bytedance_seedance_2_5_turbo = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 30 };
const ASPECT_RATIO_ = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"];

/** A request to bytedance/seedance-2.5-turbo. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["generate_audio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.5 Turbo */
const BytedanceSeedance25Turbo = /* @__PURE__ */ model(facts, {
  id: "bytedance/seedance-2.5-turbo",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance25Turbo };
})();
const $models_bytedance_seedance_2_5 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const MODE_ = ["auto", "text-to-video", "image-to-video", "video-edit", "video-extend"];
const RESOLUTION_ = ["480p", "720p", "1080p", "4k"];
const DURATION_ = { form: "plain", low: 4, high: 30 };
const ASPECT_RATIO_ = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"];

/** A request to bytedance/seedance-2.5. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required");
  if (v_mode === "text-to-video" && v_prompt == null) missing(found, "prompt", "prompt is required when mode is \"text-to-video\"");
  if (v_mode === "image-to-video" && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required when mode is \"image-to-video\"");
  if (["video-edit", "video-extend"].includes(v_mode) && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video", "video is required when mode is \"video-edit\" or \"video-extend\"");
  if (["image-to-video", "video-edit", "video-extend"].includes(v_mode) && v_aspect_ratio != null) violated(found, "condition", "aspect_ratio", "aspect_ratio must not be given when mode is \"image-to-video\", \"video-edit\" or \"video-extend\"");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["resolution"], ["duration"], ["aspect_ratio"], ["generate_audio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.5 */
const BytedanceSeedance25 = /* @__PURE__ */ model(facts, {
  id: "bytedance/seedance-2.5",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedance25 };
})();
const $models_bytedance_seedance_upscaler = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const TARGET_RESOLUTION_ = ["1080p", "2k", "4k"];

/** A request to bytedance-seedance-upscaler. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    text(found, "size", v_size);
  }
  const before_v_videoDuration = known;
  const v_videoDuration = payload.videoDuration;
  if (v_videoDuration != null) {
    known++;
    number(found, "videoDuration", v_videoDuration);
  }
  const v_billedDuration = payload.billedDuration;
  if (v_billedDuration != null) {
    known++;
    number(found, "billedDuration", v_billedDuration);
  }
  if (known - before_v_videoDuration > 1) differing(found, "", [["videoDuration", v_videoDuration], ["billedDuration", v_billedDuration]]);
  const v_adjust_fps_for_interpolation = payload.adjust_fps_for_interpolation;
  if (v_adjust_fps_for_interpolation != null) {
    known++;
    flag(found, "adjust_fps_for_interpolation", v_adjust_fps_for_interpolation);
  }
  const v_target_resolution = payload.target_resolution;
  if (v_target_resolution != null) {
    known++;
    choice(found, "target_resolution", v_target_resolution, TARGET_RESOLUTION_);
  }
  if (v_target_resolution == null) missing(found, "target_resolution");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["size"], ["videoDuration", "billedDuration"], ["adjust_fps_for_interpolation"], ["target_resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance Upscaler */
const BytedanceSeedanceUpscaler = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-upscaler",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedanceUpscaler };
})();
const $models_bytedance_seedance_v1_5_pro_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to bytedance-seedance-v1.5-pro-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["generateAudio"], ["duration"], ["conversationUUID"]], [], null);
}

/** Bytedance Seedance V1.5 Pro Extend */
const BytedanceSeedanceV15ProExtend = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-v1.5-pro-extend",
  basis: {"source": "live", "date": "2026-08-24", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { BytedanceSeedanceV15ProExtend };
})();
const $models_bytedance_seedance_v1_5_pro_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to bytedance-seedance-v1.5-pro-fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["generateAudio"], ["camera_fixed", "camera_fix", "cameraFixed"], ["conversationUUID"]], [], null);
}

/** Bytedance Seedance V1.5 Pro Fast */
const BytedanceSeedanceV15ProFast = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-v1.5-pro-fast",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "aspect_ratio"], "partial": true, "reviewed": true},
  check,
});
return { BytedanceSeedanceV15ProFast };
})();
const $models_bytedance_seedance_v1_5_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to bytedance-seedance-v1.5-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["generateAudio"], ["camera_fixed", "camera_fix", "cameraFixed"], ["conversationUUID"]], [], null);
}

/** Bytedance Seedance V1.5 Pro */
const BytedanceSeedanceV15Pro = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-v1.5-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "aspect_ratio"], "partial": true, "reviewed": true},
  check,
});
return { BytedanceSeedanceV15Pro };
})();
const $runtime_editions = (() => {
/** What one edition of the matrix knows of another. */
const { add, Finding } = $runtime_findings;
const { own } = $runtime_json;
const { quoted } = $runtime_words;

/** @typedef {import("./types.d.ts").Model<any>} Model */

const WARNINGS = ["deprecated_model", "deprecated_field", "redundant_media", "unlabelled_media", "unlisted"];
const STRICT = ["unsupported_field", "unknown_field"];
const OF_VALUES = [
  "wrong_type",
  "not_allowed",
  "out_of_range",
  "bad_format",
  "too_large",
  "unsupported_field",
  "unsupported_media",
  "unknown_field",
];

/**
 * Return a model that an edition has as the first one has it.
 * @template {Model} T
 * @param {T} model
 * @param {import("./model.js").Facts} facts
 * @returns {T}
 */
function inEdition(model, { edition, follows }) {
  return { ...model, validate: (payload) => ({ ...model.validate(payload), edition, follows }) };
}

/**
 * Report what is right, but unknown to the source of an edition; say of what is refused that the edition takes it.
 *
 * `key` is the discriminator where the source does not know the model, `lacks` are keys that it does not know; `check`
 * validates the keys `compared` as the edition has them. `refuses`: whether the service refuses keys that it does not
 * know.
 * @param {Finding[]} found
 * @param {Record<string, any>} payload
 * @param {string} edition
 * @param {string} date
 * @param {string | null} key
 * @param {readonly string[]} lacks
 * @param {(payload: any, found: Finding[]) => void} [check]
 * @param {readonly string[]} [compared]
 * @param {boolean} [refuses]
 */
function unlistedIn(found, payload, edition, date, key, lacks, check, compared = [], refuses = false) {
  const told = (/** @type {string} */ name) => found.some((one) => one.code === "unlisted" && one.field === name);
  if (key !== null && !told(key)) add(found, "unlisted", key, `is not in the list of ${date}: it may be gone`);
  /** @type {Finding[]} */
  const theirs = [];
  check?.(payload, theirs);
  for (const name of [...lacks, ...compared]) {
    const value = own(payload, name);
    if (value == null) continue;
    const ours = found.filter((one) => isAt(one, name));
    const wrong = theirs.find((one) => isAt(one, name) && isNews(one, ours));
    if (!wrong && !lacks.includes(name)) {
      const hint = `the list of ${date} has it: use the edition '${edition}'`;
      for (const one of ours) {
        if (!OF_VALUES.includes(one.code) || theirs.some((other) => isSame(one, other))) continue;
        found[found.indexOf(one)] = new Finding(one.code, one.field, () => [one.message, hint]);
      }
    } else if (ours.every(({ code }) => WARNINGS.includes(code) || (!refuses && STRICT.includes(code))) && !told(name)) {
      const message = `${wrong ? `${quoted(value)} is` : "is"} not in the list of ${date}: the service may ignore it and charge`;
      add(found, "unlisted", name, message, wrong?.hint);
    }
  }
}

/**
 * Return whether a finding of an edition refuses, or is about a key that is known here.
 * @param {Finding} theirs
 * @param {readonly Finding[]} ours
 */
function isNews(theirs, ours) {
  if (WARNINGS.includes(theirs.code)) return false;
  return !STRICT.includes(theirs.code) || !ours.some((one) => isSame(one, theirs));
}

/**
 * @param {Finding} one
 * @param {Finding} other
 */
function isSame(one, other) {
  return one.code === other.code && one.field === other.field;
}

/**
 * @param {Finding} finding
 * @param {string} name
 */
function isAt({ field }, name) {
  return field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`);
}
return { inEdition, unlistedIn };
})();
const $models_bytedance_seedance_v1_pro_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 2, high: 12 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"];

/** A request to bytedance-seedance-v1-pro-fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["resolution"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["enable_prompt_expansion"]);
}

/** Seedance V1 Pro Fast */
const BytedanceSeedanceV1ProFast = /* @__PURE__ */ model(facts, {
  id: "bytedance-seedance-v1-pro-fast",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceSeedanceV1ProFast };
})();
const $models_bytedance_video_enhancement_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to bytedance-video-enhancement-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["conversationUUID"]], [], null);
}

/** Bytedance Video Enhancement Pro */
const BytedanceVideoEnhancementPro = /* @__PURE__ */ model(facts, {
  id: "bytedance-video-enhancement-pro",
  basis: {"source": "live", "date": "2026-08-24", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { BytedanceVideoEnhancementPro };
})();
const $models_bytedance_video_enhancement_standard = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to bytedance-video-enhancement-standard. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["conversationUUID"]], [], null);
}

/** Bytedance Video Enhancement Standard */
const BytedanceVideoEnhancementStandard = /* @__PURE__ */ model(facts, {
  id: "bytedance-video-enhancement-standard",
  basis: {"source": "live", "date": "2026-08-24", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { BytedanceVideoEnhancementStandard };
})();
const $models_bytedance_waver_1_0 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5] };

/** A request to bytedance-waver-1.0. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["image"], ["duration"], ["prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Waver 1.0 */
const BytedanceWaver10 = /* @__PURE__ */ model(facts, {
  id: "bytedance-waver-1.0",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { BytedanceWaver10 };
})();
const $models_clarity_ai_crystal_video_upscaler = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to clarity-ai/crystal-video-upscaler. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["conversationUUID"]], [], null);
}

/** Clarity Ai Crystal Video Upscaler */
const ClarityAiCrystalVideoUpscaler = /* @__PURE__ */ model(facts, {
  id: "clarity-ai/crystal-video-upscaler",
  basis: {"source": "live", "date": "2026-08-24", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { ClarityAiCrystalVideoUpscaler };
})();
const $models_davinci_magihuman = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain", low: 1, high: 30 };

/** A request to davinci-magihuman. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    known++;
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps);
  }
  const v_guidance_scale = payload.guidance_scale;
  if (v_guidance_scale != null) {
    known++;
    number(found, "guidance_scale", v_guidance_scale);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["resolution"], ["enable_safety_checker"], ["num_inference_steps"], ["guidance_scale"], ["conversationUUID"]], [], null);
}

/** Davinci Magihuman */
const DavinciMagihuman = /* @__PURE__ */ model(facts, {
  id: "davinci-magihuman",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "num_inference_steps", "guidance_scale"], "partial": true, "reviewed": true},
  check,
});
return { DavinciMagihuman };
})();
const $models_doubao_seedance_2_0_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"];

/** A request to doubao-seedance-2-0-fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_last_image != null) violated(found, "condition", "last_image", "last_image must not be given when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["last_image"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 Fast */
const DoubaoSeedance20Fast = /* @__PURE__ */ model(facts, {
  id: "doubao-seedance-2-0-fast",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { DoubaoSeedance20Fast };
})();
const $models_doubao_seedance_2_0 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", low: 4, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"];

/** A request to doubao-seedance-2-0. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_web_search = payload.enable_web_search;
  if (v_enable_web_search != null) {
    known++;
    flag(found, "enable_web_search", v_enable_web_search);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity, true);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity, true);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity, true);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_last_image != null) violated(found, "condition", "last_image", "last_image must not be given when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["aspect_ratio"], ["enable_web_search"], ["last_image"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Seedance 2.0 */
const DoubaoSeedance20 = /* @__PURE__ */ model(facts, {
  id: "doubao-seedance-2-0",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { DoubaoSeedance20 };
})();
const $models_flux_3 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const QUALITY_ = ["full", "draft"];
const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", low: 5, high: 20 };
const ASPECT_RATIO_ = ["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"];

/** A request to flux-3. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_quality = payload.quality;
  if (v_quality != null) {
    known++;
    choice(found, "quality", v_quality, QUALITY_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_resolution != null && !((v_quality == null || v_quality === "full"))) violated(found, "condition", "resolution", "resolution may be given only when quality is \"full\" or is not given");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId and video is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["quality"], ["resolution"], ["duration"], ["aspect_ratio"], ["generateAudio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** FLUX.3 */
const Flux3 = /* @__PURE__ */ model(facts, {
  id: "flux-3",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Flux3 };
})();
const $models_google_gemini_omni_flash_v1_1 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 10 };
const RESOLUTION_ = ["360p", "720p", "1080p", "4k"];
const ASPECT_RATIO_ = ["16:9", "9:16"];

/** A request to google/gemini-omni-flash/v1.1. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId and video is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["duration"], ["resolution"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Gemini Omni Flash 1.1 */
const GoogleGeminiOmniFlashV11 = /* @__PURE__ */ model(facts, {
  id: "google/gemini-omni-flash/v1.1",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { GoogleGeminiOmniFlashV11 };
})();
const $models_google_gemini_omni_flash = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 10 };
const ASPECT_RATIO_ = ["16:9", "9:16"];

/** A request to google/gemini-omni-flash. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId and video is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Gemini Omni Flash */
const GoogleGeminiOmniFlash = /* @__PURE__ */ model(facts, {
  id: "google/gemini-omni-flash",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { GoogleGeminiOmniFlash };
})();
const $models_grok_imagine_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];

/** A request to grok-imagine-video-edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Grok Imagine Video Edit */
const GrokImagineVideoEdit = /* @__PURE__ */ model(facts, {
  id: "grok-imagine-video-edit",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { GrokImagineVideoEdit };
})();
const $models_grok_imagine_video_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 2, high: 10 };

/** A request to grok-imagine-video-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Grok Imagine Extend Video */
const GrokImagineVideoExtend = /* @__PURE__ */ model(facts, {
  id: "grok-imagine-video-extend",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { GrokImagineVideoExtend };
})();
const $models_grok_imagine_video_reference_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 1, high: 10 };
const ASPECT_RATIO_ = ["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"];
const RESOLUTION_ = ["480p", "720p"];

/** A request to grok-imagine-video-reference-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Grok Imagine Reference to Video */
const GrokImagineVideoReferenceToVideo = /* @__PURE__ */ model(facts, {
  id: "grok-imagine-video-reference-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { GrokImagineVideoReferenceToVideo };
})();
const $models_grok_imagine_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 1, high: 15 };
const ASPECT_RATIO_ = ["16:9", "1:1", "9:16"];
const RESOLUTION_ = ["480p", "720p"];

/** A request to grok-imagine-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Grok Imagine Video */
const GrokImagineVideo = /* @__PURE__ */ model(facts, {
  id: "grok-imagine-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { GrokImagineVideo };
})();
const $models_happyhorse_1_0 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const MODE_ = ["auto", "video-edit", "reference-to-video"];
const RESOLUTION_ = ["720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "plain", low: 3, high: 15 };
const ENABLE_PROMPT_EXPANSION_ = ["true", "false"];

/** A request to happyhorse-1.0. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    if (typeof v_enable_prompt_expansion === "boolean") {
      flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
    } else if (typeof v_enable_prompt_expansion === "string") {
      choice(found, "enable_prompt_expansion", v_enable_prompt_expansion, ENABLE_PROMPT_EXPANSION_);
    } else {
      wrongType(found, "enable_prompt_expansion", "true or false or a string", v_enable_prompt_expansion);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId and video is required");
  if (v_mode === "video-edit" && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video", "video is required when mode is \"video-edit\"");
  if (v_mode === "reference-to-video" && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl, imageAttachmentId and video is required when mode is \"reference-to-video\"");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["mode"], ["resolution"], ["aspect_ratio"], ["duration"], ["enable_prompt_expansion"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** HappyHorse 1.0 */
const Happyhorse10 = /* @__PURE__ */ model(facts, {
  id: "happyhorse-1.0",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Happyhorse10 };
})();
const $models_happyhorse_1_1 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const MODE_ = ["auto", "reference-to-video"];
const RESOLUTION_ = ["720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "plain", low: 3, high: 15 };
const ENABLE_PROMPT_EXPANSION_ = ["true", "false"];

/** A request to happyhorse-1.1. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    if (typeof v_enable_prompt_expansion === "boolean") {
      flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
    } else if (typeof v_enable_prompt_expansion === "string") {
      choice(found, "enable_prompt_expansion", v_enable_prompt_expansion, ENABLE_PROMPT_EXPANSION_);
    } else {
      wrongType(found, "enable_prompt_expansion", "true or false or a string", v_enable_prompt_expansion);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_mode === "reference-to-video" && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required when mode is \"reference-to-video\"");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["mode"], ["resolution"], ["aspect_ratio"], ["duration"], ["enable_prompt_expansion"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** HappyHorse 1.1 */
const Happyhorse11 = /* @__PURE__ */ model(facts, {
  id: "happyhorse-1.1",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Happyhorse11 };
})();
const $models_hunyuan_video_15 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to hunyuan-video-15. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    text(found, "orientation", v_orientation);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["orientation"], ["duration"], ["conversationUUID"]], [], null);
}

/** Hunyuan Video 15 */
const HunyuanVideo15 = /* @__PURE__ */ model(facts, {
  id: "hunyuan-video-15",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "orientation", "duration"], "partial": true, "reviewed": true},
  check,
});
return { HunyuanVideo15 };
})();
const $models_hunyuan_video_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, integerAmong, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const NUM_FRAMES_ = [65, 97, 129];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to hunyuan-video-image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_pro_mode = known;
  const v_pro_mode = payload.pro_mode;
  if (v_pro_mode != null) {
    known++;
    flag(found, "pro_mode", v_pro_mode);
  }
  const v_pro = payload.pro;
  if (v_pro != null) {
    known++;
    flag(found, "pro", v_pro);
  }
  if (known - before_v_pro_mode > 1) differing(found, "", [["pro_mode", v_pro_mode], ["pro", v_pro]]);
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integerAmong(found, "num_frames", v_num_frames, NUM_FRAMES_);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 10, 50);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_showExplicitContent = payload.showExplicitContent;
  if (v_showExplicitContent != null) {
    known++;
    flag(found, "showExplicitContent", v_showExplicitContent);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["pro_mode", "pro"], ["resolution"], ["num_frames"], ["num_inference_steps"], ["aspect_ratio"], ["showExplicitContent"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["pro_mode", "pro", "showExplicitContent"]);
}

/** Hunyuan Video (image to video) */
const HunyuanVideoImageToVideo = /* @__PURE__ */ model(facts, {
  id: "hunyuan-video-image-to-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { HunyuanVideoImageToVideo };
})();
const $models_hunyuan_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, integerAmong, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { model } = $runtime_model;
const { differing, missing } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p", "1080p"];
const NUM_FRAMES_ = [65, 97, 129];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to hunyuan-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_pro_mode = known;
  const v_pro_mode = payload.pro_mode;
  if (v_pro_mode != null) {
    known++;
    flag(found, "pro_mode", v_pro_mode);
  }
  const v_pro = payload.pro;
  if (v_pro != null) {
    known++;
    flag(found, "pro", v_pro);
  }
  if (known - before_v_pro_mode > 1) differing(found, "", [["pro_mode", v_pro_mode], ["pro", v_pro]]);
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integerAmong(found, "num_frames", v_num_frames, NUM_FRAMES_);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 10, 50);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_showExplicitContent = payload.showExplicitContent;
  if (v_showExplicitContent != null) {
    known++;
    flag(found, "showExplicitContent", v_showExplicitContent);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["pro_mode", "pro"], ["resolution"], ["num_frames"], ["num_inference_steps"], ["aspect_ratio"], ["showExplicitContent"], ["negative_prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Hunyuan Video */
const HunyuanVideo = /* @__PURE__ */ model(facts, {
  id: "hunyuan-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { HunyuanVideo };
})();
const $models_infinitetalk = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to infinitetalk. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_people = payload.people;
  if (v_people != null) {
    known++;
    text(found, "people", v_people);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_order = payload.order;
  if (v_order != null) {
    known++;
    text(found, "order", v_order);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["people"], ["resolution"], ["order"], ["conversationUUID"]], [], null);
}

/** Infinitetalk */
const Infinitetalk = /* @__PURE__ */ model(facts, {
  id: "infinitetalk",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true},
  check,
});
return { Infinitetalk };
})();
const $models_kandinsky5_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to kandinsky5-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["aspect_ratio"], ["conversationUUID"]], [], null);
}

/** Kandinsky5 Pro */
const Kandinsky5Pro = /* @__PURE__ */ model(facts, {
  id: "kandinsky5-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio"], "partial": true, "reviewed": true},
  check,
});
return { Kandinsky5Pro };
})();
const $models_kling_lipsync_a2v = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;


/** A request to kling-lipsync-a2v. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audio = payload.audio;
  if (v_audio != null) {
    known++;
    media(found, "audio", v_audio, "audio", "url data", 4194304);
  }
  if (v_audio == null) missing(found, "audio");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["audio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling Lip Sync (audio) */
const KlingLipsyncA2v = /* @__PURE__ */ model(facts, {
  id: "kling-lipsync-a2v",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingLipsyncA2v };
})();
const $models_kling_lipsync_t2v = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const VOICE_LANGUAGE_ = ["en", "zh"];

/** A request to kling-lipsync-t2v. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_text = payload.text;
  if (v_text != null) {
    known++;
    text(found, "text", v_text);
  }
  const v_voice_id = payload.voice_id;
  if (v_voice_id != null) {
    known++;
    text(found, "voice_id", v_voice_id);
  }
  if (v_voice_id == null) missing(found, "voice_id");
  const v_voice_language = payload.voice_language;
  if (v_voice_language != null) {
    known++;
    choice(found, "voice_language", v_voice_language, VOICE_LANGUAGE_);
  }
  const v_voice_speed = payload.voice_speed;
  if (v_voice_speed != null) {
    known++;
    number(found, "voice_speed", v_voice_speed, 0.8, 2.0, ["2.0"]);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_text == null) missingOneOf(found, "prompt", "At least one of prompt and text is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["prompt"], ["text"], ["voice_id"], ["voice_language"], ["voice_speed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling Lip Sync (text) */
const KlingLipsyncT2v = /* @__PURE__ */ model(facts, {
  id: "kling-lipsync-t2v",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingLipsyncT2v };
})();
const $models_kling_o3_4k = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];
const SOURCE_VIDEO_MODE_ = ["video-edit", "video-reference"];

/** A request to kling-o3-4k. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_source_video_mode = payload.source_video_mode;
  if (v_source_video_mode != null) {
    known++;
    choice(found, "source_video_mode", v_source_video_mode, SOURCE_VIDEO_MODE_);
  }
  const v_keep_original_sound = payload.keep_original_sound;
  if (v_keep_original_sound != null) {
    known++;
    flag(found, "keep_original_sound", v_keep_original_sound);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId and video is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["duration"], ["aspect_ratio"], ["generate_audio"], ["source_video_mode"], ["keep_original_sound"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling O3 4K */
const KlingO34k = /* @__PURE__ */ model(facts, {
  id: "kling-o3-4k",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingO34k };
})();
const $models_kling_v2_avatar_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to kling-v2-avatar-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["conversationUUID"]], [], null);
}

/** Kling V2 Avatar Pro */
const KlingV2AvatarPro = /* @__PURE__ */ model(facts, {
  id: "kling-v2-avatar-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { KlingV2AvatarPro };
})();
const $models_kling_v2_avatar_standard = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to kling-v2-avatar-standard. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["conversationUUID"]], [], null);
}

/** Kling V2 Avatar Standard */
const KlingV2AvatarStandard = /* @__PURE__ */ model(facts, {
  id: "kling-v2-avatar-standard",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { KlingV2AvatarStandard };
})();
const $models_kling_v21_master = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "plain", allowed: [5, 10] };

/** A request to kling-v21-master. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["aspect_ratio"], ["duration"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["aspect_ratio"]);
}

/** Kling 2.1 Master */
const KlingV21Master = /* @__PURE__ */ model(facts, {
  id: "kling-v21-master",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV21Master };
})();
const $models_kling_v21_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "plain", allowed: [5, 10] };

/** A request to kling-v21-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_cfg_scale = payload.cfg_scale;
  if (v_cfg_scale != null) {
    known++;
    number(found, "cfg_scale", v_cfg_scale, 0, 1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["aspect_ratio"], ["duration"], ["seed"], ["cfg_scale"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 2.1 Pro */
const KlingV21Pro = /* @__PURE__ */ model(facts, {
  id: "kling-v21-pro",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV21Pro };
})();
const $models_kling_v21_standard = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5] };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to kling-v21-standard. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_cfg_scale = payload.cfg_scale;
  if (v_cfg_scale != null) {
    known++;
    number(found, "cfg_scale", v_cfg_scale, 0, 1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["negative_prompt"], ["seed"], ["aspect_ratio"], ["cfg_scale"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 2.1 Standard */
const KlingV21Standard = /* @__PURE__ */ model(facts, {
  id: "kling-v21-standard",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV21Standard };
})();
const $models_kling_v25_turbo_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5, 10] };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];

/** A request to kling-v25-turbo-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 2.5 Turbo Pro */
const KlingV25TurboPro = /* @__PURE__ */ model(facts, {
  id: "kling-v25-turbo-pro",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV25TurboPro };
})();
const $models_kling_v25_turbo_std = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5, 10] };

/** A request to kling-v25-turbo-std. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["image"], ["duration"], ["prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 2.5 Turbo Standard */
const KlingV25TurboStd = /* @__PURE__ */ model(facts, {
  id: "kling-v25-turbo-std",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV25TurboStd };
})();
const $models_kling_v26_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5, 10] };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];

/** A request to kling-v26-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_sound = payload.sound;
  if (v_sound != null) {
    known++;
    flag(found, "sound", v_sound);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["sound"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 2.6 Pro */
const KlingV26Pro = /* @__PURE__ */ model(facts, {
  id: "kling-v26-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV26Pro };
})();
const $models_kling_v26_std_motion_control = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain", low: 3, high: 30 };

/** A request to kling-v26-std-motion-control. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_character_orientation = payload.character_orientation;
  if (v_character_orientation != null) {
    known++;
    text(found, "character_orientation", v_character_orientation);
  }
  const v_keep_original_sound = payload.keep_original_sound;
  if (v_keep_original_sound != null) {
    known++;
    flag(found, "keep_original_sound", v_keep_original_sound);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["character_orientation"], ["keep_original_sound"], ["conversationUUID"]], [], null);
}

/** Kling V26 Std Motion Control */
const KlingV26StdMotionControl = /* @__PURE__ */ model(facts, {
  id: "kling-v26-std-motion-control",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["character_orientation"], "partial": true, "reviewed": true},
  check,
});
return { KlingV26StdMotionControl };
})();
const $models_kling_v26_std = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to kling-v26-std. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], null);
}

/** Kling V26 Std */
const KlingV26Std = /* @__PURE__ */ model(facts, {
  id: "kling-v26-std",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["duration", "aspect_ratio"], "partial": true, "reviewed": true},
  check,
});
return { KlingV26Std };
})();
const $models_kling_v3_4k = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];

/** A request to kling-v3-4k. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["generate_audio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling V3 4K */
const KlingV34k = /* @__PURE__ */ model(facts, {
  id: "kling-v3-4k",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV34k };
})();
const $models_kling_v3_turbo_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { excluding, missingOneOf, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];

/** A request to kling-v3-turbo-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_multi_prompt = payload.multi_prompt;
  if (v_multi_prompt != null) {
    known++;
    text(found, "multi_prompt", v_multi_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_multi_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "prompt", "At least one of prompt, multi_prompt, imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number(v_prompt != null) + Number(v_multi_prompt != null) > 1) excluding(found, "", [["prompt", v_prompt != null], ["multi_prompt", v_multi_prompt != null]], "At most one of prompt and multi_prompt may be given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["multi_prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 3.0 Turbo Pro */
const KlingV3TurboPro = /* @__PURE__ */ model(facts, {
  id: "kling-v3-turbo-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV3TurboPro };
})();
const $models_kling_v3_turbo_standard = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { excluding, missingOneOf, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];

/** A request to kling-v3-turbo-standard. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_multi_prompt = payload.multi_prompt;
  if (v_multi_prompt != null) {
    known++;
    text(found, "multi_prompt", v_multi_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_multi_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "prompt", "At least one of prompt, multi_prompt, imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number(v_prompt != null) + Number(v_multi_prompt != null) > 1) excluding(found, "", [["prompt", v_prompt != null], ["multi_prompt", v_multi_prompt != null]], "At most one of prompt and multi_prompt may be given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["multi_prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 3.0 Turbo Standard */
const KlingV3TurboStandard = /* @__PURE__ */ model(facts, {
  id: "kling-v3-turbo-standard",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV3TurboStandard };
})();
const $models_kling_v30_pro_motion_control = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, narrowed, redundant } = $runtime_rules;
const { within } = $runtime_seconds;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 30 };
const CHARACTER_ORIENTATION_ = ["image", "video"];

/** A request to kling-v30-pro-motion-control. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_character_orientation = payload.character_orientation;
  if (v_character_orientation != null) {
    known++;
    choice(found, "character_orientation", v_character_orientation, CHARACTER_ORIENTATION_);
  }
  const v_keep_original_sound = payload.keep_original_sound;
  if (v_keep_original_sound != null) {
    known++;
    flag(found, "keep_original_sound", v_keep_original_sound);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if ((v_character_orientation == null || v_character_orientation === "image") && v_duration != null && !within(v_duration, -Infinity, 10)) narrowed(found, "duration", "duration", "duration must be at most \"10\" when character_orientation is \"image\" or is not given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["duration"], ["character_orientation"], ["keep_original_sound"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 3.0 Pro Motion Control */
const KlingV30ProMotionControl = /* @__PURE__ */ model(facts, {
  id: "kling-v30-pro-motion-control",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV30ProMotionControl };
})();
const $runtime_steps = (() => {
/** The checks of numbers in steps; everything is decided in whole numbers, as decimals are written. */
const { as, isFinite_, isWhole, ranged, wrongType } = $runtime_checks;
const { late } = $runtime_findings;
const { numeral, quoted } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */

/**
 * Check a number, its range and that it is a whole number of steps after the lower limit, or after 0.
 * @param {Finding[]} found
 * @param {string} path
 * @param {unknown} value
 * @param {number} low
 * @param {number} high
 * @param {number} step
 * @param {boolean} [whole]
 * @param {readonly string[]} [shown]
 */
function steps(found, path, value, low, high, step, whole, shown) {
  if (!isFinite_(value) || (whole && !isWhole(value))) {
    return wrongType(found, path, whole ? "a whole number" : "a number", value);
  }
  const say = (/** @type {number} */ one) => as(shown, one);
  const hint = (/** @type {number} */ one) => stepped(one, low, high, step) ?? say(one);
  if (ranged(found, path, value, low, high, say, hint) || stepped(value, low, high, step) === null) return;
  const start = low > -Infinity ? low : 0;
  late(found, "not_allowed", path, value, () => [
    `${quoted(value)} is not ${say(start)} and a whole number of steps of ${say(step)}`,
    stepped(value, low, high, step),
  ]);
}

/**
 * Return the nearest right value; null if the value is one.
 * @param {number} value
 * @param {number} low
 * @param {number} high
 * @param {number} step
 * @returns {string | null}
 */
function stepped(value, low, high, step) {
  const ends = [value, low > -Infinity ? low : 0, step, high < Infinity ? high : 0].map(decimal);
  const places = Math.max(...ends.map(([, after]) => after));
  const [given, start, distance, end] = /** @type {[bigint, bigint, bigint, bigint]} */ (
    ends.map(([digits, after]) => digits * 10n ** BigInt(places - after))
  );
  let count = rounded(given - start, distance);
  if (high < Infinity) {
    const most = floor(end - start, distance);
    if (count > most) count = most;
  }
  const near = start + count * distance;
  return near === given ? null : numeral(Number(`${near}e-${places}`));
}

/**
 * Return the digits of a number, and how many of them are decimal places.
 * @param {number} value
 * @returns {[digits: bigint, places: number]}
 */
function decimal(value) {
  if (Number.isInteger(value)) return [BigInt(value), 0];
  const [digits = "", exponent = "0"] = `${value}`.split("e");
  const [whole = "", after = ""] = digits.split(".");
  return [BigInt(whole + after), after.length - Number(exponent)];
}

/**
 * @param {bigint} one
 * @param {bigint} other
 */
function floor(one, other) {
  const count = one / other;
  return one % other < 0n ? count - 1n : count;
}

/**
 * Return a quotient as the nearest whole number, of two the even one.
 * @param {bigint} one
 * @param {bigint} other
 */
function rounded(one, other) {
  const count = floor(one, other);
  const twice = 2n * (one - count * other);
  return twice > other || (twice === other && count % 2n !== 0n) ? count + 1n : count;
}
return { steps };
})();
const $models_kling_v30_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { steps } = $runtime_steps;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];

/** A request to kling-v30-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_sound = payload.sound;
  if (v_sound != null) {
    known++;
    flag(found, "sound", v_sound);
  }
  const v_multi_prompt = payload.multi_prompt;
  if (v_multi_prompt != null) {
    known++;
    text(found, "multi_prompt", v_multi_prompt);
  }
  const v_element_list = payload.element_list;
  if (v_element_list != null) {
    known++;
    text(found, "element_list", v_element_list);
  }
  const v_cfg_scale = payload.cfg_scale;
  if (v_cfg_scale != null) {
    known++;
    steps(found, "cfg_scale", v_cfg_scale, 0, 1, 0.01);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["sound"], ["multi_prompt"], ["element_list"], ["cfg_scale"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 3.0 Pro */
const KlingV30Pro = /* @__PURE__ */ model(facts, {
  id: "kling-v30-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV30Pro };
})();
const $models_kling_v30_std_motion_control = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, narrowed, redundant } = $runtime_rules;
const { within } = $runtime_seconds;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 30 };
const CHARACTER_ORIENTATION_ = ["image", "video"];

/** A request to kling-v30-std-motion-control. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_character_orientation = payload.character_orientation;
  if (v_character_orientation != null) {
    known++;
    choice(found, "character_orientation", v_character_orientation, CHARACTER_ORIENTATION_);
  }
  const v_keep_original_sound = payload.keep_original_sound;
  if (v_keep_original_sound != null) {
    known++;
    flag(found, "keep_original_sound", v_keep_original_sound);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if ((v_character_orientation == null || v_character_orientation === "image") && v_duration != null && !within(v_duration, -Infinity, 10)) narrowed(found, "duration", "duration", "duration must be at most \"10\" when character_orientation is \"image\" or is not given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["duration"], ["character_orientation"], ["keep_original_sound"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 3.0 Standard Motion Control */
const KlingV30StdMotionControl = /* @__PURE__ */ model(facts, {
  id: "kling-v30-std-motion-control",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV30StdMotionControl };
})();
const $models_kling_v30_std = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { steps } = $runtime_steps;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1"];

/** A request to kling-v30-std. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_sound = payload.sound;
  if (v_sound != null) {
    known++;
    flag(found, "sound", v_sound);
  }
  const v_multi_prompt = payload.multi_prompt;
  if (v_multi_prompt != null) {
    known++;
    text(found, "multi_prompt", v_multi_prompt);
  }
  const v_element_list = payload.element_list;
  if (v_element_list != null) {
    known++;
    text(found, "element_list", v_element_list);
  }
  const v_cfg_scale = payload.cfg_scale;
  if (v_cfg_scale != null) {
    known++;
    steps(found, "cfg_scale", v_cfg_scale, 0, 1, 0.01);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["aspect_ratio"], ["sound"], ["multi_prompt"], ["element_list"], ["cfg_scale"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 3.0 Standard */
const KlingV30Std = /* @__PURE__ */ model(facts, {
  id: "kling-v30-std",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingV30Std };
})();
const $models_kling_video_o1_standard = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to kling-video-o1-standard. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_keep_original_sound = payload.keep_original_sound;
  if (v_keep_original_sound != null) {
    known++;
    flag(found, "keep_original_sound", v_keep_original_sound);
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    text(found, "mode", v_mode);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["keep_original_sound"], ["mode"], ["conversationUUID"]], [], null);
}

/** Kling Video O1 Standard */
const KlingVideoO1Standard = /* @__PURE__ */ model(facts, {
  id: "kling-video-o1-standard",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["duration", "mode"], "partial": true, "reviewed": true},
  check,
});
return { KlingVideoO1Standard };
})();
const $models_kling_video_o1 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to kling-video-o1. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_keep_original_sound = payload.keep_original_sound;
  if (v_keep_original_sound != null) {
    known++;
    flag(found, "keep_original_sound", v_keep_original_sound);
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    text(found, "mode", v_mode);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["aspect_ratio"], ["keep_original_sound"], ["mode"], ["conversationUUID"]], [], null);
}

/** Kling Video O1 */
const KlingVideoO1 = /* @__PURE__ */ model(facts, {
  id: "kling-video-o1",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["duration", "aspect_ratio", "mode"], "partial": true, "reviewed": true},
  check,
});
return { KlingVideoO1 };
})();
const $models_kling_video_v2 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "plain", allowed: [5, 10] };

/** A request to kling-video-v2. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["aspect_ratio"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 2.0 */
const KlingVideoV2 = /* @__PURE__ */ model(facts, {
  id: "kling-video-v2",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingVideoV2 };
})();
const $models_kling_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { model } = $runtime_model;
const { missing } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5, 10] };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to kling-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_cfg_scale = payload.cfg_scale;
  if (v_cfg_scale != null) {
    known++;
    number(found, "cfg_scale", v_cfg_scale, 0, 1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["negative_prompt"], ["duration"], ["aspect_ratio"], ["cfg_scale"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 1.5 Pro */
const KlingVideo = /* @__PURE__ */ model(facts, {
  id: "kling-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { KlingVideo };
})();
const $models_latentsync = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain", allowed: [5, 10, 15, 30, 60] };

/** A request to latentsync. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["conversationUUID"]], [], null);
}

/** Latentsync */
const Latentsync = /* @__PURE__ */ model(facts, {
  id: "latentsync",
  basis: {"source": "live", "date": "2026-08-24", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { Latentsync };
})();
const $models_lightricks_ltx_2_5_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to lightricks/ltx-2.5/fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_fps = payload.fps;
  if (v_fps != null) {
    known++;
    integer(found, "fps", v_fps);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_camera_motion = payload.camera_motion;
  if (v_camera_motion != null) {
    known++;
    text(found, "camera_motion", v_camera_motion);
  }
  const v_guidance_scale = payload.guidance_scale;
  if (v_guidance_scale != null) {
    known++;
    number(found, "guidance_scale", v_guidance_scale);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["generateAudio"], ["resolution"], ["duration"], ["fps"], ["aspect_ratio"], ["camera_motion"], ["guidance_scale"], ["conversationUUID"]], [], null);
}

/** Lightricks Ltx 2.5 Fast */
const LightricksLtx25Fast = /* @__PURE__ */ model(facts, {
  id: "lightricks/ltx-2.5/fast",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "fps", "aspect_ratio", "guidance_scale"], "partial": true, "reviewed": true},
  check,
});
return { LightricksLtx25Fast };
})();
const $models_lightricks_ltx_2_5_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to lightricks/ltx-2.5/pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_fps = payload.fps;
  if (v_fps != null) {
    known++;
    integer(found, "fps", v_fps);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_camera_motion = payload.camera_motion;
  if (v_camera_motion != null) {
    known++;
    text(found, "camera_motion", v_camera_motion);
  }
  const v_guidance_scale = payload.guidance_scale;
  if (v_guidance_scale != null) {
    known++;
    number(found, "guidance_scale", v_guidance_scale);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["generateAudio"], ["resolution"], ["duration"], ["fps"], ["aspect_ratio"], ["camera_motion"], ["guidance_scale"], ["conversationUUID"]], [], null);
}

/** Lightricks Ltx 2.5 Pro */
const LightricksLtx25Pro = /* @__PURE__ */ model(facts, {
  id: "lightricks/ltx-2.5/pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "fps", "aspect_ratio", "guidance_scale"], "partial": true, "reviewed": true},
  check,
});
return { LightricksLtx25Pro };
})();
const $models_lightricks_ltx_2_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [6, 8, 10, 12, 14, 16, 18, 20] };
const DURATION_2 = { form: "plain", low: 6, high: 20 };

/** The fields that the edition live has otherwise. */
function fields_live(payload, found) {
  const v_duration = payload.duration;
  if (v_duration != null) {
    duration(found, "duration", v_duration, DURATION_);
  }
}

/** A request to lightricks-ltx-2-fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_2);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["generateAudio"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, [], fields_live, ["duration"]);
}

/** LTX-2 Fast */
const LightricksLtx2Fast = /* @__PURE__ */ model(facts, {
  id: "lightricks-ltx-2-fast",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { LightricksLtx2Fast };
})();
const $models_lightricks_ltx_2_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [6, 8, 10] };

/** A request to lightricks-ltx-2-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["generateAudio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** LTX-2 Pro */
const LightricksLtx2Pro = /* @__PURE__ */ model(facts, {
  id: "lightricks-ltx-2-pro",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { LightricksLtx2Pro };
})();
const $models_longcat_avatar_1_5_multi = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to longcat-avatar-1.5/multi. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_order = payload.order;
  if (v_order != null) {
    known++;
    text(found, "order", v_order);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["order"], ["conversationUUID"]], [], null);
}

/** Longcat Avatar 1.5 Multi */
const LongcatAvatar15Multi = /* @__PURE__ */ model(facts, {
  id: "longcat-avatar-1.5/multi",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true},
  formerly: ["wavespeed-ai/longcat-avatar-1.5/multi"],
  check,
});
return { LongcatAvatar15Multi };
})();
const $models_longcat_avatar_1_5 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to longcat-avatar-1.5. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["conversationUUID"]], [], null);
}

/** Longcat Avatar 1.5 */
const LongcatAvatar15 = /* @__PURE__ */ model(facts, {
  id: "longcat-avatar-1.5",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true},
  formerly: ["wavespeed-ai/longcat-avatar-1.5"],
  check,
});
return { LongcatAvatar15 };
})();
const $models_longcat_avatar = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to longcat-avatar. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["conversationUUID"]], [], null);
}

/** Longcat Avatar */
const LongcatAvatar = /* @__PURE__ */ model(facts, {
  id: "longcat-avatar",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true},
  check,
});
return { LongcatAvatar };
})();
const $parts = (() => {
// Generated from the capability matrix: edit the spec instead.
const { flag, integer, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { isObject, size } = $runtime_json;
const { unknown, unlisted } = $runtime_keys;
const { violated } = $runtime_rules;

const STYLE_ = ["default", "no_style", "engaging_conversational", "dixit_biography", "kind_biography", "hero_journey", "emotional_story", "dramatic_reveal", "heartwarming_stories", "educational_history", "news_brief"];
const MODEL_ = ["flux_schnell", "flux_lora", "flux_pro", "flux_pro_ultra", "flux-kontext", "recraft", "sdxl", "sdxl_lora", "sd35_large", "sd35_medium", "sd35_large_turbo", "leonardo_flux_precision", "leonardo_phoenix_quality", "leonardo_phoenix_ultra", "reve-v1", "hidream_fast", "hidream_dev", "hidream_full", "gpt_image_1", "imagen4_preview", "midjourney"];
const LORASLUG_ = ["ghibsky-comic-book", "colour-sketches", "sketch-paint", "90s-anime", "2000s-crime-thrillers", "xno-symbol-flux"];
const MODEL_2 = ["ltx_video_13b_distilled", "ltx_video", "stable_video", "motion", "kling_v1_6_std_5s", "kling_v2_1_std_5s", "ltx_video_13b_dev", "skyreels", "vidu", "kling_v1_6_std_10s", "kling_v2_1_std_10s", "kling_v2_1_pro_5s", "luma_ray2", "kling_pro_5s", "minimax", "wan_i2v", "motion_2", "kling_v2_1_pro_10s", "wan_pro", "luma_ray2_hd", "kling_pro_10s", "kling_v2_1_master_5s", "kling_v2_master_5s", "veo2", "kling_v2_1_master_10s", "kling_v2_master_10s"];
const VOICEID_ = ["9BWtsMINqrJLrRacOk9x", "CwhRBWXzGAHq8TQ4Fs17", "EXAVITQu4vr4xnSDxMaL", "FGY2WhTYpPnrIDTdsKH5", "IKne3meq5aSn9XLyUdCD", "JBFqnCBsd6RMkjVDRZzb", "N2lVS1w4EtoT3dr4eOWO", "SAz9YHcvj6GT2YYXdXww", "TX3LPaxmHKxFdv7VOQHJ", "XB0fDUnXU5powFXDhCwa", "Xb7hH8MSUJpSbSDYk0k2", "XrExE9yKIg1WjnnlVkGX", "bIHbv24MWmeRgasZH58o", "cgSgspJ2msm6clMCkdW9", "cjVigY5qzO86Huf0OWal", "nPczCjzI2devNBz1zQrb", "onwK4e9ZLuTAKqWW03F9", "pqHfZKP75CvOlQylNhV4", "pFZP5JQG7iQjIQuC4Bku", "KHCvMklQZZo0O30ERnVn", "Nh2zY9kknu6z4pZy6FhD", "LlZr3QuzbW4WrPjgATHG", "YExhVa4bZONzeingloMX", "m1VE7dnwBN0zMer3LcKv", "zWDA589rUKXuLnPRDtAG", "YYHkBdgrAwQWIaH6m2ai"];
const CAPTIONSSTYLE_ = ["default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "intellectual", "vida", "manuscripts", "subtitle", "modern", "bounce", "popcorn", "typewriter", "handwritten", "karaoke", "retro", "gaming"];
const TRANSITION_ = ["fade", "random", "slide", "wipe", "flip", "none"];
const MUSICSLUG_ = ["", "temple_of_treasures", "gentle_ambient_loop", "serene_ambience", "soothing_ambience", "soothing_ambient_backdrop", "tranquil_ambience", "dreamscape", "belonging_resonance", "vivid_memories", "cinematic_intro", "cinematic_teaser", "dramatic_cinematic_score", "thriller_cinema_trailer", "fractured_paintings", "promise_of_tomorrow", "spooky_orchestral_theme", "light_upbeat_melody", "puzzle_time", "stomping_drums_rhythm", "stomps_and_claps_rhythm_track", "news_theme", "adventurous_intro", "burlesque_sweetheart", "highway_nocturne_national_sweetheart", "haptic_sensation"];

/** The object StoryConfig; `prefix` starts its paths. */
function part_storyconfig(found, payload, prefix) {
  let known = 0;
  if (known !== size(payload)) unlisted(found, payload, prefix, [], [], null);
}

/** The object ScriptConfig; `prefix` starts its paths. */
function part_scriptconfig(found, payload, prefix) {
  let known = 0;
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    choice(found, prefix + "style", v_style, STYLE_);
  }
  const v_targetLengthInSeconds = payload.targetLengthInSeconds;
  if (v_targetLengthInSeconds != null) {
    known++;
    integer(found, prefix + "targetLengthInSeconds", v_targetLengthInSeconds, 5, 600);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["style"], ["targetLengthInSeconds"]], [], unknown);
}

/** The object ImageConfig; `prefix` starts its paths. */
function part_imageconfig(found, payload, prefix) {
  let known = 0;
  const v_model = payload.model;
  if (v_model != null) {
    known++;
    choice(found, prefix + "model", v_model, MODEL_);
  }
  const v_loraConfig = payload.loraConfig;
  if (v_loraConfig != null) {
    known++;
    if (isObject(v_loraConfig)) part_loraconfig(found, v_loraConfig, prefix + "loraConfig" + ".");
    else wrongType(found, prefix + "loraConfig", "an object", v_loraConfig);
  }
  if (v_loraConfig != null && !(v_model === "flux_lora")) violated(found, "condition", prefix + "loraConfig", "loraConfig may be given only when model is \"flux_lora\"");
  if (known !== size(payload)) unlisted(found, payload, prefix, [["model"], ["loraConfig"]], [], unknown);
}

/** The object LoraConfig; `prefix` starts its paths. */
function part_loraconfig(found, payload, prefix) {
  let known = 0;
  const v_loraSlug = payload.loraSlug;
  if (v_loraSlug != null) {
    known++;
    choice(found, prefix + "loraSlug", v_loraSlug, LORASLUG_);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["loraSlug"]], [], unknown);
}

/** The object VideoConfig; `prefix` starts its paths. */
function part_videoconfig(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_model = payload.model;
  if (v_model != null) {
    known++;
    choice(found, prefix + "model", v_model, MODEL_2);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["model"]], [], unknown);
}

/** The object VoiceoverConfig; `prefix` starts its paths. */
function part_voiceoverconfig(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_voiceId = payload.voiceId;
  if (v_voiceId != null) {
    known++;
    choice(found, prefix + "voiceId", v_voiceId, VOICEID_);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["voiceId"]], [], unknown);
}

/** The object CaptionsConfig; `prefix` starts its paths. */
function part_captionsconfig(found, payload, prefix) {
  let known = 0;
  const v_captionsEnabled = payload.captionsEnabled;
  if (v_captionsEnabled != null) {
    known++;
    flag(found, prefix + "captionsEnabled", v_captionsEnabled);
  }
  const v_captionsStyle = payload.captionsStyle;
  if (v_captionsStyle != null) {
    known++;
    choice(found, prefix + "captionsStyle", v_captionsStyle, CAPTIONSSTYLE_);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["captionsEnabled"], ["captionsStyle"]], [], unknown);
}

/** The object EffectsConfig; `prefix` starts its paths. */
function part_effectsconfig(found, payload, prefix) {
  let known = 0;
  const v_transition = payload.transition;
  if (v_transition != null) {
    known++;
    choice(found, prefix + "transition", v_transition, TRANSITION_);
  }
  const v_floating = payload.floating;
  if (v_floating != null) {
    known++;
    flag(found, prefix + "floating", v_floating);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["transition"], ["floating"]], [], unknown);
}

/** The object MusicConfig; `prefix` starts its paths. */
function part_musicconfig(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_musicSlug = payload.musicSlug;
  if (v_musicSlug != null) {
    known++;
    choice(found, prefix + "musicSlug", v_musicSlug, MUSICSLUG_);
  }
  const v_volume = payload.volume;
  if (v_volume != null) {
    known++;
    number(found, prefix + "volume", v_volume, 0, 1);
  }
  const v_loop = payload.loop;
  if (v_loop != null) {
    known++;
    flag(found, prefix + "loop", v_loop);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["musicSlug"], ["volume"], ["loop"]], [], unknown);
}

/** The object LegacyEffects; `prefix` starts its paths. */
function part_legacyeffects(found, payload, prefix) {
  let known = 0;
  const v_transition = payload.transition;
  if (v_transition != null) {
    known++;
    text(found, prefix + "transition", v_transition);
  }
  const v_floating = payload.floating;
  if (v_floating != null) {
    known++;
    flag(found, prefix + "floating", v_floating);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["transition"], ["floating"]], [], unknown);
}

/** The object LegacyMotion; `prefix` starts its paths. */
function part_legacymotion(found, payload, prefix) {
  let known = 0;
  const v_enabled = payload.enabled;
  if (v_enabled != null) {
    known++;
    flag(found, prefix + "enabled", v_enabled);
  }
  const v_strength = payload.strength;
  if (v_strength != null) {
    known++;
    integer(found, prefix + "strength", v_strength, 1, 10);
  }
  if (known !== size(payload)) unlisted(found, payload, prefix, [["enabled"], ["strength"]], [], unknown);
}
return { part_storyconfig, part_scriptconfig, part_imageconfig, part_loraconfig, part_videoconfig, part_voiceoverconfig, part_captionsconfig, part_effectsconfig, part_musicconfig, part_legacyeffects, part_legacymotion };
})();
const $models_longstories_kids = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { part_captionsconfig, part_effectsconfig, part_imageconfig, part_legacyeffects, part_legacymotion, part_musicconfig, part_scriptconfig, part_storyconfig, part_videoconfig, part_voiceoverconfig } = $parts;
const { flag, integer, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { isObject, size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { model } = $runtime_model;
const { legacy, missingOneOf } = $runtime_rules;
const { terms } = $terms;

const FRAMEWORK_ = ["default", "emotional_story", "product_showcase", "tutorial"];
const ASPECTRATIO_ = ["9:16", "16:9"];
const CAPTIONSSTYLE_ = ["default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "instagram", "vida", "manuscripts"];
const QUALITY_ = ["low", "medium", "high"];

/** A request to longstories-kids. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_script = payload.script;
  if (v_script != null) {
    known++;
    text(found, "script", v_script);
  }
  const v_storyConfig = payload.storyConfig;
  if (v_storyConfig != null) {
    known++;
    if (isObject(v_storyConfig)) part_storyconfig(found, v_storyConfig, "storyConfig" + ".");
    else wrongType(found, "storyConfig", "an object", v_storyConfig);
  }
  const v_framework = payload.framework;
  if (v_framework != null) {
    known++;
    choice(found, "framework", v_framework, FRAMEWORK_);
  }
  const v_shortRequestEnhancer = payload.shortRequestEnhancer;
  if (v_shortRequestEnhancer != null) {
    known++;
    flag(found, "shortRequestEnhancer", v_shortRequestEnhancer);
  }
  const v_directorNotes = payload.directorNotes;
  if (v_directorNotes != null) {
    known++;
    text(found, "directorNotes", v_directorNotes);
  }
  const v_targetLengthInSeconds = payload.targetLengthInSeconds;
  if (v_targetLengthInSeconds != null) {
    known++;
    integer(found, "targetLengthInSeconds", v_targetLengthInSeconds);
  }
  const v_aspectRatio = payload.aspectRatio;
  if (v_aspectRatio != null) {
    known++;
    choice(found, "aspectRatio", v_aspectRatio, ASPECTRATIO_);
  }
  const v_scriptConfig = payload.scriptConfig;
  if (v_scriptConfig != null) {
    known++;
    if (isObject(v_scriptConfig)) part_scriptconfig(found, v_scriptConfig, "scriptConfig" + ".");
    else wrongType(found, "scriptConfig", "an object", v_scriptConfig);
  }
  const v_imageConfig = payload.imageConfig;
  if (v_imageConfig != null) {
    known++;
    if (isObject(v_imageConfig)) part_imageconfig(found, v_imageConfig, "imageConfig" + ".");
    else wrongType(found, "imageConfig", "an object", v_imageConfig);
  }
  const v_videoConfig = payload.videoConfig;
  if (v_videoConfig != null) {
    known++;
    if (isObject(v_videoConfig)) part_videoconfig(found, v_videoConfig, "videoConfig" + ".");
    else wrongType(found, "videoConfig", "an object", v_videoConfig);
  }
  const v_voiceoverConfig = payload.voiceoverConfig;
  if (v_voiceoverConfig != null) {
    known++;
    if (isObject(v_voiceoverConfig)) part_voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".");
    else wrongType(found, "voiceoverConfig", "an object", v_voiceoverConfig);
  }
  const v_captionsConfig = payload.captionsConfig;
  if (v_captionsConfig != null) {
    known++;
    if (isObject(v_captionsConfig)) part_captionsconfig(found, v_captionsConfig, "captionsConfig" + ".");
    else wrongType(found, "captionsConfig", "an object", v_captionsConfig);
  }
  const v_effectsConfig = payload.effectsConfig;
  if (v_effectsConfig != null) {
    known++;
    if (isObject(v_effectsConfig)) part_effectsconfig(found, v_effectsConfig, "effectsConfig" + ".");
    else wrongType(found, "effectsConfig", "an object", v_effectsConfig);
  }
  const v_musicConfig = payload.musicConfig;
  if (v_musicConfig != null) {
    known++;
    if (isObject(v_musicConfig)) part_musicconfig(found, v_musicConfig, "musicConfig" + ".");
    else wrongType(found, "musicConfig", "an object", v_musicConfig);
  }
  const v_projectId = payload.projectId;
  if (v_projectId != null) {
    known++;
    text(found, "projectId", v_projectId);
  }
  const v_targetLengthInWords = payload.targetLengthInWords;
  if (v_targetLengthInWords != null) {
    known++;
    integer(found, "targetLengthInWords", v_targetLengthInWords);
  }
  if (v_targetLengthInWords !== undefined) legacy(found, "targetLengthInWords", "targetLengthInSeconds");
  const v_voice = payload.voice;
  if (v_voice != null) {
    known++;
    text(found, "voice", v_voice);
  }
  if (v_voice !== undefined) legacy(found, "voice", "voiceoverConfig.voiceId");
  const v_captionsShow = payload.captionsShow;
  if (v_captionsShow != null) {
    known++;
    flag(found, "captionsShow", v_captionsShow);
  }
  if (v_captionsShow !== undefined) legacy(found, "captionsShow", "captionsConfig.captionsEnabled");
  const v_captionsStyle = payload.captionsStyle;
  if (v_captionsStyle != null) {
    known++;
    choice(found, "captionsStyle", v_captionsStyle, CAPTIONSSTYLE_);
  }
  if (v_captionsStyle !== undefined) legacy(found, "captionsStyle", "captionsConfig.captionsStyle");
  const v_effects = payload.effects;
  if (v_effects != null) {
    known++;
    if (isObject(v_effects)) part_legacyeffects(found, v_effects, "effects" + ".");
    else wrongType(found, "effects", "an object", v_effects);
  }
  if (v_effects !== undefined) legacy(found, "effects", "effectsConfig");
  const v_quality = payload.quality;
  if (v_quality != null) {
    known++;
    choice(found, "quality", v_quality, QUALITY_);
  }
  if (v_quality !== undefined) legacy(found, "quality", "videoConfig");
  const v_motion = payload.motion;
  if (v_motion != null) {
    known++;
    if (isObject(v_motion)) part_legacymotion(found, v_motion, "motion" + ".");
    else wrongType(found, "motion", "an object", v_motion);
  }
  if (v_motion !== undefined) legacy(found, "motion", "videoConfig");
  const v_music = payload.music;
  if (v_music != null) {
    known++;
    text(found, "music", v_music);
  }
  if (v_music !== undefined) legacy(found, "music", "musicConfig");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_script == null && v_storyConfig == null) missingOneOf(found, "prompt", "At least one of prompt, script and storyConfig is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["script"], ["storyConfig"], ["framework"], ["shortRequestEnhancer"], ["directorNotes"], ["targetLengthInSeconds"], ["aspectRatio"], ["scriptConfig"], ["imageConfig"], ["videoConfig"], ["voiceoverConfig"], ["captionsConfig"], ["effectsConfig"], ["musicConfig"], ["projectId"], ["targetLengthInWords"], ["voice"], ["captionsShow"], ["captionsStyle"], ["effects"], ["quality"], ["motion"], ["music"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** LongStories Kids */
const LongstoriesKids = /* @__PURE__ */ model(facts, {
  id: "longstories-kids",
  basis: {"source": "openapi", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  deprecated: "longstories-kids is deprecated",
  successor: "longstories-pixel-art",
  check,
});
return { LongstoriesKids };
})();
const $models_longstories_movie = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { part_captionsconfig, part_effectsconfig, part_imageconfig, part_legacyeffects, part_legacymotion, part_musicconfig, part_scriptconfig, part_storyconfig, part_videoconfig, part_voiceoverconfig } = $parts;
const { flag, integer, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { isObject, size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { model } = $runtime_model;
const { legacy, missingOneOf } = $runtime_rules;
const { terms } = $terms;

const FRAMEWORK_ = ["default", "emotional_story", "product_showcase", "tutorial"];
const ASPECTRATIO_ = ["9:16", "16:9"];
const CAPTIONSSTYLE_ = ["default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "instagram", "vida", "manuscripts"];
const QUALITY_ = ["low", "medium", "high"];
const DURATION_ = { form: "plain", allowed: [30, 60, 180, 300, 600] };

/** A request to longstories-movie. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_script = payload.script;
  if (v_script != null) {
    known++;
    text(found, "script", v_script);
  }
  const v_storyConfig = payload.storyConfig;
  if (v_storyConfig != null) {
    known++;
    if (isObject(v_storyConfig)) part_storyconfig(found, v_storyConfig, "storyConfig" + ".");
    else wrongType(found, "storyConfig", "an object", v_storyConfig);
  }
  const v_framework = payload.framework;
  if (v_framework != null) {
    known++;
    choice(found, "framework", v_framework, FRAMEWORK_);
  }
  const v_shortRequestEnhancer = payload.shortRequestEnhancer;
  if (v_shortRequestEnhancer != null) {
    known++;
    flag(found, "shortRequestEnhancer", v_shortRequestEnhancer);
  }
  const v_directorNotes = payload.directorNotes;
  if (v_directorNotes != null) {
    known++;
    text(found, "directorNotes", v_directorNotes);
  }
  const v_targetLengthInSeconds = payload.targetLengthInSeconds;
  if (v_targetLengthInSeconds != null) {
    known++;
    integer(found, "targetLengthInSeconds", v_targetLengthInSeconds);
  }
  const v_aspectRatio = payload.aspectRatio;
  if (v_aspectRatio != null) {
    known++;
    choice(found, "aspectRatio", v_aspectRatio, ASPECTRATIO_);
  }
  const v_scriptConfig = payload.scriptConfig;
  if (v_scriptConfig != null) {
    known++;
    if (isObject(v_scriptConfig)) part_scriptconfig(found, v_scriptConfig, "scriptConfig" + ".");
    else wrongType(found, "scriptConfig", "an object", v_scriptConfig);
  }
  const v_imageConfig = payload.imageConfig;
  if (v_imageConfig != null) {
    known++;
    if (isObject(v_imageConfig)) part_imageconfig(found, v_imageConfig, "imageConfig" + ".");
    else wrongType(found, "imageConfig", "an object", v_imageConfig);
  }
  const v_videoConfig = payload.videoConfig;
  if (v_videoConfig != null) {
    known++;
    if (isObject(v_videoConfig)) part_videoconfig(found, v_videoConfig, "videoConfig" + ".");
    else wrongType(found, "videoConfig", "an object", v_videoConfig);
  }
  const v_voiceoverConfig = payload.voiceoverConfig;
  if (v_voiceoverConfig != null) {
    known++;
    if (isObject(v_voiceoverConfig)) part_voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".");
    else wrongType(found, "voiceoverConfig", "an object", v_voiceoverConfig);
  }
  const v_captionsConfig = payload.captionsConfig;
  if (v_captionsConfig != null) {
    known++;
    if (isObject(v_captionsConfig)) part_captionsconfig(found, v_captionsConfig, "captionsConfig" + ".");
    else wrongType(found, "captionsConfig", "an object", v_captionsConfig);
  }
  const v_effectsConfig = payload.effectsConfig;
  if (v_effectsConfig != null) {
    known++;
    if (isObject(v_effectsConfig)) part_effectsconfig(found, v_effectsConfig, "effectsConfig" + ".");
    else wrongType(found, "effectsConfig", "an object", v_effectsConfig);
  }
  const v_musicConfig = payload.musicConfig;
  if (v_musicConfig != null) {
    known++;
    if (isObject(v_musicConfig)) part_musicconfig(found, v_musicConfig, "musicConfig" + ".");
    else wrongType(found, "musicConfig", "an object", v_musicConfig);
  }
  const v_projectId = payload.projectId;
  if (v_projectId != null) {
    known++;
    text(found, "projectId", v_projectId);
  }
  const v_targetLengthInWords = payload.targetLengthInWords;
  if (v_targetLengthInWords != null) {
    known++;
    integer(found, "targetLengthInWords", v_targetLengthInWords);
  }
  if (v_targetLengthInWords !== undefined) legacy(found, "targetLengthInWords", "duration");
  const v_voice = payload.voice;
  if (v_voice != null) {
    known++;
    text(found, "voice", v_voice);
  }
  if (v_voice !== undefined) legacy(found, "voice", "voiceoverConfig.voiceId");
  const v_captionsShow = payload.captionsShow;
  if (v_captionsShow != null) {
    known++;
    flag(found, "captionsShow", v_captionsShow);
  }
  if (v_captionsShow !== undefined) legacy(found, "captionsShow", "captionsConfig.captionsEnabled");
  const v_captionsStyle = payload.captionsStyle;
  if (v_captionsStyle != null) {
    known++;
    choice(found, "captionsStyle", v_captionsStyle, CAPTIONSSTYLE_);
  }
  if (v_captionsStyle !== undefined) legacy(found, "captionsStyle", "captionsConfig.captionsStyle");
  const v_effects = payload.effects;
  if (v_effects != null) {
    known++;
    if (isObject(v_effects)) part_legacyeffects(found, v_effects, "effects" + ".");
    else wrongType(found, "effects", "an object", v_effects);
  }
  if (v_effects !== undefined) legacy(found, "effects", "effectsConfig");
  const v_quality = payload.quality;
  if (v_quality != null) {
    known++;
    choice(found, "quality", v_quality, QUALITY_);
  }
  if (v_quality !== undefined) legacy(found, "quality", "videoConfig");
  const v_motion = payload.motion;
  if (v_motion != null) {
    known++;
    if (isObject(v_motion)) part_legacymotion(found, v_motion, "motion" + ".");
    else wrongType(found, "motion", "an object", v_motion);
  }
  if (v_motion !== undefined) legacy(found, "motion", "videoConfig");
  const v_music = payload.music;
  if (v_music != null) {
    known++;
    text(found, "music", v_music);
  }
  if (v_music !== undefined) legacy(found, "music", "musicConfig");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_script == null && v_storyConfig == null) missingOneOf(found, "prompt", "At least one of prompt, script and storyConfig is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["script"], ["storyConfig"], ["framework"], ["shortRequestEnhancer"], ["directorNotes"], ["targetLengthInSeconds"], ["aspectRatio"], ["scriptConfig"], ["imageConfig"], ["videoConfig"], ["voiceoverConfig"], ["captionsConfig"], ["effectsConfig"], ["musicConfig"], ["projectId"], ["targetLengthInWords"], ["voice"], ["captionsShow"], ["captionsStyle"], ["effects"], ["quality"], ["motion"], ["music"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** LongStories Movie */
const LongstoriesMovie = /* @__PURE__ */ model(facts, {
  id: "longstories-movie",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { LongstoriesMovie };
})();
const $models_longstories_pixel_art = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { part_captionsconfig, part_effectsconfig, part_imageconfig, part_legacyeffects, part_legacymotion, part_musicconfig, part_scriptconfig, part_storyconfig, part_videoconfig, part_voiceoverconfig } = $parts;
const { flag, integer, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { isObject, size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { model } = $runtime_model;
const { legacy, missingOneOf } = $runtime_rules;
const { terms } = $terms;

const FRAMEWORK_ = ["default", "emotional_story", "product_showcase", "tutorial"];
const ASPECTRATIO_ = ["9:16", "16:9"];
const CAPTIONSSTYLE_ = ["default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "instagram", "vida", "manuscripts"];
const QUALITY_ = ["low", "medium", "high"];
const DURATION_ = { form: "plain", allowed: [15, 30, 60, 180, 300, 600] };

/** A request to longstories-pixel-art. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_script = payload.script;
  if (v_script != null) {
    known++;
    text(found, "script", v_script);
  }
  const v_storyConfig = payload.storyConfig;
  if (v_storyConfig != null) {
    known++;
    if (isObject(v_storyConfig)) part_storyconfig(found, v_storyConfig, "storyConfig" + ".");
    else wrongType(found, "storyConfig", "an object", v_storyConfig);
  }
  const v_framework = payload.framework;
  if (v_framework != null) {
    known++;
    choice(found, "framework", v_framework, FRAMEWORK_);
  }
  const v_shortRequestEnhancer = payload.shortRequestEnhancer;
  if (v_shortRequestEnhancer != null) {
    known++;
    flag(found, "shortRequestEnhancer", v_shortRequestEnhancer);
  }
  const v_directorNotes = payload.directorNotes;
  if (v_directorNotes != null) {
    known++;
    text(found, "directorNotes", v_directorNotes);
  }
  const v_targetLengthInSeconds = payload.targetLengthInSeconds;
  if (v_targetLengthInSeconds != null) {
    known++;
    integer(found, "targetLengthInSeconds", v_targetLengthInSeconds);
  }
  const v_aspectRatio = payload.aspectRatio;
  if (v_aspectRatio != null) {
    known++;
    choice(found, "aspectRatio", v_aspectRatio, ASPECTRATIO_);
  }
  const v_scriptConfig = payload.scriptConfig;
  if (v_scriptConfig != null) {
    known++;
    if (isObject(v_scriptConfig)) part_scriptconfig(found, v_scriptConfig, "scriptConfig" + ".");
    else wrongType(found, "scriptConfig", "an object", v_scriptConfig);
  }
  const v_imageConfig = payload.imageConfig;
  if (v_imageConfig != null) {
    known++;
    if (isObject(v_imageConfig)) part_imageconfig(found, v_imageConfig, "imageConfig" + ".");
    else wrongType(found, "imageConfig", "an object", v_imageConfig);
  }
  const v_videoConfig = payload.videoConfig;
  if (v_videoConfig != null) {
    known++;
    if (isObject(v_videoConfig)) part_videoconfig(found, v_videoConfig, "videoConfig" + ".");
    else wrongType(found, "videoConfig", "an object", v_videoConfig);
  }
  const v_voiceoverConfig = payload.voiceoverConfig;
  if (v_voiceoverConfig != null) {
    known++;
    if (isObject(v_voiceoverConfig)) part_voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".");
    else wrongType(found, "voiceoverConfig", "an object", v_voiceoverConfig);
  }
  const v_captionsConfig = payload.captionsConfig;
  if (v_captionsConfig != null) {
    known++;
    if (isObject(v_captionsConfig)) part_captionsconfig(found, v_captionsConfig, "captionsConfig" + ".");
    else wrongType(found, "captionsConfig", "an object", v_captionsConfig);
  }
  const v_effectsConfig = payload.effectsConfig;
  if (v_effectsConfig != null) {
    known++;
    if (isObject(v_effectsConfig)) part_effectsconfig(found, v_effectsConfig, "effectsConfig" + ".");
    else wrongType(found, "effectsConfig", "an object", v_effectsConfig);
  }
  const v_musicConfig = payload.musicConfig;
  if (v_musicConfig != null) {
    known++;
    if (isObject(v_musicConfig)) part_musicconfig(found, v_musicConfig, "musicConfig" + ".");
    else wrongType(found, "musicConfig", "an object", v_musicConfig);
  }
  const v_projectId = payload.projectId;
  if (v_projectId != null) {
    known++;
    text(found, "projectId", v_projectId);
  }
  const v_targetLengthInWords = payload.targetLengthInWords;
  if (v_targetLengthInWords != null) {
    known++;
    integer(found, "targetLengthInWords", v_targetLengthInWords);
  }
  if (v_targetLengthInWords !== undefined) legacy(found, "targetLengthInWords", "duration");
  const v_voice = payload.voice;
  if (v_voice != null) {
    known++;
    text(found, "voice", v_voice);
  }
  if (v_voice !== undefined) legacy(found, "voice", "voiceoverConfig.voiceId");
  const v_captionsShow = payload.captionsShow;
  if (v_captionsShow != null) {
    known++;
    flag(found, "captionsShow", v_captionsShow);
  }
  if (v_captionsShow !== undefined) legacy(found, "captionsShow", "captionsConfig.captionsEnabled");
  const v_captionsStyle = payload.captionsStyle;
  if (v_captionsStyle != null) {
    known++;
    choice(found, "captionsStyle", v_captionsStyle, CAPTIONSSTYLE_);
  }
  if (v_captionsStyle !== undefined) legacy(found, "captionsStyle", "captionsConfig.captionsStyle");
  const v_effects = payload.effects;
  if (v_effects != null) {
    known++;
    if (isObject(v_effects)) part_legacyeffects(found, v_effects, "effects" + ".");
    else wrongType(found, "effects", "an object", v_effects);
  }
  if (v_effects !== undefined) legacy(found, "effects", "effectsConfig");
  const v_quality = payload.quality;
  if (v_quality != null) {
    known++;
    choice(found, "quality", v_quality, QUALITY_);
  }
  if (v_quality !== undefined) legacy(found, "quality", "videoConfig");
  const v_motion = payload.motion;
  if (v_motion != null) {
    known++;
    if (isObject(v_motion)) part_legacymotion(found, v_motion, "motion" + ".");
    else wrongType(found, "motion", "an object", v_motion);
  }
  if (v_motion !== undefined) legacy(found, "motion", "videoConfig");
  const v_music = payload.music;
  if (v_music != null) {
    known++;
    text(found, "music", v_music);
  }
  if (v_music !== undefined) legacy(found, "music", "musicConfig");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_script == null && v_storyConfig == null) missingOneOf(found, "prompt", "At least one of prompt, script and storyConfig is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["script"], ["storyConfig"], ["framework"], ["shortRequestEnhancer"], ["directorNotes"], ["targetLengthInSeconds"], ["aspectRatio"], ["scriptConfig"], ["imageConfig"], ["videoConfig"], ["voiceoverConfig"], ["captionsConfig"], ["effectsConfig"], ["musicConfig"], ["projectId"], ["targetLengthInWords"], ["voice"], ["captionsShow"], ["captionsStyle"], ["effects"], ["quality"], ["motion"], ["music"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** LongStories Pixel Art */
const LongstoriesPixelArt = /* @__PURE__ */ model(facts, {
  id: "longstories-pixel-art",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { LongstoriesPixelArt };
})();
const $models_longstories = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { part_captionsconfig, part_effectsconfig, part_imageconfig, part_legacyeffects, part_legacymotion, part_musicconfig, part_scriptconfig, part_storyconfig, part_videoconfig, part_voiceoverconfig } = $parts;
const { flag, integer, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { isObject, size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { model } = $runtime_model;
const { legacy, missingOneOf } = $runtime_rules;
const { terms } = $terms;

const FRAMEWORK_ = ["default", "emotional_story", "product_showcase", "tutorial"];
const ASPECTRATIO_ = ["9:16", "16:9"];
const CAPTIONSSTYLE_ = ["default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "instagram", "vida", "manuscripts"];
const QUALITY_ = ["low", "medium", "high"];

/** A request to longstories. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_script = payload.script;
  if (v_script != null) {
    known++;
    text(found, "script", v_script);
  }
  const v_storyConfig = payload.storyConfig;
  if (v_storyConfig != null) {
    known++;
    if (isObject(v_storyConfig)) part_storyconfig(found, v_storyConfig, "storyConfig" + ".");
    else wrongType(found, "storyConfig", "an object", v_storyConfig);
  }
  const v_framework = payload.framework;
  if (v_framework != null) {
    known++;
    choice(found, "framework", v_framework, FRAMEWORK_);
  }
  const v_shortRequestEnhancer = payload.shortRequestEnhancer;
  if (v_shortRequestEnhancer != null) {
    known++;
    flag(found, "shortRequestEnhancer", v_shortRequestEnhancer);
  }
  const v_directorNotes = payload.directorNotes;
  if (v_directorNotes != null) {
    known++;
    text(found, "directorNotes", v_directorNotes);
  }
  const v_targetLengthInSeconds = payload.targetLengthInSeconds;
  if (v_targetLengthInSeconds != null) {
    known++;
    integer(found, "targetLengthInSeconds", v_targetLengthInSeconds);
  }
  const v_aspectRatio = payload.aspectRatio;
  if (v_aspectRatio != null) {
    known++;
    choice(found, "aspectRatio", v_aspectRatio, ASPECTRATIO_);
  }
  const v_scriptConfig = payload.scriptConfig;
  if (v_scriptConfig != null) {
    known++;
    if (isObject(v_scriptConfig)) part_scriptconfig(found, v_scriptConfig, "scriptConfig" + ".");
    else wrongType(found, "scriptConfig", "an object", v_scriptConfig);
  }
  const v_imageConfig = payload.imageConfig;
  if (v_imageConfig != null) {
    known++;
    if (isObject(v_imageConfig)) part_imageconfig(found, v_imageConfig, "imageConfig" + ".");
    else wrongType(found, "imageConfig", "an object", v_imageConfig);
  }
  const v_videoConfig = payload.videoConfig;
  if (v_videoConfig != null) {
    known++;
    if (isObject(v_videoConfig)) part_videoconfig(found, v_videoConfig, "videoConfig" + ".");
    else wrongType(found, "videoConfig", "an object", v_videoConfig);
  }
  const v_voiceoverConfig = payload.voiceoverConfig;
  if (v_voiceoverConfig != null) {
    known++;
    if (isObject(v_voiceoverConfig)) part_voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".");
    else wrongType(found, "voiceoverConfig", "an object", v_voiceoverConfig);
  }
  const v_captionsConfig = payload.captionsConfig;
  if (v_captionsConfig != null) {
    known++;
    if (isObject(v_captionsConfig)) part_captionsconfig(found, v_captionsConfig, "captionsConfig" + ".");
    else wrongType(found, "captionsConfig", "an object", v_captionsConfig);
  }
  const v_effectsConfig = payload.effectsConfig;
  if (v_effectsConfig != null) {
    known++;
    if (isObject(v_effectsConfig)) part_effectsconfig(found, v_effectsConfig, "effectsConfig" + ".");
    else wrongType(found, "effectsConfig", "an object", v_effectsConfig);
  }
  const v_musicConfig = payload.musicConfig;
  if (v_musicConfig != null) {
    known++;
    if (isObject(v_musicConfig)) part_musicconfig(found, v_musicConfig, "musicConfig" + ".");
    else wrongType(found, "musicConfig", "an object", v_musicConfig);
  }
  const v_projectId = payload.projectId;
  if (v_projectId != null) {
    known++;
    text(found, "projectId", v_projectId);
  }
  const v_targetLengthInWords = payload.targetLengthInWords;
  if (v_targetLengthInWords != null) {
    known++;
    integer(found, "targetLengthInWords", v_targetLengthInWords);
  }
  if (v_targetLengthInWords !== undefined) legacy(found, "targetLengthInWords", "targetLengthInSeconds");
  const v_voice = payload.voice;
  if (v_voice != null) {
    known++;
    text(found, "voice", v_voice);
  }
  if (v_voice !== undefined) legacy(found, "voice", "voiceoverConfig.voiceId");
  const v_captionsShow = payload.captionsShow;
  if (v_captionsShow != null) {
    known++;
    flag(found, "captionsShow", v_captionsShow);
  }
  if (v_captionsShow !== undefined) legacy(found, "captionsShow", "captionsConfig.captionsEnabled");
  const v_captionsStyle = payload.captionsStyle;
  if (v_captionsStyle != null) {
    known++;
    choice(found, "captionsStyle", v_captionsStyle, CAPTIONSSTYLE_);
  }
  if (v_captionsStyle !== undefined) legacy(found, "captionsStyle", "captionsConfig.captionsStyle");
  const v_effects = payload.effects;
  if (v_effects != null) {
    known++;
    if (isObject(v_effects)) part_legacyeffects(found, v_effects, "effects" + ".");
    else wrongType(found, "effects", "an object", v_effects);
  }
  if (v_effects !== undefined) legacy(found, "effects", "effectsConfig");
  const v_quality = payload.quality;
  if (v_quality != null) {
    known++;
    choice(found, "quality", v_quality, QUALITY_);
  }
  if (v_quality !== undefined) legacy(found, "quality", "videoConfig");
  const v_motion = payload.motion;
  if (v_motion != null) {
    known++;
    if (isObject(v_motion)) part_legacymotion(found, v_motion, "motion" + ".");
    else wrongType(found, "motion", "an object", v_motion);
  }
  if (v_motion !== undefined) legacy(found, "motion", "videoConfig");
  const v_music = payload.music;
  if (v_music != null) {
    known++;
    text(found, "music", v_music);
  }
  if (v_music !== undefined) legacy(found, "music", "musicConfig");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_prompt == null && v_script == null && v_storyConfig == null) missingOneOf(found, "prompt", "At least one of prompt, script and storyConfig is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["script"], ["storyConfig"], ["framework"], ["shortRequestEnhancer"], ["directorNotes"], ["targetLengthInSeconds"], ["aspectRatio"], ["scriptConfig"], ["imageConfig"], ["videoConfig"], ["voiceoverConfig"], ["captionsConfig"], ["effectsConfig"], ["musicConfig"], ["projectId"], ["targetLengthInWords"], ["voice"], ["captionsShow"], ["captionsStyle"], ["effects"], ["quality"], ["motion"], ["music"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** LongStories */
const Longstories = /* @__PURE__ */ model(facts, {
  id: "longstories",
  basis: {"source": "openapi", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  deprecated: "longstories is deprecated",
  successor: "longstories-movie",
  check,
});
return { Longstories };
})();
const $models_ltx_2_19b = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to ltx-2-19b. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_lora_scale_1 = payload.lora_scale_1;
  if (v_lora_scale_1 != null) {
    known++;
    number(found, "lora_scale_1", v_lora_scale_1);
  }
  const v_lora_scale_2 = payload.lora_scale_2;
  if (v_lora_scale_2 != null) {
    known++;
    number(found, "lora_scale_2", v_lora_scale_2);
  }
  const v_lora_scale_3 = payload.lora_scale_3;
  if (v_lora_scale_3 != null) {
    known++;
    number(found, "lora_scale_3", v_lora_scale_3);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["aspect_ratio"], ["duration"], ["lora_scale_1"], ["lora_scale_2"], ["lora_scale_3"], ["conversationUUID"]], [], null);
}

/** Ltx 2 19b */
const Ltx219b = /* @__PURE__ */ model(facts, {
  id: "ltx-2-19b",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio", "duration", "lora_scale_1", "lora_scale_2", "lora_scale_3"], "partial": true, "reviewed": true},
  check,
});
return { Ltx219b };
})();
const $models_ltx_2_3_quality = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to ltx-2.3-quality. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    text(found, "mode", v_mode);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_frames_per_second = payload.frames_per_second;
  if (v_frames_per_second != null) {
    known++;
    integer(found, "frames_per_second", v_frames_per_second);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_lora_scale_1 = payload.lora_scale_1;
  if (v_lora_scale_1 != null) {
    known++;
    number(found, "lora_scale_1", v_lora_scale_1);
  }
  const v_lora_scale_2 = payload.lora_scale_2;
  if (v_lora_scale_2 != null) {
    known++;
    number(found, "lora_scale_2", v_lora_scale_2);
  }
  const v_lora_scale_3 = payload.lora_scale_3;
  if (v_lora_scale_3 != null) {
    known++;
    number(found, "lora_scale_3", v_lora_scale_3);
  }
  const v_extend_mode = payload.extend_mode;
  if (v_extend_mode != null) {
    known++;
    text(found, "extend_mode", v_extend_mode);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["resolution"], ["duration"], ["frames_per_second"], ["generateAudio"], ["lora_scale_1"], ["lora_scale_2"], ["lora_scale_3"], ["extend_mode"], ["conversationUUID"]], [], null);
}

/** Ltx 2.3 Quality */
const Ltx23Quality = /* @__PURE__ */ model(facts, {
  id: "ltx-2.3-quality",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["mode", "resolution", "duration", "frames_per_second", "lora_scale_1", "lora_scale_2", "lora_scale_3"], "partial": true, "reviewed": true},
  check,
});
return { Ltx23Quality };
})();
const $models_ltx_2_3_spicy_image_to_video_lora = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text, wrongType } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to ltx-2.3-spicy/image-to-video-lora. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_preset = payload.preset;
  if (v_preset != null) {
    known++;
    text(found, "preset", v_preset);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["preset"], ["resolution"], ["duration"], ["seed"], ["conversationUUID"]], [], null);
}

/** Ltx 2.3 Spicy Image To Video Lora */
const Ltx23SpicyImageToVideoLora = /* @__PURE__ */ model(facts, {
  id: "ltx-2.3-spicy/image-to-video-lora",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  formerly: ["wavespeed-ai/ltx-2.3-spicy/image-to-video-lora"],
  check,
});
return { Ltx23SpicyImageToVideoLora };
})();
const $models_ltx_2_3_spicy_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text, wrongType } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to ltx-2.3-spicy/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["seed"], ["conversationUUID"]], [], null);
}

/** Ltx 2.3 Spicy Image To Video */
const Ltx23SpicyImageToVideo = /* @__PURE__ */ model(facts, {
  id: "ltx-2.3-spicy/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  formerly: ["wavespeed-ai/ltx-2.3-spicy/image-to-video"],
  check,
});
return { Ltx23SpicyImageToVideo };
})();
const $models_lucy_edit_dev = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain", allowed: [5, 10, 30, 60, 120] };

/** A request to lucy-edit-dev. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["conversationUUID"]], [], null);
}

/** Lucy Edit Dev */
const LucyEditDev = /* @__PURE__ */ model(facts, {
  id: "lucy-edit-dev",
  basis: {"source": "live", "date": "2026-08-24", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { LucyEditDev };
})();
const $models_lucy_edit_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to lucy-edit-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], null);
}

/** Lucy Edit Pro */
const LucyEditPro = /* @__PURE__ */ model(facts, {
  id: "lucy-edit-pro",
  basis: {"source": "live", "date": "2026-08-24", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { LucyEditPro };
})();
const $models_luma_agent_ray_v3_2 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to luma/agent/ray/v3.2. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_loop = payload.loop;
  if (v_loop != null) {
    known++;
    flag(found, "loop", v_loop);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["resolution"], ["aspect_ratio"], ["loop"], ["conversationUUID"]], [], null);
}

/** Luma Agent Ray V3.2 */
const LumaAgentRayV32 = /* @__PURE__ */ model(facts, {
  id: "luma/agent/ray/v3.2",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["duration", "resolution", "aspect_ratio"], "partial": true, "reviewed": true},
  check,
});
return { LumaAgentRayV32 };
})();
const $models_magicapi_video_face_swap = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text } = $runtime_checks;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing } = $runtime_rules;
const { terms } = $terms;


/** A request to magicapi-video-face-swap. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_swapImage = payload.swapImage;
  if (v_swapImage != null) {
    known++;
    media(found, "swapImage", v_swapImage, "image", "url data", 4194304);
  }
  if (v_swapImage == null) missing(found, "swapImage");
  const v_targetVideo = payload.targetVideo;
  if (v_targetVideo != null) {
    known++;
    media(found, "targetVideo", v_targetVideo, "video", "url data", 4194304);
  }
  if (v_targetVideo == null) missing(found, "targetVideo");
  const v_targetFaceIndex = payload.targetFaceIndex;
  if (v_targetFaceIndex != null) {
    known++;
    number(found, "targetFaceIndex", v_targetFaceIndex);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["swapImage"], ["targetVideo"], ["targetFaceIndex"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** Video Face Swap */
const MagicapiVideoFaceSwap = /* @__PURE__ */ model(facts, {
  id: "magicapi-video-face-swap",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MagicapiVideoFaceSwap };
})();
const $models_midjourney_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const MOTION_ = ["low", "high"];

/** A request to midjourney-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null]], "imageDataUrl and image_data_url are one input: the first one given counts");
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_motion = payload.motion;
  if (v_motion != null) {
    known++;
    choice(found, "motion", v_motion, MOTION_);
  }
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_image == null && v_imageDataUrl == null && v_image_data_url == null && v_imageAttachmentId == null) missingOneOf(found, "image", "At least one of image, imageDataUrl and imageAttachmentId is required");
  if (Number(v_image != null) + Number((v_imageDataUrl != null || v_image_data_url != null)) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["image", v_image != null], ["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null)], ["imageAttachmentId", v_imageAttachmentId != null]], "image, imageDataUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["image"], ["imageDataUrl", "image_data_url"], ["imageAttachmentId"], ["motion"], ["prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** Midjourney Video */
const MidjourneyVideo = /* @__PURE__ */ model(facts, {
  id: "midjourney-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MidjourneyVideo };
})();
const $models_minimax_h3_image_to_video_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "768p"];
const DURATION_ = { form: "plain", low: 3, high: 15 };

/** A request to minimax-h3/image-to-video-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["last_image"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Spicy Image-to-Video */
const MinimaxH3ImageToVideoSpicy = /* @__PURE__ */ model(facts, {
  id: "minimax-h3/image-to-video-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3ImageToVideoSpicy };
})();
const $models_minimax_h3_max_lip_sync_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "768p", "1080p", "2k"];

/** A request to minimax/h3-max/lip-sync/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_enable_transcription = payload.enable_transcription;
  if (v_enable_transcription != null) {
    known++;
    flag(found, "enable_transcription", v_enable_transcription);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "audioDataUrl", "At least one of audioDataUrl and audioUrl is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["enable_transcription"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Max Lip Sync */
const MinimaxH3MaxLipSyncImageToVideo = /* @__PURE__ */ model(facts, {
  id: "minimax/h3-max/lip-sync/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3MaxLipSyncImageToVideo };
})();
const $models_minimax_h3_max_multi_angle_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "768p", "1080p"];
const DURATION_ = { form: "plain", low: 5, high: 15 };
const CAMERA_MOTION_ = ["orbit-right", "orbit-left", "push-in", "pull-back", "rise"];
const PROMPT_EXPANSION_MODE_ = ["balanced", "quality"];

/** A request to minimax/h3-max/multi-angle/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_camera_motion = payload.camera_motion;
  if (v_camera_motion != null) {
    known++;
    choice(found, "camera_motion", v_camera_motion, CAMERA_MOTION_);
  }
  const v_camera_trajectory = payload.camera_trajectory;
  if (v_camera_trajectory != null) {
    known++;
    text(found, "camera_trajectory", v_camera_trajectory);
  }
  const v_prompt_expansion_mode = payload.prompt_expansion_mode;
  if (v_prompt_expansion_mode != null) {
    known++;
    choice(found, "prompt_expansion_mode", v_prompt_expansion_mode, PROMPT_EXPANSION_MODE_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_camera_trajectory != null) + Number(v_camera_motion != null) > 1) redundant(found, "", [["camera_trajectory", v_camera_trajectory != null], ["camera_motion", v_camera_motion != null]], "camera_trajectory and camera_motion are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["camera_motion"], ["camera_trajectory"], ["prompt_expansion_mode"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Max Multi Angle */
const MinimaxH3MaxMultiAngleImageToVideo = /* @__PURE__ */ model(facts, {
  id: "minimax/h3-max/multi-angle/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3MaxMultiAngleImageToVideo };
})();
const $models_minimax_h3_max_turbo = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", low: 5, high: 15 };
const RESOLUTION_ = ["480p", "768p", "1080p"];
const ASPECT_RATIO_ = ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"];
const PROMPT_EXPANSION_MODE_ = ["disabled", "balanced", "quality"];

/** A request to minimax/h3-max-turbo. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_prompt_expansion_mode = payload.prompt_expansion_mode;
  if (v_prompt_expansion_mode != null) {
    known++;
    choice(found, "prompt_expansion_mode", v_prompt_expansion_mode, PROMPT_EXPANSION_MODE_);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    known++;
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1, 2147483647);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["duration"], ["resolution"], ["aspect_ratio"], ["prompt_expansion_mode"], ["enable_safety_checker"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Max Turbo */
const MinimaxH3MaxTurbo = /* @__PURE__ */ model(facts, {
  id: "minimax/h3-max-turbo",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3MaxTurbo };
})();
const $models_minimax_h3_max = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant, violated } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const MODE_ = ["auto", "reference-to-video"];
const DURATION_ = { form: "plain", low: 5, high: 15 };
const RESOLUTION_ = ["480p", "768p", "1080p"];
const ASPECT_RATIO_ = ["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"];
const PROMPT_EXPANSION_MODE_ = ["disabled", "balanced", "quality"];

/** A request to minimax/h3-max. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity);
  }
  const v_prompt_expansion_mode = payload.prompt_expansion_mode;
  if (v_prompt_expansion_mode != null) {
    known++;
    choice(found, "prompt_expansion_mode", v_prompt_expansion_mode, PROMPT_EXPANSION_MODE_);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    known++;
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null && v_reference_images == null && v_reference_videos == null && v_reference_audios == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl, audioUrl, reference_images, reference_videos and reference_audios is required");
  if (v_mode === "reference-to-video" && v_reference_images == null && v_reference_videos == null && v_reference_audios == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "reference_images", "At least one of reference_images, reference_videos, reference_audios, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required when mode is \"reference-to-video\"");
  if (v_prompt_expansion_mode != null && v_prompt_expansion_mode === "disabled" && !((v_mode == null || v_mode === "auto") && v_reference_images == null && v_reference_videos == null && v_reference_audios == null)) violated(found, "condition", "prompt_expansion_mode", "prompt_expansion_mode may be \"disabled\" only when mode is \"auto\" or is not given and none of reference_images, reference_videos and reference_audios is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["duration"], ["resolution"], ["aspect_ratio"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["prompt_expansion_mode"], ["enable_safety_checker"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Max */
const MinimaxH3Max = /* @__PURE__ */ model(facts, {
  id: "minimax/h3-max",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3Max };
})();
const $models_minimax_h3_reference_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "540p", "768p", "1080p"];
const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"];

/** A request to minimax-h3/reference-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, 1, 9);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, 1, 3);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, 1, 3);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_audioDataUrl == null && v_audioUrl == null && v_reference_images == null && v_reference_videos == null && v_reference_audios == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId, audioDataUrl, audioUrl, reference_images, reference_videos and reference_audios is required");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["aspect_ratio"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Reference-to-Video */
const MinimaxH3ReferenceToVideo = /* @__PURE__ */ model(facts, {
  id: "minimax-h3/reference-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3ReferenceToVideo };
})();
const $models_minimax_h3_singularity_image_to_video_lora = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant, violated } = $runtime_rules;
const { steps } = $runtime_steps;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "540p", "768p", "1080p"];
const DURATION_ = { form: "plain", low: 3, high: 15 };

/** A request to minimax-h3-singularity/image-to-video-lora. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_lora_url_1 = payload.lora_url_1;
  if (v_lora_url_1 != null) {
    known++;
    media(found, "lora_url_1", v_lora_url_1, "file", "url");
  }
  const v_lora_scale_1 = payload.lora_scale_1;
  if (v_lora_scale_1 != null) {
    known++;
    steps(found, "lora_scale_1", v_lora_scale_1, -Infinity, Infinity, 0.1);
  }
  const v_lora_url_2 = payload.lora_url_2;
  if (v_lora_url_2 != null) {
    known++;
    media(found, "lora_url_2", v_lora_url_2, "file", "url");
  }
  const v_lora_scale_2 = payload.lora_scale_2;
  if (v_lora_scale_2 != null) {
    known++;
    steps(found, "lora_scale_2", v_lora_scale_2, -Infinity, Infinity, 0.1);
  }
  const v_lora_url_3 = payload.lora_url_3;
  if (v_lora_url_3 != null) {
    known++;
    media(found, "lora_url_3", v_lora_url_3, "file", "url");
  }
  const v_lora_scale_3 = payload.lora_scale_3;
  if (v_lora_scale_3 != null) {
    known++;
    steps(found, "lora_scale_3", v_lora_scale_3, -Infinity, Infinity, 0.1);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_lora_scale_1 != null) violated(found, "condition", "lora_scale_1", "lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when none of lora_url_1, lora_url_2 and lora_url_3 is given");
  if (v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_lora_scale_2 != null) violated(found, "condition", "lora_scale_2", "lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when none of lora_url_1, lora_url_2 and lora_url_3 is given");
  if (v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_lora_scale_3 != null) violated(found, "condition", "lora_scale_3", "lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when none of lora_url_1, lora_url_2 and lora_url_3 is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["last_image"], ["lora_url_1"], ["lora_scale_1"], ["lora_url_2"], ["lora_scale_2"], ["lora_url_3"], ["lora_scale_3"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Singularity Image-to-Video LoRA */
const MinimaxH3SingularityImageToVideoLora = /* @__PURE__ */ model(facts, {
  id: "minimax-h3-singularity/image-to-video-lora",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3SingularityImageToVideoLora };
})();
const $models_minimax_h3_singularity_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "540p", "768p", "1080p"];
const DURATION_ = { form: "plain", low: 3, high: 15 };

/** A request to minimax-h3-singularity/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_last_image = payload.last_image;
  if (v_last_image != null) {
    known++;
    media(found, "last_image", v_last_image, "image", "url");
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["resolution"], ["duration"], ["last_image"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 Singularity Image-to-Video */
const MinimaxH3SingularityImageToVideo = /* @__PURE__ */ model(facts, {
  id: "minimax-h3-singularity/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3SingularityImageToVideo };
})();
const $models_minimax_h3 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, narrowed, redundant, violated } = $runtime_rules;
const { steps } = $runtime_steps;
const { urls } = $runtime_urls;
const { terms } = $terms;

const MODE_ = ["auto", "reference-to-video", "video-edit", "video-extend"];
const DURATION_ = { form: "plain", low: 3, high: 15 };
const ASPECT_RATIO_ = ["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"];
const RESOLUTION_ = ["480p", "540p", "768p", "1080p"];

/** A request to minimax-h3. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity);
  }
  const v_reference_videos = payload.reference_videos;
  if (v_reference_videos != null) {
    known++;
    urls(found, "reference_videos", v_reference_videos, -Infinity, Infinity);
  }
  const v_reference_audios = payload.reference_audios;
  if (v_reference_audios != null) {
    known++;
    urls(found, "reference_audios", v_reference_audios, -Infinity, Infinity);
  }
  const v_lora_url_1 = payload.lora_url_1;
  if (v_lora_url_1 != null) {
    known++;
    media(found, "lora_url_1", v_lora_url_1, "file", "url");
  }
  const v_lora_scale_1 = payload.lora_scale_1;
  if (v_lora_scale_1 != null) {
    known++;
    steps(found, "lora_scale_1", v_lora_scale_1, -Infinity, Infinity, 0.1);
  }
  const v_lora_url_2 = payload.lora_url_2;
  if (v_lora_url_2 != null) {
    known++;
    media(found, "lora_url_2", v_lora_url_2, "file", "url");
  }
  const v_lora_scale_2 = payload.lora_scale_2;
  if (v_lora_scale_2 != null) {
    known++;
    steps(found, "lora_scale_2", v_lora_scale_2, -Infinity, Infinity, 0.1);
  }
  const v_lora_url_3 = payload.lora_url_3;
  if (v_lora_url_3 != null) {
    known++;
    media(found, "lora_url_3", v_lora_url_3, "file", "url");
  }
  const v_lora_scale_3 = payload.lora_scale_3;
  if (v_lora_scale_3 != null) {
    known++;
    steps(found, "lora_scale_3", v_lora_scale_3, -Infinity, Infinity, 0.1);
  }
  const v_generate_audio = payload.generate_audio;
  if (v_generate_audio != null) {
    known++;
    flag(found, "generate_audio", v_generate_audio);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    integer(found, "seed", v_seed, -1);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (v_prompt == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null && v_reference_images == null && v_reference_videos == null && v_reference_audios == null) missingOneOf(found, "prompt", "At least one of prompt, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl, audioUrl, reference_images, reference_videos and reference_audios is required");
  if (v_mode === "reference-to-video" && v_reference_images == null && v_reference_videos == null && v_reference_audios == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "reference_images", "At least one of reference_images, reference_videos, reference_audios, imageDataUrl, imageUrl, imageAttachmentId, video, audioDataUrl and audioUrl is required when mode is \"reference-to-video\"");
  if (["video-edit", "video-extend"].includes(v_mode) && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_reference_videos == null) missingOneOf(found, "video", "At least one of video and reference_videos is required when mode is \"video-edit\" or \"video-extend\"");
  if (["video-edit", "video-extend"].includes(v_mode) && v_resolution != null && !(["480p", "768p"].includes(v_resolution))) narrowed(found, "resolution", "resolution", "resolution must be \"480p\" or \"768p\" when mode is \"video-edit\" or \"video-extend\"");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_resolution != null) violated(found, "condition", "resolution", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_lora_scale_1 != null) violated(found, "condition", "lora_scale_1", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_lora_scale_2 != null) violated(found, "condition", "lora_scale_2", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if ((v_mode == null || ["auto", "reference-to-video"].includes(v_mode)) && v_lora_url_1 == null && v_lora_url_2 == null && v_lora_url_3 == null && v_video == null && v_videoUrl == null && v_videoDataUrl == null && v_lora_scale_3 != null) violated(found, "condition", "lora_scale_3", "resolution, lora_scale_1, lora_scale_2 and lora_scale_3 must not be given when mode is \"auto\" or \"reference-to-video\" or is not given and none of lora_url_1, lora_url_2, lora_url_3 and video is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["duration"], ["aspect_ratio"], ["resolution"], ["reference_images"], ["reference_videos"], ["reference_audios"], ["lora_url_1"], ["lora_scale_1"], ["lora_url_2"], ["lora_scale_2"], ["lora_url_3"], ["lora_scale_3"], ["generate_audio"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax H3 */
const MinimaxH3 = /* @__PURE__ */ model(facts, {
  id: "minimax-h3",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxH3 };
})();
const $models_minimax_hailuo_02_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [6] };

/** A request to minimax-hailuo-02-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_prompt_optimizer = payload.prompt_optimizer;
  if (v_prompt_optimizer != null) {
    known++;
    flag(found, "prompt_optimizer", v_prompt_optimizer);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["enable_prompt_expansion"], ["duration"], ["prompt_optimizer"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["enable_prompt_expansion"]);
}

/** Hailuo 02 Pro */
const MinimaxHailuo02Pro = /* @__PURE__ */ model(facts, {
  id: "minimax-hailuo-02-pro",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxHailuo02Pro };
})();
const $models_minimax_hailuo_02 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [6, 10] };

/** A request to minimax-hailuo-02. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_prompt_optimizer = payload.prompt_optimizer;
  if (v_prompt_optimizer != null) {
    known++;
    flag(found, "prompt_optimizer", v_prompt_optimizer);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["enable_prompt_expansion"], ["duration"], ["prompt_optimizer"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["enable_prompt_expansion"]);
}

/** Hailuo 02 */
const MinimaxHailuo02 = /* @__PURE__ */ model(facts, {
  id: "minimax-hailuo-02",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxHailuo02 };
})();
const $models_minimax_hailuo_23_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5] };

/** A request to minimax-hailuo-23-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["enable_prompt_expansion"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["duration"]);
}

/** Hailuo 2.3 Pro */
const MinimaxHailuo23Pro = /* @__PURE__ */ model(facts, {
  id: "minimax-hailuo-23-pro",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxHailuo23Pro };
})();
const $models_minimax_hailuo_23_standard = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [6, 10] };

/** A request to minimax-hailuo-23-standard. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["enable_prompt_expansion"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Hailuo 2.3 Standard */
const MinimaxHailuo23Standard = /* @__PURE__ */ model(facts, {
  id: "minimax-hailuo-23-standard",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxHailuo23Standard };
})();
const $models_minimax_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [6, 10] };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to minimax-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_prompt_optimizer = payload.prompt_optimizer;
  if (v_prompt_optimizer != null) {
    known++;
    flag(found, "prompt_optimizer", v_prompt_optimizer);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["enable_prompt_expansion"], ["duration"], ["prompt_optimizer"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** MiniMax Video */
const MinimaxVideo = /* @__PURE__ */ model(facts, {
  id: "minimax-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { MinimaxVideo };
})();
const $models_mirelo_ai_sfx1_6_video_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain", low: 1, high: 60 };

/** A request to mirelo-ai/sfx1.6/video-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["conversationUUID"]], [], null);
}

/** Mirelo Ai Sfx1.6 Video To Video */
const MireloAiSfx16VideoToVideo = /* @__PURE__ */ model(facts, {
  id: "mirelo-ai/sfx1.6/video-to-video",
  basis: {"source": "live", "date": "2026-08-24", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { MireloAiSfx16VideoToVideo };
})();
const $models_music_video_generator = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to music-video-generator. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["aspect_ratio"], ["conversationUUID"]], [], null);
}

/** Music Video Generator */
const MusicVideoGenerator = /* @__PURE__ */ model(facts, {
  id: "music-video-generator",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio"], "partial": true, "reviewed": true},
  formerly: ["wavespeed-ai/music-video-generator"],
  check,
});
return { MusicVideoGenerator };
})();
const $models_nvidia_cosmos_3_super_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain", low: 1, high: 7 };

/** A request to nvidia/cosmos-3-super/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    known++;
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["resolution"], ["aspect_ratio"], ["enable_prompt_expansion"], ["enable_safety_checker"], ["conversationUUID"]], [], null);
}

/** Nvidia Cosmos 3 Super Image To Video */
const NvidiaCosmos3SuperImageToVideo = /* @__PURE__ */ model(facts, {
  id: "nvidia/cosmos-3-super/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio"], "partial": true, "reviewed": true},
  check,
});
return { NvidiaCosmos3SuperImageToVideo };
})();
const $models_pixelcut_video_background_removal = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to pixelcut/video-background-removal. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["conversationUUID"]], [], null);
}

/** Pixelcut Video Background Removal */
const PixelcutVideoBackgroundRemoval = /* @__PURE__ */ model(facts, {
  id: "pixelcut/video-background-removal",
  basis: {"source": "live", "date": "2026-08-24", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { PixelcutVideoBackgroundRemoval };
})();
const $models_pixverse_c1 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pixverse-c1. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["aspect_ratio"], ["duration"], ["generateAudio"], ["conversationUUID"]], [], null);
}

/** Pixverse C1 */
const PixverseC1 = /* @__PURE__ */ model(facts, {
  id: "pixverse-c1",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio", "duration"], "partial": true, "reviewed": true},
  check,
});
return { PixverseC1 };
})();
const $models_pixverse_motion_control_mimic = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to pixverse/motion-control/mimic. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["conversationUUID"]], [], null);
}

/** Pixverse Motion Control Mimic */
const PixverseMotionControlMimic = /* @__PURE__ */ model(facts, {
  id: "pixverse/motion-control/mimic",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true},
  check,
});
return { PixverseMotionControlMimic };
})();
const $models_pixverse_v45 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5, 8] };

/** A request to pixverse-v45. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    text(found, "size", v_size);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    text(found, "style", v_style);
  }
  const v_effectType = payload.effectType;
  if (v_effectType != null) {
    known++;
    text(found, "effectType", v_effectType);
  }
  const v_effect = payload.effect;
  if (v_effect != null) {
    known++;
    text(found, "effect", v_effect);
  }
  const v_cameraMovement = payload.cameraMovement;
  if (v_cameraMovement != null) {
    known++;
    text(found, "cameraMovement", v_cameraMovement);
  }
  const v_motionMode = payload.motionMode;
  if (v_motionMode != null) {
    known++;
    text(found, "motionMode", v_motionMode);
  }
  const v_soundEffectSwitch = payload.soundEffectSwitch;
  if (v_soundEffectSwitch != null) {
    known++;
    flag(found, "soundEffectSwitch", v_soundEffectSwitch);
  }
  const v_soundEffectPrompt = payload.soundEffectPrompt;
  if (v_soundEffectPrompt != null) {
    known++;
    text(found, "soundEffectPrompt", v_soundEffectPrompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["size"], ["duration"], ["style"], ["effectType"], ["effect"], ["cameraMovement"], ["motionMode"], ["soundEffectSwitch"], ["soundEffectPrompt"], ["negative_prompt"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Pixverse 4.5 */
const PixverseV45 = /* @__PURE__ */ model(facts, {
  id: "pixverse-v45",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { PixverseV45 };
})();
const $models_pixverse_v5 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [5, 8] };

/** A request to pixverse-v5. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    text(found, "size", v_size);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    text(found, "style", v_style);
  }
  const v_effectType = payload.effectType;
  if (v_effectType != null) {
    known++;
    text(found, "effectType", v_effectType);
  }
  const v_effect = payload.effect;
  if (v_effect != null) {
    known++;
    text(found, "effect", v_effect);
  }
  const v_cameraMovement = payload.cameraMovement;
  if (v_cameraMovement != null) {
    known++;
    text(found, "cameraMovement", v_cameraMovement);
  }
  const v_motionMode = payload.motionMode;
  if (v_motionMode != null) {
    known++;
    text(found, "motionMode", v_motionMode);
  }
  const v_soundEffectSwitch = payload.soundEffectSwitch;
  if (v_soundEffectSwitch != null) {
    known++;
    flag(found, "soundEffectSwitch", v_soundEffectSwitch);
  }
  const v_soundEffectPrompt = payload.soundEffectPrompt;
  if (v_soundEffectPrompt != null) {
    known++;
    text(found, "soundEffectPrompt", v_soundEffectPrompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["size"], ["duration"], ["style"], ["effectType"], ["effect"], ["cameraMovement"], ["motionMode"], ["soundEffectSwitch"], ["soundEffectPrompt"], ["negative_prompt"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["soundEffectSwitch"]);
}

/** Pixverse 5 */
const PixverseV5 = /* @__PURE__ */ model(facts, {
  id: "pixverse-v5",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { PixverseV5 };
})();
const $models_pixverse_v55_effects = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pixverse-v55-effects. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_effectType = payload.effectType;
  if (v_effectType != null) {
    known++;
    text(found, "effectType", v_effectType);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_type = payload.thinking_type;
  if (v_thinking_type != null) {
    known++;
    text(found, "thinking_type", v_thinking_type);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["effectType"], ["resolution"], ["duration"], ["thinking_type"], ["conversationUUID"]], [], null);
}

/** Pixverse V55 Effects */
const PixverseV55Effects = /* @__PURE__ */ model(facts, {
  id: "pixverse-v55-effects",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { PixverseV55Effects };
})();
const $models_pixverse_v55 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pixverse-v55. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_resolution_ratio = payload.resolution_ratio;
  if (v_resolution_ratio != null) {
    known++;
    text(found, "resolution_ratio", v_resolution_ratio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_type = payload.thinking_type;
  if (v_thinking_type != null) {
    known++;
    text(found, "thinking_type", v_thinking_type);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["resolution_ratio"], ["duration"], ["thinking_type"], ["generateAudio"], ["conversationUUID"]], [], null);
}

/** Pixverse V55 */
const PixverseV55 = /* @__PURE__ */ model(facts, {
  id: "pixverse-v55",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { PixverseV55 };
})();
const $models_pixverse_v56 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pixverse-v56. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_resolution_ratio = payload.resolution_ratio;
  if (v_resolution_ratio != null) {
    known++;
    text(found, "resolution_ratio", v_resolution_ratio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_type = payload.thinking_type;
  if (v_thinking_type != null) {
    known++;
    text(found, "thinking_type", v_thinking_type);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["resolution_ratio"], ["duration"], ["thinking_type"], ["generateAudio"], ["conversationUUID"]], [], null);
}

/** Pixverse V56 */
const PixverseV56 = /* @__PURE__ */ model(facts, {
  id: "pixverse-v56",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { PixverseV56 };
})();
const $models_pixverse_v6 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pixverse-v6. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_thinking_type = payload.thinking_type;
  if (v_thinking_type != null) {
    known++;
    text(found, "thinking_type", v_thinking_type);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["aspect_ratio"], ["duration"], ["thinking_type"], ["generateAudio"], ["conversationUUID"]], [], null);
}

/** Pixverse V6 */
const PixverseV6 = /* @__PURE__ */ model(facts, {
  id: "pixverse-v6",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio", "duration"], "partial": true, "reviewed": true},
  check,
});
return { PixverseV6 };
})();
const $models_pruna_ai_p_video_2_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pruna-ai/p-video-2/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_draft = payload.draft;
  if (v_draft != null) {
    known++;
    flag(found, "draft", v_draft);
  }
  const v_prompt_expansion = payload.prompt_expansion;
  if (v_prompt_expansion != null) {
    known++;
    flag(found, "prompt_expansion", v_prompt_expansion);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_save_audio = payload.save_audio;
  if (v_save_audio != null) {
    known++;
    flag(found, "save_audio", v_save_audio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["draft"], ["prompt_expansion"], ["duration"], ["resolution"], ["save_audio"], ["conversationUUID"]], [], null);
}

/** Pruna Ai P Video 2 Image To Video */
const PrunaAiPVideo2ImageToVideo = /* @__PURE__ */ model(facts, {
  id: "pruna-ai/p-video-2/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["duration", "resolution"], "partial": true, "reviewed": true},
  check,
});
return { PrunaAiPVideo2ImageToVideo };
})();
const $models_pruna_ai_p_video_2_pro_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pruna-ai/p-video-2-pro/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    text(found, "mode", v_mode);
  }
  const v_prompt_upsampler = payload.prompt_upsampler;
  if (v_prompt_upsampler != null) {
    known++;
    flag(found, "prompt_upsampler", v_prompt_upsampler);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["prompt_upsampler"], ["duration"], ["resolution"], ["conversationUUID"]], [], null);
}

/** Pruna Ai P Video 2 Pro Image To Video */
const PrunaAiPVideo2ProImageToVideo = /* @__PURE__ */ model(facts, {
  id: "pruna-ai/p-video-2-pro/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["mode", "duration", "resolution"], "partial": true, "reviewed": true},
  check,
});
return { PrunaAiPVideo2ProImageToVideo };
})();
const $models_pruna_ai_p_video_animate = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to pruna-ai/p-video/animate. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_fps = payload.fps;
  if (v_fps != null) {
    known++;
    integer(found, "fps", v_fps);
  }
  const v_save_audio = payload.save_audio;
  if (v_save_audio != null) {
    known++;
    flag(found, "save_audio", v_save_audio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["fps"], ["save_audio"], ["conversationUUID"]], [], null);
}

/** Pruna Ai P Video Animate */
const PrunaAiPVideoAnimate = /* @__PURE__ */ model(facts, {
  id: "pruna-ai/p-video/animate",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "fps"], "partial": true, "reviewed": true},
  check,
});
return { PrunaAiPVideoAnimate };
})();
const $models_pruna_ai_p_video_avatar = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to pruna-ai/p-video/avatar. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["conversationUUID"]], [], null);
}

/** Pruna Ai P Video Avatar */
const PrunaAiPVideoAvatar = /* @__PURE__ */ model(facts, {
  id: "pruna-ai/p-video/avatar",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true},
  check,
});
return { PrunaAiPVideoAvatar };
})();
const $models_pruna_ai_p_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to pruna-ai/p-video/edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_draft = payload.draft;
  if (v_draft != null) {
    known++;
    flag(found, "draft", v_draft);
  }
  const v_prompt_expansion = payload.prompt_expansion;
  if (v_prompt_expansion != null) {
    known++;
    flag(found, "prompt_expansion", v_prompt_expansion);
  }
  const v_save_audio = payload.save_audio;
  if (v_save_audio != null) {
    known++;
    flag(found, "save_audio", v_save_audio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["draft"], ["prompt_expansion"], ["save_audio"], ["conversationUUID"]], [], null);
}

/** Pruna Ai P Video Edit */
const PrunaAiPVideoEdit = /* @__PURE__ */ model(facts, {
  id: "pruna-ai/p-video/edit",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": true, "reviewed": true},
  check,
});
return { PrunaAiPVideoEdit };
})();
const $models_pruna_ai_p_video_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pruna-ai/p-video/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_save_audio = payload.save_audio;
  if (v_save_audio != null) {
    known++;
    flag(found, "save_audio", v_save_audio);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["duration"], ["resolution"], ["save_audio"], ["conversationUUID"]], [], null);
}

/** Pruna Ai P Video Image To Video */
const PrunaAiPVideoImageToVideo = /* @__PURE__ */ model(facts, {
  id: "pruna-ai/p-video/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["duration", "resolution"], "partial": true, "reviewed": true},
  check,
});
return { PrunaAiPVideoImageToVideo };
})();
const $models_pruna_ai_p_video_text_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to pruna-ai/p-video/text-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], null);
}

/** Pruna Ai P Video Text To Video */
const PrunaAiPVideoTextToVideo = /* @__PURE__ */ model(facts, {
  id: "pruna-ai/p-video/text-to-video",
  basis: {"source": "live", "date": "2026-08-24", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { PrunaAiPVideoTextToVideo };
})();
const $models_runway_gen_45 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to runway-gen-45. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_publicFigureThreshold = payload.publicFigureThreshold;
  if (v_publicFigureThreshold != null) {
    known++;
    text(found, "publicFigureThreshold", v_publicFigureThreshold);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["publicFigureThreshold"], ["conversationUUID"]], [], null);
}

/** Runway Gen 45 */
const RunwayGen45 = /* @__PURE__ */ model(facts, {
  id: "runway-gen-45",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { RunwayGen45 };
})();
const $models_runwayml_gen4_aleph = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ASPECT_RATIO_ = ["16:9", "4:3", "1:1", "3:4", "9:16", "auto"];

/** A request to runwayml-gen4-aleph. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_reference_image = payload.reference_image;
  if (v_reference_image != null) {
    known++;
    media(found, "reference_image", v_reference_image, "image", "url data", 4194304);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["reference_image"], ["aspect_ratio"], ["prompt"], ["negative_prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Runway Gen-4 Aleph */
const RunwaymlGen4Aleph = /* @__PURE__ */ model(facts, {
  id: "runwayml-gen4-aleph",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { RunwaymlGen4Aleph };
})();
const $models_seedance_lite_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];
const DURATION_ = { form: "plain", allowed: [5, 10] };

/** A request to seedance-lite-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["resolution"], ["aspect_ratio"], ["duration"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["enable_prompt_expansion"]);
}

/** Seedance Lite */
const SeedanceLiteVideo = /* @__PURE__ */ model(facts, {
  id: "seedance-lite-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { SeedanceLiteVideo };
})();
const $models_seedance_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "21:9", "4:3", "1:1", "3:4", "9:16"];
const RESOLUTION_2 = ["480p", "720p"];
const ASPECT_RATIO_2 = ["16:9", "1:1", "3:4", "9:16", "21:9", "9:21"];
const DURATION_ = { form: "plain", allowed: [5, 10] };

/** The fields that the edition live has otherwise. */
function fields_live(payload, found) {
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
}

/** A request to seedance-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_2);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_2);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["resolution"], ["aspect_ratio"], ["duration"], ["seed"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["enable_prompt_expansion", "seed"], fields_live, ["resolution", "aspect_ratio"]);
}

/** Seedance */
const SeedanceVideo = /* @__PURE__ */ model(facts, {
  id: "seedance-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { SeedanceVideo };
})();
const $models_seedvr2_video_upscaler = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to seedvr2-video-upscaler. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], null);
}

/** Seedvr2 Video Upscaler */
const Seedvr2VideoUpscaler = /* @__PURE__ */ model(facts, {
  id: "seedvr2-video-upscaler",
  basis: {"source": "live", "date": "2026-08-24", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { Seedvr2VideoUpscaler };
})();
const $models_skywork_ai_skyreels_v4 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to skywork-ai/skyreels-v4. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    text(found, "mode", v_mode);
  }
  const v_sound = payload.sound;
  if (v_sound != null) {
    known++;
    flag(found, "sound", v_sound);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["aspect_ratio"], ["duration"], ["mode"], ["sound"], ["conversationUUID"]], [], null);
}

/** Skywork Ai Skyreels V4 */
const SkyworkAiSkyreelsV4 = /* @__PURE__ */ model(facts, {
  id: "skywork-ai/skyreels-v4",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "aspect_ratio", "duration", "mode"], "partial": true, "reviewed": true},
  check,
});
return { SkyworkAiSkyreelsV4 };
})();
const $models_sora_2 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const SECONDS_ = { form: "plain", allowed: [4, 8, 12] };
const RESOLUTION_ = ["720p", "1792x1024"];
const ORIENTATION_ = ["landscape", "portrait"];

/** A request to sora-2. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_seconds = payload.seconds;
  if (v_seconds != null) {
    known++;
    duration(found, "seconds", v_seconds, SECONDS_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    choice(found, "orientation", v_orientation, ORIENTATION_);
  }
  const before_v_pro_mode = known;
  const v_pro_mode = payload.pro_mode;
  if (v_pro_mode != null) {
    known++;
    flag(found, "pro_mode", v_pro_mode);
  }
  const v_pro = payload.pro;
  if (v_pro != null) {
    known++;
    flag(found, "pro", v_pro);
  }
  if (known - before_v_pro_mode > 1) differing(found, "", [["pro_mode", v_pro_mode], ["pro", v_pro]]);
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["seconds"], ["resolution"], ["orientation"], ["pro_mode", "pro"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Sora 2 */
const Sora2 = /* @__PURE__ */ model(facts, {
  id: "sora-2",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Sora2 };
})();
const $models_veed_fabric_1_0 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];

/** A request to veed-fabric-1.0. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_audioDataUrl == null && v_audioUrl == null) missingOneOf(found, "audioDataUrl", "At least one of audioDataUrl and audioUrl is required");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** VEED Fabric 1.0 */
const VeedFabric10 = /* @__PURE__ */ model(facts, {
  id: "veed-fabric-1.0",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { VeedFabric10 };
})();
const $models_veo2_video_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "suffixed", low: 5, high: 8 };
const ASPECT_RATIO_ = ["16:9", "9:16"];

/** A request to veo2-video-image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["seed"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Veo 2 (image to video) */
const Veo2VideoImageToVideo = /* @__PURE__ */ model(facts, {
  id: "veo2-video-image-to-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo2VideoImageToVideo };
})();
const $models_veo2_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "suffixed", low: 5, high: 30 };
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to veo2-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["seed"], ["duration"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Veo 2 */
const Veo2Video = /* @__PURE__ */ model(facts, {
  id: "veo2-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo2Video };
})();
const $models_veo3_1_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];

/** A request to veo3-1-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Veo 3.1 Extend */
const Veo31Extend = /* @__PURE__ */ model(facts, {
  id: "veo3-1-extend",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo31Extend };
})();
const $models_veo3_1_fast_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["720p", "1080p"];

/** A request to veo3-1-fast-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Veo 3.1 Fast Extend */
const Veo31FastExtend = /* @__PURE__ */ model(facts, {
  id: "veo3-1-fast-extend",
  basis: {"source": "live", "date": "2026-09-25", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo31FastExtend };
})();
const $models_veo3_1_fast_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const ASPECT_RATIO_ = ["16:9", "9:16"];
const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", allowed: [4, 6, 8] };

/** A request to veo3-1-fast-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["generateAudio"], ["aspect_ratio"], ["resolution"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Veo 3.1 Fast */
const Veo31FastVideo = /* @__PURE__ */ model(facts, {
  id: "veo3-1-fast-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo31FastVideo };
})();
const $models_veo3_1_lite_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const ASPECT_RATIO_ = ["16:9", "9:16"];
const RESOLUTION_ = ["720p", "1080p"];
const DURATION_ = { form: "plain", allowed: [4, 6, 8] };

/** A request to veo3-1-lite-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_aspect_ratio != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "aspect_ratio", "aspect_ratio may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["aspect_ratio"], ["resolution"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Veo 3.1 Lite */
const Veo31LiteVideo = /* @__PURE__ */ model(facts, {
  id: "veo3-1-lite-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo31LiteVideo };
})();
const $models_veo3_1_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "plain", allowed: [4, 6, 8] };
const RESOLUTION_ = ["720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16"];

/** A request to veo3-1-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_enhancePrompt = payload.enhancePrompt;
  if (v_enhancePrompt != null) {
    known++;
    flag(found, "enhancePrompt", v_enhancePrompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["seed"], ["duration"], ["resolution"], ["aspect_ratio"], ["generateAudio"], ["enhancePrompt"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["negative_prompt", "seed", "enhancePrompt"]);
}

/** Veo 3.1 */
const Veo31Video = /* @__PURE__ */ model(facts, {
  id: "veo3-1-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo31Video };
})();
const $models_veo3_fast_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "suffixed", allowed: [8] };
const RESOLUTION_ = ["720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "9:16"];

/** A request to veo3-fast-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_enhancePrompt = payload.enhancePrompt;
  if (v_enhancePrompt != null) {
    known++;
    flag(found, "enhancePrompt", v_enhancePrompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["seed"], ["duration"], ["resolution"], ["aspect_ratio"], ["generateAudio"], ["enhancePrompt"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["duration"]);
}

/** Veo 3 Fast */
const Veo3FastVideo = /* @__PURE__ */ model(facts, {
  id: "veo3-fast-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo3FastVideo };
})();
const $models_veo3_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const DURATION_ = { form: "suffixed", low: 5, high: 8 };
const RESOLUTION_ = ["720p", "1080p"];
const ASPECT_RATIO_ = ["16:9"];

/** A request to veo3-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_enhancePrompt = payload.enhancePrompt;
  if (v_enhancePrompt != null) {
    known++;
    flag(found, "enhancePrompt", v_enhancePrompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["seed"], ["duration"], ["resolution"], ["aspect_ratio"], ["generateAudio"], ["enhancePrompt"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["negative_prompt", "seed", "duration"]);
}

/** Veo 3 */
const Veo3Video = /* @__PURE__ */ model(facts, {
  id: "veo3-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { Veo3Video };
})();
const $models_video_upscaler = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const TARGET_RESOLUTION_ = ["720p", "1080p", "2k", "4k"];

/** A request to video-upscaler. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    text(found, "size", v_size);
  }
  const before_v_videoDuration = known;
  const v_videoDuration = payload.videoDuration;
  if (v_videoDuration != null) {
    known++;
    number(found, "videoDuration", v_videoDuration);
  }
  const v_billedDuration = payload.billedDuration;
  if (v_billedDuration != null) {
    known++;
    number(found, "billedDuration", v_billedDuration);
  }
  if (known - before_v_videoDuration > 1) differing(found, "", [["videoDuration", v_videoDuration], ["billedDuration", v_billedDuration]]);
  const v_adjust_fps_for_interpolation = payload.adjust_fps_for_interpolation;
  if (v_adjust_fps_for_interpolation != null) {
    known++;
    flag(found, "adjust_fps_for_interpolation", v_adjust_fps_for_interpolation);
  }
  const v_target_resolution = payload.target_resolution;
  if (v_target_resolution != null) {
    known++;
    choice(found, "target_resolution", v_target_resolution, TARGET_RESOLUTION_);
  }
  if (v_target_resolution == null) missing(found, "target_resolution");
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["video", "videoUrl", "videoDataUrl"], ["size"], ["videoDuration", "billedDuration"], ["adjust_fps_for_interpolation"], ["target_resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Video Upscaler */
const VideoUpscaler = /* @__PURE__ */ model(facts, {
  id: "video-upscaler",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { VideoUpscaler };
})();
const $models_vidu_q3_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to vidu-q3-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    text(found, "style", v_style);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_movementAmplitude = payload.movementAmplitude;
  if (v_movementAmplitude != null) {
    known++;
    text(found, "movementAmplitude", v_movementAmplitude);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_bgm = payload.bgm;
  if (v_bgm != null) {
    known++;
    flag(found, "bgm", v_bgm);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["style"], ["resolution"], ["duration"], ["movementAmplitude"], ["generateAudio"], ["bgm"], ["conversationUUID"]], [], null);
}

/** Vidu Q3 Pro */
const ViduQ3Pro = /* @__PURE__ */ model(facts, {
  id: "vidu-q3-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "movementAmplitude"], "partial": true, "reviewed": true},
  check,
});
return { ViduQ3Pro };
})();
const $models_vidu_q3 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to vidu-q3. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    text(found, "style", v_style);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_movementAmplitude = payload.movementAmplitude;
  if (v_movementAmplitude != null) {
    known++;
    text(found, "movementAmplitude", v_movementAmplitude);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_bgm = payload.bgm;
  if (v_bgm != null) {
    known++;
    flag(found, "bgm", v_bgm);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["style"], ["resolution"], ["duration"], ["aspect_ratio"], ["movementAmplitude"], ["generateAudio"], ["bgm"], ["conversationUUID"]], [], null);
}

/** Vidu Q3 */
const ViduQ3 = /* @__PURE__ */ model(facts, {
  id: "vidu-q3",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration", "aspect_ratio", "movementAmplitude"], "partial": true, "reviewed": true},
  check,
});
return { ViduQ3 };
})();
const $models_vidu_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, redundant } = $runtime_rules;
const { terms } = $terms;

const SIZE_ = ["16:9"];
const STYLE_ = ["general", "anime"];
const MOVEMENTAMPLITUDE_ = ["auto", "small", "medium", "large"];
const DURATION_ = { form: "plain", allowed: [5] };

/** A request to vidu-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    choice(found, "size", v_size, SIZE_);
  }
  const v_style = payload.style;
  if (v_style != null) {
    known++;
    choice(found, "style", v_style, STYLE_);
  }
  const v_movementAmplitude = payload.movementAmplitude;
  if (v_movementAmplitude != null) {
    known++;
    choice(found, "movementAmplitude", v_movementAmplitude, MOVEMENTAMPLITUDE_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["size"], ["style"], ["movementAmplitude"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Vidu */
const ViduVideo = /* @__PURE__ */ model(facts, {
  id: "vidu-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { ViduVideo };
})();
const $models_wan_2_7_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-2.7-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    text(found, "mode", v_mode);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    text(found, "aspect_ratio", v_aspect_ratio);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["mode"], ["resolution"], ["aspect_ratio"], ["duration"], ["enable_prompt_expansion"], ["conversationUUID"]], [], null);
}

/** Wan 2.7 Video */
const Wan27Video = /* @__PURE__ */ model(facts, {
  id: "wan-2.7-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["mode", "resolution", "aspect_ratio", "duration"], "partial": true, "reviewed": true},
  check,
});
return { Wan27Video };
})();
const $models_wan_22_animate_2 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;


/** A request to wan-22-animate-2. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["conversationUUID"]], [], null);
}

/** Wan 22 Animate 2 */
const Wan22Animate2 = /* @__PURE__ */ model(facts, {
  id: "wan-22-animate-2",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution"], "partial": true, "reviewed": true},
  check,
});
return { Wan22Animate2 };
})();
const $models_wan_22_animate = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];
const MODE_ = ["animate", "replace"];

/** A request to wan-22-animate. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 50);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["negative_prompt"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["num_frames"], ["num_inference_steps"], ["image"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["mode"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["camera_fixed", "camera_fix", "cameraFixed", "enable_prompt_expansion"]);
}

/** Wan 2.2 Animate */
const Wan22Animate = /* @__PURE__ */ model(facts, {
  id: "wan-22-animate",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  formerly: ["wan-wavespeed-22-animate"],
  check,
});
return { Wan22Animate };
})();
const $models_wan_22_plus = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant, violated } = $runtime_rules;
const { terms } = $terms;

const ORIENTATION_ = ["landscape", "portrait"];
const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", allowed: [5] };

/** A request to wan-22-plus. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    choice(found, "orientation", v_orientation, ORIENTATION_);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 50);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    text(found, "size", v_size);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_orientation != null && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null)) violated(found, "condition", "orientation", "orientation may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["orientation"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["num_frames"], ["num_inference_steps"], ["resolution"], ["duration"], ["size"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["camera_fixed", "camera_fix", "cameraFixed"]);
}

/** Wan 2.2 Plus */
const Wan22Plus = /* @__PURE__ */ model(facts, {
  id: "wan-22-plus",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  formerly: ["wan-wavespeed-22-plus"],
  check,
});
return { Wan22Plus };
})();
const $models_wan_22_spicy = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-22-spicy. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], null);
}

/** Wan 22 Spicy */
const Wan22Spicy = /* @__PURE__ */ model(facts, {
  id: "wan-22-spicy",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { Wan22Spicy };
})();
const $models_wan_25_extend_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-25-extend-fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], null);
}

/** Wan 25 Extend Fast */
const Wan25ExtendFast = /* @__PURE__ */ model(facts, {
  id: "wan-25-extend-fast",
  basis: {"source": "live", "date": "2026-08-24", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { Wan25ExtendFast };
})();
const $models_wan_25_fast = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-25-fast. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], null);
}

/** Wan 25 Fast */
const Wan25Fast = /* @__PURE__ */ model(facts, {
  id: "wan-25-fast",
  basis: {"source": "live", "date": "2026-08-24", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { Wan25Fast };
})();
const $models_wan_25 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ORIENTATION_ = ["landscape", "portrait"];
const RESOLUTION_ = ["480p", "720p", "1080p"];
const DURATION_ = { form: "plain", allowed: [5, 10] };

/** A request to wan-25. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    choice(found, "orientation", v_orientation, ORIENTATION_);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const before_v_resolution = known;
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_size = payload.size;
  if (v_size != null) {
    known++;
    choice(found, "size", v_size, RESOLUTION_);
  }
  if (known - before_v_resolution > 1) differing(found, "", [["resolution", v_resolution], ["size", v_size]]);
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["orientation"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["resolution", "size"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["camera_fixed", "camera_fix", "cameraFixed"]);
}

/** Wan 2.5 */
const Wan25 = /* @__PURE__ */ model(facts, {
  id: "wan-25",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  formerly: ["wan-wavespeed-25"],
  check,
});
return { Wan25 };
})();
const $models_wan_26_flash = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-26-flash. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_shot_type = payload.shot_type;
  if (v_shot_type != null) {
    known++;
    text(found, "shot_type", v_shot_type);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["shot_type"], ["generateAudio"], ["enable_prompt_expansion"], ["conversationUUID"]], [], null);
}

/** Wan 26 Flash */
const Wan26Flash = /* @__PURE__ */ model(facts, {
  id: "wan-26-flash",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  formerly: ["wan-wavespeed-26-flash"],
  check,
});
return { Wan26Flash };
})();
const $models_wan_26_image_to_video_pro = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-26-image-to-video-pro. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_shot_type = payload.shot_type;
  if (v_shot_type != null) {
    known++;
    text(found, "shot_type", v_shot_type);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["shot_type"], ["enable_prompt_expansion"], ["conversationUUID"]], [], null);
}

/** Wan 26 Image To Video Pro */
const Wan26ImageToVideoPro = /* @__PURE__ */ model(facts, {
  id: "wan-26-image-to-video-pro",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { Wan26ImageToVideoPro };
})();
const $models_wan_26_reference_to_video_flash = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-26-reference-to-video-flash. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    text(found, "orientation", v_orientation);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_shot_type = payload.shot_type;
  if (v_shot_type != null) {
    known++;
    text(found, "shot_type", v_shot_type);
  }
  const v_generateAudio = payload.generateAudio;
  if (v_generateAudio != null) {
    known++;
    flag(found, "generateAudio", v_generateAudio);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["orientation"], ["duration"], ["shot_type"], ["generateAudio"], ["enable_prompt_expansion"], ["conversationUUID"]], [], null);
}

/** Wan 26 Reference To Video Flash */
const Wan26ReferenceToVideoFlash = /* @__PURE__ */ model(facts, {
  id: "wan-26-reference-to-video-flash",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "orientation", "duration"], "partial": true, "reviewed": true},
  check,
});
return { Wan26ReferenceToVideoFlash };
})();
const $models_wan_26 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-26. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    text(found, "orientation", v_orientation);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_shot_type = payload.shot_type;
  if (v_shot_type != null) {
    known++;
    text(found, "shot_type", v_shot_type);
  }
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["orientation"], ["duration"], ["shot_type"], ["enable_prompt_expansion"], ["conversationUUID"]], [], null);
}

/** Wan 26 */
const Wan26 = /* @__PURE__ */ model(facts, {
  id: "wan-26",
  basis: {"source": "live", "date": "2026-09-29", "unknown": ["resolution", "orientation", "duration"], "partial": true, "reviewed": true},
  formerly: ["wan-wavespeed-26"],
  check,
});
return { Wan26 };
})();
const $models_wan_s2v = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];

/** A request to wan-s2v. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const v_audio = payload.audio;
  if (v_audio != null) {
    known++;
    media(found, "audio", v_audio, "audio", "url data", 4194304);
  }
  if (v_audio == null) missing(found, "audio");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["negative_prompt"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["image"], ["audio"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["camera_fixed", "camera_fix", "cameraFixed", "enable_prompt_expansion"]);
}

/** Wan Speech to Video */
const WanS2v = /* @__PURE__ */ model(facts, {
  id: "wan-s2v",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  formerly: ["wan-wavespeed-s2v"],
  check,
});
return { WanS2v };
})();
const $models_wan_video_22_5b = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ORIENTATION_ = ["landscape", "portrait"];
const RESOLUTION_ = ["580p", "720p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** A request to wan-video-22-5b. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    choice(found, "orientation", v_orientation, ORIENTATION_);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames, 81, 121);
  }
  const v_frames_per_second = payload.frames_per_second;
  if (v_frames_per_second != null) {
    known++;
    integer(found, "frames_per_second", v_frames_per_second, 4, 60);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 50);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    known++;
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
  const v_guidance_scale = payload.guidance_scale;
  if (v_guidance_scale != null) {
    known++;
    number(found, "guidance_scale", v_guidance_scale);
  }
  const v_shift = payload.shift;
  if (v_shift != null) {
    known++;
    number(found, "shift", v_shift);
  }
  const v_interpolator_model = payload.interpolator_model;
  if (v_interpolator_model != null) {
    known++;
    text(found, "interpolator_model", v_interpolator_model);
  }
  const v_num_interpolated_frames = payload.num_interpolated_frames;
  if (v_num_interpolated_frames != null) {
    known++;
    integer(found, "num_interpolated_frames", v_num_interpolated_frames);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["orientation"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["num_frames"], ["frames_per_second"], ["resolution"], ["aspect_ratio"], ["num_inference_steps"], ["enable_safety_checker"], ["guidance_scale"], ["shift"], ["interpolator_model"], ["num_interpolated_frames"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["orientation", "camera_fixed", "camera_fix", "cameraFixed"]);
}

/** Wan 2.2 5B */
const WanVideo225b = /* @__PURE__ */ model(facts, {
  id: "wan-video-22-5b",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { WanVideo225b };
})();
const $models_wan_video_22_turbo = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ORIENTATION_ = ["landscape", "portrait"];
const RESOLUTION_ = ["480p", "580p", "720p"];
const ASPECT_RATIO_ = ["auto", "16:9", "9:16", "1:1"];

/** A request to wan-video-22-turbo. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    choice(found, "orientation", v_orientation, ORIENTATION_);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 50);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    known++;
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["orientation"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["num_frames"], ["num_inference_steps"], ["resolution"], ["aspect_ratio"], ["enable_safety_checker"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["orientation", "camera_fixed", "camera_fix", "cameraFixed"]);
}

/** Wan 2.2 Turbo */
const WanVideo22Turbo = /* @__PURE__ */ model(facts, {
  id: "wan-video-22-turbo",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { WanVideo22Turbo };
})();
const $models_wan_video_22 = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const ORIENTATION_ = ["landscape", "portrait"];
const RESOLUTION_ = ["480p", "720p"];
const DURATION_ = { form: "plain", allowed: [5, 8] };

/** A request to wan-video-22. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_orientation = payload.orientation;
  if (v_orientation != null) {
    known++;
    choice(found, "orientation", v_orientation, ORIENTATION_);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 50);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["negative_prompt"], ["orientation"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["num_frames"], ["num_inference_steps"], ["resolution"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["camera_fixed", "camera_fix", "cameraFixed", "enable_prompt_expansion"]);
}

/** Wan 2.2 */
const WanVideo22 = /* @__PURE__ */ model(facts, {
  id: "wan-video-22",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { WanVideo22 };
})();
const $models_wan_video_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, integerAmong, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { unlistedIn } = $runtime_editions;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missingOneOf, redundant } = $runtime_rules;
const { terms } = $terms;

const NUM_FRAMES_ = [81, 100];
const RESOLUTION_ = ["480p", "720p"];
const ASPECT_RATIO_ = ["16:9", "9:16", "1:1", "4:3", "3:4"];

/** The fields that the edition live has otherwise. */
function fields_live(payload, found) {
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    integerAmong(found, "num_frames", v_num_frames, NUM_FRAMES_);
  }
  const v_enable_safety_checker = payload.enable_safety_checker;
  if (v_enable_safety_checker != null) {
    flag(found, "enable_safety_checker", v_enable_safety_checker);
  }
}

/** A request to wan-video-image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames, 81, 100);
  }
  const v_frames_per_second = payload.frames_per_second;
  if (v_frames_per_second != null) {
    known++;
    integer(found, "frames_per_second", v_frames_per_second, 5, 24);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 40);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["num_frames"], ["frames_per_second"], ["resolution"], ["negative_prompt"], ["seed"], ["num_inference_steps"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["aspect_ratio"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", null, ["seed", "num_inference_steps", "camera_fixed", "camera_fix", "cameraFixed", "enable_prompt_expansion", "aspect_ratio"], fields_live, ["num_frames", "enable_safety_checker"]);
}

/** Wan 2.1 (image to video) */
const WanVideoImageToVideo = /* @__PURE__ */ model(facts, {
  id: "wan-video-image-to-video",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { WanVideoImageToVideo };
})();
const $models_wan_wavespeed_22_spicy_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, integer, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];
const DURATION_ = { form: "plain", allowed: [5, 8] };

/** A request to wan-wavespeed-22-spicy-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const v_num_frames = payload.num_frames;
  if (v_num_frames != null) {
    known++;
    integer(found, "num_frames", v_num_frames);
  }
  const v_num_inference_steps = payload.num_inference_steps;
  if (v_num_inference_steps != null) {
    known++;
    integer(found, "num_inference_steps", v_num_inference_steps, 1, 50);
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["negative_prompt"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["num_frames"], ["num_inference_steps"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan 2.2 Spicy Extend */
const WanWavespeed22SpicyExtend = /* @__PURE__ */ model(facts, {
  id: "wan-wavespeed-22-spicy-extend",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { WanWavespeed22SpicyExtend };
})();
const $models_wan_wavespeed_25_extend = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { redundant } = $runtime_rules;

const DURATION_ = { form: "plain" };

/** A request to wan-wavespeed-25-extend. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_audioDataUrl = payload.audioDataUrl;
  if (v_audioDataUrl != null) {
    known++;
    media(found, "audioDataUrl", v_audioDataUrl, "audio", "data", 4194304);
  }
  const v_audioUrl = payload.audioUrl;
  if (v_audioUrl != null) {
    known++;
    media(found, "audioUrl", v_audioUrl, "audio", "url");
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    text(found, "resolution", v_resolution);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (Number(v_audioDataUrl != null) + Number(v_audioUrl != null) > 1) redundant(found, "", [["audioDataUrl", v_audioDataUrl != null], ["audioUrl", v_audioUrl != null]], "audioDataUrl and audioUrl are one input: the first one given counts");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["video", "videoUrl", "videoDataUrl"], ["audioDataUrl"], ["audioUrl"], ["resolution"], ["duration"], ["conversationUUID"]], [], null);
}

/** Wan Wavespeed 25 Extend */
const WanWavespeed25Extend = /* @__PURE__ */ model(facts, {
  id: "wan-wavespeed-25-extend",
  basis: {"source": "live", "date": "2026-08-24", "unknown": ["resolution", "duration"], "partial": true, "reviewed": true},
  check,
});
return { WanWavespeed25Extend };
})();
const $models_wan_wavespeed_video_edit = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { flag, number, text, wrongType } = $runtime_checks;
const { choice } = $runtime_choices;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { differing, missing, redundant } = $runtime_rules;
const { terms } = $terms;

const RESOLUTION_ = ["480p", "720p"];

/** A request to wan-wavespeed-video-edit. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  if (v_prompt == null) missing(found, "prompt");
  const v_negative_prompt = payload.negative_prompt;
  if (v_negative_prompt != null) {
    known++;
    text(found, "negative_prompt", v_negative_prompt);
  }
  const before_v_camera_fixed = known;
  const v_camera_fixed = payload.camera_fixed;
  if (v_camera_fixed != null) {
    known++;
    flag(found, "camera_fixed", v_camera_fixed);
  }
  const v_camera_fix = payload.camera_fix;
  if (v_camera_fix != null) {
    known++;
    flag(found, "camera_fix", v_camera_fix);
  }
  const v_cameraFixed = payload.cameraFixed;
  if (v_cameraFixed != null) {
    known++;
    flag(found, "cameraFixed", v_cameraFixed);
  }
  if (known - before_v_camera_fixed > 1) differing(found, "", [["camera_fixed", v_camera_fixed], ["camera_fix", v_camera_fix], ["cameraFixed", v_cameraFixed]]);
  const v_enable_prompt_expansion = payload.enable_prompt_expansion;
  if (v_enable_prompt_expansion != null) {
    known++;
    flag(found, "enable_prompt_expansion", v_enable_prompt_expansion);
  }
  const v_seed = payload.seed;
  if (v_seed != null) {
    known++;
    if (typeof v_seed === "number") {
      number(found, "seed", v_seed);
    } else if (typeof v_seed === "string") {
      text(found, "seed", v_seed);
    } else {
      wrongType(found, "seed", "a number or a string", v_seed);
    }
  }
  const before_v_video = known;
  const v_video = payload.video;
  if (v_video != null) {
    known++;
    media(found, "video", v_video, "video", "url data", 4194304);
  }
  const v_videoUrl = payload.videoUrl;
  if (v_videoUrl != null) {
    known++;
    media(found, "videoUrl", v_videoUrl, "video", "url");
  }
  const v_videoDataUrl = payload.videoDataUrl;
  if (v_videoDataUrl != null) {
    known++;
    media(found, "videoDataUrl", v_videoDataUrl, "video", "data", 4194304);
  }
  if (v_video == null && v_videoUrl == null && v_videoDataUrl == null) missing(found, "video");
  if (known - before_v_video > 1) redundant(found, "", [["video", v_video != null], ["videoUrl", v_videoUrl != null], ["videoDataUrl", v_videoDataUrl != null]], "video, videoUrl and videoDataUrl are one input: the first one given counts");
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["negative_prompt"], ["camera_fixed", "camera_fix", "cameraFixed"], ["enable_prompt_expansion"], ["seed"], ["video", "videoUrl", "videoDataUrl"], ["resolution"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Wan Video Edit */
const WanWavespeedVideoEdit = /* @__PURE__ */ model(facts, {
  id: "wan-wavespeed-video-edit",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { WanWavespeedVideoEdit };
})();
const $models_xai_grok_imagine_video_v1_5_image_to_video = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { text } = $runtime_checks;
const { choice } = $runtime_choices;
const { duration } = $runtime_durations;
const { size } = $runtime_json;
const { unlisted, unsupported } = $runtime_keys;
const { media } = $runtime_media;
const { model } = $runtime_model;
const { missing, missingOneOf, redundant, violated } = $runtime_rules;
const { urls } = $runtime_urls;
const { terms } = $terms;

const MODE_ = ["auto", "text-to-video", "image-to-video", "reference-to-video"];
const DURATION_ = { form: "plain", low: 1, high: 15 };
const RESOLUTION_ = ["480p", "720p", "1080p"];
const ASPECT_RATIO_ = ["16:9", "1:1", "9:16", "3:2", "2:3"];

/** A request to xai/grok-imagine-video/v1.5/image-to-video. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const before_v_imageDataUrl = known;
  const v_imageDataUrl = payload.imageDataUrl;
  if (v_imageDataUrl != null) {
    known++;
    media(found, "imageDataUrl", v_imageDataUrl, "image", "data", 4194304);
  }
  const v_image_data_url = payload.image_data_url;
  if (v_image_data_url != null) {
    known++;
    media(found, "image_data_url", v_image_data_url, "image", "data", 4194304);
  }
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "data", 4194304);
  }
  if (known - before_v_imageDataUrl > 1) redundant(found, "", [["imageDataUrl", v_imageDataUrl != null], ["image_data_url", v_image_data_url != null], ["image", v_image != null]], "imageDataUrl, image_data_url and image are one input: the first one given counts");
  const v_imageUrl = payload.imageUrl;
  if (v_imageUrl != null) {
    known++;
    media(found, "imageUrl", v_imageUrl, "image", "url");
  }
  const v_imageAttachmentId = payload.imageAttachmentId;
  if (v_imageAttachmentId != null) {
    known++;
    media(found, "imageAttachmentId", v_imageAttachmentId, "image", "library");
  }
  const v_mode = payload.mode;
  if (v_mode != null) {
    known++;
    choice(found, "mode", v_mode, MODE_);
  }
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
  const v_resolution = payload.resolution;
  if (v_resolution != null) {
    known++;
    choice(found, "resolution", v_resolution, RESOLUTION_);
  }
  const v_aspect_ratio = payload.aspect_ratio;
  if (v_aspect_ratio != null) {
    known++;
    choice(found, "aspect_ratio", v_aspect_ratio, ASPECT_RATIO_);
  }
  const v_reference_images = payload.reference_images;
  if (v_reference_images != null) {
    known++;
    urls(found, "reference_images", v_reference_images, -Infinity, Infinity);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_prompt == null) missing(found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given");
  if (Number((v_imageDataUrl != null || v_image_data_url != null || v_image != null)) + Number(v_imageUrl != null) + Number(v_imageAttachmentId != null) > 1) redundant(found, "", [["imageDataUrl", (v_imageDataUrl != null || v_image_data_url != null || v_image != null)], ["imageUrl", v_imageUrl != null], ["imageAttachmentId", v_imageAttachmentId != null]], "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts");
  if (v_resolution != null && v_resolution === "1080p" && !(v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null && v_reference_images == null)) violated(found, "condition", "resolution", "resolution may be \"1080p\" only when none of imageDataUrl, imageUrl, imageAttachmentId and reference_images is given");
  if (v_mode === "text-to-video" && v_prompt == null) missing(found, "prompt", "prompt is required when mode is \"text-to-video\"");
  if (v_mode === "image-to-video" && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "imageDataUrl", "At least one of imageDataUrl, imageUrl and imageAttachmentId is required when mode is \"image-to-video\"");
  if (v_mode === "reference-to-video" && v_reference_images == null && v_imageDataUrl == null && v_image_data_url == null && v_image == null && v_imageUrl == null && v_imageAttachmentId == null) missingOneOf(found, "reference_images", "At least one of reference_images, imageDataUrl, imageUrl and imageAttachmentId is required when mode is \"reference-to-video\"");
  if (known !== size(payload)) unlisted(found, payload, "", [["prompt"], ["imageDataUrl", "image_data_url", "image"], ["imageUrl"], ["imageAttachmentId"], ["mode"], ["duration"], ["resolution"], ["aspect_ratio"], ["reference_images"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Grok Imagine Video 1.5 */
const XaiGrokImagineVideoV15ImageToVideo = /* @__PURE__ */ model(facts, {
  id: "xai/grok-imagine-video/v1.5/image-to-video",
  basis: {"source": "live", "date": "2026-09-29", "unknown": [], "partial": false, "reviewed": true},
  check,
});
return { XaiGrokImagineVideoV15ImageToVideo };
})();
const $runtime_judge = (() => {
/** Judge a payload by the model that it names, of all models of a package. */
const { add, late } = $runtime_findings;
const { isObject } = $runtime_json;
const { named, verdict } = $runtime_model;
const { folded, quoted } = $runtime_words;

/** @typedef {import("./findings.js").Finding} Finding */
/** @typedef {import("./types.d.ts").Model<any>} Model */
/** @typedef {import("./types.d.ts").Basis} Basis */
/** @typedef {import("./types.d.ts").Verdict} Verdict */
/** @typedef {{ id: string, names: readonly string[], successor: string | null, basis: Basis | null }} Removed */

const SHORT = 4;

/**
 * Return the function that judges any payload. `removed` are the models that are gone.
 * @param {import("./model.js").Facts} facts
 * @param {Record<string, Model>} models
 * @param {readonly Removed[]} removed
 * @returns {(payload: unknown) => Verdict}
 */
function judge(facts, models, removed) {
  /** @type {Map<unknown, Model> | undefined} */
  let byName;
  const known = () =>
    (byName ??= new Map(Object.values(models).flatMap((one) => [one.id, ...one.formerly].map((name) => [name, one]))));
  return (payload) => {
    /** @type {Finding[]} */
    const found = [];
    if (!isObject(payload)) {
      add(found, "wrong_type", "", `${quoted(payload)} is not a JSON object`);
      return verdict(facts, found);
    }
    const name = named(facts, payload);
    const model = known().get(name);
    if (model) return model.validate(payload);
    const gone = removed.find(({ names }) => names.includes(/** @type {any} */ (name)));
    if (gone) add(found, "removed_model", facts.key, `${gone.id} has been removed`, gone.successor);
    else if (typeof name === "string" && name) late(found, "unknown_model", facts.key, name, () => words(facts, known(), name));
    else add(found, "unknown_model", facts.key, name == null ? "must name a model" : `${quoted(name)} names no model`);
    return verdict(facts, found, gone?.basis);
  };
}

/**
 * Return the message on an unknown id, and the id of the model that was meant, if that is sure.
 * @param {import("./model.js").Facts} facts
 * @param {Map<any, Model>} models
 * @param {string} name
 * @returns {[string, string | null]}
 */
function words({ asOf }, models, name) {
  const close = mistyped(name, [...models.keys()]);
  const way = close ? "" : "; a newer version of this package may have it";
  return [`${quoted(name)} is not in this matrix${asOf ? ` (as of ${asOf})` : ""}${way}`, models.get(close)?.id ?? null];
}

/**
 * Return the id that a name was most likely meant to be; null unless it differs by a typing mistake alone.
 *
 * Other marks or capitals are a mistake, and so are one or two letters of a long id. Another number never is, nor is
 * another short word, such as `pro` for `std`: an id with that is another product.
 * @param {string} name
 * @param {readonly string[]} ids
 */
function mistyped(name, ids) {
  const given = [...name.slice(0, 200)].slice(0, 100).join("");
  let [found, least] = [/** @type {string | null} */ (null), Infinity];
  for (const id of ids) {
    const steps = mistakes(given, id);
    const better = steps < least || (steps === least && same(id, given) && !(found && same(found, given)));
    if (steps <= Math.min(2, Math.max(1, Math.floor(id.length / 8))) && better) [found, least] = [id, steps];
  }
  return found;
}

/**
 * @param {string} one
 * @param {string} other
 */
function same(one, other) {
  return folded(one) === folded(other);
}

/**
 * Return how many letters are wrong, missing, too many or exchanged; many where a number or a short word differs.
 * @param {string} name
 * @param {string} other
 */
function mistakes(name, other) {
  const [words, others] = [name, other].map((text) => folded(text).match(/[\p{L}\p{Nl}\p{No}]+/gu) ?? []);
  const [one = "", two = ""] = [name, other].map((text) => folded(text).replace(/[^\p{L}\p{N}]+/gu, ""));
  if (one === two) return 0;
  const digits = (/** @type {string} */ text) => text.replace(/\P{Nd}+/gu, "");
  const pairs = words?.length === others?.length ? (words ?? []).map((word, at) => [word, others?.[at] ?? ""]) : [];
  const short = pairs.some(([left = "", right = ""]) => left !== right && Math.min(left.length, right.length) < SHORT);
  if (short || digits(one) !== digits(two) || Math.abs(one.length - two.length) > 2) return one.length + two.length;
  return distance([...one], [...two]);
}

/**
 * Return how many letters are wrong, missing, too many or exchanged with their neighbour.
 * @param {readonly string[]} one
 * @param {readonly string[]} two
 */
function distance(one, two) {
  /** @type {number[]} */
  let earlier = [];
  let before = [0, ...two.map((_, at) => at + 1)];
  one.forEach((letter, row) => {
    const now = [row + 1];
    two.forEach((wanted, at) => {
      const [left = 0, above = 0, across = 0] = [now[at], before[at + 1], before[at]];
      let steps = Math.min(left + 1, above + 1, across + (letter === wanted ? 0 : 1));
      if (row && at && letter === two[at - 1] && one[row - 1] === wanted) steps = Math.min(steps, (earlier[at - 1] ?? 0) + 1);
      now.push(steps);
    });
    [earlier, before] = [before, now];
  });
  return before[two.length] ?? 0;
}
return { judge };
})();
const $models = (() => {
// Generated from the capability matrix: edit the spec instead.
const { facts } = $facts;
const { AlibabaWan27ImageToVideoPro } = $models_alibaba_wan_2_7_image_to_video_pro;
const { AlibabaWan27ImageToVideoSpicy } = $models_alibaba_wan_2_7_image_to_video_spicy;
const { AlibabaWan30ImageToVideoSpicy } = $models_alibaba_wan_3_0_image_to_video_spicy;
const { AlibabaWan30ImageToVideo } = $models_alibaba_wan_3_0_image_to_video;
const { AlibabaWan30PrimeImageToVideoSpicy } = $models_alibaba_wan_3_0_prime_image_to_video_spicy;
const { AlibabaWan30PrimeVideoEdit } = $models_alibaba_wan_3_0_prime_video_edit;
const { AlibabaWan30PrimeVideoExtend } = $models_alibaba_wan_3_0_prime_video_extend;
const { AlibabaWan30Prime } = $models_alibaba_wan_3_0_prime;
const { AlibabaWan30ReferenceToVideo } = $models_alibaba_wan_3_0_reference_to_video;
const { AlibabaWan30TextToVideo } = $models_alibaba_wan_3_0_text_to_video;
const { AlibabaWan30VideoEdit } = $models_alibaba_wan_3_0_video_edit;
const { AlibabaWan30VideoExtend } = $models_alibaba_wan_3_0_video_extend;
const { BerniniRVideo } = $models_bernini_r_video;
const { BlackforestlabsFlux3EditVideo } = $models_blackforestlabs_flux_3_edit_video;
const { BytedanceAvatarOmniHuman15 } = $models_bytedance_avatar_omni_human_1_5;
const { BytedanceSeedance20FastImageToVideoSpicy } = $models_bytedance_seedance_2_0_fast_image_to_video_spicy;
const { BytedanceSeedance20FastVideoEditTurbo } = $models_bytedance_seedance_2_0_fast_video_edit_turbo;
const { BytedanceSeedance20FastVideoEdit } = $models_bytedance_seedance_2_0_fast_video_edit;
const { BytedanceSeedance20FastVideoExtend } = $models_bytedance_seedance_2_0_fast_video_extend;
const { BytedanceSeedance20Fast } = $models_bytedance_seedance_2_0_fast;
const { BytedanceSeedance20ImageToVideoSpicy } = $models_bytedance_seedance_2_0_image_to_video_spicy;
const { BytedanceSeedance20MiniImageToVideoSpicy } = $models_bytedance_seedance_2_0_mini_image_to_video_spicy;
const { BytedanceSeedance20MiniVideoEdit } = $models_bytedance_seedance_2_0_mini_video_edit;
const { BytedanceSeedance20MiniVideoExtend } = $models_bytedance_seedance_2_0_mini_video_extend;
const { BytedanceSeedance20Mini } = $models_bytedance_seedance_2_0_mini;
const { BytedanceSeedance20VideoEditTurbo } = $models_bytedance_seedance_2_0_video_edit_turbo;
const { BytedanceSeedance20VideoEdit } = $models_bytedance_seedance_2_0_video_edit;
const { BytedanceSeedance20VideoExtend } = $models_bytedance_seedance_2_0_video_extend;
const { BytedanceSeedance20 } = $models_bytedance_seedance_2_0;
const { BytedanceSeedance25Spicy } = $models_bytedance_seedance_2_5_spicy;
const { BytedanceSeedance25TalkingAvatar } = $models_bytedance_seedance_2_5_talking_avatar;
const { BytedanceSeedance25Turbo } = $models_bytedance_seedance_2_5_turbo;
const { BytedanceSeedance25 } = $models_bytedance_seedance_2_5;
const { BytedanceSeedanceUpscaler } = $models_bytedance_seedance_upscaler;
const { BytedanceSeedanceV15ProExtend } = $models_bytedance_seedance_v1_5_pro_extend;
const { BytedanceSeedanceV15ProFast } = $models_bytedance_seedance_v1_5_pro_fast;
const { BytedanceSeedanceV15Pro } = $models_bytedance_seedance_v1_5_pro;
const { BytedanceSeedanceV1ProFast } = $models_bytedance_seedance_v1_pro_fast;
const { BytedanceVideoEnhancementPro } = $models_bytedance_video_enhancement_pro;
const { BytedanceVideoEnhancementStandard } = $models_bytedance_video_enhancement_standard;
const { BytedanceWaver10 } = $models_bytedance_waver_1_0;
const { ClarityAiCrystalVideoUpscaler } = $models_clarity_ai_crystal_video_upscaler;
const { DavinciMagihuman } = $models_davinci_magihuman;
const { DoubaoSeedance20Fast } = $models_doubao_seedance_2_0_fast;
const { DoubaoSeedance20 } = $models_doubao_seedance_2_0;
const { Flux3 } = $models_flux_3;
const { GoogleGeminiOmniFlashV11 } = $models_google_gemini_omni_flash_v1_1;
const { GoogleGeminiOmniFlash } = $models_google_gemini_omni_flash;
const { GrokImagineVideoEdit } = $models_grok_imagine_video_edit;
const { GrokImagineVideoExtend } = $models_grok_imagine_video_extend;
const { GrokImagineVideoReferenceToVideo } = $models_grok_imagine_video_reference_to_video;
const { GrokImagineVideo } = $models_grok_imagine_video;
const { Happyhorse10 } = $models_happyhorse_1_0;
const { Happyhorse11 } = $models_happyhorse_1_1;
const { HunyuanVideo15 } = $models_hunyuan_video_15;
const { HunyuanVideoImageToVideo } = $models_hunyuan_video_image_to_video;
const { HunyuanVideo } = $models_hunyuan_video;
const { Infinitetalk } = $models_infinitetalk;
const { Kandinsky5Pro } = $models_kandinsky5_pro;
const { KlingLipsyncA2v } = $models_kling_lipsync_a2v;
const { KlingLipsyncT2v } = $models_kling_lipsync_t2v;
const { KlingO34k } = $models_kling_o3_4k;
const { KlingV2AvatarPro } = $models_kling_v2_avatar_pro;
const { KlingV2AvatarStandard } = $models_kling_v2_avatar_standard;
const { KlingV21Master } = $models_kling_v21_master;
const { KlingV21Pro } = $models_kling_v21_pro;
const { KlingV21Standard } = $models_kling_v21_standard;
const { KlingV25TurboPro } = $models_kling_v25_turbo_pro;
const { KlingV25TurboStd } = $models_kling_v25_turbo_std;
const { KlingV26Pro } = $models_kling_v26_pro;
const { KlingV26StdMotionControl } = $models_kling_v26_std_motion_control;
const { KlingV26Std } = $models_kling_v26_std;
const { KlingV34k } = $models_kling_v3_4k;
const { KlingV3TurboPro } = $models_kling_v3_turbo_pro;
const { KlingV3TurboStandard } = $models_kling_v3_turbo_standard;
const { KlingV30ProMotionControl } = $models_kling_v30_pro_motion_control;
const { KlingV30Pro } = $models_kling_v30_pro;
const { KlingV30StdMotionControl } = $models_kling_v30_std_motion_control;
const { KlingV30Std } = $models_kling_v30_std;
const { KlingVideoO1Standard } = $models_kling_video_o1_standard;
const { KlingVideoO1 } = $models_kling_video_o1;
const { KlingVideoV2 } = $models_kling_video_v2;
const { KlingVideo } = $models_kling_video;
const { Latentsync } = $models_latentsync;
const { LightricksLtx25Fast } = $models_lightricks_ltx_2_5_fast;
const { LightricksLtx25Pro } = $models_lightricks_ltx_2_5_pro;
const { LightricksLtx2Fast } = $models_lightricks_ltx_2_fast;
const { LightricksLtx2Pro } = $models_lightricks_ltx_2_pro;
const { LongcatAvatar15Multi } = $models_longcat_avatar_1_5_multi;
const { LongcatAvatar15 } = $models_longcat_avatar_1_5;
const { LongcatAvatar } = $models_longcat_avatar;
const { LongstoriesKids } = $models_longstories_kids;
const { LongstoriesMovie } = $models_longstories_movie;
const { LongstoriesPixelArt } = $models_longstories_pixel_art;
const { Longstories } = $models_longstories;
const { Ltx219b } = $models_ltx_2_19b;
const { Ltx23Quality } = $models_ltx_2_3_quality;
const { Ltx23SpicyImageToVideoLora } = $models_ltx_2_3_spicy_image_to_video_lora;
const { Ltx23SpicyImageToVideo } = $models_ltx_2_3_spicy_image_to_video;
const { LucyEditDev } = $models_lucy_edit_dev;
const { LucyEditPro } = $models_lucy_edit_pro;
const { LumaAgentRayV32 } = $models_luma_agent_ray_v3_2;
const { MagicapiVideoFaceSwap } = $models_magicapi_video_face_swap;
const { MidjourneyVideo } = $models_midjourney_video;
const { MinimaxH3ImageToVideoSpicy } = $models_minimax_h3_image_to_video_spicy;
const { MinimaxH3MaxLipSyncImageToVideo } = $models_minimax_h3_max_lip_sync_image_to_video;
const { MinimaxH3MaxMultiAngleImageToVideo } = $models_minimax_h3_max_multi_angle_image_to_video;
const { MinimaxH3MaxTurbo } = $models_minimax_h3_max_turbo;
const { MinimaxH3Max } = $models_minimax_h3_max;
const { MinimaxH3ReferenceToVideo } = $models_minimax_h3_reference_to_video;
const { MinimaxH3SingularityImageToVideoLora } = $models_minimax_h3_singularity_image_to_video_lora;
const { MinimaxH3SingularityImageToVideo } = $models_minimax_h3_singularity_image_to_video;
const { MinimaxH3 } = $models_minimax_h3;
const { MinimaxHailuo02Pro } = $models_minimax_hailuo_02_pro;
const { MinimaxHailuo02 } = $models_minimax_hailuo_02;
const { MinimaxHailuo23Pro } = $models_minimax_hailuo_23_pro;
const { MinimaxHailuo23Standard } = $models_minimax_hailuo_23_standard;
const { MinimaxVideo } = $models_minimax_video;
const { MireloAiSfx16VideoToVideo } = $models_mirelo_ai_sfx1_6_video_to_video;
const { MusicVideoGenerator } = $models_music_video_generator;
const { NvidiaCosmos3SuperImageToVideo } = $models_nvidia_cosmos_3_super_image_to_video;
const { PixelcutVideoBackgroundRemoval } = $models_pixelcut_video_background_removal;
const { PixverseC1 } = $models_pixverse_c1;
const { PixverseMotionControlMimic } = $models_pixverse_motion_control_mimic;
const { PixverseV45 } = $models_pixverse_v45;
const { PixverseV5 } = $models_pixverse_v5;
const { PixverseV55Effects } = $models_pixverse_v55_effects;
const { PixverseV55 } = $models_pixverse_v55;
const { PixverseV56 } = $models_pixverse_v56;
const { PixverseV6 } = $models_pixverse_v6;
const { PrunaAiPVideo2ImageToVideo } = $models_pruna_ai_p_video_2_image_to_video;
const { PrunaAiPVideo2ProImageToVideo } = $models_pruna_ai_p_video_2_pro_image_to_video;
const { PrunaAiPVideoAnimate } = $models_pruna_ai_p_video_animate;
const { PrunaAiPVideoAvatar } = $models_pruna_ai_p_video_avatar;
const { PrunaAiPVideoEdit } = $models_pruna_ai_p_video_edit;
const { PrunaAiPVideoImageToVideo } = $models_pruna_ai_p_video_image_to_video;
const { PrunaAiPVideoTextToVideo } = $models_pruna_ai_p_video_text_to_video;
const { RunwayGen45 } = $models_runway_gen_45;
const { RunwaymlGen4Aleph } = $models_runwayml_gen4_aleph;
const { SeedanceLiteVideo } = $models_seedance_lite_video;
const { SeedanceVideo } = $models_seedance_video;
const { Seedvr2VideoUpscaler } = $models_seedvr2_video_upscaler;
const { SkyworkAiSkyreelsV4 } = $models_skywork_ai_skyreels_v4;
const { Sora2 } = $models_sora_2;
const { VeedFabric10 } = $models_veed_fabric_1_0;
const { Veo2VideoImageToVideo } = $models_veo2_video_image_to_video;
const { Veo2Video } = $models_veo2_video;
const { Veo31Extend } = $models_veo3_1_extend;
const { Veo31FastExtend } = $models_veo3_1_fast_extend;
const { Veo31FastVideo } = $models_veo3_1_fast_video;
const { Veo31LiteVideo } = $models_veo3_1_lite_video;
const { Veo31Video } = $models_veo3_1_video;
const { Veo3FastVideo } = $models_veo3_fast_video;
const { Veo3Video } = $models_veo3_video;
const { VideoUpscaler } = $models_video_upscaler;
const { ViduQ3Pro } = $models_vidu_q3_pro;
const { ViduQ3 } = $models_vidu_q3;
const { ViduVideo } = $models_vidu_video;
const { Wan27Video } = $models_wan_2_7_video;
const { Wan22Animate2 } = $models_wan_22_animate_2;
const { Wan22Animate } = $models_wan_22_animate;
const { Wan22Plus } = $models_wan_22_plus;
const { Wan22Spicy } = $models_wan_22_spicy;
const { Wan25ExtendFast } = $models_wan_25_extend_fast;
const { Wan25Fast } = $models_wan_25_fast;
const { Wan25 } = $models_wan_25;
const { Wan26Flash } = $models_wan_26_flash;
const { Wan26ImageToVideoPro } = $models_wan_26_image_to_video_pro;
const { Wan26ReferenceToVideoFlash } = $models_wan_26_reference_to_video_flash;
const { Wan26 } = $models_wan_26;
const { WanS2v } = $models_wan_s2v;
const { WanVideo225b } = $models_wan_video_22_5b;
const { WanVideo22Turbo } = $models_wan_video_22_turbo;
const { WanVideo22 } = $models_wan_video_22;
const { WanVideoImageToVideo } = $models_wan_video_image_to_video;
const { WanWavespeed22SpicyExtend } = $models_wan_wavespeed_22_spicy_extend;
const { WanWavespeed25Extend } = $models_wan_wavespeed_25_extend;
const { WanWavespeedVideoEdit } = $models_wan_wavespeed_video_edit;
const { XaiGrokImagineVideoV15ImageToVideo } = $models_xai_grok_imagine_video_v1_5_image_to_video;
const { judge } = $runtime_judge;

/** Every model that can be called, by its id. */
const models = {
  __proto__: null,
  "alibaba/wan-2.7/image-to-video-pro": AlibabaWan27ImageToVideoPro,
  "alibaba/wan-2.7/image-to-video-spicy": AlibabaWan27ImageToVideoSpicy,
  "alibaba/wan-3.0-prime": AlibabaWan30Prime,
  "alibaba/wan-3.0-prime/image-to-video-spicy": AlibabaWan30PrimeImageToVideoSpicy,
  "alibaba/wan-3.0-prime/video-edit": AlibabaWan30PrimeVideoEdit,
  "alibaba/wan-3.0-prime/video-extend": AlibabaWan30PrimeVideoExtend,
  "alibaba/wan-3.0/image-to-video": AlibabaWan30ImageToVideo,
  "alibaba/wan-3.0/image-to-video-spicy": AlibabaWan30ImageToVideoSpicy,
  "alibaba/wan-3.0/reference-to-video": AlibabaWan30ReferenceToVideo,
  "alibaba/wan-3.0/text-to-video": AlibabaWan30TextToVideo,
  "alibaba/wan-3.0/video-edit": AlibabaWan30VideoEdit,
  "alibaba/wan-3.0/video-extend": AlibabaWan30VideoExtend,
  "bernini-r-video": BerniniRVideo,
  "blackforestlabs/flux-3/edit-video": BlackforestlabsFlux3EditVideo,
  "bytedance-avatar-omni-human-1.5": BytedanceAvatarOmniHuman15,
  "bytedance-seedance-2-0": BytedanceSeedance20,
  "bytedance-seedance-2-0-fast": BytedanceSeedance20Fast,
  "bytedance-seedance-2-0-fast-video-edit": BytedanceSeedance20FastVideoEdit,
  "bytedance-seedance-2-0-fast-video-edit-turbo": BytedanceSeedance20FastVideoEditTurbo,
  "bytedance-seedance-2-0-fast-video-extend": BytedanceSeedance20FastVideoExtend,
  "bytedance-seedance-2-0-mini": BytedanceSeedance20Mini,
  "bytedance-seedance-2-0-mini-video-edit": BytedanceSeedance20MiniVideoEdit,
  "bytedance-seedance-2-0-mini-video-extend": BytedanceSeedance20MiniVideoExtend,
  "bytedance-seedance-2-0-video-edit": BytedanceSeedance20VideoEdit,
  "bytedance-seedance-2-0-video-edit-turbo": BytedanceSeedance20VideoEditTurbo,
  "bytedance-seedance-2-0-video-extend": BytedanceSeedance20VideoExtend,
  "bytedance-seedance-upscaler": BytedanceSeedanceUpscaler,
  "bytedance-seedance-v1-pro-fast": BytedanceSeedanceV1ProFast,
  "bytedance-seedance-v1.5-pro": BytedanceSeedanceV15Pro,
  "bytedance-seedance-v1.5-pro-extend": BytedanceSeedanceV15ProExtend,
  "bytedance-seedance-v1.5-pro-fast": BytedanceSeedanceV15ProFast,
  "bytedance-video-enhancement-pro": BytedanceVideoEnhancementPro,
  "bytedance-video-enhancement-standard": BytedanceVideoEnhancementStandard,
  "bytedance-waver-1.0": BytedanceWaver10,
  "bytedance/seedance-2.0-fast/image-to-video-spicy": BytedanceSeedance20FastImageToVideoSpicy,
  "bytedance/seedance-2.0-mini/image-to-video-spicy": BytedanceSeedance20MiniImageToVideoSpicy,
  "bytedance/seedance-2.0/image-to-video-spicy": BytedanceSeedance20ImageToVideoSpicy,
  "bytedance/seedance-2.5": BytedanceSeedance25,
  "bytedance/seedance-2.5-spicy": BytedanceSeedance25Spicy,
  "bytedance/seedance-2.5-turbo": BytedanceSeedance25Turbo,
  "bytedance/seedance-2.5/talking-avatar": BytedanceSeedance25TalkingAvatar,
  "clarity-ai/crystal-video-upscaler": ClarityAiCrystalVideoUpscaler,
  "davinci-magihuman": DavinciMagihuman,
  "doubao-seedance-2-0": DoubaoSeedance20,
  "doubao-seedance-2-0-fast": DoubaoSeedance20Fast,
  "flux-3": Flux3,
  "google/gemini-omni-flash": GoogleGeminiOmniFlash,
  "google/gemini-omni-flash/v1.1": GoogleGeminiOmniFlashV11,
  "grok-imagine-video": GrokImagineVideo,
  "grok-imagine-video-edit": GrokImagineVideoEdit,
  "grok-imagine-video-extend": GrokImagineVideoExtend,
  "grok-imagine-video-reference-to-video": GrokImagineVideoReferenceToVideo,
  "happyhorse-1.0": Happyhorse10,
  "happyhorse-1.1": Happyhorse11,
  "hunyuan-video": HunyuanVideo,
  "hunyuan-video-15": HunyuanVideo15,
  "hunyuan-video-image-to-video": HunyuanVideoImageToVideo,
  "infinitetalk": Infinitetalk,
  "kandinsky5-pro": Kandinsky5Pro,
  "kling-lipsync-a2v": KlingLipsyncA2v,
  "kling-lipsync-t2v": KlingLipsyncT2v,
  "kling-o3-4k": KlingO34k,
  "kling-v2-avatar-pro": KlingV2AvatarPro,
  "kling-v2-avatar-standard": KlingV2AvatarStandard,
  "kling-v21-master": KlingV21Master,
  "kling-v21-pro": KlingV21Pro,
  "kling-v21-standard": KlingV21Standard,
  "kling-v25-turbo-pro": KlingV25TurboPro,
  "kling-v25-turbo-std": KlingV25TurboStd,
  "kling-v26-pro": KlingV26Pro,
  "kling-v26-std": KlingV26Std,
  "kling-v26-std-motion-control": KlingV26StdMotionControl,
  "kling-v3-4k": KlingV34k,
  "kling-v3-turbo-pro": KlingV3TurboPro,
  "kling-v3-turbo-standard": KlingV3TurboStandard,
  "kling-v30-pro": KlingV30Pro,
  "kling-v30-pro-motion-control": KlingV30ProMotionControl,
  "kling-v30-std": KlingV30Std,
  "kling-v30-std-motion-control": KlingV30StdMotionControl,
  "kling-video": KlingVideo,
  "kling-video-o1": KlingVideoO1,
  "kling-video-o1-standard": KlingVideoO1Standard,
  "kling-video-v2": KlingVideoV2,
  "latentsync": Latentsync,
  "lightricks-ltx-2-fast": LightricksLtx2Fast,
  "lightricks-ltx-2-pro": LightricksLtx2Pro,
  "lightricks/ltx-2.5/fast": LightricksLtx25Fast,
  "lightricks/ltx-2.5/pro": LightricksLtx25Pro,
  "longcat-avatar": LongcatAvatar,
  "longcat-avatar-1.5": LongcatAvatar15,
  "longcat-avatar-1.5/multi": LongcatAvatar15Multi,
  "longstories": Longstories,
  "longstories-kids": LongstoriesKids,
  "longstories-movie": LongstoriesMovie,
  "longstories-pixel-art": LongstoriesPixelArt,
  "ltx-2-19b": Ltx219b,
  "ltx-2.3-quality": Ltx23Quality,
  "ltx-2.3-spicy/image-to-video": Ltx23SpicyImageToVideo,
  "ltx-2.3-spicy/image-to-video-lora": Ltx23SpicyImageToVideoLora,
  "lucy-edit-dev": LucyEditDev,
  "lucy-edit-pro": LucyEditPro,
  "luma/agent/ray/v3.2": LumaAgentRayV32,
  "magicapi-video-face-swap": MagicapiVideoFaceSwap,
  "midjourney-video": MidjourneyVideo,
  "minimax-h3": MinimaxH3,
  "minimax-h3-singularity/image-to-video": MinimaxH3SingularityImageToVideo,
  "minimax-h3-singularity/image-to-video-lora": MinimaxH3SingularityImageToVideoLora,
  "minimax-h3/image-to-video-spicy": MinimaxH3ImageToVideoSpicy,
  "minimax-h3/reference-to-video": MinimaxH3ReferenceToVideo,
  "minimax-hailuo-02": MinimaxHailuo02,
  "minimax-hailuo-02-pro": MinimaxHailuo02Pro,
  "minimax-hailuo-23-pro": MinimaxHailuo23Pro,
  "minimax-hailuo-23-standard": MinimaxHailuo23Standard,
  "minimax-video": MinimaxVideo,
  "minimax/h3-max": MinimaxH3Max,
  "minimax/h3-max-turbo": MinimaxH3MaxTurbo,
  "minimax/h3-max/lip-sync/image-to-video": MinimaxH3MaxLipSyncImageToVideo,
  "minimax/h3-max/multi-angle/image-to-video": MinimaxH3MaxMultiAngleImageToVideo,
  "mirelo-ai/sfx1.6/video-to-video": MireloAiSfx16VideoToVideo,
  "music-video-generator": MusicVideoGenerator,
  "nvidia/cosmos-3-super/image-to-video": NvidiaCosmos3SuperImageToVideo,
  "pixelcut/video-background-removal": PixelcutVideoBackgroundRemoval,
  "pixverse-c1": PixverseC1,
  "pixverse-v45": PixverseV45,
  "pixverse-v5": PixverseV5,
  "pixverse-v55": PixverseV55,
  "pixverse-v55-effects": PixverseV55Effects,
  "pixverse-v56": PixverseV56,
  "pixverse-v6": PixverseV6,
  "pixverse/motion-control/mimic": PixverseMotionControlMimic,
  "pruna-ai/p-video-2-pro/image-to-video": PrunaAiPVideo2ProImageToVideo,
  "pruna-ai/p-video-2/image-to-video": PrunaAiPVideo2ImageToVideo,
  "pruna-ai/p-video/animate": PrunaAiPVideoAnimate,
  "pruna-ai/p-video/avatar": PrunaAiPVideoAvatar,
  "pruna-ai/p-video/edit": PrunaAiPVideoEdit,
  "pruna-ai/p-video/image-to-video": PrunaAiPVideoImageToVideo,
  "pruna-ai/p-video/text-to-video": PrunaAiPVideoTextToVideo,
  "runway-gen-45": RunwayGen45,
  "runwayml-gen4-aleph": RunwaymlGen4Aleph,
  "seedance-lite-video": SeedanceLiteVideo,
  "seedance-video": SeedanceVideo,
  "seedvr2-video-upscaler": Seedvr2VideoUpscaler,
  "skywork-ai/skyreels-v4": SkyworkAiSkyreelsV4,
  "sora-2": Sora2,
  "veed-fabric-1.0": VeedFabric10,
  "veo2-video": Veo2Video,
  "veo2-video-image-to-video": Veo2VideoImageToVideo,
  "veo3-1-extend": Veo31Extend,
  "veo3-1-fast-extend": Veo31FastExtend,
  "veo3-1-fast-video": Veo31FastVideo,
  "veo3-1-lite-video": Veo31LiteVideo,
  "veo3-1-video": Veo31Video,
  "veo3-fast-video": Veo3FastVideo,
  "veo3-video": Veo3Video,
  "video-upscaler": VideoUpscaler,
  "vidu-q3": ViduQ3,
  "vidu-q3-pro": ViduQ3Pro,
  "vidu-video": ViduVideo,
  "wan-2.7-video": Wan27Video,
  "wan-22-animate": Wan22Animate,
  "wan-22-animate-2": Wan22Animate2,
  "wan-22-plus": Wan22Plus,
  "wan-22-spicy": Wan22Spicy,
  "wan-25": Wan25,
  "wan-25-extend-fast": Wan25ExtendFast,
  "wan-25-fast": Wan25Fast,
  "wan-26": Wan26,
  "wan-26-flash": Wan26Flash,
  "wan-26-image-to-video-pro": Wan26ImageToVideoPro,
  "wan-26-reference-to-video-flash": Wan26ReferenceToVideoFlash,
  "wan-s2v": WanS2v,
  "wan-video-22": WanVideo22,
  "wan-video-22-5b": WanVideo225b,
  "wan-video-22-turbo": WanVideo22Turbo,
  "wan-video-image-to-video": WanVideoImageToVideo,
  "wan-wavespeed-22-spicy-extend": WanWavespeed22SpicyExtend,
  "wan-wavespeed-25-extend": WanWavespeed25Extend,
  "wan-wavespeed-video-edit": WanWavespeedVideoEdit,
  "xai/grok-imagine-video/v1.5/image-to-video": XaiGrokImagineVideoV15ImageToVideo,
};

/** Return the verdict on a payload: the JSON object that would be posted. Nothing is changed, and nothing is thrown. */
const validate = /* @__PURE__ */ judge(facts, models, [{"id": "promptchan-video", "names": ["promptchan-video"], "successor": null, "basis": {"source": "reference", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true}}]);
return { models, validate };
})();
const $index = (() => {
// Generated from the capability matrix: edit the spec instead.

return { models: $models.models, validate: $models.validate };
})();
return $index;
})();
