// Generated from the capability matrix: edit the spec instead.
import type { Happyhorse10 as Request, Happyhorse10Input } from "../models/happyhorse-1-0.js";
import type { LazyModel } from "../runtime/types.js";

export type { Happyhorse10Input };
export type Happyhorse10 = Request;
export declare const Happyhorse10: LazyModel<Request>;
