// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30Prime as Request, AlibabaWan30PrimeInput } from "../models/alibaba-wan-3-0-prime.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30PrimeInput };
export type AlibabaWan30Prime = Request;
export declare const AlibabaWan30Prime: LazyModel<Request>;
