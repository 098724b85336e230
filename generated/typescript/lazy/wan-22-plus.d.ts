// Generated from the capability matrix: edit the spec instead.
import type { Wan22Plus as Request, Wan22PlusInput } from "../models/wan-22-plus.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan22PlusInput };
export type Wan22Plus = Request;
export declare const Wan22Plus: LazyModel<Request>;
