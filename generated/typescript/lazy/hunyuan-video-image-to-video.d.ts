// Generated from the capability matrix: edit the spec instead.
import type { HunyuanVideoImageToVideo as Request, HunyuanVideoImageToVideoInput } from "../models/hunyuan-video-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { HunyuanVideoImageToVideoInput };
export type HunyuanVideoImageToVideo = Request;
export declare const HunyuanVideoImageToVideo: LazyModel<Request>;
