/** Run the request on a simulator of this machine, by the generated client, and show progress and film. */
import { button, element, labelled, say } from "./dom.js";
import { judged } from "./judging.js";

const LOCAL = /^http:\/\/(?:127\.0\.0\.1|localhost):\d{1,5}(?:\/[\w.~/-]*)?$/;
const USUAL = "http://127.0.0.1:8765";
const KEY = "sk-test-explorer";

export class Simulation {
  /**
   * @param {any} page
   * @param {import("./matrix.js").Reading} reading
   * @param {() => Record<string, any>} fields
   */
  constructor(page, reading, fields) {
    this.page = page;
    this.reading = reading;
    this.fields = fields;
    const { pathname } = new URL(reading.kit.service.base_url);
    this.address = element("input", { value: page.simulator || `${USUAL}${pathname.replace(/\/+$/, "")}`, inputmode: "url", autocomplete: "off" });
    this.told = element("p", { role: "status" });
    this.progress = element("progress", { max: 100, value: 0, "aria-label": "Progress of the run", hidden: true });
    this.film = element("div");
    /** @type {AbortController | null} */
    this.running = null;
    this.start = button("Run it", () => this.run());
    this.stop = button("Stop waiting", () => this.running?.abort(new Error("You stopped waiting; the run goes on.")), { hidden: true });
    const command = `${page.matrix.facts.distribution} simulate`;
    this.element = element(
      "details", { open: Boolean(page.simulator) }, element("summary", {}, "Run it on the simulator"),
      element("p", { class: "note" }, "Nothing there costs money. Start it with ", element("code", {}, command), " and give its address; no other machine is asked."),
      labelled("Address of the simulator", this.address),
      element("div", { class: "actions" }, this.start, this.stop), this.progress, this.told, this.film,
    );
  }

  /** Submit the request, wait, and show what comes of it. */
  async run() {
    const address = this.address.value.trim().replace(/\/+$/, "");
    if (!LOCAL.test(address)) return say(this.told, `Give an address of this machine, such as ${USUAL}: the page asks no other.`);
    if (!judged(this.reading, this.fields()).valid) return say(this.told, "The request is refused; see above why.");
    this.running = new AbortController();
    const { signal } = this.running;
    this.start.disabled = true;
    this.stop.hidden = this.progress.hidden = false;
    this.film.replaceChildren();
    say(this.told, "Submitting …");
    try {
      const { Client } = await this.page.client();
      const client = new Client(this.reading.kit, { baseURL: address, fetch: keyed(this.reading.kit.service), ledger: false, insecureResults: true });
      const key = this.reading.kit.service.discriminator;
      const job = await client.submit({ [key]: this.reading.entry.id, ...this.fields() }, { signal, strict: false, settle: 2 });
      say(this.told, `Run ${job.runId} is under way${job.cost ? `; it cost ${job.cost} ${job.currency ?? ""} of play money` : ""}.`);
      const status = await client.wait(job, { signal, onProgress: (/** @type {any} */ one) => this.show(one) });
      this.progress.value = 100;
      say(this.told, `Run ${job.runId} is completed.`);
      this.film.replaceChildren(...status.urls.map((/** @type {string} */ url) => result(url, address, this.reading.entry.makes?.[0] ?? "video")));
    } catch (error) {
      say(this.told, failure(error, address));
    } finally {
      this.start.disabled = false;
      this.stop.hidden = this.progress.hidden = true;
      this.running = null;
    }
  }

  /** @param {{runId: string, state: string, progress: number | null}} status */
  show({ runId, state, progress }) {
    if (progress !== null) this.progress.value = progress;
    else this.progress.removeAttribute("value");
    say(this.told, `Run ${runId} is ${state}${progress === null ? "" : `, ${Math.round(progress)} %`}.`);
  }
}

/**
 * Return a `fetch` that sends the simulator's key; a page's client has none of its own.
 *
 * @param {Readonly<Record<string, any>>} service
 * @returns {typeof fetch}
 */
function keyed(service) {
  const way = service.auth.find((/** @type {any} */ one) => one.form === "key" && one.header);
  return (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (way) headers.set(way.header, `${way.prefix}${KEY}`);
    else if (service.auth[0]?.form === "basic") headers.set("authorization", `Basic ${btoa(`${KEY}:${KEY}`)}`);
    return fetch(url, { ...init, headers });
  };
}

/**
 * Return a result as what it is: only files of this machine are shown, and those that stand in the answer.
 *
 * @param {string} url
 * @param {string} address
 * @param {string} makes
 * @returns {any}
 */
function result(url, address, makes) {
  const at = URL.canParse(url, address) ? new URL(url, address) : null;
  const isShown = at !== null && (at.protocol === "data:" || (at.protocol === "http:" && ["127.0.0.1", "localhost"].includes(at.hostname)));
  if (!isShown) return element("p", {}, "A result stands at another address: ", element("code", {}, url));
  if (makes === "image") return element("img", { src: at.href, alt: "What the run made" });
  return element(makes === "audio" ? "audio" : "video", { src: at.href, controls: true, "aria-label": "What the run made" });
}

/**
 * @param {unknown} error
 * @param {string} address
 */
function failure(error, address) {
  const said = error instanceof Error ? error.message : String(error);
  return /fetch|connect/i.test(said) ? `No simulator answers at ${address}: is it running? (${said})` : said;
}
