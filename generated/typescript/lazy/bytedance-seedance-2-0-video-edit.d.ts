// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20VideoEdit as Request, BytedanceSeedance20VideoEditInput } from "../models/bytedance-seedance-2-0-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20VideoEditInput };
export type BytedanceSeedance20VideoEdit = Request;
export declare const BytedanceSeedance20VideoEdit: LazyModel<Request>;
