// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30TextToVideo as Request, AlibabaWan30TextToVideoInput } from "../models/alibaba-wan-3-0-text-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30TextToVideoInput };
export type AlibabaWan30TextToVideo = Request;
export declare const AlibabaWan30TextToVideo: LazyModel<Request>;
