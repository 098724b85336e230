// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedanceV1ProFast as Request, BytedanceSeedanceV1ProFastInput } from "../models/bytedance-seedance-v1-pro-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedanceV1ProFastInput };
export type BytedanceSeedanceV1ProFast = Request;
export declare const BytedanceSeedanceV1ProFast: LazyModel<Request>;
