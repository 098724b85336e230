// Generated from the capability matrix: edit the spec instead.
import type { Ltx219b as Request, Ltx219bInput } from "../models/ltx-2-19b.js";
import type { LazyModel } from "../runtime/types.js";

export type { Ltx219bInput };
export type Ltx219b = Request;
export declare const Ltx219b: LazyModel<Request>;
