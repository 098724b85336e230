// Generated from the capability matrix: edit the spec instead.
import type { WanS2v as Request, WanS2vInput } from "../models/wan-s2v.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanS2vInput };
export type WanS2v = Request;
export declare const WanS2v: LazyModel<Request>;
