// Generated from the capability matrix: edit the spec instead.
export { HunyuanVideoImageToVideo } from "../../models/hunyuan-video-image-to-video.js";
