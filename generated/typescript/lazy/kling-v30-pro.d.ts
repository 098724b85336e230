// Generated from the capability matrix: edit the spec instead.
import type { KlingV30Pro as Request, KlingV30ProInput } from "../models/kling-v30-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV30ProInput };
export type KlingV30Pro = Request;
export declare const KlingV30Pro: LazyModel<Request>;
