// Generated from the capability matrix: edit the spec instead.
import type { KlingVideoO1 as Request, KlingVideoO1Input } from "../models/kling-video-o1.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingVideoO1Input };
export type KlingVideoO1 = Request;
export declare const KlingVideoO1: LazyModel<Request>;
