// Generated from the capability matrix: edit the spec instead.
import type { PixverseV56 as Request, PixverseV56Input } from "../models/pixverse-v56.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseV56Input };
export type PixverseV56 = Request;
export declare const PixverseV56: LazyModel<Request>;
