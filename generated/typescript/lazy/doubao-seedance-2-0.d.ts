// Generated from the capability matrix: edit the spec instead.
import type { DoubaoSeedance20 as Request, DoubaoSeedance20Input } from "../models/doubao-seedance-2-0.js";
import type { LazyModel } from "../runtime/types.js";

export type { DoubaoSeedance20Input };
export type DoubaoSeedance20 = Request;
export declare const DoubaoSeedance20: LazyModel<Request>;
