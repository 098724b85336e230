// Generated from the capability matrix: edit the spec instead.
import type { SeedanceVideo as Request, SeedanceVideoInput } from "../models/seedance-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { SeedanceVideoInput };
export type SeedanceVideo = Request;
export declare const SeedanceVideo: LazyModel<Request>;
