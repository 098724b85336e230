// Generated from the capability matrix: edit the spec instead.
export { LongstoriesMovie } from "../../models/longstories-movie.js";
