// Generated from the capability matrix: edit the spec instead.
export { LongstoriesPixelArt } from "../../models/longstories-pixel-art.js";
