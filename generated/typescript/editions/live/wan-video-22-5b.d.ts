// Generated from the capability matrix: edit the spec instead.
export { WanVideo225b } from "../../models/wan-video-22-5b.js";
