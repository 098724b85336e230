// Generated from the capability matrix: edit the spec instead.
import type { LightricksLtx2Pro as Request, LightricksLtx2ProInput } from "../models/lightricks-ltx-2-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { LightricksLtx2ProInput };
export type LightricksLtx2Pro = Request;
export declare const LightricksLtx2Pro: LazyModel<Request>;
