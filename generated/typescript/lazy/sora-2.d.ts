// Generated from the capability matrix: edit the spec instead.
import type { Sora2 as Request, Sora2Input } from "../models/sora-2.js";
import type { LazyModel } from "../runtime/types.js";

export type { Sora2Input };
export type Sora2 = Request;
export declare const Sora2: LazyModel<Request>;
