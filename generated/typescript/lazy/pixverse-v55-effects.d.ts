// Generated from the capability matrix: edit the spec instead.
import type { PixverseV55Effects as Request, PixverseV55EffectsInput } from "../models/pixverse-v55-effects.js";
import type { LazyModel } from "../runtime/types.js";

export type { PixverseV55EffectsInput };
export type PixverseV55Effects = Request;
export declare const PixverseV55Effects: LazyModel<Request>;
