// Generated from the capability matrix: edit the spec instead.
import type { MinimaxHailuo23Standard as Request, MinimaxHailuo23StandardInput } from "../models/minimax-hailuo-23-standard.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxHailuo23StandardInput };
export type MinimaxHailuo23Standard = Request;
export declare const MinimaxHailuo23Standard: LazyModel<Request>;
