// Generated from the capability matrix: edit the spec instead.
import type { WanVideo22 as Request, WanVideo22Input } from "../models/wan-video-22.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanVideo22Input };
export type WanVideo22 = Request;
export declare const WanVideo22: LazyModel<Request>;
