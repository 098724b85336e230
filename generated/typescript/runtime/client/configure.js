/** The settings of a client, from its arguments, else the environment, else the service's defaults. */

import { Credentials, keysOf } from "./credentials.js";
import { Transport } from "./driver.js";
import { ConfigurationError } from "./errors.js";
import { Ledger } from "./ledger/ledger.js";
import { memoryStore } from "./ledger/memory.js";
import { Orders } from "./ledger/order_store.js";
import { limitOf } from "./ledger/spending.js";
import { Limits } from "./limits/in_process.js";
import { Durations } from "./pace.js";
import { Redactor } from "./redact.js";
import { policy } from "./retry.js";

/**
 * @typedef {import("./context.js").Call} Call
 * @typedef {import("./context.js").Clock} Clock
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./context.js").Log} Log
 * @typedef {import("./decimal.js").Money} Money
 * @typedef {import("./ledger/ledger.js").Store} Store
 * @typedef {import("./service.js").Kit} Kit
 *
 * @typedef {object} Settings
 * @property {string | readonly [string, string]} [apiKey]
 *   Else `…_API_KEY` of the environment. Where a service has pairs of keys: both, or a text with a colon between them, else
 *   `…_ACCESS_KEY` and `…_SECRET_KEY` of the environment. A page must not have one: give it `baseURL`.
 * @property {string} [baseURL]
 *   Else `…_BASE_URL` of the environment, else that of the service. In a page, the address of your own proxy, which adds
 *   the key: the client then has none.
 * @property {string} [auth] The id of another way to authenticate.
 * @property {string | boolean | Store} [ledger]
 *   Where orders are recorded: the path of a file, which Python's client may share; true, the usual, for the file in the
 *   state folder; "memory"; a store of your own; false for none.
 * @property {Money} [dailyCap]
 *   The most that all orders of a day (UTC) may cost together at this base URL, perhaps with its unit: "20 EUR".
 * @property {Limits | boolean | string} [limits]
 *   true, the usual, for the documented limits of the service, which all processes of the user on a machine share, in
 *   Python too (on Linux; elsewhere those of a process); false for none; clients may share one. A text names the address
 *   whose limits these are, else `…_ADDRESS` of the environment: what shares one address gives the same.
 * @property {number} [timeout] Seconds without an answer after which a call counts as failed.
 * @property {string} [edition] Another reading of the matrix, by which requests are judged; else the first one.
 * @property {"refuse" | "ask"} [newer]
 *   "ask" asks the service's own list, once and without the key, about a model that the matrix does not have; the usual is
 *   "refuse". Such a model is bought only with `maxCost`, and a quote within it.
 * @property {typeof globalThis.fetch} [fetch]
 * @property {AbortSignal} [signal] Aborts every call of the client.
 * @property {boolean} [insecureResults] Whether files may be fetched from http addresses, without the key.
 * @property {(call: Call) => void} [onRequest]
 * @property {(call: Call) => void} [onResponse]
 * @property {Partial<Log>} [log] The usual log warns on the console and says nothing else.
 * @property {Partial<Clock>} [clock] For tests.
 */

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function environment(name) {
  try {
    return globalThis.process?.env?.[name] || undefined;
  } catch {
    return undefined; // Deno without the permission to read it
  }
}

/**
 * Return what a client is made of, from its settings, else the environment, else the service's defaults.
 *
 * @param {Kit} kit
 * @param {Settings} settings
 * @returns {{context: Context, transport: Transport, ready: () => Promise<void>}}
 */
