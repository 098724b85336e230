// Generated from the capability matrix: edit the spec instead.
import type { Veo31FastVideo as Request, Veo31FastVideoInput } from "../models/veo3-1-fast-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo31FastVideoInput };
export type Veo31FastVideo = Request;
export declare const Veo31FastVideo: LazyModel<Request>;
