// Generated from the capability matrix: edit the spec instead.
import type { XaiGrokImagineVideoV15ImageToVideo as Request, XaiGrokImagineVideoV15ImageToVideoInput } from "../models/xai-grok-imagine-video-v1-5-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { XaiGrokImagineVideoV15ImageToVideoInput };
export type XaiGrokImagineVideoV15ImageToVideo = Request;
export declare const XaiGrokImagineVideoV15ImageToVideo: LazyModel<Request>;
