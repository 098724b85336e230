// Generated from the capability matrix: edit the spec instead.
import type { PixverseV45 as Request, PixverseV45Input } from "../models/pixverse-v45.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseV45Input };
export type PixverseV45 = Request;
export declare const PixverseV45: LazyModel<Request>;
