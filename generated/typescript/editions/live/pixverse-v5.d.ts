// Generated from the capability matrix: edit the spec instead.
export { PixverseV5 } from "../../models/pixverse-v5.js";
