// Generated from the capability matrix: edit the spec instead.
import type { KlingO34k as Request, KlingO34kInput } from "../models/kling-o3-4k.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingO34kInput };
export type KlingO34k = Request;
export declare const KlingO34k: LazyModel<Request>;
