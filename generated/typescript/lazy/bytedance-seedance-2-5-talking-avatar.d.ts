// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance25TalkingAvatar as Request, BytedanceSeedance25TalkingAvatarInput } from "../models/bytedance-seedance-2-5-talking-avatar.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance25TalkingAvatarInput };
export type BytedanceSeedance25TalkingAvatar = Request;
export declare const BytedanceSeedance25TalkingAvatar: LazyModel<Request>;
