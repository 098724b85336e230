// Generated from the capability matrix: edit the spec instead.
import type { WanWavespeed25Extend as Request, WanWavespeed25ExtendInput } from "../models/wan-wavespeed-25-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanWavespeed25ExtendInput };
export type WanWavespeed25Extend = Request;
export declare const WanWavespeed25Extend: LazyModel<Request>;
