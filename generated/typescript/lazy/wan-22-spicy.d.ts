// Generated from the capability matrix: edit the spec instead.
import type { Wan22Spicy as Request, Wan22SpicyInput } from "../models/wan-22-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan22SpicyInput };
export type Wan22Spicy = Request;
export declare const Wan22Spicy: LazyModel<Request>;
