// Generated from the capability matrix: edit the spec instead.
import type { Kandinsky5Pro as Request, Kandinsky5ProInput } from "../models/kandinsky5-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { Kandinsky5ProInput };
export type Kandinsky5Pro = Request;
export declare const Kandinsky5Pro: LazyModel<Request>;
