// Generated from the capability matrix: edit the spec instead.
export { WanS2v } from "../../models/wan-s2v.js";
