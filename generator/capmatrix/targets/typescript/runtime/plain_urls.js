/** https URLs as most are: with a name in small letters, perhaps a port, and no letters beyond ASCII. */

const PLAIN = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]+(?::\d{1,4})?(?:[/?#][!-[\]-~]*)?$/;

/**
 * Return whether a text is such a URL; others are https URLs too.
 * @param {string} text
 */
export function isPlainUrl(text) {
  return PLAIN.test(text);
}
