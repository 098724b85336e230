// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3SingularityImageToVideo as Request, MinimaxH3SingularityImageToVideoInput } from "../models/minimax-h3-singularity-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3SingularityImageToVideoInput };
export type MinimaxH3SingularityImageToVideo = Request;
export declare const MinimaxH3SingularityImageToVideo: LazyModel<Request>;
