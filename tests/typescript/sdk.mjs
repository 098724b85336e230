/** Make a film with the AI SDK itself: see `test_sdk.py`. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { root, tools, settings, model, options } = JSON.parse(readFileSync(0, "utf8"));
const { createClient, videoModel } = await import(pathToFileURL(`${root}/client.js`).href);
const { experimental_generateVideo: generateVideo } = await import(
  pathToFileURL(createRequire(`${tools}/`).resolve("ai")).href
);
const quiet = () => undefined;
globalThis.AI_SDK_LOG_WARNINGS = false;
const client = createClient({ ...settings, log: { warn: quiet }, limits: false });
let told;
try {
  const found = await generateVideo({ model: videoModel(client, model), poll: { intervalMs: 50 }, ...options });
  told = { bytes: Buffer.from(found.video.uint8Array).toString("base64"), type: found.video.mediaType, warnings: found.warnings };
} catch (error) {
  told = { raises: error.name, message: error.message };
}
process.stdout.write(JSON.stringify(told));
await client.close();
