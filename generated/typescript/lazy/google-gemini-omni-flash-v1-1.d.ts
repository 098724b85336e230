// Generated from the capability matrix: edit the spec instead.
import type { GoogleGeminiOmniFlashV11 as Request, GoogleGeminiOmniFlashV11Input } from "../models/google-gemini-omni-flash-v1-1.js";
import type { LazyModel } from "../runtime/types.js";

export type { GoogleGeminiOmniFlashV11Input };
export type GoogleGeminiOmniFlashV11 = Request;
export declare const GoogleGeminiOmniFlashV11: LazyModel<Request>;
