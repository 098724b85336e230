// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan27ImageToVideoPro as Request, AlibabaWan27ImageToVideoProInput } from "../models/alibaba-wan-2-7-image-to-video-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan27ImageToVideoProInput };
export type AlibabaWan27ImageToVideoPro = Request;
export declare const AlibabaWan27ImageToVideoPro: LazyModel<Request>;
