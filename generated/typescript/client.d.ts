// Generated from the capability matrix: edit the spec instead.
import type { Inputs } from "./models.js";
import type { VideoModel } from "./runtime/client/ai_sdk.js";
import type { Terms } from "./runtime/client/budgets.js";
import type { Client, Settings } from "./runtime/client/client.js";
import type { Kit } from "./runtime/client/service.js";

export * from "./runtime/client/index.js";

/** The tables and functions of this package that its client uses. */
export declare const KIT: Kit;

/** Return a client of NanoGPT Video, whose requests are typed by the id of their model: `submit(id, fields)`. */
export declare function createClient(settings?: Settings): Client<Inputs>;

/** Return a model for `generateVideo` of the AI SDK; what it may cost is bounded as by `client.submit`. */
export declare function videoModel(client: Client<any>, modelId: string, terms?: Terms): VideoModel;
