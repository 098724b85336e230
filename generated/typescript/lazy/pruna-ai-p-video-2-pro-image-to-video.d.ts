// Generated from the capability matrix: edit the spec instead.
import type { PrunaAiPVideo2ProImageToVideo as Request, PrunaAiPVideo2ProImageToVideoInput } from "../models/pruna-ai-p-video-2-pro-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { PrunaAiPVideo2ProImageToVideoInput };
export type PrunaAiPVideo2ProImageToVideo = Request;
export declare const PrunaAiPVideo2ProImageToVideo: LazyModel<Request>;
