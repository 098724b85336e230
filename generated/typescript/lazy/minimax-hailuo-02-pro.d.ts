// Generated from the capability matrix: edit the spec instead.
import type { MinimaxHailuo02Pro as Request, MinimaxHailuo02ProInput } from "../models/minimax-hailuo-02-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { MinimaxHailuo02ProInput };
export type MinimaxHailuo02Pro = Request;
export declare const MinimaxHailuo02Pro: LazyModel<Request>;
