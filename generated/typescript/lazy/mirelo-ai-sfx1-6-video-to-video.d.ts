// Generated from the capability matrix: edit the spec instead.
import type { MireloAiSfx16VideoToVideo as Request, MireloAiSfx16VideoToVideoInput } from "../models/mirelo-ai-sfx1-6-video-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { MireloAiSfx16VideoToVideoInput };
export type MireloAiSfx16VideoToVideo = Request;
export declare const MireloAiSfx16VideoToVideo: LazyModel<Request>;
