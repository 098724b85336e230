/** Drive flows with `fetch`: perform each effect and give the flow its result. */

import { PAID_GRACE } from "./effects.js";
import { ConnectionFailed } from "./errors.js";
import { POST_WITHIN } from "./ledger/ledger.js";
import { withoutQuery } from "./redact.js";
import { joined } from "./bodies.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./effects.js").Effect} Effect
 * @typedef {import("./effects.js").Open} Open
 * @typedef {import("./effects.js").Reply} Reply
 * @typedef {import("./effects.js").Send} Send
 * @typedef {import("./job.js").Status} Status
 */
/**
 * @template T
 * @typedef {import("./effects.js").Flow<T>} Flow
 */

/** Codes of errors before the first byte of a request is sent; after any other, the service may have read all of it. */
const NOT_SENT = [
  "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "EAI_NONAME", "EHOSTUNREACH", "ENETUNREACH",
  "ENETDOWN", "EADDRNOTAVAIL", "EACCES", "ERR_INVALID_URL", "UND_ERR_CONNECT_TIMEOUT", "ConnectionRefused",
  "FailedToOpenSocket", "DNS_ENOTFOUND", "ENOTIMP",
];
/** What an error of Deno says that has no code. */
const NOT_SENT_SAYS = /client error \(Connect\)|tcp connect error|dns error/;
/** Bytes that are read of an answer that refuses a file: the reason is at its beginning. */
const REFUSAL = 1 << 16;
/** Effects that an interrupted flow may still have. */
const RECORDS = ["recordOrder", "findFreeRuns", "recordRun", "run"];

/**
 * Perform a flow to its end and return its result.
 *
 * @template T
 * @param {Context} context
 * @param {Transport} transport
 * @param {Flow<T>} flow
 * @param {{signal?: AbortSignal | null, onProgress?: ((status: Status) => unknown) | null}} [how]
 * @returns {Promise<T>}
 */
export async function perform(context, transport, flow, { signal = null, onProgress = null } = {}) {
  const steps = follow(context, transport, flow, signal);
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return step.value;
    await onProgress?.(step.value);
  }
}

/**
 * Perform a flow, yield each status that it reports, and return its result.
 *
 * @template T
 * @param {Context} context
 * @param {Transport} transport
 * @param {Flow<T>} flow
 * @param {AbortSignal | null} signal
 * @returns {AsyncGenerator<Status, T, void>}
 */
export async function* follow(context, transport, flow, signal) {
  const performer = new Performer(context, transport, signal);
  try {
    let step = flow.next();
    while (!step.done) {
      const effect = step.value;
      if (effect.kind === "report") yield effect.status;
      let result;
      try {
        performer.stop(effect);
        result = await performer.perform(effect);
      } catch (error) {
        step = flow.throw(error);
        continue;
      }
      step = flow.next(result);
    }
    performer.stopAfter(step.value);
    return step.value;
  } finally {
    flow.return(/** @type {any} */ (undefined));
    await performer.close();
  }
}

/** What all flows of a client share: how calls are made. */
export class Transport {
  /** @type {Record<string, unknown> | null} */
  #alone = null;

  /**
   * @param {typeof globalThis.fetch} fetch
   * @param {number} seconds Seconds for a whole call, unless it has a time of its own.
   */
  constructor(fetch, seconds) {
    this.fetch = fetch;
    this.seconds = seconds;
  }

  /**
   * Return the options by which a call gets a connection of its own.
   *
   * On a connection that was used before, some runtimes send a request a second time by themselves where it breaks
   * without an answer, those included that are charged.
   *
   * @returns {Record<string, unknown>}
   */
  get alone() {
    if (this.#alone === null) {
      const { Deno } = /** @type {any} */ (globalThis);
      this.#alone = Deno?.createHttpClient ? { client: Deno.createHttpClient({ poolMaxIdlePerHost: 0 }) } : {};
      if ("Bun" in globalThis) this.#alone = { keepalive: false };
    }
    return this.#alone;
  }
}

/** Performs the effects of one flow. */
class Performer {
  /** @type {Response | null} The answer whose body was not read yet. */
  #response = null;
  /** @type {AbortController | null} Ends the answer that is open. */
  #opened = null;
  /** @type {(() => void) | null} */
  #unbind = null;
  /** @type {number | null} The end of the claim of a submission, in seconds since the machine was started. */
  #postBefore = null;

  /**
   * @param {Context} context
   * @param {Transport} transport
   * @param {AbortSignal | null} signal
   */
  constructor(context, transport, signal) {
    this.context = context;
    this.transport = transport;
    this.signal = signal;
  }

  /**
   * Throw the reason of an abortion, unless the effect only records what has happened.
   *
   * @param {Effect} effect
   */
  stop(effect) {
    const records = RECORDS.includes(effect.kind) && !(effect.kind === "recordOrder" && effect.state === "posted");
    if (this.signal?.aborted && !records) throw this.signal.reason;
  }

