// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3ReferenceToVideo as Request, MinimaxH3ReferenceToVideoInput } from "../models/minimax-h3-reference-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3ReferenceToVideoInput };
export type MinimaxH3ReferenceToVideo = Request;
export declare const MinimaxH3ReferenceToVideo: LazyModel<Request>;
