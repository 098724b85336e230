// Generated from the capability matrix: edit the spec instead.
import type { KlingV25TurboPro as Request, KlingV25TurboProInput } from "../models/kling-v25-turbo-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV25TurboProInput };
export type KlingV25TurboPro = Request;
export declare const KlingV25TurboPro: LazyModel<Request>;
