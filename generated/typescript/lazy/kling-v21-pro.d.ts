// Generated from the capability matrix: edit the spec instead.
import type { KlingV21Pro as Request, KlingV21ProInput } from "../models/kling-v21-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV21ProInput };
export type KlingV21Pro = Request;
export declare const KlingV21Pro: LazyModel<Request>;
