// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedanceUpscaler as Request, BytedanceSeedanceUpscalerInput } from "../models/bytedance-seedance-upscaler.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedanceUpscalerInput };
export type BytedanceSeedanceUpscaler = Request;
export declare const BytedanceSeedanceUpscaler: LazyModel<Request>;
