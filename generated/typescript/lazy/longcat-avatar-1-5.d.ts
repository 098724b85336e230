// Generated from the capability matrix: edit the spec instead.
import type { LongcatAvatar15 as Request, LongcatAvatar15Input } from "../models/longcat-avatar-1-5.js";
import type { LazyModel } from "../runtime/types.js";

export type { LongcatAvatar15Input };
export type LongcatAvatar15 = Request;
export declare const LongcatAvatar15: LazyModel<Request>;
