// Generated from the capability matrix: edit the spec instead.
import type { MinimaxHailuo02 as Request, MinimaxHailuo02Input } from "../models/minimax-hailuo-02.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxHailuo02Input };
export type MinimaxHailuo02 = Request;
export declare const MinimaxHailuo02: LazyModel<Request>;
