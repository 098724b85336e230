// Generated from the capability matrix: edit the spec instead.
import type { KlingV26Pro as Request, KlingV26ProInput } from "../models/kling-v26-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV26ProInput };
export type KlingV26Pro = Request;
export declare const KlingV26Pro: LazyModel<Request>;
