// Generated from the capability matrix: edit the spec instead.
import type { ViduVideo as Request, ViduVideoInput } from "../models/vidu-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { ViduVideoInput };
export type ViduVideo = Request;
export declare const ViduVideo: LazyModel<Request>;
