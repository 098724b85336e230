/** The check of media fields: an https URL, a base64 data URL with its family and decoded size, or a library id. */
import { add, late } from "./findings.js";
import { isHttpsUrl } from "./https.js";
import { HEAD, LIBRARY_ID, decoded } from "./media_forms.js";
import { secure } from "./urls.js";
import { quoted } from "./words.js";

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
export function media(found, path, value, of, forms, most = Infinity, scheme = "") {
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
export function inWords(forms, scheme) {
  const after = scheme ? ` after ${quoted(scheme)}` : "";
  return forms.split(" ").map((form) => FORMS[form] + (form === "library" ? after : "")).join(" or ");
}

