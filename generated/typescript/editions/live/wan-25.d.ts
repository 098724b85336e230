// Generated from the capability matrix: edit the spec instead.
export { Wan25 } from "../../models/wan-25.js";
