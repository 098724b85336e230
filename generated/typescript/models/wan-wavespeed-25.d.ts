// Generated from the capability matrix: edit the spec instead.
import { Wan25, type Wan25Input } from "./wan-25.js";

export { Wan25, type Wan25Input } from "./wan-25.js";
/** @deprecated It is Wan25 now. */
export type WanWavespeed25 = Wan25;
/** @deprecated It is Wan25Input now. */
export type WanWavespeed25Input = Wan25Input;
/** @deprecated It is Wan25 now. */
export declare const WanWavespeed25: typeof Wan25;
