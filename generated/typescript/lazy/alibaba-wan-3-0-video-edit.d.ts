// Generated from the capability matrix: edit the spec instead.
import type { AlibabaWan30VideoEdit as Request, AlibabaWan30VideoEditInput } from "../models/alibaba-wan-3-0-video-edit.js";
import type { LazyModel } from "../runtime/types.js";

export type { AlibabaWan30VideoEditInput };
export type AlibabaWan30VideoEdit = Request;
export declare const AlibabaWan30VideoEdit: LazyModel<Request>;
