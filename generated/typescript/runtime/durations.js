/** The check of whole seconds in their wire form. */
import { isWhole, nearest, outside } from "./checks.js";
import { late } from "./findings.js";
import { AUTO, isAuto, token } from "./seconds.js";
import { quoted, span } from "./words.js";

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
export function duration(found, path, value, right) {
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
