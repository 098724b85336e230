// Generated from the capability matrix: edit the spec instead.
import type { SkyworkAiSkyreelsV4 as Request, SkyworkAiSkyreelsV4Input } from "../models/skywork-ai-skyreels-v4.js";
import type { LazyModel } from "../runtime/types.js";

export type { SkyworkAiSkyreelsV4Input };
export type SkyworkAiSkyreelsV4 = Request;
export declare const SkyworkAiSkyreelsV4: LazyModel<Request>;
