// Generated from the capability matrix: edit the spec instead.
import type { GrokImagineVideo as Request, GrokImagineVideoInput } from "../models/grok-imagine-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { GrokImagineVideoInput };
export type GrokImagineVideo = Request;
export declare const GrokImagineVideo: LazyModel<Request>;
