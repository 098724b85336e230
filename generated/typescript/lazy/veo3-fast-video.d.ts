// Generated from the capability matrix: edit the spec instead.
import type { Veo3FastVideo as Request, Veo3FastVideoInput } from "../models/veo3-fast-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { Veo3FastVideoInput };
export type Veo3FastVideo = Request;
export declare const Veo3FastVideo: LazyModel<Request>;
