// Generated from the capability matrix: edit the spec instead.
import type { LightricksLtx2Fast as Request, LightricksLtx2FastInput } from "../models/lightricks-ltx-2-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { LightricksLtx2FastInput };
export type LightricksLtx2Fast = Request;
export declare const LightricksLtx2Fast: LazyModel<Request>;
