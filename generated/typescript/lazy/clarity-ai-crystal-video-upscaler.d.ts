// Generated from the capability matrix: edit the spec instead.
import type { ClarityAiCrystalVideoUpscaler as Request, ClarityAiCrystalVideoUpscalerInput } from "../models/clarity-ai-crystal-video-upscaler.js";
import type { LazyModel } from "../runtime/types.js";

export type { ClarityAiCrystalVideoUpscalerInput };
export type ClarityAiCrystalVideoUpscaler = Request;
export declare const ClarityAiCrystalVideoUpscaler: LazyModel<Request>;
