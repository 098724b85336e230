// Generated from the capability matrix: edit the spec instead.
import { Wan26, type Wan26Input } from "./wan-26.js";

export { Wan26, type Wan26Input } from "./wan-26.js";
/** @deprecated It is Wan26 now. */
export type WanWavespeed26 = Wan26;
/** @deprecated It is Wan26Input now. */
export type WanWavespeed26Input = Wan26Input;
/** @deprecated It is Wan26 now. */
export declare const WanWavespeed26: typeof Wan26;
