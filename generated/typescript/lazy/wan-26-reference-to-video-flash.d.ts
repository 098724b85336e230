// Generated from the capability matrix: edit the spec instead.
import type { Wan26ReferenceToVideoFlash as Request, Wan26ReferenceToVideoFlashInput } from "../models/wan-26-reference-to-video-flash.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan26ReferenceToVideoFlashInput };
export type Wan26ReferenceToVideoFlash = Request;
export declare const Wan26ReferenceToVideoFlash: LazyModel<Request>;
