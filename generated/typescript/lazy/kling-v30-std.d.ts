// Generated from the capability matrix: edit the spec instead.
import type { KlingV30Std as Request, KlingV30StdInput } from "../models/kling-v30-std.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV30StdInput };
export type KlingV30Std = Request;
export declare const KlingV30Std: LazyModel<Request>;
