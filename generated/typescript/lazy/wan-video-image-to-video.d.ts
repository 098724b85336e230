// Generated from the capability matrix: edit the spec instead.
import type { WanVideoImageToVideo as Request, WanVideoImageToVideoInput } from "../models/wan-video-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanVideoImageToVideoInput };
export type WanVideoImageToVideo = Request;
export declare const WanVideoImageToVideo: LazyModel<Request>;
