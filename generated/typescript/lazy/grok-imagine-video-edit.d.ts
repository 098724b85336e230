// Generated from the capability matrix: edit the spec instead.
import type { GrokImagineVideoEdit as Request, GrokImagineVideoEditInput } from "../models/grok-imagine-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { GrokImagineVideoEditInput };
export type GrokImagineVideoEdit = Request;
export declare const GrokImagineVideoEdit: LazyModel<Request>;
