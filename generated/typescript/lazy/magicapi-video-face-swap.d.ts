// Generated from the capability matrix: edit the spec instead.
import type { MagicapiVideoFaceSwap as Request, MagicapiVideoFaceSwapInput } from "../models/magicapi-video-face-swap.js";
import type { LazyModel } from "../runtime/types.js";

export type { MagicapiVideoFaceSwapInput };
export type MagicapiVideoFaceSwap = Request;
export declare const MagicapiVideoFaceSwap: LazyModel<Request>;
