// Generated from the capability matrix: edit the spec instead.
import type { KlingV30StdMotionControl as Request, KlingV30StdMotionControlInput } from "../models/kling-v30-std-motion-control.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV30StdMotionControlInput };
export type KlingV30StdMotionControl = Request;
export declare const KlingV30StdMotionControl: LazyModel<Request>;
