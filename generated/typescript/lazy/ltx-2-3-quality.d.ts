// Generated from the capability matrix: edit the spec instead.
import type { Ltx23Quality as Request, Ltx23QualityInput } from "../models/ltx-2-3-quality.js";
import type { LazyModel } from "../runtime/types.js";

export type { Ltx23QualityInput };
export type Ltx23Quality = Request;
export declare const Ltx23Quality: LazyModel<Request>;
