// Generated from the capability matrix: edit the spec instead.
import type { BlackforestlabsFlux3EditVideo as Request, BlackforestlabsFlux3EditVideoInput } from "../models/blackforestlabs-flux-3-edit-video.js";
import type { LazyModel } from "../runtime/types.js";

export type { BlackforestlabsFlux3EditVideoInput };
export type BlackforestlabsFlux3EditVideo = Request;
export declare const BlackforestlabsFlux3EditVideo: LazyModel<Request>;
