// Generated from the capability matrix: edit the spec instead.
import type { GrokImagineVideoExtend as Request, GrokImagineVideoExtendInput } from "../models/grok-imagine-video-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { GrokImagineVideoExtendInput };
export type GrokImagineVideoExtend = Request;
export declare const GrokImagineVideoExtend: LazyModel<Request>;
