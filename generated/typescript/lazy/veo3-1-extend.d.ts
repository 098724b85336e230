// Generated from the capability matrix: edit the spec instead.
import type { Veo31Extend as Request, Veo31ExtendInput } from "../models/veo3-1-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo31ExtendInput };
export type Veo31Extend = Request;
export declare const Veo31Extend: LazyModel<Request>;
