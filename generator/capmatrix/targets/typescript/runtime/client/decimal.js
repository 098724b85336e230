/**
 * Amounts of money: exact decimal numbers, written as texts such as "0.40".
 *
 * An amount that is given may be a number; it counts as it prints.
 */

/** @typedef {string | number | bigint} Money */

const FORM = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,4}))?$/i;

/**
 * Return the digits and how many of them are behind the point; null for what is no finite number.
 *
 * @param {unknown} value
 * @returns {{digits: bigint, scale: number} | null}
 */
function parsed(value) {
  const found = FORM.exec(String(value).trim());
  if (found === null || !(found[2] || found[3])) return null;
  const scale = found[3].length - Number(found[4] ?? 0);
  const digits = BigInt(found[2] + found[3]) * (found[1] === "-" ? -1n : 1n);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * Return an amount of known parts as text.
 *
 * @param {bigint} digits
 * @param {number} scale
 * @returns {string}
 */
function written(digits, scale) {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const sign = digits < 0n ? "-" : "";
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}

/**
 * Return an amount as text; null for what is no finite number.
 *
 * @param {unknown} value
 * @returns {string | null}
 */
export function decimal(value) {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint") return null;
  const found = parsed(value);
  return found === null ? null : written(found.digits, found.scale);
}

/**
 * Return two amounts with equally many digits behind the point.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {[bigint, bigint, number]}
 */
function aligned(left, right) {
  const [one, two] = [parsed(left), parsed(right)];
  if (one === null || two === null) throw new TypeError(`${left} and ${right} are not both amounts`);
  const scale = Math.max(one.scale, two.scale);
  return [one.digits * 10n ** BigInt(scale - one.scale), two.digits * 10n ** BigInt(scale - two.scale), scale];
}

/**
 * Return the sum of two amounts.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function add(left, right) {
  const [one, two, scale] = aligned(left, right);
  return written(one + two, scale);
}

/**
 * Return the difference of two amounts.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function subtract(left, right) {
  const [one, two, scale] = aligned(left, right);
  return written(one - two, scale);
}

/**
 * Return the product of two amounts.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function times(left, right) {
  const [one, two] = [parsed(left), parsed(right)];
  if (one === null || two === null) throw new TypeError(`${left} and ${right} are not both amounts`);
  return written(one.digits * two.digits, one.scale + two.scale);
}

/**
 * Return an amount divided by another, where the quotient has an end.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 * @throws {RangeError} For a quotient without an end, which no amount can be.
 */
export function divide(left, right) {
  const [one, two] = aligned(left, right);
  // A quotient with an end has at most as many digits behind the point as its divisor has bits.
  const scale = two.toString(2).length;
  const whole = one * 10n ** BigInt(scale);
  if (whole % two !== 0n) throw new RangeError(`${left} divided by ${right} has no end`);
  return plain(whole / two, scale, 0);
}

/**
 * Return an amount divided by another, rounded up to a whole number; both are 0 or more.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {string}
 */
export function divideUp(left, right) {
  const [one, two] = aligned(left, right);
  return String((one + two - 1n) / two);
}

/**
 * Return the greater of two amounts.
 *
 * @param {string} left
 * @param {string} right
 * @returns {string}
 */
export function greater(left, right) {
  return compare(left, right) < 0 ? right : left;
}

/**
 * Return an amount in its shortest form, no digit lost.
 *
 * @param {Money} amount
 * @returns {string}
 */
export function shown(amount) {
  const [digits, , scale] = aligned(amount, 0);
  return plain(digits, scale, 0);
}

/**
 * Return an amount without the zeros at its end, as far as `least` digits behind the point are left.
 *
 * @param {bigint} digits
 * @param {number} scale
 * @param {number} least
 * @returns {string}
 */
function plain(digits, scale, least) {
  let [found, behind] = [digits, scale];
  while (behind > least && found % 10n === 0n) [found, behind] = [found / 10n, behind - 1];
  return written(found, behind);
}

/**
 * Return less than 0, 0 or more than 0 as the first amount is less than, equal to or more than the second.
 *
 * @param {Money} left
 * @param {Money} right
 * @returns {number}
 */
export function compare(left, right) {
  const [one, two] = aligned(left, right);
  return one < two ? -1 : one > two ? 1 : 0;
}
