// Generated from the capability matrix: edit the spec instead.
import { Wan22Animate, type Wan22AnimateInput } from "./wan-22-animate.js";

export { Wan22Animate, type Wan22AnimateInput } from "./wan-22-animate.js";
/** @deprecated It is Wan22Animate now. */
export type WanWavespeed22Animate = Wan22Animate;
/** @deprecated It is Wan22AnimateInput now. */
export type WanWavespeed22AnimateInput = Wan22AnimateInput;
/** @deprecated It is Wan22Animate now. */
export declare const WanWavespeed22Animate: typeof Wan22Animate;
