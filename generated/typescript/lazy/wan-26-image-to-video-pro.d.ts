// Generated from the capability matrix: edit the spec instead.
import type { Wan26ImageToVideoPro as Request, Wan26ImageToVideoProInput } from "../models/wan-26-image-to-video-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan26ImageToVideoProInput };
export type Wan26ImageToVideoPro = Request;
export declare const Wan26ImageToVideoPro: LazyModel<Request>;