  /**
   * Throw the reason of an abortion of a paid call that was answered all the same, with the run in it.
   *
   * @param {any} value
   */
  stopAfter(value) {
    if (!this.signal?.aborted || typeof value?.runId !== "string") return;
    const { reason } = this.signal;
    if (typeof reason === "object" && reason !== null && Object.isExtensible(reason)) reason.runId = value.runId;
    this.context.log.warn(`aborted, but run ${value.runId} was submitted and goes on`);
    throw reason;
  }

  /**
   * Perform an effect and return its result.
   *
   * @param {Effect} effect
   * @returns {Promise<unknown>}
   */
  async perform(effect) {
    const { orders } = this.context;
    switch (effect.kind) {
      case "send":
        return this.#send(effect);
      case "open":
        return this.#open(effect);
      case "readBody":
        return this.#readBody(effect.sink);
      case "run":
        return effect.call();
      case "sleep":
        return this.#sleep(effect.seconds);
      case "recordOrder": {
        const holder = orders.ledger?.store.holder ?? null;
        const done = await orders.record(effect);
        this.#postBefore = effect.state === "posted" && holder !== null ? holder.seconds() + POST_WITHIN : null;
        return done;
      }
      case "findFreeRuns":
        return orders.findFree(effect);
      case "recordRun":
        return orders.recordRun(effect);
      case "report":
        return undefined;
    }
  }

  /** Close the answer that is still open. */
  async close() {
    this.#unbind?.();
    this.#unbind = null;
    this.#response = null;
    this.#opened?.abort();
    this.#opened = null;
  }

  /** @param {number} seconds */
  async #sleep(seconds) {
    const { sleep } = this.context.clock;
    if (sleep !== null) return sleep(seconds, this.signal);
    const { signal } = this;
    return new Promise((done, failed) => {
      const end = () => {
        clearTimeout(timer);
        failed(signal?.reason);
      };
      // Longer times than a timer holds are slept in parts: the flow looks at its clock and sleeps again.
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", end);
        done(undefined);
      }, Math.min(seconds * 1000, 2 ** 31 - 1));
      signal?.addEventListener("abort", end, { once: true });
    });
  }

  /** @param {Send} effect */
  async #send(effect) {
    await this.close();
    const holder = this.context.orders.ledger?.store.holder ?? null;
    if (effect.paid && this.#postBefore !== null && holder !== null && holder.seconds() > this.#postBefore) {
      const reason = "the claim of this submission is over: this process was stopped before it could send";
      throw new ConnectionFailed(reason, false);
    }
    const controller = new AbortController();
    const seconds = effect.timeout ?? this.transport.seconds;
    const over = seconds === Infinity ? undefined : setTimeout(() => controller.abort(new Overdue()), seconds * 1000);
    const unbind = this.#bind(controller, effect.paid ? PAID_GRACE : 0);
    try {
      const alone = effect.paid ? this.transport.alone : {};
      const response = await this.#fetch(effect, effect.method, effect.content, controller.signal, alone);
      const { body, cut } = await read(response, effect.most);
      return this.#reply(response, body, cut);
    } catch (error) {
      throw this.#failed(error, effect.url, seconds);
    } finally {
      clearTimeout(over);
      unbind();
    }
  }

  /** @param {Open} effect */
  async #open(effect) {
    await this.close();
    const controller = new AbortController();
    const seconds = this.transport.seconds;
    const over = seconds === Infinity ? undefined : setTimeout(() => controller.abort(new Overdue()), seconds * 1000);
    this.#unbind = this.#bind(controller, 0);
    this.#opened = controller;
    try {
      const response = await this.#fetch(effect, "GET", null, controller.signal);
      const { body, cut } = response.ok ? { body: new Uint8Array(), cut: false } : await read(response, REFUSAL);
      if (response.ok) this.#response = response;
      return this.#reply(response, body, cut);
    } catch (error) {
      throw this.#failed(error, effect.url, seconds);
    } finally {
      clearTimeout(over);
    }
  }

  /** @param {import("./effects.js").Sink} sink */
  async #readBody(sink) {
    const response = this.#response;
    if (response === null) throw new Error("no answer is open");
    const seconds = this.transport.seconds;
    let reader;
    try {
      reader = (await plain(response))?.getReader();
    } catch (error) {
      throw this.#failed(error, response.url, seconds);
    }
    for (;;) {
      if (reader === undefined) return;
      let part;
      const over = seconds === Infinity ? undefined : setTimeout(() => this.#opened?.abort(new Overdue()), seconds * 1000);
      try {
        part = await reader.read();
      } catch (error) {
        throw this.#failed(error, response.url, seconds);
      } finally {
        clearTimeout(over);
      }
      if (part.done) return;
      await sink.write(part.value);
    }
  }

  /**
   * @param {Send | Open} effect
   * @param {string} method
   * @param {Uint8Array | null} content
   * @param {AbortSignal} signal
   * @param {Record<string, unknown>} [how]
   * @returns {Promise<Response>}
   */
  async #fetch(effect, method, content, signal, how = {}) {
    const { kit, credentials } = this.context;
    const keys = effect.key ? await credentials.headers() : {};
    const url = effect.key ? await credentials.addressed(effect.url) : effect.url;
    const agent = `${kit.service.distribution}/${kit.service.version} (JavaScript)`;
    const usual = { accept: "application/json", "accept-encoding": "identity", "user-agent": agent };
    const { fetch } = this.transport; // called without `this`, as the one of browsers demands
    return fetch(url, {
      method,
      headers: { ...usual, ...effect.headers, ...keys },
      body: /** @type {BodyInit | null} */ (content),
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal,
      ...how,
    });
  }

  /**
   * Return an answer with the key masked wherever the service repeats it.
   *
   * @param {Response} response
   * @param {Uint8Array} body
   * @param {boolean} cut
   * @returns {Reply}
   */
  #reply(response, body, cut) {
    const { redact } = this.context;
    const headers = Object.fromEntries([...response.headers].map(([name, value]) => [name, redact.header(value)]));
    // A browser hides where a redirect leads.
    const status = response.type === "opaqueredirect" ? 302 : response.status;
    return { status, headers, body: redact.bytes(body), cut };
  }

  /**
   * Abort a call when the caller does, after some seconds; return the function that ends this.
   *
   * @param {AbortController} controller
   * @param {number} grace
   * @returns {() => void}
   */
  #bind(controller, grace) {
    const { signal } = this;
    if (signal === null) return () => undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const end = () => {
      if (grace === 0) controller.abort(signal.reason);
      else timer = setTimeout(() => controller.abort(signal.reason), grace * 1000);
    };
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
    return () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    };
  }

  /**
   * Return what to throw where no whole answer came.
   *
   * @param {unknown} error
   * @param {string} url
   * @param {number} seconds
   * @returns {unknown}
   */
  #failed(error, url, seconds) {
    if (this.signal?.aborted && error === this.signal.reason) return error;
    if (error instanceof Overdue) {
      const failure = new ConnectionFailed(`no whole answer came from ${withoutQuery(url)} within ${seconds} s`, true);
      failure.reason = "Timeout";
      return failure;
    }
    const { codes, words } = told(error);
    const code = codes.find((one) => NOT_SENT.includes(one));
    const sent = code === undefined && !words.some((one) => NOT_SENT_SAYS.test(one));
    const what = this.context.redact.text(words[words.length - 1] ?? "fetch failed");
    const when = sent ? "broke" : "could not be made";
    const failure = new ConnectionFailed(`the connection to ${withoutQuery(url)} ${when}: ${what}`, sent);
    failure.reason = code ?? codes[0] ?? "fetch failed";
    return failure;
  }
}

