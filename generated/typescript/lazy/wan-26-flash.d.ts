// Generated from the capability matrix: edit the spec instead.
import type { Wan26Flash as Request, Wan26FlashInput } from "../models/wan-26-flash.js";
import type { LazyModel } from "../runtime/types.js";

export type { Wan26FlashInput };
export type Wan26Flash = Request;
export declare const Wan26Flash: LazyModel<Request>;
