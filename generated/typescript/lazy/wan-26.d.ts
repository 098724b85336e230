// Generated from the capability matrix: edit the spec instead.
import type { Wan26 as Request, Wan26Input } from "../models/wan-26.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan26Input };
export type Wan26 = Request;
export declare const Wan26: LazyModel<Request>;
