// Generated from the capability matrix: edit the spec instead.
import type { PrunaAiPVideoTextToVideo as Request, PrunaAiPVideoTextToVideoInput } from "../models/pruna-ai-p-video-text-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { PrunaAiPVideoTextToVideoInput };
export type PrunaAiPVideoTextToVideo = Request;
export declare const PrunaAiPVideoTextToVideo: LazyModel<Request>;
