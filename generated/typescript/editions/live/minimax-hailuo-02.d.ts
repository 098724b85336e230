// Generated from the capability matrix: edit the spec instead.
export { MinimaxHailuo02 } from "../../models/minimax-hailuo-02.js";
