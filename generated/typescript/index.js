// Generated from the capability matrix: edit the spec instead.

export { models, validate } from "./models.js";
