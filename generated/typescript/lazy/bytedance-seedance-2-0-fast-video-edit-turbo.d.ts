// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20FastVideoEditTurbo as Request, BytedanceSeedance20FastVideoEditTurboInput } from "../models/bytedance-seedance-2-0-fast-video-edit-turbo.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20FastVideoEditTurboInput };
export type BytedanceSeedance20FastVideoEditTurbo = Request;
export declare const BytedanceSeedance20FastVideoEditTurbo: LazyModel<Request>;
