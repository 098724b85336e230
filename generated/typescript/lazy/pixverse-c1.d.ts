// Generated from the capability matrix: edit the spec instead.
import type { PixverseC1 as Request, PixverseC1Input } from "../models/pixverse-c1.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseC1Input };
export type PixverseC1 = Request;
export declare const PixverseC1: LazyModel<Request>;
