// Generated from the capability matrix: edit the spec instead.
import { terms } from "./terms.js";
import { validate } from "./models.js";
import { videoModelOf } from "./runtime/client/ai_sdk.js";
import { Client } from "./runtime/client/client.js";
import { MODELS, OPTIONS, OUTCOMES, PRICES, SERVICE, SHAPES } from "./service.js";

export * from "./runtime/client/index.js";

/** The tables and functions of this package that its client uses. */
export const KIT = /* @__PURE__ */ Object.freeze({
  service: SERVICE,
  outcomes: OUTCOMES,
  models: MODELS,
  terms: /* @__PURE__ */ Object.fromEntries(terms.map(([name, media, ...instead]) => [name, [Boolean(media), instead]])),
  shapes: SHAPES,
  prices: PRICES,
  options: OPTIONS,
  validate,
  editions: {
    ["live"]: () => import("./editions/live.js"),
  },
  list: () => import("./listing.js"),
});

/** Return a client of NanoGPT Video. */
export function createClient(settings = {}) {
  return new Client(KIT, settings);
}

/** Return a model for `generateVideo` of the AI SDK; what it may cost is bounded as by `client.submit`. */
export function videoModel(client, modelId, terms = {}) {
  return videoModelOf(KIT, client, modelId, terms);
}
