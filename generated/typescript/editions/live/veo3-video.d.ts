// Generated from the capability matrix: edit the spec instead.
export { Veo3Video } from "../../models/veo3-video.js";
