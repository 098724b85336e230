// Generated from the capability matrix: edit the spec instead.
import type { GrokImagineVideoReferenceToVideo as Request, GrokImagineVideoReferenceToVideoInput } from "../models/grok-imagine-video-reference-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { GrokImagineVideoReferenceToVideoInput };
export type GrokImagineVideoReferenceToVideo = Request;
export declare const GrokImagineVideoReferenceToVideo: LazyModel<Request>;
