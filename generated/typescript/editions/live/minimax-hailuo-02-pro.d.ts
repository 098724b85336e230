// Generated from the capability matrix: edit the spec instead.
export { MinimaxHailuo02Pro } from "../../models/minimax-hailuo-02-pro.js";
