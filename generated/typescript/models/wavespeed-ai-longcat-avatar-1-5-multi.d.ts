// Generated from the capability matrix: edit the spec instead.
import { LongcatAvatar15Multi, type LongcatAvatar15MultiInput } from "./longcat-avatar-1-5-multi.js";

export { LongcatAvatar15Multi, type LongcatAvatar15MultiInput } from "./longcat-avatar-1-5-multi.js";
/** @deprecated It is LongcatAvatar15Multi now. */
export type WavespeedAiLongcatAvatar15Multi = LongcatAvatar15Multi;
/** @deprecated It is LongcatAvatar15MultiInput now. */
export type WavespeedAiLongcatAvatar15MultiInput = LongcatAvatar15MultiInput;
/** @deprecated It is LongcatAvatar15Multi now. */
export declare const WavespeedAiLongcatAvatar15Multi: typeof LongcatAvatar15Multi;
