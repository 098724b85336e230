// Generated from the capability matrix: edit the spec instead.
import type { Infinitetalk as Request, InfinitetalkInput } from "../models/infinitetalk.js";
import type { LazyModel } from "../runtime/types.js";

export type { InfinitetalkInput };
export type Infinitetalk = Request;
export declare const Infinitetalk: LazyModel<Request>;
