/** JSON values: which are objects, and what these hold. */

/**
 * Return whether a value is a JSON object: no list, and no object of a class.
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export function isObject(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Return how many keys an object has.
 * @param {object} object
 */
export function size(object) {
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
export function own(object, name) {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/**
 * Return what stands in an object at a path; undefined where nothing does.
 * @param {unknown} value
 * @param {readonly string[]} steps
 * @returns {any}
 */
export function inside(value, steps) {
  for (const step of steps) value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return value ?? undefined;
}
