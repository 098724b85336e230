// Generated from the capability matrix: edit the spec instead.
import type { Wan22Animate as Request, Wan22AnimateInput } from "../models/wan-22-animate.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan22AnimateInput };
export type Wan22Animate = Request;
export declare const Wan22Animate: LazyModel<Request>;
