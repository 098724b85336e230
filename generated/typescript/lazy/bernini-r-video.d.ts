// Generated from the capability matrix: edit the spec instead.
import type { BerniniRVideo as Request, BerniniRVideoInput } from "../models/bernini-r-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { BerniniRVideoInput };
export type BerniniRVideo = Request;
export declare const BerniniRVideo: LazyModel<Request>;
