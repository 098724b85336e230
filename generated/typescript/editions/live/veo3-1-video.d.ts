// Generated from the capability matrix: edit the spec instead.
export { Veo31Video } from "../../models/veo3-1-video.js";
