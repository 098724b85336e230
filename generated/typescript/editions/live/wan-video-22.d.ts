// Generated from the capability matrix: edit the spec instead.
export { WanVideo22 } from "../../models/wan-video-22.js";
