// Generated from the capability matrix: edit the spec instead.
export { WanVideo22Turbo } from "../../models/wan-video-22-turbo.js";
