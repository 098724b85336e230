// Generated from the capability matrix: edit the spec instead.
import type { BytedanceSeedance25Turbo as Request, BytedanceSeedance25TurboInput } from "../models/bytedance-seedance-2-5-turbo.js";
import type { LazyModel } from "../runtime/types.js";

export type { BytedanceSeedance25TurboInput };
export type BytedanceSeedance25Turbo = Request;
export declare const BytedanceSeedance25Turbo: LazyModel<Request>;
