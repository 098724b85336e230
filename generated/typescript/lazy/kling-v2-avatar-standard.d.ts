// Generated from the capability matrix: edit the spec instead.
import type { KlingV2AvatarStandard as Request, KlingV2AvatarStandardInput } from "../models/kling-v2-avatar-standard.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV2AvatarStandardInput };
export type KlingV2AvatarStandard = Request;
export declare const KlingV2AvatarStandard: LazyModel<Request>;
