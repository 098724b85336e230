/**
 * How often a job is polled: how long jobs like it took, and the pauses that follow from that.
 *
 * The logarithm of a duration is taken as normally distributed, in one group of jobs or in several far apart. Each group
 * has a span in which its jobs are likely to end: before it there are few polls, within it pauses are short, and after
 * the last one, and where nothing is known, a pause is a share of the time waited so far. The numbers are those of the
 * Python client, whose module `client/pace/schedule.py` gives their reasons.
 */

import { modelOf, named } from "./service.js";

/**
 * @typedef {import("./job.js").Handle} Handle
 * @typedef {import("./retry.js").Policy} Policy
 * @typedef {import("./service.js").Kit} Kit
 *
 * @typedef {object} Span When the jobs of a group are likely to end, in seconds after their submission.
 * @property {number} safest
 * @property {number} possible
 * @property {number} likely
 * @property {number} middle
 * @property {number} late
 * @property {number} deviation
 */

/** The newest jobs of a model and length that count. */
export const KEPT = 200;
const MOST = 1000;
const [EARLIEST, SAFEST, LOOKS, LATEST, MANY] = [2.12, 3.1, 45, 3, 100];
const [LEVEL, STEEPNESS, LEAST, STEP] = [1.15, 0.3, 0.6, 0.2];
const [USUAL, WEIGHT, APART, EXCEPTION] = [0.25, 2, 0.5, 16];
const [NEWEST, CHANGED, SHORTEST] = [3, 2, 0.1];
const TOKEN = /^(0|[1-9][0-9]{0,298})s?$/;

/**
 * Return the length that a request asks for, in whole seconds where it can be read, as text.
 *
 * Empty where it names none, so that the model decides; null for a model that the matrix does not have.
 *
 * @param {Kit} kit
 * @param {Readonly<Record<string, unknown>>} payload
 * @returns {string | null}
 */
export function lengthOf(kit, payload) {
  const info = modelOf(kit, named(kit, payload));
  if (info === null || info.stage === "removed" || info.id !== payload[kit.service.discriminator]) return null;
  const shape = kit.shapes[info.id];
  if (shape === undefined) return null;
  return shape.length.map((name) => payload[name] ?? null).filter((value) => value !== null).map(secondsOf).join(" ");
}

/** @param {unknown} value */
function secondsOf(value) {
  if (typeof value === "number" && Math.abs(value) < 1e9) return String(Math.round(value));
  const token = typeof value === "string" ? TOKEN.exec(value) : null;
  return (token === null ? String(value) : String(BigInt(token[1]))).slice(0, 20);
}

/** The durations of the newest jobs, by model and length. */
export class Durations {
  /** @type {Map<string, {durations: number[], spans: Span[]}>} */
  #known = new Map();

  /**
   * Return the known durations of jobs like this, the oldest first.
   *
   * @param {Handle} job
   * @returns {readonly number[]}
   */
  of(job) {
    return this.#known.get(keyOf(job))?.durations ?? [];
  }

  /**
   * Return when a job like this is likely to end; empty where no such job is known.
   *
   * @param {Handle} job
   * @returns {readonly Span[]}
   */
  spans(job) {
    return this.#known.get(keyOf(job))?.spans ?? [];
  }

  /**
   * Take these durations for jobs like this, the oldest first.
   *
   * @param {Handle} job
   * @param {readonly number[]} durations
   */
  replace(job, durations) {
    if (!job.model || typeof job.length !== "string") return;
    if (this.#known.size >= MOST && !this.#known.has(keyOf(job))) this.#known.clear();
    const newest = durations.slice(-KEPT);
    this.#known.set(keyOf(job), { durations: newest, spans: spansOf(newest) });
  }
}

/** @param {Handle} job */
function keyOf(job) {
  return JSON.stringify([job.model ?? "", job.length ?? ""]);
}

/** The polls of one job. */
export class Following {
  /** @type {number | null} When the job had certainly not ended. */
  #running = null;
  #pause = 0;

  /**
   * @param {Policy} policy
   * @param {Durations} durations
   * @param {Handle} job
   * @param {number} now
   */
  constructor(policy, durations, job, now) {
    this.policy = policy;
    this.durations = durations;
    this.job = job;
    this.began = job.since ?? now;
  }

  /**
   * Return the seconds until the first poll: 0, unless the job was just submitted and cannot have ended.
   *
   * @param {number} now
   * @returns {number}
   */
  first(now) {
    const { since } = this.job;
    const old = typeof since !== "number" || now - since > this.policy.pollIntervalMin;
    return old || !this.durations.spans(this.job).length ? 0 : this.next(now, now);
  }

  /**
   * Return the seconds until the next poll; at the time `running`, if the last poll told, it had not ended.
   *
   * @param {number} now
   * @param {number | null} running
   * @returns {number}
   */
  next(now, running) {
    if (running !== null) this.#running = running;
    this.#pause = pauseOf(this.policy, now - this.began, this.durations.spans(this.job));
    return this.#pause;
  }

