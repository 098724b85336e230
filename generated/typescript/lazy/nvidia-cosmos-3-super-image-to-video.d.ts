// Generated from the capability matrix: edit the spec instead.
import type { NvidiaCosmos3SuperImageToVideo as Request, NvidiaCosmos3SuperImageToVideoInput } from "../models/nvidia-cosmos-3-super-image-to-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { NvidiaCosmos3SuperImageToVideoInput };
export type NvidiaCosmos3SuperImageToVideo = Request;
export declare const NvidiaCosmos3SuperImageToVideo: LazyModel<Request>;
