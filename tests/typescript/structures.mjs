/** Write at which sizes the client takes files for cut: see `test_structures.py`. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { root, files } = JSON.parse(readFileSync(0, "utf8"));
const { Structure } = await import(pathToFileURL(`${root}/runtime/client/structure.js`).href);
const { isText, sniff } = await import(pathToFileURL(`${root}/runtime/client/media_types.js`).href);

const told = files.map(({ content, sizes }) => {
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  const cut = sizes.map((size) => {
    const structure = new Structure();
    const step = 1 + (size % 700);
    for (let at = 0; at < size; at += step) structure.write(bytes.subarray(at, Math.min(size, at + step)));
    return structure.isCut();
  });
  return { cut, kinds: sizes.map((size) => sniff(bytes.subarray(0, size))), texts: sizes.map((size) => isText(bytes.subarray(0, size))) };
});
process.stdout.write(JSON.stringify(told));
