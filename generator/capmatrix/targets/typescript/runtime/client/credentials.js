/**
 * What a client sends to say whose account it is: a key, a pair of keys, or a token that is made from a pair.
 *
 * Everything that is sent is a secret, also what is derived: `Redactor.learn` gets it before it leaves.
 */

import { ConfigurationError } from "./errors.js";
import { escaped } from "./parameters.js";

/**
 * @typedef {import("./redact.js").Redactor} Redactor
 * @typedef {import("./service.js").Auth} Auth
 * @typedef {import("./service.js").Service} Service
 *
 * @typedef {readonly [string, string]} Pair The key, and the secret key of a way that needs one, else "".
 */

/** Seconds before its end at which a token is not sent any more. */
const MARGIN = 60;
/** The part of its lifetime that is left then at most. */
const SHARE = 0.1;

/** The credentials of one client; tokens are made when they are needed, and again before they end. */
export class Credentials {
  #way;
  #secret;
  #redact;
  #today;
  #token = "";
  #madeAt = 0;

  /**
   * @param {Auth} way
   * @param {Pair | null} keys null: a proxy adds them.
   * @param {Redactor} redact
   * @param {() => number} today
   */
  constructor(way, keys, redact, today) {
    this.#way = way;
    /** The key that names the account. */
    this.account = keys === null ? "" : keys[0];
    this.#secret = keys === null ? "" : keys[1];
    this.#redact = redact;
    this.#today = today;
    redact.learn(this.account);
    redact.learn(this.#secret);
    if (way.query) redact.learn(escaped(this.account));
  }

  /**
   * Return the header that carries them; none where the query does.
   *
   * @returns {Promise<Record<string, string>>}
   */
  async headers() {
    const { header, prefix } = this.#way;
    return header && this.account ? { [header]: `${prefix}${await this.#value()}` } : {};
  }

  /**
   * Return an address with the query parameter that carries them; as it was where a header does.
   *
   * @param {string} url
   * @returns {Promise<string>}
   */
  async addressed(url) {
    const { query } = this.#way;
    if (!query || !this.account) return url;
    const found = new URL(url);
    found.search = `${found.search ? `${found.search}&` : "?"}${query}=${escaped(await this.#value())}`;
    return found.href;
  }

  /**
   * Drop the token if an answer 401 of these types and codes says that it is too old; return whether it was.
   *
   * @param {readonly unknown[]} said
   * @returns {boolean}
   */
  renewed(said) {
    if (this.#way.form !== "jwt" || !said.some((one) => one && this.#way.expired.includes(String(one)))) return false;
    this.#token = "";
    return true;
  }

  /** @returns {Promise<string>} */
  async #value() {
    const { form, lifetime, leeway } = this.#way;
    if (form === "key") return this.account;
    if (form === "basic") return this.#hidden(btoa(`${this.account}:${this.#secret}`));
    const [now, left] = [this.#today(), Math.min(MARGIN, lifetime * SHARE)];
    if (!this.#token || now < this.#madeAt - leeway || now >= this.#madeAt + lifetime - left) {
      const begun = Math.floor(now);
      const token = this.#hidden(await signed(this.account, this.#secret, begun, this.#way));
      [this.#token, this.#madeAt] = [token, begun];
      return token;
    }
    return this.#token;
  }

  /** @param {string} derived */
  #hidden(derived) {
    this.#redact.learn(derived);
    return derived;
  }
}

/**
 * Return a token that is good from now on, signed by HMAC with SHA-256 (RFC 7519 and RFC 7515).
 *
 * @param {string} account
 * @param {string} secret
 * @param {number} now
 * @param {Auth} way
 * @returns {Promise<string>}
 */
async function signed(account, secret, now, { lifetime, leeway }) {
  const claims = { iss: account, exp: now + lifetime, ...(leeway ? { nbf: now - leeway } : {}) };
  const head = [{ alg: "HS256", typ: "JWT" }, claims].map((part) => base64url(utf8(JSON.stringify(part)))).join(".");
  const how = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", utf8(secret), how, false, ["sign"]);
  return `${head}.${base64url(new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8(head))))}`;
}

/** @param {string} text */
function utf8(text) {
  return /** @type {Uint8Array<ArrayBuffer>} */ (new TextEncoder().encode(text));
}

/** @param {Uint8Array} data */
function base64url(data) {
  return btoa(String.fromCharCode(...data)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Return key and secret key, from the argument, else the environment; a pair is two texts, or one with a colon between.
 *
 * @param {string | readonly string[] | undefined} given
 * @param {Auth} way
 * @param {Service} service
 * @param {(name: string) => string | undefined} environment
 * @returns {Pair}
 * @throws {ConfigurationError} Where one is missing or cannot be sent.
 */
export function keysOf(given, way, service, environment) {
  const variable = `${service.environment}_API_KEY`;
  const names = [`${service.environment}_ACCESS_KEY`, `${service.environment}_SECRET_KEY`];
  const pair = way.form !== "key";
  if (Array.isArray(given)) {
    if (!pair) throw new ConfigurationError(`the way "${way.id}" to authenticate has one key: give apiKey as a text`);
    if (given.length !== 2) throw new ConfigurationError("apiKey is not a pair: give [access key, secret key]");
    return [usable(given[0]), usable(given[1])];
  }
  let single = String(given ?? environment(variable) ?? "").trim();
  if (!pair) {
    if (!single) throw new ConfigurationError(`no API key: ${variable} is not set; set it, or give apiKey`);
    return [usable(single), ""];
  }
  if (given === undefined && names.some(environment)) single = names.map((name) => (environment(name) ?? "").trim()).join(":");
  const at = single.indexOf(":");
  if (at < 1 || at === single.length - 1) {
    const hint = "set them, or give apiKey: [access key, secret key]";
    throw new ConfigurationError(`no pair of keys: ${names.join(" and ")} are not set; ${hint}`);
  }
  return [usable(single.slice(0, at)), usable(single.slice(at + 1))];
}

/** @param {unknown} given */
function usable(given) {
  const key = String(given).trim();
  if (!/^[!-~]+$/.test(key)) throw new ConfigurationError("the API key holds characters that no header can carry");
  return key;
}
