// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30VideoExtend as Request, AlibabaWan30VideoExtendInput } from "../models/alibaba-wan-3-0-video-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30VideoExtendInput };
export type AlibabaWan30VideoExtend = Request;
export declare const AlibabaWan30VideoExtend: LazyModel<Request>;
