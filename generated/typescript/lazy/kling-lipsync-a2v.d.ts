// Generated from the capability matrix: edit the spec instead.
import type { KlingLipsyncA2v as Request, KlingLipsyncA2vInput } from "../models/kling-lipsync-a2v.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingLipsyncA2vInput };
export type KlingLipsyncA2v = Request;
export declare const KlingLipsyncA2v: LazyModel<Request>;
