// Generated from the capability matrix: edit the spec instead.
import type { Wan22Animate2 as Request, Wan22Animate2Input } from "../models/wan-22-animate-2.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan22Animate2Input };
export type Wan22Animate2 = Request;
export declare const Wan22Animate2: LazyModel<Request>;
