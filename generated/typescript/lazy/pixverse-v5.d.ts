// Generated from the capability matrix: edit the spec instead.
import type { PixverseV5 as Request, PixverseV5Input } from "../models/pixverse-v5.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseV5Input };
export type PixverseV5 = Request;
export declare const PixverseV5: LazyModel<Request>;
