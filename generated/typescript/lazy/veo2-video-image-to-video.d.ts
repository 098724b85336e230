// Generated from the capability matrix: edit the spec instead.
import type { Veo2VideoImageToVideo as Request, Veo2VideoImageToVideoInput } from "../models/veo2-video-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo2VideoImageToVideoInput };
export type Veo2VideoImageToVideo = Request;
export declare const Veo2VideoImageToVideo: LazyModel<Request>;