export function configure(kit, settings) {
  checkSettings(settings);
  const { own, judging } = inEdition(kit, settings.edition);
  const { service } = own;
  const isPage = typeof (/** @type {any} */ (globalThis).document) === "object";
  const proxied = settings.baseURL ?? environment(`${service.environment}_BASE_URL`);
  const baseUrl = checkedUrl(proxied ?? service.base_url);
  const way = settings.auth === undefined ? service.auth[0] : service.auth.find((one) => one.id === settings.auth);
  if (way === undefined) {
    const ways = service.auth.map((one) => one.id).join(", ");
    throw new ConfigurationError(`auth ${settings.auth} is not a way to authenticate; use one of ${ways}`);
  }
  const keys = isPage ? withoutKeys(settings, proxied !== undefined) : keysOf(settings.apiKey, way, service, environment);
  const numbers = policy(service.timings);
  const timeout = settings.timeout ?? null;
  if (timeout !== null && !(timeout >= 0)) throw new ConfigurationError(`timeout is ${timeout}; give a number of seconds, 0 or more`);
  const nothing = () => undefined;
  /** @type {Log} */
  const log = { debug: nothing, info: nothing, warn: (line) => console.warn(`${service.distribution}: ${line}`), ...settings.log };
  const dailyCap = settings.dailyCap ?? environment(`${service.environment}_DAILY_CAP`);
  const given = settings.ledger ?? true;
  const orders = new Orders(null, baseUrl, log.warn, given !== true);
  /** @type {import("./context.js").Clock} */
  const clock = {
    now: () => performance.now() / 1000, today: () => Date.now() / 1000, random: Math.random,
    uuid: () => crypto.randomUUID(), sleep: null, ...settings.clock,
  };
  const redact = new Redactor();
  /** @type {Context} */
  const context = {
    kit: own, judging, newer: null, baseUrl, log, orders, clock, redact,
    credentials: new Credentials(way, keys, redact, clock.today),
    policy: numbers,
    onRequest: settings.onRequest ?? null,
    onResponse: settings.onResponse ?? null,
    limits: settings.limits instanceof Limits ? settings.limits : new Limits(settings.limits === false ? [] : service.limits),
    dailyCap: dailyCap === undefined ? null : limitOf(dailyCap, "dailyCap"),
    insecureResults: settings.insecureResults ?? false,
    durations: new Durations(),
    unsaved: new Map(),
  };
  context.newer = newerOf(context, settings);
  /** @type {Promise<void> | null} */
  let opening = null;
  const ready = () => {
    opening ??= Promise.all([ledgerFor(context, given, isPage), limitsFor(context, settings)]).then(([ledger, limits]) => {
      orders.ledger = ledger;
      context.limits = limits;
    });
    return opening;
  };
  const seconds = timeout ?? numbers.connectTimeout + 2 * numbers.readTimeout;
  return { context, transport: new Transport(settings.fetch ?? globalThis.fetch, seconds), ready };
}

const SETTINGS = [
  "apiKey", "baseURL", "auth", "ledger", "dailyCap", "limits", "timeout", "edition", "newer", "fetch", "signal", "insecureResults",
  "onRequest", "onResponse", "log", "clock",
];

/**
 * @param {object} settings
 * @throws {ConfigurationError} For a setting that there is not, or a value that is none.
 */
function checkSettings(settings) {
  for (const [name, value] of Object.entries(settings)) {
    if (!SETTINGS.includes(name)) throw new ConfigurationError(`there is no setting ${name}; there are ${SETTINGS.join(", ")}`);
    const texts = name === "apiKey" && Array.isArray(value) ? value : [value];
    if (["apiKey", "baseURL", "auth"].includes(name) && texts.some((one) => one !== undefined && typeof one !== "string")) {
      // The value is not told: it may be a key.
      throw new ConfigurationError(`${name} is no text: give one, or leave it out`);
    }
    if (name === "ledger" && !["string", "boolean", "object", "undefined"].includes(typeof value)) {
      throw new ConfigurationError(`ledger is a ${typeof value}: give the path of a file, "memory", a store, true or false`);
    }
  }
}

/**
 * Return the tables and functions of a package as an edition has them, and what loads its validators.
 *
 * @param {Kit} kit
 * @param {string | undefined} edition
 * @returns {{own: Kit, judging: () => Promise<Kit>}}
 * @throws {ConfigurationError} For an edition that there is not.
 */
function inEdition(kit, edition) {
  const { service } = kit;
  if (edition === undefined || edition === service.edition) return { own: kit, judging: async () => kit };
  if (!Object.hasOwn(kit.editions, edition)) {
    const known = service.editions.map((one) => `'${one}'`).join(", ") || "there is only one reading of the matrix";
    throw new ConfigurationError(`${service.title} has no edition '${edition}': ${known}`);
  }
  const own = { ...kit, service: { ...service, edition } };
  /** @type {Promise<Kit> | null} */
  let loading = null;
  const judging = () => (loading ??= kit.editions[edition]().then(({ validate }) => Object.assign(own, { validate })));
  return { own, judging };
}

/**
 * Return what loads the models of the service's own list; null where they are refused.
 *
 * @param {Context} context
 * @param {Settings} settings
 * @returns {Context["newer"]}
 * @throws {ConfigurationError} For anything but "refuse" and "ask", and where the list cannot be read.
 */
