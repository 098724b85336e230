// Generated from the capability matrix: edit the spec instead.
import type { ViduQ3Pro as Request, ViduQ3ProInput } from "../models/vidu-q3-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { ViduQ3ProInput };
export type ViduQ3Pro = Request;
export declare const ViduQ3Pro: LazyModel<Request>;
