// Generated from the capability matrix: edit the spec instead.
import type { KlingV25TurboStd as Request, KlingV25TurboStdInput } from "../models/kling-v25-turbo-std.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV25TurboStdInput };
export type KlingV25TurboStd = Request;
export declare const KlingV25TurboStd: LazyModel<Request>;
