// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30PrimeVideoExtend as Request, AlibabaWan30PrimeVideoExtendInput } from "../models/alibaba-wan-3-0-prime-video-extend.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30PrimeVideoExtendInput };
export type AlibabaWan30PrimeVideoExtend = Request;
export declare const AlibabaWan30PrimeVideoExtend: LazyModel<Request>;
