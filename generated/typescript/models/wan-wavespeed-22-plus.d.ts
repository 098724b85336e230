// Generated from the capability matrix: edit the spec instead.
import { Wan22Plus, type Wan22PlusInput } from "./wan-22-plus.js";

export { Wan22Plus, type Wan22PlusInput } from "./wan-22-plus.js";
/** @deprecated It is Wan22Plus now. */
export type WanWavespeed22Plus = Wan22Plus;
/** @deprecated It is Wan22PlusInput now. */
export type WanWavespeed22PlusInput = Wan22PlusInput;
/** @deprecated It is Wan22Plus now. */
export declare const WanWavespeed22Plus: typeof Wan22Plus;
