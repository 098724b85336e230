// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20VideoEditTurbo as Request, BytedanceSeedance20VideoEditTurboInput } from "../models/bytedance-seedance-2-0-video-edit-turbo.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20VideoEditTurboInput };
export type BytedanceSeedance20VideoEditTurbo = Request;
export declare const BytedanceSeedance20VideoEditTurbo: LazyModel<Request>;
