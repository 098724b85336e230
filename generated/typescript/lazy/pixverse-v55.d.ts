// Generated from the capability matrix: edit the spec instead.
import type { PixverseV55 as Request, PixverseV55Input } from "../models/pixverse-v55.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseV55Input };
export type PixverseV55 = Request;
export declare const PixverseV55: LazyModel<Request>;
