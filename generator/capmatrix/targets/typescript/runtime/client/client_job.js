/** A submitted job, with its client. */

/**
 * @typedef {import("./client.js").Client} Client
 * @typedef {import("./client.js").Abortable} Abortable
 * @typedef {import("./client.js").WaitOptions} WaitOptions
 * @typedef {import("./job.js").Handle} Handle
 */

/** A submitted job, with its client. `JSON.stringify` saves it, `client.job(saved)` is the job again. */
export class Job {
  /**
   * @param {Client} client
   * @param {Handle} handle
   */
  constructor(client, handle) {
    /** @type {() => Client} */
    this.client = () => client;
    this.runId = handle.runId;
    this.model = handle.model ?? null;
    this.cost = handle.cost ?? null;
    this.currency = handle.currency ?? null;
    this.length = handle.length ?? null;
    this.since = handle.since ?? null;
    Object.defineProperties(this, { client: { enumerable: false }, since: { enumerable: false }, length: { enumerable: false } });
  }

  /** Return what to save: the same as of a job of the Python client. */
  toJSON() {
    return { run_id: this.runId, model: this.model, cost: this.cost, currency: this.currency };
  }

  /** @param {Abortable} [how] */
  status(how) {
    return this.client().status(this, how);
  }

  /** @param {WaitOptions} [how] */
  wait(how) {
    return this.client().wait(this, how);
  }

  /** @param {Abortable & {timeout?: number | null}} [how] */
  events(how) {
    return this.client().events(this, how);
  }

  /**
   * @param {string} path
   * @param {Abortable & {index?: number}} [how]
   */
  download(path, how) {
    return this.client().download(this, path, how);
  }

  /** @param {Abortable & {index?: number}} [how] */
  stream(how) {
    return this.client().stream(this, how);
  }

  /** @param {Abortable} [how] */
  cancel(how) {
    return this.client().cancel(this, how);
  }

  /** @param {Abortable} [how] */
  delete(how) {
    return this.client().delete(this, how);
  }
}
