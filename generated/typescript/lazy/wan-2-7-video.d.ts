// Generated from the capability matrix: edit the spec instead.
import type { Wan27Video as Request, Wan27VideoInput } from "../models/wan-2-7-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan27VideoInput };
export type Wan27Video = Request;
export declare const Wan27Video: LazyModel<Request>;
