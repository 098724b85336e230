// Generated from the capability matrix: edit the spec instead.
import type { WanWavespeedVideoEdit as Request, WanWavespeedVideoEditInput } from "../models/wan-wavespeed-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { WanWavespeedVideoEditInput };
export type WanWavespeedVideoEdit = Request;
export declare const WanWavespeedVideoEdit: LazyModel<Request>;
