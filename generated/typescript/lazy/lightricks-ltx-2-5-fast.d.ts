// Generated from the capability matrix: edit the spec instead.
import type { LightricksLtx25Fast as Request, LightricksLtx25FastInput } from "../models/lightricks-ltx-2-5-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { LightricksLtx25FastInput };
export type LightricksLtx25Fast = Request;
export declare const LightricksLtx25Fast: LazyModel<Request>;
