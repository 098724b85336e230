// Generated from the capability matrix: edit the spec instead.
export { Longstories } from "../../models/longstories.js";
