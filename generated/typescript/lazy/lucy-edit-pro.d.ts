// Generated from the capability matrix: edit the spec instead.
import type { LucyEditPro as Request, LucyEditProInput } from "../models/lucy-edit-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { LucyEditProInput };
export type LucyEditPro = Request;
export declare const LucyEditPro: LazyModel<Request>;
