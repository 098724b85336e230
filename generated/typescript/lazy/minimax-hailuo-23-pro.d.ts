// Generated from the capability matrix: edit the spec instead.
import type { MinimaxHailuo23Pro as Request, MinimaxHailuo23ProInput } from "../models/minimax-hailuo-23-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxHailuo23ProInput };
export type MinimaxHailuo23Pro = Request;
export declare const MinimaxHailuo23Pro: LazyModel<Request>;
