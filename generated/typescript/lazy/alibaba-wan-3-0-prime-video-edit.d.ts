// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30PrimeVideoEdit as Request, AlibabaWan30PrimeVideoEditInput } from "../models/alibaba-wan-3-0-prime-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30PrimeVideoEditInput };
export type AlibabaWan30PrimeVideoEdit = Request;
export declare const AlibabaWan30PrimeVideoEdit: LazyModel<Request>;
