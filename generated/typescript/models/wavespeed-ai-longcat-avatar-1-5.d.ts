// Generated from the capability matrix: edit the spec instead.
import { LongcatAvatar15, type LongcatAvatar15Input } from "./longcat-avatar-1-5.js";

export { LongcatAvatar15, type LongcatAvatar15Input } from "./longcat-avatar-1-5.js";
/** @deprecated It is LongcatAvatar15 now. */
export type WavespeedAiLongcatAvatar15 = LongcatAvatar15;
/** @deprecated It is LongcatAvatar15Input now. */
export type WavespeedAiLongcatAvatar15Input = LongcatAvatar15Input;
/** @deprecated It is LongcatAvatar15 now. */
export declare const WavespeedAiLongcatAvatar15: typeof LongcatAvatar15;
