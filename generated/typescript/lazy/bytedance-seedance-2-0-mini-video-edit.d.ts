// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance20MiniVideoEdit as Request, BytedanceSeedance20MiniVideoEditInput } from "../models/bytedance-seedance-2-0-mini-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance20MiniVideoEditInput };
export type BytedanceSeedance20MiniVideoEdit = Request;
export declare const BytedanceSeedance20MiniVideoEdit: LazyModel<Request>;
