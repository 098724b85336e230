// Generated from the capability matrix: edit the spec instead.
import type { KlingV2AvatarPro as Request, KlingV2AvatarProInput } from "../models/kling-v2-avatar-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV2AvatarProInput };
export type KlingV2AvatarPro = Request;
export declare const KlingV2AvatarPro: LazyModel<Request>;
