// Generated from the capability matrix: edit the spec instead.
export { LongstoriesKids } from "../../models/longstories-kids.js";