/** The time of a call is over. */
class Overdue extends Error {}

/**
 * Return the codes and the words of an error and of its causes.
 *
 * @param {unknown} error
 * @returns {{codes: string[], words: string[]}}
 */
function told(error) {
  /** @type {{codes: string[], words: string[]}} */
  const found = { codes: [], words: [] };
  /** @type {any} */
  let one = error;
  for (let depth = 0; depth < 5 && typeof one === "object" && one !== null; depth++) {
    if (typeof one.code === "string") found.codes.push(one.code);
    if (typeof one.message === "string" && one.message) found.words.push(one.message);
    one = one.cause ?? one.errors?.[0];
  }
  return found;
}

/**
 * Return the body of an answer; reading ends where it is longer than `most`.
 *
 * @param {Response} response
 * @param {number} most
 * @returns {Promise<{body: Uint8Array, cut: boolean}>}
 */
async function read(response, most) {
  const reader = (await plain(response))?.getReader();
  if (reader === undefined) return { body: new Uint8Array(), cut: false };
  /** @type {Uint8Array[]} */
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > most) {
      await reader.cancel().catch(() => undefined);
      return { body: joined(parts).subarray(0, most), cut: true };
    }
  }
  return { body: joined(parts), cut: false };
}

/**
 * Return the body of an answer, decompressed: not every runtime does so by itself where it was not asked for.
 *
 * @param {Response} response
 * @returns {Promise<ReadableStream<Uint8Array> | null>}
 */
async function plain(response) {
  const { body } = response;
  const encoding = (response.headers.get("content-encoding") ?? "").trim().toLowerCase();
  const format = encoding === "gzip" || encoding === "x-gzip" ? "gzip" : encoding === "deflate" ? "deflate" : null;
  if (body === null || format === null) return body;
  const reader = body.getReader();
  const first = await reader.read();
  /** @type {ReadableStream<Uint8Array>} */
  const whole = new ReadableStream({
    start: (controller) => (first.done ? controller.close() : controller.enqueue(first.value)),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const packed = first.value?.[0] === (format === "gzip" ? 0x1f : 0x78);
  return packed ? whole.pipeThrough(/** @type {any} */ (new DecompressionStream(format))) : whole;
}
