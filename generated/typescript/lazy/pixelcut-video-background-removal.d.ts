// Generated from the capability matrix: edit the spec instead.
import type { PixelcutVideoBackgroundRemoval as Request, PixelcutVideoBackgroundRemovalInput } from "../models/pixelcut-video-background-removal.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixelcutVideoBackgroundRemovalInput };
export type PixelcutVideoBackgroundRemoval = Request;
export declare const PixelcutVideoBackgroundRemoval: LazyModel<Request>;
