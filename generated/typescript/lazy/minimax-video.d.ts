// Generated from the capability matrix: edit the spec instead.
import type { MinimaxVideo as Request, MinimaxVideoInput } from "../models/minimax-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxVideoInput };
export type MinimaxVideo = Request;
export declare const MinimaxVideo: LazyModel<Request>;
