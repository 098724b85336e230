// Generated from the capability matrix: edit the spec instead.
import type { KlingV34k as Request, KlingV34kInput } from "../models/kling-v3-4k.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV34kInput };
export type KlingV34k = Request;
export declare const KlingV34k: LazyModel<Request>;
