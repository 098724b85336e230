// Generated from the capability matrix: edit the spec instead.
import type { LongstoriesMovie as Request, LongstoriesMovieInput } from "../models/longstories-movie.js";
import type { LazyModel } from "../runtime/types.js";

export type { LongstoriesMovieInput };
export type LongstoriesMovie = Request;
export declare const LongstoriesMovie: LazyModel<Request>;
