/**
 * A process of callers in JavaScript, to be killed: the counterpart of `tests/chaos/worker.py`, with the same lines.
 *
 * Reads from its input what to submit, and writes to its output what became of it, each line at once.
 */

import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeSync } from "node:fs";
import { createClient, ClientError, SubmissionUnknown } from "../../generated/typescript/client.js";

const KEY = "sk-nano-7d1f0c52-9b1e-4c55-8f0e-3f1f6a2b9c10";
const HURRY = 100;
const TOGETHER = 5;
const SETTLE = 60;
const FOLLOWED = 8;

const orders = JSON.parse(readFileSync(0, "utf8"));

function tell(line) {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function heard(line) {
  if (line.includes(KEY.slice(0, 12))) tell({ told: `the log shows the key: ${line.slice(0, 80)}` });
}

const client = createClient({
  apiKey: KEY,
  baseURL: orders.url,
  ledger: orders.ledger || false,
  timeout: 0.6,
  log: { debug: heard, info: heard, warn: heard },
  clock: {
    now: () => (performance.now() / 1000) * HURRY,
    sleep: (seconds) => new Promise((done) => setTimeout(done, (seconds / HURRY) * 1000)),
  },
});

/** Wait for a job and fetch its film, in the storm, to a file or as a stream. */
async function fetched(number, job) {
  const path = `${orders.ledger || "/tmp/film"}-${number}.film`;
  const hash = createHash("sha256");
  try {
    await job.wait();
    if (number % (2 * FOLLOWED)) {
      for await (const chunk of (await job.stream()).stream) hash.update(chunk);
    } else {
      hash.update(readFileSync(await job.download(path)));
      rmSync(path);
    }
    tell({ film: number, run: job.runId, sha256: hash.digest("hex") });
  } catch (error) {
    if (!(error instanceof ClientError)) tell({ told: `fetching ${number} ended in ${error.name}: ${error.message}`.slice(0, 300) });
    else if (error.retrySafe) tell({ told: `submission ${number} is paid, and ${error.name} says that it is safe to repeat` });
  }
}

async function each(numbers) {
  for (const number of numbers) {
    tell({ began: number });
    try {
      const job = await client.submit(orders.payloads[number], { settle: SETTLE });
      tell({ job: number, run: job.runId });
      if (number % FOLLOWED === 0) await fetched(number, job);
    } catch (error) {
      if (String(error.stack).includes(KEY) || JSON.stringify(error).includes(KEY)) {
        tell({ told: `submission ${number}: the key is in ${error.name}` });
      }
      if (error instanceof SubmissionUnknown) tell({ open: number, claim: error.claim, safe: error.retrySafe });
      else if (error instanceof ClientError) {
        tell({ refused: number, safe: error.retrySafe, why: `${error.name}: ${error.message}`.slice(0, 200) });
      } else tell({ told: `submission ${number} ended in ${error.name}: ${error.message}`.slice(0, 300) });
    }
  }
}

const shares = Array.from({ length: TOGETHER }, (_, start) => orders.numbers.filter((_, at) => at % TOGETHER === start));
await Promise.all(shares.map(each));
await client.close();
