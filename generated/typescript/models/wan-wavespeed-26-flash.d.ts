// Generated from the capability matrix: edit the spec instead.
import { Wan26Flash, type Wan26FlashInput } from "./wan-26-flash.js";

export { Wan26Flash, type Wan26FlashInput } from "./wan-26-flash.js";
/** @deprecated It is Wan26Flash now. */
export type WanWavespeed26Flash = Wan26Flash;
/** @deprecated It is Wan26FlashInput now. */
export type WanWavespeed26FlashInput = Wan26FlashInput;
/** @deprecated It is Wan26Flash now. */
export declare const WanWavespeed26Flash: typeof Wan26Flash;
