// Generated from the capability matrix: edit the spec instead.
import type { KlingVideoO1Standard as Request, KlingVideoO1StandardInput } from "../models/kling-video-o1-standard.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingVideoO1StandardInput };
export type KlingVideoO1Standard = Request;
export declare const KlingVideoO1Standard: LazyModel<Request>;
