// Generated from the capability matrix: edit the spec instead.
import type { LongstoriesKids as Request, LongstoriesKidsInput } from "../models/longstories-kids.js";
import type { LazyModel } from "../runtime/types.js";

export type { LongstoriesKidsInput };
export type LongstoriesKids = Request;
export declare const LongstoriesKids: LazyModel<Request>;
