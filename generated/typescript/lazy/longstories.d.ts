// Generated from the capability matrix: edit the spec instead.
import type { Longstories as Request, LongstoriesInput } from "../models/longstories.js";
import type { LazyModel } from "../runtime/types.js";

export type { LongstoriesInput };
export type Longstories = Request;
export declare const Longstories: LazyModel<Request>;
