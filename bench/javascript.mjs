// Prints as JSON what the validators of JavaScript need for two payloads, and how large they are for a page that loads them.
// node javascript.mjs GENERATED PAYLOADS: PAYLOADS is JSON with model, module, valid and invalid. Times are processor time.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import Ajv from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { Compile } from "typebox/compile";
import * as v from "valibot";
import * as z from "zod/mini";

const [generated, payloads] = process.argv.slice(2);
const { model, module, valid, invalid, documented } = JSON.parse(payloads);
const npm = join(generated, "typescript");
const file = (name) => `./models/${name.replaceAll("_", "-")}.js`;
const schema = JSON.parse(readFileSync(join(generated, "jsonschema/models", `${module}.json`), "utf8"));

async function size(contents, folder) {
  const options = { bundle: true, minify: true, format: "esm", write: false, target: "es2022", logLevel: "error" };
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: folder } });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** Return the bytes that a page loads before it judges a first request: what its modules import at once. */
async function firstLoad(name) {
  const options = { bundle: true, minify: true, splitting: true, format: "esm", write: false, metafile: true, target: "es2022" };
  const made = await build({ ...options, entryPoints: [join(npm, "lazy", name)], outdir: npm, logLevel: "error" });
  const { outputs } = made.metafile;
  const texts = new Map(made.outputFiles.map((one) => [one.path, one.contents]));
  const loaded = new Set(Object.keys(outputs).filter((path) => outputs[path].entryPoint?.endsWith(`/lazy/${name}`)));
  for (const path of loaded) {
    for (const one of outputs[path].imports) if (one.kind === "import-statement") loaded.add(one.path);
  }
  return [...loaded].reduce((sum, path) => sum + gzipSync(texts.get(resolve(path)), { level: 9 }).length, 0);
}

let kept = 0;

function fastest(check, payload) {
  const calls = 20_000;
  let best = Infinity;
  for (let round = 0; round < 25; round++) {
    const start = process.cpuUsage();
    for (let call = 0; call < calls; call++) kept += check(payload) ? 1 : 2; // else an engine leaves out what nobody needs
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6 / calls);
  }
  return best;
}

const AJV = { code: { source: true, esm: true } };
const ajv = (options) => standalone.default(...((one) => [one, one.compile(schema)])(new Ajv.default({ ...AJV, ...options })));
const home = import.meta.dirname;
const loaded = async (text) => {
  const options = { bundle: true, format: "esm", write: false, platform: "node", logLevel: "error" };
  const { outputFiles } = await build({ ...options, stdin: { contents: text, resolveDir: home } });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).default;
};

// By hand, as one would write them; they know no rule between fields and no decoded size.
const ratios = ["16:9", "9:16", "1:1"];
const lengths = ["5", "10", 5, 10];
const HAND = `
const ratios = ${JSON.stringify(ratios)}, lengths = ${JSON.stringify(lengths)}, model = ${JSON.stringify(model)};`;
const BY_HAND = {
  "valibot (by hand)": `import * as v from "valibot";${HAND}
    export const one = v.strictObject({ model: v.literal(model), prompt: v.string(), duration: v.optional(v.picklist(lengths)),
      aspect_ratio: v.optional(v.picklist(ratios)), imageUrl: v.optional(v.pipe(v.string(), v.url())), conversationUUID: v.optional(v.string()) });
    export default (payload) => v.safeParse(one, payload).success;`,
  "zod mini (by hand)": `import * as z from "zod/mini";${HAND}
    export const one = z.strictObject({ model: z.literal(model), prompt: z.string(), duration: z.optional(z.literal(lengths)),
      aspect_ratio: z.optional(z.enum(ratios)), imageUrl: z.optional(z.url()), conversationUUID: z.optional(z.string()) });
    export default (payload) => one.safeParse(payload).success;`,
};

const { [Object.keys(await import(join(npm, file(module))))[0]]: ours } = await import(join(npm, file(module)));
const { [Object.keys(await import(join(npm, file(module))))[0]]: lazily } = await import(join(npm, file(module).replace("models", "lazy")));
const typebox = Compile(schema);
const firstError = ajv({});
const all = ajv({ allErrors: true });
const judges = {
  ours: [(payload) => ours.validate(payload).valid, await size(`export * from "${file(module)}"`, npm)],
  "ours, all words read": [(payload) => JSON.stringify(ours.validate(payload)).startsWith('{"valid":true'), null],
  "ours, loading little": [(payload) => !(lazily.validate(payload) instanceof Promise), await firstLoad(file(module).slice(9))],
  "ajv standalone, first error": [await loaded(firstError), await size(firstError, home)],
  "ajv standalone, all errors": [await loaded(all), await size(all, home)],
  "typebox": [(payload) => typebox.Check(payload), null],
  "typebox, all errors": [(payload) => typebox.Errors(payload).length === 0, null],
};
for (const [name, text] of Object.entries(BY_HAND)) judges[name] = [await loaded(text), await size(text, home)];

const rows = Object.entries(judges).map(([name, [check, bytes]]) => ({
  name,
  bytes,
  right: Boolean(check(valid)) && !check(invalid),
  valid: fastest(check, valid),
  invalid: fastest(check, invalid),
}));
const sizes = [];
const judging = (name) => name.endsWith(".js") && readFileSync(join(npm, "models", name), "utf8").includes("model(facts, "); // others name a former id
for (const name of readdirSync(join(npm, "models")).filter(judging)) sizes.push(await size(`export * from "./models/${name}"`, npm));
sizes.sort((one, other) => one - other);
const first = [];
for (const name of readdirSync(join(npm, "lazy")).filter((name) => name.endsWith(".js"))) first.push(await firstLoad(name));
first.sort((one, other) => one - other);
const together = async (names) => size(names.map((name) => `export * from "${file(name)}";`).join("\n"), npm);
console.log(
  JSON.stringify({
    kept,
    rows,
    median: sizes[sizes.length >> 1],
    largest: sizes.at(-1),
    first: first[first.length >> 1],
    largestFirst: first.at(-1),
    documented: await together(documented),
    all: await size('export * from "./index.js"', npm),
  }),
);
