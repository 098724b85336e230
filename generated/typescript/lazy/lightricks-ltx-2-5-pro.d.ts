// Generated from the capability matrix: edit the spec instead.
import type { LightricksLtx25Pro as Request, LightricksLtx25ProInput } from "../models/lightricks-ltx-2-5-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { LightricksLtx25ProInput };
export type LightricksLtx25Pro = Request;
export declare const LightricksLtx25Pro: LazyModel<Request>;
