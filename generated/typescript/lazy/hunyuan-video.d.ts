// Generated from the capability matrix: edit the spec instead.
import type { HunyuanVideo as Request, HunyuanVideoInput } from "../models/hunyuan-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { HunyuanVideoInput };
export type HunyuanVideo = Request;
export declare const HunyuanVideo: LazyModel<Request>;
