// Generated from the capability matrix: edit the spec instead.
import type { PrunaAiPVideo2ImageToVideo as Request, PrunaAiPVideo2ImageToVideoInput } from "../models/pruna-ai-p-video-2-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { PrunaAiPVideo2ImageToVideoInput };
export type PrunaAiPVideo2ImageToVideo = Request;
export declare const PrunaAiPVideo2ImageToVideo: LazyModel<Request>;
