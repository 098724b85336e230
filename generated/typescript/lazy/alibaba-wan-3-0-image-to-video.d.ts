// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30ImageToVideo as Request, AlibabaWan30ImageToVideoInput } from "../models/alibaba-wan-3-0-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30ImageToVideoInput };
export type AlibabaWan30ImageToVideo = Request;
export declare const AlibabaWan30ImageToVideo: LazyModel<Request>;
