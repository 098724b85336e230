// Generated from the capability matrix: edit the spec instead.
import type { KlingV21Standard as Request, KlingV21StandardInput } from "../models/kling-v21-standard.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV21StandardInput };
export type KlingV21Standard = Request;
export declare const KlingV21Standard: LazyModel<Request>;
