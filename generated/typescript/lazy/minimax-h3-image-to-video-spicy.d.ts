// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3ImageToVideoSpicy as Request, MinimaxH3ImageToVideoSpicyInput } from "../models/minimax-h3-image-to-video-spicy.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3ImageToVideoSpicyInput };
export type MinimaxH3ImageToVideoSpicy = Request;
export declare const MinimaxH3ImageToVideoSpicy: LazyModel<Request>;
