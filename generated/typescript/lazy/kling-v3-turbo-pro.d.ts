// Generated from the capability matrix: edit the spec instead.
import type { KlingV3TurboPro as Request, KlingV3TurboProInput } from "../models/kling-v3-turbo-pro.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV3TurboProInput };
export type KlingV3TurboPro = Request;
export declare const KlingV3TurboPro: LazyModel<Request>;
