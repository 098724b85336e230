// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3MaxMultiAngleImageToVideo as Request, MinimaxH3MaxMultiAngleImageToVideoInput } from "../models/minimax-h3-max-multi-angle-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3MaxMultiAngleImageToVideoInput };
export type MinimaxH3MaxMultiAngleImageToVideo = Request;
export declare const MinimaxH3MaxMultiAngleImageToVideo: LazyModel<Request>;
