// Generated from the capability matrix: edit the spec instead.
import type { WanWavespeed22SpicyExtend as Request, WanWavespeed22SpicyExtendInput } from "../models/wan-wavespeed-22-spicy-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanWavespeed22SpicyExtendInput };
export type WanWavespeed22SpicyExtend = Request;
export declare const WanWavespeed22SpicyExtend: LazyModel<Request>;
