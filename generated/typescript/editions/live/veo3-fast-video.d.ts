// Generated from the capability matrix: edit the spec instead.
export { Veo3FastVideo } from "../../models/veo3-fast-video.js";
