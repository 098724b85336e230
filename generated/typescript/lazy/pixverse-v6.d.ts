// Generated from the capability matrix: edit the spec instead.
import type { PixverseV6 as Request, PixverseV6Input } from "../models/pixverse-v6.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseV6Input };
export type PixverseV6 = Request;
export declare const PixverseV6: LazyModel<Request>;
