// Generated from the capability matrix: edit the spec instead.
import type { Veo31LiteVideo as Request, Veo31LiteVideoInput } from "../models/veo3-1-lite-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo31LiteVideoInput };
export type Veo31LiteVideo = Request;
export declare const Veo31LiteVideo: LazyModel<Request>;
