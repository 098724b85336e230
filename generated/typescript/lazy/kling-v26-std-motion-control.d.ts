// Generated from the capability matrix: edit the spec instead.
import type { KlingV26StdMotionControl as Request, KlingV26StdMotionControlInput } from "../models/kling-v26-std-motion-control.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV26StdMotionControlInput };
export type KlingV26StdMotionControl = Request;
export declare const KlingV26StdMotionControl: LazyModel<Request>;
