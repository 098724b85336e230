// Generated from the capability matrix: edit the spec instead.
import type { Veo2Video as Request, Veo2VideoInput } from "../models/veo2-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo2VideoInput };
export type Veo2Video = Request;
export declare const Veo2Video: LazyModel<Request>;
