// Generated from the capability matrix: edit the spec instead.
import type { LumaAgentRayV32 as Request, LumaAgentRayV32Input } from "../models/luma-agent-ray-v3-2.js";
import type { LazyModel } from "../runtime/types.js";

export type { LumaAgentRayV32Input };
export type LumaAgentRayV32 = Request;
export declare const LumaAgentRayV32: LazyModel<Request>;
