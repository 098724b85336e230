/**
 * Drive flows of the client in JavaScript by scripts of answers: the counterpart of `flows.py`.
 *
 * Reads a JSON list of scripts and writes, for each, what the flow asked for and how it ended.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , root, folder] = process.argv;
const at = (name) => import(pathToFileURL(`${root}/runtime/client/${name}.js`).href);
const { KIT } = await import(pathToFileURL(`${root}/client.js`).href);
const [budgets, listing, quoting, submission, waiting, download] = await Promise.all(
  ["budgets", "listing", "quoting", "submission", "waiting", "download"].map(at),
);
const { configure } = await at("configure");
const { ConnectionFailed } = await at("errors");
const { Part } = await at("part");
const { fileTarget } = await at("targets");

const UUID = "6f1c1b52-0000-4000-8000-000000000001";
const MOST = 400;

class Interrupted extends Error {}

function contextOf(now) {
  const nothing = () => undefined;
  const { context } = configure(KIT, {
    apiKey: "test-key", baseURL: "https://service.test/api", ledger: false, limits: false,
    log: { warn: nothing },
    clock: { now: () => now.at, today: () => 1_800_000_000 + now.at, random: () => 0.5, uuid: () => UUID },
  });
  return context;
}

const FLOWS = {
  submit: (context, one) =>
    budgets.submit(context, one.payload, { settle: one.settle, timeout: one.timeout, repeatOnDoubt: one.repeat, maxCost: one.max_cost }),
  settle: (context, one) => submission.settle(context, one.claim, one.timeout),
  settle_all: (context, one) => submission.settleAll(context, one.claims),
  extend: (context, one) => submission.extend(context, { runId: one.run_id, model: one.model }, one.index),
  quote: (context, one) => quoting.quote(context, one.payload),
  status: (context, one) => waiting.status(context, one.run_id, one.model),
  wait: (context, one) => waiting.wait(context, { runId: one.run_id, model: one.model }, one.timeout),
  cancel: (context, one) => listing.end(context, { runId: one.run_id, model: one.model }, "cancel"),
  delete: (context, one) => listing.end(context, { runId: one.run_id, model: one.model }, "delete"),
  recover: (context, one) => listing.recover(context, { model: one.model, uuid: one.uuid, limit: one.limit }),
  balance: (context) => listing.balance(context),
  catalogue: (context) => listing.catalogue(context),
};

const round = (value) => (value === null || value === Infinity ? null : Math.round(value * 1e6) / 1e6);
const money = (value) => (value === null || value === undefined ? null : Number(value));

function shownStatus(status) {
  const { runId, state, word, known, urls, progress, cost, error, userError, flagged, refund } = status;
  return {
    run_id: runId, state, word, known, urls: [...urls], progress: round(progress), cost: money(cost), error,
    user_error: userError, flagged, refund,
  };
}

function shownReceipt(one) {
  return { run_id: one.runId, model: one.model, cost: money(one.cost), currency: one.currency, balance: money(one.balance) };
}

function shown(value) {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, shownReceipt(one)]));
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(shown);
  if ("urls" in value) return shownStatus(value);
  if ("since" in value) return shownReceipt(value);
  if ("word" in value) return { run_id: value.runId, model: value.model, word: value.word, created: value.created, uuid: value.uuid };
  if ("offer" in value) return { amount: money(value.amount), currency: value.currency, offer: value.offer, expires: value.expires };
  if ("otherCurrency" in value) {
    return { amount: money(value.amount), currency: value.currency, other: money(value.other), other_currency: value.otherCurrency };
  }
  return value;
}

function shownError(error) {
  if (error instanceof Interrupted) return { raises: "Interrupted", claimed: error.claim?.uuid ?? null };
  return {
    raises: error.name, status: error.status ?? null, retry_safe: error.retrySafe, transient: error.transient,
    retry_after: error.retryAfter, code: error.code, type: error.type ?? null, request_id: error.requestId,
    refund: error.refund ?? null, claimed: error.claim?.uuid ?? null, job: error.job?.runId ?? null,
    sent: error.sent ?? null, user_message: error.userMessage ?? null, daily_cap: error.dailyCap ?? null,
    required_balance: money(error.requiredBalance), findings: error.findings?.map((one) => [one.code, one.field]) ?? null,
    asked: error.request?.method ?? null,
  };
}

async function perform(effect, one, now, trace) {
  const answers = one.answers[effect.kind === "send" ? effect.method : "GET"] ?? [];
  switch (effect.kind) {
    case "run":
      return effect.call();
    case "sleep":
      trace.push(["sleep", round(effect.seconds)]);
      now.at += effect.seconds;
      return undefined;
    case "recordOrder": {
      const { state, run_id, adopted, facts, order } = effect;
      trace.push(["record", order.operation, state, run_id, adopted, money(facts.cost), facts.currency ?? null]);
      return !(one.held ?? []).includes(state);
    }
    case "findFreeRuns": {
      trace.push(["free", [...effect.runIds]]);
      return [effect.runIds.filter((id) => !(one.taken ?? []).includes(id)), one.rivals ?? 0];
    }
    case "recordRun":
      trace.push(["run", effect.runId, effect.state, money(effect.facts.cost), round(effect.facts.took ?? null)]);
      return undefined;
    case "report":
      trace.push(["report", shownStatus(effect.status)]);
      return undefined;
    case "readBody": {
      trace.push(["read"]);
      const { chunks, breaks } = now.open;
      for (const chunk of chunks) await effect.sink.write(new Uint8Array(Buffer.from(chunk, "base64")));
      if (breaks) throw new ConnectionFailed("it broke", true);
      return undefined;
    }
    case "send": {
      const body = effect.content === null ? null : Buffer.from(effect.content).toString("utf8");
      const json = effect.headers["content-type"] === "application/json";
      trace.push(["send", effect.method, effect.url, json ? JSON.parse(body) : body, effect.key, effect.paid, round(effect.timeout)]);
      break;
    }
    case "open":
      trace.push(["open", effect.url, effect.key, effect.headers.range ?? null, effect.headers["if-range"] ?? null]);
  }
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  if (answer === "interrupted") throw new Interrupted();
  if ("sent" in answer) throw new ConnectionFailed("no answer", answer.sent);
  now.at += answer.after ?? 0;
  now.open = answer;
  const content = effect.kind === "open" && answer.status < 300 ? "" : (answer.body ?? "");
  return { status: answer.status, headers: answer.headers ?? {}, body: new Uint8Array(Buffer.from(content, "base64")), cut: answer.cut ?? false };
}

async function played(one, number) {
  const now = { at: 1000, open: null };
  const context = contextOf(now);
  const trace = [];
  const path = `${folder}/js-${number}`;
  let saved = null;
  let flow;
  if (one.flow === "download") {
    const part = new Part(await fileTarget(path, one.run_id), context.redact);
    flow = download.fetchFile(context, { runId: one.run_id, model: one.model }, null, 0, part);
  } else {
    flow = FLOWS[one.flow](context, one);
  }
  try {
    let step = flow.next();
    while (!step.done && trace.length < MOST) {
      let result;
      try {
        result = await perform(step.value, one, now, trace);
      } catch (error) {
        step = flow.throw(error);
        continue;
      }
      step = flow.next(result);
    }
    if (one.flow === "download") saved = readFileSync(path).toString("base64");
    return { trace, end: one.flow === "download" ? null : shown(step.value), saved };
  } catch (error) {
    if (error.name === "TypeError" || error.name === "ReferenceError") throw error;
    return { trace, end: shownError(error), saved };
  }
}

const results = [];
for (const [number, one] of JSON.parse(readFileSync(0, "utf8")).entries()) results.push(await played(one, number));
process.stdout.write(JSON.stringify(results));
