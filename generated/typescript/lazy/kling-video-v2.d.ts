// Generated from the capability matrix: edit the spec instead.
import type { KlingVideoV2 as Request, KlingVideoV2Input } from "../models/kling-video-v2.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingVideoV2Input };
export type KlingVideoV2 = Request;
export declare const KlingVideoV2: LazyModel<Request>;
