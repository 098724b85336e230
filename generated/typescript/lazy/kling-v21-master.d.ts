// Generated from the capability matrix: edit the spec instead.
import type { KlingV21Master as Request, KlingV21MasterInput } from "../models/kling-v21-master.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV21MasterInput };
export type KlingV21Master = Request;
export declare const KlingV21Master: LazyModel<Request>;
