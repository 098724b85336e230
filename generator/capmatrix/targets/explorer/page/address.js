/** The part of the address behind `#`: what is looked at, as a link carries it. Nothing of it leaves the page. */

/**
 * @typedef {object} Place
 * @property {string} model
 * @property {string} edition
 * @property {Record<string, any> | null} request
 * @property {string} question
 * @property {string} sort
 * @property {string[]} compare
 * @property {boolean} changes
 * @property {boolean} embed whether the page is part of another one, and shows the form alone
 * @property {string} simulator
 * @property {string} problem what of the link cannot be read
 */

/** Characters of a text that a link leaves out: files would make it too long for most programs. */
const LONG = 2_000;
export const MOST_COMPARED = 4;

/**
 * Return what an address says.
 *
 * @param {string} fragment
 * @returns {Place}
 */
export function read(fragment) {
  const said = new URLSearchParams(fragment.replace(/^#/, ""));
  const text = (/** @type {string} */ name) => said.get(name) ?? "";
  let [request, problem] = [/** @type {Record<string, any> | null} */ (null), ""];
  if (said.has("request")) {
    try {
      const found = JSON.parse(text("request"));
      if (typeof found === "object" && found !== null && !Array.isArray(found)) request = found;
      else problem = "The request in the link is no JSON object.";
    } catch {
      problem = "The request in the link is not JSON: it was cut off or changed.";
    }
  }
  return {
    model: text("model"), edition: text("edition"), request, question: text("q"), sort: text("sort"),
    compare: said.getAll("compare").slice(0, MOST_COMPARED), changes: said.has("changes"), embed: said.has("embed"),
    simulator: text("simulator"), problem,
  };
}

/**
 * Return the fragment of a place.
 *
 * @param {Partial<Place>} place
 * @returns {string}
 */
export function written({ model, edition, request, question, sort, compare = [], changes, embed, simulator }) {
  const said = new URLSearchParams();
  if (edition) said.set("edition", edition);
  if (question) said.set("q", question);
  if (sort) said.set("sort", sort);
  for (const one of compare) said.append("compare", one);
  if (changes) said.set("changes", "");
  if (embed) said.set("embed", "");
  if (simulator) said.set("simulator", simulator);
  if (model) said.set("model", model);
  if (model && request) said.set("request", JSON.stringify(short(request)[0]));
  return `#${said}`;
}

/**
 * Return a request as a link carries it, without long texts, and the fields that were left out.
 *
 * @param {Readonly<Record<string, any>>} request
 * @returns {[Record<string, any>, string[]]}
 */
export function short(request) {
  const left = Object.keys(request).filter((name) => JSON.stringify(request[name]).length > LONG);
  return [Object.fromEntries(Object.entries(request).filter(([name]) => !left.includes(name))), left];
}
