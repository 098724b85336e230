// Generated from the capability matrix: edit the spec instead.
import type { PrunaAiPVideoAvatar as Request, PrunaAiPVideoAvatarInput } from "../models/pruna-ai-p-video-avatar.js";
import type { LazyModel } from "../runtime/types.js";

export type { PrunaAiPVideoAvatarInput };
export type PrunaAiPVideoAvatar = Request;
export declare const PrunaAiPVideoAvatar: LazyModel<Request>;
