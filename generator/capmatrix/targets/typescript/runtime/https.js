/** https URLs: which texts are one. */
import { isPlainUrl } from "./plain_urls.js";

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
export function isHttpsUrl(text) {
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
