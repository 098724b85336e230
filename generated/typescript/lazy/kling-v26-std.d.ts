// Generated from the capability matrix: edit the spec instead.
import type { KlingV26Std as Request, KlingV26StdInput } from "../models/kling-v26-std.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV26StdInput };
export type KlingV26Std = Request;
export declare const KlingV26Std: LazyModel<Request>;
