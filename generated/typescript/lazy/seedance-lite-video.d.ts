// Generated from the capability matrix: edit the spec instead.
import type { SeedanceLiteVideo as Request, SeedanceLiteVideoInput } from "../models/seedance-lite-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { SeedanceLiteVideoInput };
export type SeedanceLiteVideo = Request;
export declare const SeedanceLiteVideo: LazyModel<Request>;
