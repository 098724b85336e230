// Generated from the capability matrix: edit the spec instead.
import type { KlingV30ProMotionControl as Request, KlingV30ProMotionControlInput } from "../models/kling-v30-pro-motion-control.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV30ProMotionControlInput };
export type KlingV30ProMotionControl = Request;
export declare const KlingV30ProMotionControl: LazyModel<Request>;
