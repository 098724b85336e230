/** What tells several objects that a value may be apart: one member by its values, or a member that each has alone. */
import { choice } from "./choices.js";
import { add } from "./findings.js";
import { inside } from "./json.js";
import { missing } from "./rules.js";
import { listed } from "./words.js";

/** @typedef {import("./findings.js").Finding} Finding */

/**
 * Return the place of the values of which a member has one; -1, and a finding, where it has none of them.
 * @param {Finding[]} found
 * @param {string} path
 * @param {Record<string, any>} value
 * @param {string} name
 * @param {readonly (readonly string[])[]} values
 */
export function told(found, path, value, name, values) {
  const said = inside(value, [name]);
  const place = values.findIndex((some) => some.includes(said));
  if (said === undefined) missing(found, `${path}.${name}`);
  else if (place < 0) choice(found, `${path}.${name}`, said, values.flat());
  return place;
}

/**
 * Return the place of the only member that is given of those which tell objects apart; else -1, and findings.
 * @param {Finding[]} found
 * @param {string} path
 * @param {Record<string, any>} value
 * @param {readonly string[]} names
 */
export function toldByMember(found, path, value, names) {
  const [first, ...others] = names.filter((name) => inside(value, [name]) !== undefined);
  if (first !== undefined && !others.length) return names.indexOf(first);
  const says = `exactly one of ${listed(names)} is given: it tells what the object is`;
  if (first === undefined) add(found, "missing_one_of", `${path}.${names[0]}`, says, `${path}.${names[0]}`);
  for (const name of others) add(found, "conflict", `${path}.${name}`, says);
  return -1;
}
