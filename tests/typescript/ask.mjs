// Answers with verdicts. node ask.mjs FOLDER: FOLDER is a generated npm package. Each line of the input is JSON: a payload, perhaps an
// edition, and a `model` where its own module shall judge; a large text is `{"$text": [[piece, times], …]}`. Each line of the output is
// the verdict, with `"asks": "price"` the estimate, or the texts of what was thrown. `lazy` names the module of the model that loads
// little: it must give the same verdict, and `atOnce` tells whether it needed nothing else for it.
import { createInterface } from "node:readline";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const load = (name) => import(pathToFileURL(join(folder, name)));
const { validate, models } = await load("index.js");
const editions = {};
let client;
const price = async (payload) => {
  client ??= (await load("client.js")).createClient({ apiKey: "key:secret", ledger: false, log: { warn: () => undefined } });
  return client.estimate(payload, { strict: false });
};
const lazily = async (name, payload, verdict) => {
  const [model] = Object.values(await load(`lazy/${name}.js`));
  const said = model.validate(payload);
  const { issues = [] } = await model["~standard"].validate(payload);
  const same = JSON.stringify(await said) === JSON.stringify(verdict) && issues.length === verdict.errors.length;
  return same ? { ...verdict, atOnce: !(said instanceof Promise) } : { thrown: `the lazy module of ${name} has another verdict: ${JSON.stringify(payload).slice(0, 500)}` };
};
const long = (value) => value.$text.map(([piece, times]) => piece.repeat(times)).join("");

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { payload, edition, model, asks, lazy } = JSON.parse(line);
  if (typeof payload === "object" && payload && !Array.isArray(payload)) {
    for (const [name, value] of Object.entries(payload)) if (value?.$text) payload[name] = long(value);
  }
  let judge = model === undefined ? validate : models[model].validate;
  if (edition) {
    const path = `editions/${edition}.js`;
    editions[edition] ??= existsSync(join(folder, path)) ? (await load(path)).validate : validate;
    judge = editions[edition];
  }
  let answer;
  try {
    answer = asks === "price" ? await price(payload) : judge(payload);
    if (lazy) answer = await lazily(lazy, payload, answer);
  } catch (error) {
    answer = { thrown: `${error.stack}` };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
