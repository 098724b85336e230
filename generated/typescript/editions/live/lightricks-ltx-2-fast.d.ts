// Generated from the capability matrix: edit the spec instead.
export { LightricksLtx2Fast } from "../../models/lightricks-ltx-2-fast.js";
