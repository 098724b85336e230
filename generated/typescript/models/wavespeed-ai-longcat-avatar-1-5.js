// Generated from the capability matrix: edit the spec instead.
export { LongcatAvatar15, LongcatAvatar15 as WavespeedAiLongcatAvatar15 } from "./longcat-avatar-1-5.js";
