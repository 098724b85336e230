// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3MaxLipSyncImageToVideo as Request, MinimaxH3MaxLipSyncImageToVideoInput } from "../models/minimax-h3-max-lip-sync-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3MaxLipSyncImageToVideoInput };
export type MinimaxH3MaxLipSyncImageToVideo = Request;
export declare const MinimaxH3MaxLipSyncImageToVideo: LazyModel<Request>;
