// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3SingularityImageToVideoLora as Request, MinimaxH3SingularityImageToVideoLoraInput } from "../models/minimax-h3-singularity-image-to-video-lora.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3SingularityImageToVideoLoraInput };
export type MinimaxH3SingularityImageToVideoLora = Request;
export declare const MinimaxH3SingularityImageToVideoLora: LazyModel<Request>;
