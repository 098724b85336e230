// Generated from the capability matrix: edit the spec instead.
import type { LongcatAvatar as Request, LongcatAvatarInput } from "../models/longcat-avatar.js";
import type { LazyModel } from "../runtime/types.js";

export type { LongcatAvatarInput };
export type LongcatAvatar = Request;
export declare const LongcatAvatar: LazyModel<Request>;
