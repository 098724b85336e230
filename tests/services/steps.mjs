/**
 * Call methods of a generated client in JavaScript, one after another, and write what each gave.
 *
 * Reads `{"root", "settings", "steps": [[method, …arguments]]}`. An argument `"$0"` is what the first step gave. A call
 * that throws gives `{"raises": …}`, and the next one follows.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { root, settings, steps } = JSON.parse(readFileSync(0, "utf8"));
const { createClient } = await import(pathToFileURL(`${root}/client.js`).href);
const heard = [];
const hear = (line) => heard.push(line);
const client = createClient({ ...settings, log: { debug: hear, info: hear, warn: hear }, clock: { sleep: async () => undefined } });
const given = [];
const told = [];

function filled(value) {
  if (typeof value === "string" && /^\$\d+$/.test(value)) return given[Number(value.slice(1))];
  return value;
}

for (const [method, ...rest] of steps) {
  try {
    const found = await client[method](...rest.map(filled));
    given.push(found);
    told.push({ gives: found ?? null });
  } catch (error) {
    given.push(null);
    const { name, message, status = null, retrySafe = null, job = null, claim = null } = error;
    told.push({ raises: name, message, status, retrySafe, job: job?.runId ?? null, claim, stack: error.stack });
  }
}
await client.close();
process.stdout.write(JSON.stringify({ told, heard }));
