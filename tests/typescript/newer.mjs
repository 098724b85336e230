/**
 * Judge payloads by records of a list, with the modules of a generated client.
 *
 * Reads the root of a package, then lines of `[record, payloads]`; writes a line of verdicts for each, or why the record
 * cannot be read. Each record is that of a model which the package does not have.
 */

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const url = (path) => pathToFileURL(`${process.argv[2]}/${path}`).href;
const { KIT } = await import(url("client.js"));
const { withModel } = await import(url("runtime/client/newer/models.js"));
const { mapped, UnusableRecordError } = await import(url("runtime/client/newer/records.js"));
const mapping = mapped((await KIT.list()).default);

for await (const line of createInterface({ input: process.stdin })) {
  const [record, payloads] = JSON.parse(line);
  let told;
  try {
    const kit = withModel(KIT, record.id, record, mapping, "2026-01-31");
    told = payloads.map((payload) => kit.validate(payload));
  } catch (error) {
    if (!(error instanceof UnusableRecordError)) throw error;
    told = error.message;
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
