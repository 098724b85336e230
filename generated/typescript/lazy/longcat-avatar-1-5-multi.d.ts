// Generated from the capability matrix: edit the spec instead.
import type { LongcatAvatar15Multi as Request, LongcatAvatar15MultiInput } from "../models/longcat-avatar-1-5-multi.js";
import type { LazyModel } from "../runtime/types.js";

export type { LongcatAvatar15MultiInput };
export type LongcatAvatar15Multi = Request;
export declare const LongcatAvatar15Multi: LazyModel<Request>;
