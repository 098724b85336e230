// Generated from the capability matrix: edit the spec instead.
import type { Veo3Video as Request, Veo3VideoInput } from "../models/veo3-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo3VideoInput };
export type Veo3Video = Request;
export declare const Veo3Video: LazyModel<Request>;
