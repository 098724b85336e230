// Judges boundary cases by validators of JavaScript, and prints what differs from the verdict of the cases as JSON.
// node judge.mjs FOLDER UNION STEP: FOLDER has cases.jsonl, openapi.json, request.json, models/*.json and, if they were generated,
// hey/zod.gen.ts and orval/zod.ts; UNION is the schema of any request in OpenAPI. What tries all models for each payload, as unions
// do, is asked about every STEPth case.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { validator } from "@exodus/schemasafe";
import Ajv from "ajv/dist/2020.js";

const [folder, union, step] = [resolve(process.argv[2]), process.argv[3], Number(process.argv[4])];
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const load = async (name) => (existsSync(join(folder, name)) ? import(pathToFileURL(join(folder, name))) : null);
const long = (value) => value.$text.map(([piece, times]) => piece.repeat(times)).join("");
const cases = readFileSync(join(folder, "cases.jsonl"), "utf8").split("\n").filter(Boolean).map((line) => {
  const row = JSON.parse(line);
  for (const [name, value] of Object.entries(row.payload)) if (value?.$text) row.payload[name] = long(value);
  return row;
});

const forms = {};
forms["ajv, any request"] = new Ajv.default().compile(read("request.json"));
const compiled = Object.fromEntries(readdirSync(join(folder, "models")).flatMap((name) => {
  const schema = read(join("models", name));
  const { const: id, enum: ids } = schema.properties.model ?? {};
  const judge = new Ajv.default().compile(schema);
  return (ids ?? [id ?? name]).map((each) => [each, judge]);
}));
forms["ajv, by model"] = (payload) => compiled[payload.model]?.(payload) ?? false;
const { schemas } = JSON.parse(JSON.stringify(read("openapi.json").components).replaceAll("#/components/schemas/", "#/$defs/"));
// `discriminator` is a word of OpenAPI, not of JSON Schema.
forms["ajv, OpenAPI"] = new Ajv.default({ keywords: ["discriminator"] }).compile({ $defs: schemas, $ref: `#/$defs/${union}` });
forms["schemasafe, any request"] = validator(read("request.json"), { mode: "default", includeErrors: false });
const hey = await load("hey/zod.gen.ts");
if (hey) forms["zod of hey-api"] = (payload) => hey.zSubmitBody.safeParse(payload).success;
const orval = await load("orval/zod.ts");
// The union of orval tries all models, 4 ms for each payload: only those of its id can take it.
const takes = new Map();
const taking = (id) => orval.SubmitBody.options.filter((model) => model.shape.model?.safeParse(id).success ?? true);
if (orval) forms["zod of orval"] = (payload) => {
  if (!takes.has(payload.model)) takes.set(payload.model, taking(payload.model));
  return takes.get(payload.model).some((model) => model.safeParse(payload).success);
};

const report = {};
for (const [form, judge] of Object.entries(forms)) {
  const asked = form.endsWith("by model") ? cases : cases.filter((_, number) => number % step === 0);
  const wrong = asked.filter((row) => Boolean(judge(row.payload)) !== row.valid);
  const accepted = wrong.filter((row) => !row.valid);
  const named = wrong.slice(0, 2000).map(({ code, field, constraint, valid, payload }) => ({ code, field, constraint, valid, model: payload.model }));
  report[form] = { judged: asked.length, accepted: accepted.length, refused: wrong.length - accepted.length, wrong: named };
}
console.log(JSON.stringify(report));
