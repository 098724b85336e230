/** Write the wire form that the client makes of friendly input, and the estimates of payloads: see `test_calls.py`. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { root, payloads, inputs, today } = JSON.parse(readFileSync(0, "utf8"));
const { createClient, KIT } = await import(pathToFileURL(`${root}/client.js`).href);
const { normalise } = await import(pathToFileURL(`${root}/runtime/client/normalise.js`).href);
const quiet = () => undefined;
const client = createClient({ apiKey: "key:secret", ledger: false, log: { warn: quiet }, clock: { today: () => today } });

/** Give files their forms: `{"$bytes": base64}`, `{"$blob": base64}`, `{"$file": path}`. */
function revived(_, value) {
  if (value?.$bytes !== undefined) return Uint8Array.from(Buffer.from(value.$bytes, "base64"));
  if (value?.$blob !== undefined) return new Blob([Buffer.from(value.$blob, "base64")]);
  if (value?.$file !== undefined) return pathToFileURL(value.$file);
  return value;
}

const estimates = [];
for (const payload of payloads) {
  try {
    estimates.push(await client.estimate(payload, { strict: false }));
  } catch (error) {
    estimates.push(error.name);
  }
}
const normalised = [];
for (const one of inputs) {
  const found = await normalise(KIT, JSON.parse(JSON.stringify(one), revived));
  const plain = (value) => (value instanceof Uint8Array || value instanceof Blob || value instanceof URL ? "file" : value);
  normalised.push({ payload: Object.fromEntries(Object.entries(found.payload).map(([name, value]) => [name, plain(value)])), unusable: found.unusable.map((finding) => [finding.code, finding.field]), messages: found.unusable.map((finding) => finding.message) });
}
process.stdout.write(JSON.stringify({ estimates, normalised }));
