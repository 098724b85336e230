// Generated from the capability matrix: edit the spec instead.
import type { Seedvr2VideoUpscaler as Request, Seedvr2VideoUpscalerInput } from "../models/seedvr2-video-upscaler.js";
import type { LazyModel } from "../runtime/types.js";

export type { Seedvr2VideoUpscalerInput };
export type Seedvr2VideoUpscaler = Request;
export declare const Seedvr2VideoUpscaler: LazyModel<Request>;
