// Generated from the capability matrix: edit the spec instead.
import type { GoogleGeminiOmniFlash as Request, GoogleGeminiOmniFlashInput } from "../models/google-gemini-omni-flash.js";
import type { LazyModel } from "../runtime/types.js";

export type { GoogleGeminiOmniFlashInput };
export type GoogleGeminiOmniFlash = Request;
export declare const GoogleGeminiOmniFlash: LazyModel<Request>;
