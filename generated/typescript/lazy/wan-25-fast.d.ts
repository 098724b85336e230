// Generated from the capability matrix: edit the spec instead.
import type { Wan25Fast as Request, Wan25FastInput } from "../models/wan-25-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan25FastInput };
export type Wan25Fast = Request;
export declare const Wan25Fast: LazyModel<Request>;
