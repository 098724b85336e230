// Generated from the capability matrix: edit the spec instead.
export { MinimaxHailuo23Pro } from "../../models/minimax-hailuo-23-pro.js";
