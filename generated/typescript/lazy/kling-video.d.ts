// Generated from the capability matrix: edit the spec instead.
import type { KlingVideo as Request, KlingVideoInput } from "../models/kling-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingVideoInput };
export type KlingVideo = Request;
export declare const KlingVideo: LazyModel<Request>;
