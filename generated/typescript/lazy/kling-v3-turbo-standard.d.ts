// Generated from the capability matrix: edit the spec instead.
import type { KlingV3TurboStandard as Request, KlingV3TurboStandardInput } from "../models/kling-v3-turbo-standard.js";
import type { LazyModel } from "../runtime/types.js";

export type { KlingV3TurboStandardInput };
export type KlingV3TurboStandard = Request;
export declare const KlingV3TurboStandard: LazyModel<Request>;
