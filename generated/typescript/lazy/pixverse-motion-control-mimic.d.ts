// Generated from the capability matrix: edit the spec instead.
import type { PixverseMotionControlMimic as Request, PixverseMotionControlMimicInput } from "../models/pixverse-motion-control-mimic.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseMotionControlMimicInput };
export type PixverseMotionControlMimic = Request;
export declare const PixverseMotionControlMimic: LazyModel<Request>;
