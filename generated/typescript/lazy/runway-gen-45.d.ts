// Generated from the capability matrix: edit the spec instead.
import type { RunwayGen45 as Request, RunwayGen45Input } from "../models/runway-gen-45.js";
import type { LazyModel } from "../runtime/types.js";

export type { RunwayGen45Input };
export type RunwayGen45 = Request;
export declare const RunwayGen45: LazyModel<Request>;
