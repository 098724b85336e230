// Generated from the capability matrix: edit the spec instead.
import type { ViduQ3 as Request, ViduQ3Input } from "../models/vidu-q3.js";
import type { LazyModel } from "../runtime/types.js";

export type { ViduQ3Input };
export type ViduQ3 = Request;
export declare const ViduQ3: LazyModel<Request>;
