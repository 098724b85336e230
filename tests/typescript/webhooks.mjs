/** Read webhooks with a generated client: reads a list of `[headers, body in base64, secret, now]`, writes what they tell. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const client = await import(pathToFileURL(process.argv[2]).href);
const { WebhookError, ConfigurationError, readWebhook, verifyWebhook } = client;
const told = [];
for (const [headers, text, secret, now] of JSON.parse(readFileSync(0, "utf8"))) {
  const body = Buffer.from(text, "base64");
  try {
    const event = secret === null ? readWebhook(headers, body) : await verifyWebhook(headers, body, secret, { now });
    const { status, runId, id, verified } = event;
    const seen = status && [status.state, status.word, status.urls, status.error];
    told.push({ told: [runId, event.event, id, verified], status: seen });
  } catch (error) {
    if (!(error instanceof WebhookError || error instanceof ConfigurationError)) throw error;
    told.push({ raises: error.name, message: error.message });
  }
}
process.stdout.write(JSON.stringify(told));
