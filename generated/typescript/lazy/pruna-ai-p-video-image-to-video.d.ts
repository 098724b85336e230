// Generated from the capability matrix: edit the spec instead.
import type { PrunaAiPVideoImageToVideo as Request, PrunaAiPVideoImageToVideoInput } from "../models/pruna-ai-p-video-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { PrunaAiPVideoImageToVideoInput };
export type PrunaAiPVideoImageToVideo = Request;
export declare const PrunaAiPVideoImageToVideo: LazyModel<Request>;
