/**
 * Return what a client is made of, from its settings, else the environment, else the service's defaults.
 *
 * @param {Kit} kit
 * @param {Settings} settings
 * @returns {{context: Context, transport: Transport, ready: () => Promise<void>}}
 */
export function configure(kit: Kit, settings: Settings): {
    context: Context;
    transport: Transport;
    ready: () => Promise<void>;
};
export type Call = import("./context.js").Call;
export type Clock = import("./context.js").Clock;
export type Context = import("./context.js").Context;
export type Log = import("./context.js").Log;
export type Money = import("./decimal.js").Money;
export type Store = import("./ledger/ledger.js").Store;
export type Kit = import("./service.js").Kit;
export type Settings = {
    /**
     * Else `…_API_KEY` of the environment. Where a service has pairs of keys: both, or a text with a colon between them, else
     * `…_ACCESS_KEY` and `…_SECRET_KEY` of the environment. A page must not have one: give it `baseURL`.
     */
    apiKey?: string | readonly [string, string] | undefined;
    /**
     * Else `…_BASE_URL` of the environment, else that of the service. In a page, the address of your own proxy, which adds
     * the key: the client then has none.
     */
    baseURL?: string | undefined;
    /**
     * The id of another way to authenticate.
     */
    auth?: string | undefined;
    /**
     * Where orders are recorded: the path of a file, which Python's client may share; true, the usual, for the file in the
     * state folder; "memory"; a store of your own; false for none.
     */
    ledger?: string | boolean | import("./ledger/ledger.js").Store | undefined;
    /**
     * The most that all orders of a day (UTC) may cost together at this base URL, perhaps with its unit: "20 EUR".
     */
    dailyCap?: import("./decimal.js").Money | undefined;
    /**
     * true, the usual, for the documented limits of the service, which all processes of the user on a machine share, in
     * Python too (on Linux; elsewhere those of a process); false for none; clients may share one. A text names the address
     * whose limits these are, else `…_ADDRESS` of the environment: what shares one address gives the same.
     */
    limits?: string | boolean | Limits | undefined;
    /**
     * Seconds without an answer after which a call counts as failed.
     */
    timeout?: number | undefined;
    /**
     * Another reading of the matrix, by which requests are judged; else the first one.
     */
    edition?: string | undefined;
    /**
     * "ask" asks the service's own list, once and without the key, about a model that the matrix does not have; the usual is
     * "refuse". Such a model is bought only with `maxCost`, and a quote within it.
     */
    newer?: "refuse" | "ask" | undefined;
    fetch?: typeof fetch | undefined;
    /**
     * Aborts every call of the client.
     */
    signal?: AbortSignal | undefined;
    /**
     * Whether files may be fetched from http addresses, without the key.
     */
    insecureResults?: boolean | undefined;
    onRequest?: ((call: Call) => void) | undefined;
    onResponse?: ((call: Call) => void) | undefined;
    /**
     * The usual log warns on the console and says nothing else.
     */
    log?: Partial<import("./context.js").Log> | undefined;
    /**
     * For tests.
     */
    clock?: Partial<import("./context.js").Clock> | undefined;
};
import { Transport } from "./driver.js";
import { Limits } from "./limits/in_process.js";
