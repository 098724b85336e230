// Generated from the capability matrix: edit the spec instead.
import type { Happyhorse11 as Request, Happyhorse11Input } from "../models/happyhorse-1-1.js";
import type { LazyModel } from "../runtime/types.js";

export type { Happyhorse11Input };
export type Happyhorse11 = Request;
export declare const Happyhorse11: LazyModel<Request>;
