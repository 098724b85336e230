// Generated from the capability matrix: edit the spec instead.
export { Wan22Animate } from "../../models/wan-22-animate.js";
