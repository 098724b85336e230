// Generated from the capability matrix: edit the spec instead.
import type { KlingLipsyncT2v as Request, KlingLipsyncT2vInput } from "../models/kling-lipsync-t2v.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingLipsyncT2vInput };
export type KlingLipsyncT2v = Request;
export declare const KlingLipsyncT2v: LazyModel<Request>;
