// Generated from the capability matrix: edit the spec instead.
import type { Veo31Video as Request, Veo31VideoInput } from "../models/veo3-1-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo31VideoInput };
export type Veo31Video = Request;
export declare const Veo31Video: LazyModel<Request>;
