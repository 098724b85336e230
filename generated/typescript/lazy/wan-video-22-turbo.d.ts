// Generated from the capability matrix: edit the spec instead.
import type { WanVideo22Turbo as Request, WanVideo22TurboInput } from "../models/wan-video-22-turbo.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanVideo22TurboInput };
export type WanVideo22Turbo = Request;
export declare const WanVideo22Turbo: LazyModel<Request>;
