// Generated from the capability matrix: edit the spec instead.
export { SeedanceLiteVideo } from "../../models/seedance-lite-video.js";
