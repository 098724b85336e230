// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30PrimeImageToVideoSpicy as Request, AlibabaWan30PrimeImageToVideoSpicyInput } from "../models/alibaba-wan-3-0-prime-image-to-video-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30PrimeImageToVideoSpicyInput };
export type AlibabaWan30PrimeImageToVideoSpicy = Request;
export declare const AlibabaWan30PrimeImageToVideoSpicy: LazyModel<Request>;
