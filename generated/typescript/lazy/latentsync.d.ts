// Generated from the capability matrix: edit the spec instead.
import type { Latentsync as Request, LatentsyncInput } from "../models/latentsync.js";
import type { LazyModel } from "../runtime/types.js";

export type { LatentsyncInput };
export type Latentsync = Request;
export declare const Latentsync: LazyModel<Request>;
