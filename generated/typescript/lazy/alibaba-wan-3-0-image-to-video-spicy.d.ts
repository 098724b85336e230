// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30ImageToVideoSpicy as Request, AlibabaWan30ImageToVideoSpicyInput } from "../models/alibaba-wan-3-0-image-to-video-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30ImageToVideoSpicyInput };
export type AlibabaWan30ImageToVideoSpicy = Request;
export declare const AlibabaWan30ImageToVideoSpicy: LazyModel<Request>;
