// Generated from the capability matrix: edit the spec instead.
import type { MinimaxH3 as Request, MinimaxH3Input } from "../models/minimax-h3.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxH3Input };
export type MinimaxH3 = Request;
export declare const MinimaxH3: LazyModel<Request>;
