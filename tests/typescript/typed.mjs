/** Submits one request in both forms, and wrong ones; the lines that it writes are JSON. */

const { root, settings, id, fields } = JSON.parse(process.argv[2]);
const { createClient } = await import(`${root}/client.js`);
const bodies = [];
const seen = (url, how) => {
  if (how.body) bodies.push(new TextDecoder().decode(typeof how.body === "string" ? new TextEncoder().encode(how.body) : how.body));
  return fetch(url, how);
};
const client = createClient({ ...settings, fetch: seen, ledger: "memory" });
const whole = { model: id, ...fields };
const runs = [await client.submit(whole), await client.submit(id, fields, { maxCost: "20" })].map((job) => job.runId);
const told = [];
for (const wrong of [[id], [id, "text"], [id, { ...fields, model: "sora-2" }], [id, fields, { maxCost: "0.01" }]]) {
  await client.submit(...wrong).catch((error) => told.push(`${error.constructor.name}: ${error.message}`));
}
const estimates = [await client.estimate(whole), await client.estimate(id, fields)];
const verdicts = [await client.validate(id, fields), await client.validate(id, {})];
console.log(JSON.stringify({ runs, bodies, told, estimates, valid: verdicts.map((one) => one.valid) }));
await client.close();