  /**
   * Learn how long the job took that has just been seen completed, and return it; null where that is not known.
   *
   * @param {number} now
   * @returns {number | null}
   */
  ended(now) {
    const { since } = this.job;
    if (typeof since !== "number" || this.#running === null) return null;
    const gap = now - this.#running;
    const took = now - since;
    if (gap > 2 * this.#pause + this.policy.pollShare * took) return null;
    const learned = took - Math.min(gap, this.policy.pollIntervalNear) / 2;
    this.durations.replace(this.job, [...this.durations.of(this.job), learned]);
    return learned;
  }
}

/**
 * Return the spans of jobs with these durations, the oldest job first; empty where no job is known.
 *
 * @param {readonly number[]} durations
 * @returns {Span[]}
 */
export function spansOf(durations) {
  const logarithms = unchanged(durations.map((one) => Math.log(Math.max(SHORTEST, one))));
  /** @type {number[][]} */
  const groups = [];
  for (const value of [...logarithms].sort((left, right) => left - right)) {
    const last = groups.at(-1);
    if (last !== undefined && value - last[last.length - 1] <= APART) last.push(value);
    else groups.push([value]);
  }
  return groups.filter((group) => group.length * EXCEPTION >= logarithms.length).map(spanOf);
}

/**
 * Return the seconds until the next poll of a job, `elapsed` seconds after its submission.
 *
 * @param {Policy} policy
 * @param {number} elapsed
 * @param {readonly Span[]} [known]
 * @returns {number}
 */
export function pauseOf(policy, elapsed, known = []) {
  const longest = policy.pollIntervalMax;
  const nearest = Math.min(longest, policy.pollIntervalNear);
  const usual = Math.max(policy.pollIntervalMin, Math.min(longest, policy.pollShare * elapsed));
  for (const span of known) {
    const unsure = span.likely - span.possible > 2 * longest;
    const early = unsure ? span.possible : Math.max(span.safest, span.middle - LOOKS * nearest);
    const left = Math.min(span.possible, early) - elapsed;
    if (left > policy.pollIntervalMin) return left / Math.ceil(left / Math.max(longest, policy.pollIntervalFar));
    if (unsure && elapsed < span.likely) return Math.max(usual, Math.min(2 * longest, span.likely - elapsed));
    if (elapsed < span.late) {
      const near = Math.min(nearest, STEP * span.deviation * elapsed);
      const after = Math.log(Math.max(1, elapsed / span.middle)) / span.deviation;
      return Math.max(policy.pollIntervalMin, near * Math.min(1, Math.max(LEAST, LEVEL - STEEPNESS * after)));
    }
  }
  return usual;
}

/**
 * Return the values since the last change of the service.
 *
 * @param {readonly number[]} values
 * @returns {readonly number[]}
 */
function unchanged(values) {
  let [start, count, total, squares] = [0, 0, 0, 0];
  for (let end = NEWEST; end < values.length; end++) {
    const older = values[end - NEWEST];
    const newest = values.slice(end - NEWEST + 1, end + 1);
    [count, total, squares] = [count + 1, total + older, squares + older * older];
    const mean = total / count;
    const far = CHANGED * deviationOf(squares - total * mean, count);
    if (count >= NEWEST && (Math.min(...newest) > mean + far || Math.max(...newest) < mean - far)) {
      [start, count, total, squares] = [end - NEWEST + 1, 0, 0, 0];
    }
  }
  return values.slice(start);
}

/**
 * @param {readonly number[]} values Sorted.
 * @returns {Span}
 */
function spanOf(values) {
  const count = values.length;
  const mean = values.reduce((sum, one) => sum + one, 0) / count;
  const deviation = deviationOf(values.reduce((sum, one) => sum + (one - mean) ** 2, 0), count);
  // By Student's distribution, as mean and deviation are estimates.
  const margin = (1 + 1.5 / (WEIGHT + count - 2)) * Math.sqrt(1 + 1 / count) * deviation;
  return {
    safest: Math.exp(mean - SAFEST * margin),
    possible: Math.exp(Math.max(mean - EARLIEST * margin, count >= MANY ? values[0] : -Infinity)),
    likely: Math.exp(mean - EARLIEST * deviation),
    middle: Math.exp(mean),
    late: Math.exp(mean + LATEST * margin),
    deviation,
  };
}

/**
 * Return the standard deviation from the sum of squares, weighed with the usual one.
 *
 * @param {number} squares
 * @param {number} count
 * @returns {number}
 */
function deviationOf(squares, count) {
  return Math.sqrt((WEIGHT * USUAL ** 2 + Math.max(0, squares)) / (WEIGHT + count - 1));
}
