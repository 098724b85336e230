// Generated from the capability matrix: edit the spec instead.
import type { Veo31FastExtend as Request, Veo31FastExtendInput } from "../models/veo3-1-fast-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo31FastExtendInput };
export type Veo31FastExtend = Request;
export declare const Veo31FastExtend: LazyModel<Request>;
