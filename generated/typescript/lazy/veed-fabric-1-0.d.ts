// Generated from the capability matrix: edit the spec instead.
import type { VeedFabric10 as Request, VeedFabric10Input } from "../models/veed-fabric-1-0.js";
import type { LazyModel } from "../runtime/types.js";

export type { VeedFabric10Input };
export type VeedFabric10 = Request;
export declare const VeedFabric10: LazyModel<Request>;
