// Generated from the capability matrix: edit the spec instead.
import type { LongstoriesPixelArt as Request, LongstoriesPixelArtInput } from "../models/longstories-pixel-art.js";
import type { LazyModel } from "../runtime/types.js";

export type { LongstoriesPixelArtInput };
export type LongstoriesPixelArt = Request;
export declare const LongstoriesPixelArt: LazyModel<Request>;
