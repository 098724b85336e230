// Generated from the capability matrix: edit the spec instead.
import type { VideoUpscaler as Request, VideoUpscalerInput } from "../models/video-upscaler.js";
import type { LazyModel } from "../runtime/types.js";

export type { VideoUpscalerInput };
export type VideoUpscaler = Request;
export declare const VideoUpscaler: LazyModel<Request>;
