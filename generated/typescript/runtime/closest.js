/** The word that is written most like another: by the matching blocks of Ratcliff and Obershelp, as Python's difflib. */

/**
 * Return the known word that is written most like another; null if they share less than `cutoff` of 1.
 * @param {string} word
 * @param {readonly string[]} known
 * @param {number} cutoff
 * @returns {string | null}
 */
export function closest(word, known, cutoff) {
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
