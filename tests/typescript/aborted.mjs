/** Abort calls of the client at different moments, and write what the caller gets: see `test_calls.py`. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { root, settings, payload, after, call } = JSON.parse(readFileSync(0, "utf8"));
const { createClient } = await import(pathToFileURL(`${root}/client.js`).href);
const quiet = () => undefined;
const client = createClient({ ...settings, log: { warn: quiet } });
const controller = new AbortController();
if (after === 0) controller.abort();
else setTimeout(() => controller.abort(), after * 1000);

const calls = {
  submit: () => client.submit(payload, { signal: controller.signal, settle: 0 }),
  wait: async () => client.wait(await client.submit(payload), { signal: controller.signal }),
  events: async () => {
    for await (const status of client.events(await client.submit(payload), { signal: controller.signal })) quiet(status);
  },
};
const started = performance.now();
let told;
try {
  told = { gives: (await calls[call]()) ?? null };
} catch (error) {
  told = { raises: error.name, claim: error.claim ?? null, runId: error.runId ?? null };
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ ...told, seconds, left: await client.unsettled() }));
await client.close();
