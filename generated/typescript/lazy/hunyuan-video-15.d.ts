// Generated from the capability matrix: edit the spec instead.
import type { HunyuanVideo15 as Request, HunyuanVideo15Input } from "../models/hunyuan-video-15.js";
import type { LazyModel } from "../runtime/types.js";

export type { HunyuanVideo15Input };
export type HunyuanVideo15 = Request;
export declare const HunyuanVideo15: LazyModel<Request>;
