// Generated from the capability matrix: edit the spec instead.
import type { BytedanceAvatarOmniHuman15 as Request, BytedanceAvatarOmniHuman15Input } from "../models/bytedance-avatar-omni-human-1-5.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceAvatarOmniHuman15Input };
export type BytedanceAvatarOmniHuman15 = Request;
export declare const BytedanceAvatarOmniHuman15: LazyModel<Request>;
