// Generated from the capability matrix: edit the spec instead.
import type { Wan25 as Request, Wan25Input } from "../models/wan-25.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan25Input };
export type Wan25 = Request;
export declare const Wan25: LazyModel<Request>;
