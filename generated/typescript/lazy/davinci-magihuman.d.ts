// Generated from the capability matrix: edit the spec instead.
import type { DavinciMagihuman as Request, DavinciMagihumanInput } from "../models/davinci-magihuman.js";
import type { LazyModel } from "../runtime/types.js";

export type { DavinciMagihumanInput };
export type DavinciMagihuman = Request;
export declare const DavinciMagihuman: LazyModel<Request>;
