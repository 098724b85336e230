// Generated from the capability matrix: edit the spec instead.
import type { MusicVideoGenerator as Request, MusicVideoGeneratorInput } from "../models/music-video-generator.js";
import type { LazyModel } from "../runtime/types.js";

export type { MusicVideoGeneratorInput };
export type MusicVideoGenerator = Request;
export declare const MusicVideoGenerator: LazyModel<Request>;
