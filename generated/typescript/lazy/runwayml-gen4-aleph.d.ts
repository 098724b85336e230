// Generated from the capability matrix: edit the spec instead.
import type { RunwaymlGen4Aleph as Request, RunwaymlGen4AlephInput } from "../models/runwayml-gen4-aleph.js";
import type { LazyModel } from "../runtime/types.js";

export type { RunwaymlGen4AlephInput };
export type RunwaymlGen4Aleph = Request;
export declare const RunwaymlGen4Aleph: LazyModel<Request>;
