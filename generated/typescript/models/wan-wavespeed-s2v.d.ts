// Generated from the capability matrix: edit the spec instead.
import { WanS2v, type WanS2vInput } from "./wan-s2v.js";

export { WanS2v, type WanS2vInput } from "./wan-s2v.js";
/** @deprecated It is WanS2v now. */
export type WanWavespeedS2v = WanS2v;
/** @deprecated It is WanS2vInput now. */
export type WanWavespeedS2vInput = WanS2vInput;
/** @deprecated It is WanS2v now. */
export declare const WanWavespeedS2v: typeof WanS2v;
