// Generated from the capability matrix: edit the spec instead.
import type { MidjourneyVideo as Request, MidjourneyVideoInput } from "../models/midjourney-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { MidjourneyVideoInput };
export type MidjourneyVideo = Request;
export declare const MidjourneyVideo: LazyModel<Request>;
