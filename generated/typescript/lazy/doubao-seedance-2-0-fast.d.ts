// Generated from the capability matrix: edit the spec instead.
import type { DoubaoSeedance20Fast as Request, DoubaoSeedance20FastInput } from "../models/doubao-seedance-2-0-fast.js";
import type { LazyModel } from "../runtime/types.js";

export type { DoubaoSeedance20FastInput };
export type DoubaoSeedance20Fast = Request;
export declare const DoubaoSeedance20Fast: LazyModel<Request>;
