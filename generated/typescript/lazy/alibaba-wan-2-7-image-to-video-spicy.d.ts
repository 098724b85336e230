// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan27ImageToVideoSpicy as Request, AlibabaWan27ImageToVideoSpicyInput } from "../models/alibaba-wan-2-7-image-to-video-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan27ImageToVideoSpicyInput };
export type AlibabaWan27ImageToVideoSpicy = Request;
export declare const AlibabaWan27ImageToVideoSpicy: LazyModel<Request>;
