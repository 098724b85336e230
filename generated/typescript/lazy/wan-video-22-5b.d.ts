// Generated from the capability matrix: edit the spec instead.
import type { WanVideo225b as Request, WanVideo225bInput } from "../models/wan-video-22-5b.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanVideo225bInput };
export type WanVideo225b = Request;
export declare const WanVideo225b: LazyModel<Request>;
