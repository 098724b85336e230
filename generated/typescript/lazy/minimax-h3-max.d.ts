// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3Max as Request, MinimaxH3MaxInput } from "../models/minimax-h3-max.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3MaxInput };
export type MinimaxH3Max = Request;
export declare const MinimaxH3Max: LazyModel<Request>;
