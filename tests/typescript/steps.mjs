/**
 * Call methods of a generated client in JavaScript, one after another, and write what each gave.
 *
 * Reads `{"root", "settings", "steps": [[method, …arguments]], "patient", "store"}`. An argument `"$0"` is what the first
 * step gave, a `budget` is an object of its own, and `store` is a module that makes the ledger of the path in the settings.
 * A call that throws gives `{"raises": …}`, and the next one follows. Unless it is patient, no pause takes any time.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { root, settings, steps, patient = false, store } = JSON.parse(readFileSync(0, "utf8"));
const { createClient, Budget } = await import(pathToFileURL(`${root}/client.js`).href);
if (store) settings.ledger = (await import(pathToFileURL(store).href)).jsonStore(settings.ledger);
const heard = [];
const hear = (line) => heard.push(line);
const clock = patient ? {} : { sleep: async () => undefined };
const client = createClient({ ...settings, log: { debug: hear, info: hear, warn: hear }, clock });
const given = [];
const told = [];

function filled(value) {
  if (typeof value === "string" && /^\$\d+$/.test(value)) return given[Number(value.slice(1))];
  if (typeof value?.budget === "object") return { ...value, budget: new Budget(value.budget.limit, value.budget) };
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
