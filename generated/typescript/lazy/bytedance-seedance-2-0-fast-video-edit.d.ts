// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20FastVideoEdit as Request, BytedanceSeedance20FastVideoEditInput } from "../models/bytedance-seedance-2-0-fast-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20FastVideoEditInput };
export type BytedanceSeedance20FastVideoEdit = Request;
export declare const BytedanceSeedance20FastVideoEdit: LazyModel<Request>;
