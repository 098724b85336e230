// Generated from the capability matrix: edit the spec instead.
export { MidjourneyVideo } from "../../models/midjourney-video.js";
