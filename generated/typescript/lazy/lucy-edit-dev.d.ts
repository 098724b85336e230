// Generated from the capability matrix: edit the spec instead.
import type { LucyEditDev as Request, LucyEditDevInput } from "../models/lucy-edit-dev.js";
import type { LazyModel } from "../runtime/types.js";

export type { LucyEditDevInput };
export type LucyEditDev = Request;
export declare const LucyEditDev: LazyModel<Request>;
