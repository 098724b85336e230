// Generated from the capability matrix: edit the spec instead.
import type { PrunaAiPVideoEdit as Request, PrunaAiPVideoEditInput } from "../models/pruna-ai-p-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { PrunaAiPVideoEditInput };
export type PrunaAiPVideoEdit = Request;
export declare const PrunaAiPVideoEdit: LazyModel<Request>;
