/// <reference lib="esnext.disposable" preserve="true" />
/** The simulated service for tests: a program of Python, started and stopped as a child of this process. */

import { ConfigurationError } from "./errors.js";

/**
 * @typedef {object} Fault What goes wrong, as the list of faults in the simulator's read-me says.
 * @property {string} name
 * @property {string} [operation]
 * @property {number} [after] Requests that pass before the fault strikes.
 * @property {number} [times] How often it strikes; 0: always.
 * @property {number} [chance]
 * @property {number} [seconds]
 * @property {number} [status]
 * @property {number} [mib]
 * @property {string} [type]
 * @property {string} [kind]
 * @property {string} [refund]
 *
 * @typedef {object} SimulatorSettings
 * @property {string | readonly string[]} [command]
 *   The program, and words that come before those of the simulator: `["python3", "-m", "package"]`. Else the command of
 *   the Python package where it is installed, else `uvx`, which fetches it.
 * @property {number} [port] 0, the usual, takes any free one.
 * @property {number} [speed] Run jobs so many times as fast.
 * @property {string | number} [price] Price of every job instead of the known prices.
 * @property {string | number} [balance] Initial balance of every account.
 * @property {number} [seed] Vary speeds and chances; the same number varies them alike.
 * @property {string} [state] Keep jobs and charges in this file.
 * @property {string | readonly Fault[]} [faults] What goes wrong: a list, or the path of a file in YAML.
 * @property {"absolute" | "relative" | "redirect"} [urls] How a completed job names its file.
 * @property {"completed" | "all"} [recover] The runs in the list of runs.
 * @property {"objects" | "plain"} [errors] How an error gives its reason.
 * @property {boolean} [lenient] Drop fields that a model does not accept, and charge.
 * @property {boolean} [flat] Put the facts of a status at the root, where that is documented.
 * @property {boolean} [limits] Apply the documented rate limits: true.
 * @property {readonly string[]} [limit] Other limits, such as "submit=50/60".
 * @property {string} [webhookUrl] Send webhooks there, whatever a request says.
 * @property {string} [webhookSecret] Send webhooks, signed with it.
 * @property {string} [edition] Judge by another reading of the matrix, where there is one.
 *
 * @typedef {object} Charge
 * @property {"charged" | "refunded" | "refused"} entry
 * @property {string} amount
 * @property {string} runId Empty where no run was started.
 * @property {string} model
 */

/** Seconds for the start: `uvx` may have to fetch the program first. */
const START = 120;
/** Seconds for the end, after which the process is killed. */
const STOP = 10;

/** A simulated service that listens on this machine until it is closed, or this process ends. */
export class Simulator {
  /** @type {import("node:child_process").ChildProcess} */
  #child;

  /**
   * @param {any} child Its process; no type of Node, whose types not every program has.
   * @param {string} baseURL
   * @param {string} apiKey
   * @param {number} speed
   */
  constructor(child, baseURL, apiKey, speed) {
    this.#child = child;
    /** Where it listens. */
    this.baseURL = baseURL;
    /** The key of its first account, where a service has pairs both with a colon between them. */
    this.apiKey = apiKey;
    /** Settings of a client of it, whose pauses are as much shorter as jobs are, and whose ledger is not kept. */
    this.settings = {
      baseURL,
      apiKey,
      ledger: "memory",
      clock: {
        /**
         * @param {number} seconds
         * @param {AbortSignal | null} signal
         */
        async sleep(seconds, signal) {
          const { setTimeout } = await import("node:timers/promises");
          await setTimeout((seconds * 1000) / speed, undefined, signal ? { signal } : {}).catch((error) => {
            throw signal?.aborted ? signal.reason : error;
          });
        },
      },
    };
  }

  /**
   * Return what it charged, gave back and refused to charge, the latest 200 of it, in the order in which that happened.
   *
   * @returns {Promise<Charge[]>}
   */
  async charges() {
    const response = await fetch(new URL("/_simulator/state", this.baseURL));
    const { charges } = await response.json();
    return charges.last.reverse().map((/** @type {any} */ row) => {
      return { entry: row.entry, amount: row.amount, runId: row.run_id, model: row.model };
    });
  }

  /** Stop it; a second call does nothing. */
  async close() {
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const ended = new Promise((done) => child.once("exit", done));
    child.stdin?.end();
    const late = setTimeout(() => child.kill("SIGKILL"), STOP * 1000);
    await ended;
    clearTimeout(late);
  }