function newerOf({ kit, baseUrl, log }, settings) {
  const { newer = "refuse" } = settings;
  if (newer === "refuse") return null;
  if (newer !== "ask") throw new ConfigurationError(`newer is "refuse" or "ask", not ${JSON.stringify(newer)}`);
  const { list } = kit;
  if (list === null) {
    throw new ConfigurationError(`newer: "ask": the matrix of ${kit.service.title} does not say how the service's list of models is read`);
  }
  /** @type {Promise<import("./newer/list.js").NewerModels> | null} */
  let loading = null;
  const load = async () => {
    const [{ NewerModels }, { ListCache, DESIGN }, mapping] = await Promise.all([import("./newer/list.js"), import("./newer/list_cache.js"), list()]);
    const shared = sharesFiles(settings) ? await sharedFile(kit.service.distribution, "listing.sqlite3", DESIGN) : null;
    return new NewerModels(kit, mapping.default, new ListCache(shared, baseUrl, log.warn));
  };
  return () => (loading ??= load());
}

/**
 * Return whether a client shares files with other processes of the user: not in a page, nor with a clock of its own.
 *
 * @param {Settings} settings
 */
function sharesFiles({ clock }) {
  return clock === undefined && typeof (/** @type {any} */ (globalThis).document) !== "object" && typeof globalThis.process?.pid === "number";
}

/**
 * Return a file of the state folder, and this process among those that share it; null where there is no SQLite.
 *
 * @param {string} distribution
 * @param {string} name
 * @param {import("./ledger/database.js").Design} design
 */
async function sharedFile(distribution, name, design) {
  try {
    const { File, opener, stateFolder } = await import("./ledger/database.js");
    const { thisProcess } = await import("./ledger/process.js");
    return { file: new File(`${stateFolder(distribution)}/${name}`, design, await opener()), holder: thisProcess };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return null;
  }
}

/**
 * Return the ledger of a client; null where it has none.
 *
 * @param {Context} context
 * @param {string | boolean | Store} given
 * @param {boolean} isPage
 * @returns {Promise<Ledger | null>}
 */
async function ledgerFor(context, given, isPage) {
  const { kit, log } = context;
  if (given === false) return null;
  /** @param {Store} store */
  const made = (store) => new Ledger(store, kit.outcomes, log.warn);
  if (typeof given === "object") return made(given);
  if (given === "memory" || (given === true && isPage)) return made(memoryStore());
  try {
    const { defaultPath, sqliteStore } = await import("./ledger/sqlite.js");
    return made(await sqliteStore(given === true ? defaultPath(kit.service.distribution) : given));
  } catch (error) {
    if (given !== true) throw error;
    log.warn(`orders are kept in memory alone: ${error instanceof Error ? error.message : error}`);
    return made(memoryStore());
  }
}

/**
 * Return the limits of a client: those given, none, or the documented ones, shared with all processes of the user.
 *
 * @param {Context} context
 * @param {Settings} settings
 * @returns {Promise<Limits>}
 */
async function limitsFor({ kit: { service }, baseUrl, credentials, limits, log }, settings) {
  const given = settings.limits === false || settings.limits instanceof Limits;
  if (given || !service.limits.length || !sharesFiles(settings)) return limits;
  const name = typeof settings.limits === "string" ? settings.limits : (environment(`${service.environment}_ADDRESS`) ?? "");
  const { sharedLimits } = await import("./limits/across_processes.js");
  return sharedLimits(service, placeOf(baseUrl), credentials.account, name, log.warn);
}

/**
 * Return the address by which the Python client names limits, too.
 *
 * @param {string} baseUrl
 */
function placeOf(baseUrl) {
  const { protocol, hostname, port, pathname } = new URL(baseUrl);
  const host = hostname.replace(/^\[|\]$/g, "");
  return `${protocol}//${host}:${port || (protocol === "http:" ? "80" : "443")}${pathname.replace(/\/+$/, "")}`;
}

/**
 * @param {Settings} settings
 * @param {boolean} proxied
 * @returns {null}
 */
function withoutKeys({ apiKey }, proxied) {
  if (apiKey?.length) throw new ConfigurationError("a page must not hold an API key, which everyone can read there: give baseURL, your proxy");
  if (!proxied) throw new ConfigurationError("a page needs baseURL: the address of your own proxy, which adds the API key");
  return null;
}

/** @param {string} url */
function checkedUrl(url) {
  const text = url.trim();
  const parts = URL.canParse(text) ? new URL(text) : null;
  const isHttp = parts !== null && ["http:", "https:"].includes(parts.protocol);
  if (!isHttp || parts.username || parts.password || parts.search || parts.hash) {
    throw new ConfigurationError(`baseURL ${text.split("?")[0]} is not an http(s) URL without user and query`);
  }
  return text.replace(/\/+$/, "");
}


