// Generated from the capability matrix: edit the spec instead.
export { Wan22Plus } from "../../models/wan-22-plus.js";