  /** Stop it at the end of the block of `await using`. */
  async [Symbol.asyncDispose]() {
    await this.close();
  }
}

/**
 * Start the simulated service and return it once it listens.
 *
 * @param {{distribution: string, version: string, environment: string}} service
 * @param {SimulatorSettings} settings
 * @returns {Promise<Simulator>}
 * @throws {ConfigurationError} if no program is found, or it refuses its settings.
 */
export async function start(service, settings) {
  const { command, faults, ...options } = settings;
  const fs = await import("node:fs/promises");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const folder = typeof faults === "object" ? await fs.mkdtemp(join(tmpdir(), `${service.distribution}-faults-`)) : null;
  const file = folder === null ? faults : join(folder, "faults.yaml");
  try {
    if (folder !== null) await fs.writeFile(/** @type {string} */ (file), JSON.stringify(faults, null, 2));
    const words = wordsOf({ port: 0, ...options, faults: file, json: true, untilEof: true });
    const child = await spawned(service, command, ["simulate", ...words]);
    const told = await firstLine(child);
    for (const one of [child, child.stdin, child.stdout, child.stderr]) /** @type {any} */ (one)?.unref?.();
    const { [`${service.environment}_BASE_URL`]: baseURL, [`${service.environment}_API_KEY`]: apiKey } = told;
    return new Simulator(child, baseURL, apiKey, options.speed ?? 1);
  } finally {
    if (folder !== null) await fs.rm(folder, { recursive: true, force: true });
  }
}

/**
 * Return the words of the command line for settings: `{noIce: true, port: 0}` → `--no-ice --port=0`.
 *
 * @param {Readonly<Record<string, unknown>>} settings
 * @returns {string[]}
 */
function wordsOf(settings) {
  return Object.entries(settings).flatMap(([name, value]) => {
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === undefined) return [];
    if (typeof value === "boolean") return [value ? `--${option}` : `--no-${option}`];
    return (Array.isArray(value) ? value : [value]).map((one) => `--${option}=${one}`);
  });
}

/**
 * Return the process of the first program that is found.
 *
 * @param {{distribution: string, version: string}} service
 * @param {string | readonly string[] | undefined} command
 * @param {readonly string[]} words
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
async function spawned(service, command, words) {
  const { spawn } = await import("node:child_process");
  const { distribution, version } = service;
  const needed = `${distribution}[cli,simulator]`;
  const ways = command ? [[command].flat()] : [[distribution], ["uvx", "--from", `${needed}==${version}`, distribution]];
  for (const [program, ...before] of ways) {
    const child = spawn(program, [...before, ...words], { stdio: "pipe" });
    const failure = await new Promise((done) => {
      child.once("spawn", () => done(null));
      child.once("error", done);
    });
    if (failure === null) return child;
    if (failure.code !== "ENOENT") throw new ConfigurationError(`${program} cannot be started: ${failure.message}`);
  }
  const tried = ways.map(([program]) => program).join(" and no ");
  throw new ConfigurationError(
    `no ${tried} is found: the simulator is a program of Python. \`pip install '${needed}==${version}'\`, or install uv, ` +
      "or give the words that start it as `command`",
  );
}

/**
 * Return what the simulator prints once it listens.
 *
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<Record<string, string>>}
 */
function firstLine(child) {
  const { stdout, stderr } = /** @type {import("node:child_process").ChildProcessWithoutNullStreams} */ (child);
  return new Promise((done, failed) => {
    let [told, said] = ["", ""];
    /** @param {string} why */
    const fail = (why) => {
      clearTimeout(late);
      failed(new ConfigurationError(`the simulator did not start: ${why}`));
    };
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      fail(`it did not listen within ${START} s\n${said}`.trim());
    }, START * 1000);
    stderr.setEncoding("utf8").on("data", (text) => (said = (said + text).slice(-4000)));
    stdout.setEncoding("utf8").on("data", (text) => {
      told += text;
      const line = told.split("\n", 1)[0];
      if (line === told || "error" in json(line)) return;
      clearTimeout(late);
      stdout.removeAllListeners("data").resume();
      done(json(line));
    });
    child.once("close", (status) => fail(json(told).error?.message ?? `it ended with status ${status}: ${said || told}`.trim()));
  });
}

/**
 * Return a line of JSON as an object; what is none is an error without words.
 *
 * @param {string} text
 * @returns {any}
 */
function json(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return { error: null };
  }
}
