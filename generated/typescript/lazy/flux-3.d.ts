// Generated from the capability matrix: edit the spec instead.
import type { Flux3 as Request, Flux3Input } from "../models/flux-3.js";
import type { LazyModel } from "../runtime/types.js";

export type { Flux3Input };
export type Flux3 = Request;
export declare const Flux3: LazyModel<Request>;
