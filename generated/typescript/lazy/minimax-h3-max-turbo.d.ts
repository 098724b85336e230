// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3MaxTurbo as Request, MinimaxH3MaxTurboInput } from "../models/minimax-h3-max-turbo.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3MaxTurboInput };
export type MinimaxH3MaxTurbo = Request;
export declare const MinimaxH3MaxTurbo: LazyModel<Request>;
