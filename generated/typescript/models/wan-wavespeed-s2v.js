// Generated from the capability matrix: edit the spec instead.
export { WanS2v, WanS2v as WanWavespeedS2v } from "./wan-s2v.js";
