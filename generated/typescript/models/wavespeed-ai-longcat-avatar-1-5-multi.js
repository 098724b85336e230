// Generated from the capability matrix: edit the spec instead.
export { LongcatAvatar15Multi, LongcatAvatar15Multi as WavespeedAiLongcatAvatar15Multi } from "./longcat-avatar-1-5-multi.js";
