// Generated from the capability matrix: edit the spec instead.
import type { PrunaAiPVideoAnimate as Request, PrunaAiPVideoAnimateInput } from "../models/pruna-ai-p-video-animate.js";
import type { LazyModel } from "../runtime/types.js";

export type { PrunaAiPVideoAnimateInput };
export type PrunaAiPVideoAnimate = Request;
export declare const PrunaAiPVideoAnimate: LazyModel<Request>;
