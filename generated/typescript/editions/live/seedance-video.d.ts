// Generated from the capability matrix: edit the spec instead.
export { SeedanceVideo } from "../../models/seedance-video.js";
