// Generated from the capability matrix: edit the spec instead.
export { WanVideoImageToVideo } from "../../models/wan-video-image-to-video.js";
