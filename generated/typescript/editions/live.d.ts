// Generated from the capability matrix: edit the spec instead.
export { models, validate } from "../models.js";
export type { Models, AnyModelRequest, RequestTo } from "../models.js";
