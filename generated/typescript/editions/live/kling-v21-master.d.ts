// Generated from the capability matrix: edit the spec instead.
export { KlingV21Master } from "../../models/kling-v21-master.js";
