/** The forms in which a text holds media. */

export const HEAD = /^data:((?:[\w!#$&^.+-]+\/[\w!#$&^.+-]+)?)(?:;[\w!#$&^.+-]+=[!-+\--:<-~]+)*;base64,/i;
export const LIBRARY_ID = /^[^\0- \x7f\ud800-\udfff]+$/u;

/**
 * Return how many bytes base64 with padding holds; 0 for any other text.
 * @param {string} body
 */
export function decoded(body) {
  if (body.length % 4 || !/^[A-Za-z\d+/]+={0,2}$/.test(body)) return 0;
  return (body.length / 4) * 3 - (body.endsWith("==") ? 2 : body.endsWith("=") ? 1 : 0);
}
