// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30ReferenceToVideo as Request, AlibabaWan30ReferenceToVideoInput } from "../models/alibaba-wan-3-0-reference-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30ReferenceToVideoInput };
export type AlibabaWan30ReferenceToVideo = Request;
export declare const AlibabaWan30ReferenceToVideo: LazyModel<Request>;
