// Generated from the capability matrix: edit the spec instead.
import type { Model } from "../runtime/types.js";
import type * as parts from "../parts.js";

/**
 * LongStories Kids. Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.
 * @deprecated
 */
export interface LongstoriesKids<In extends { media: unknown; urls: unknown } = import("../runtime/types.js").Sent> {
  model: "longstories-kids";
  /** What the video should show. */
  prompt?: string;
  /** A finished script, which is used as it is. */
  script?: string;
  /** The story as structured data. */
  storyConfig?: parts.StoryConfig<In>;
  /** The structure of the story. "default", "emotional_story", "product_showcase" or "tutorial". Default: "default". */
  framework?: "default" | "emotional_story" | "product_showcase" | "tutorial";
  /** Let the service pick a better framework and add notes for the director. true or false. Default: false. */
  shortRequestEnhancer?: boolean;
  /** Instructions for the pictures. */
  directorNotes?: string;
  /** Length to aim for. */
  targetLengthInSeconds?: number;
  /** Width to height of the story. "9:16" or "16:9". Default: "9:16". */
  aspectRatio?: "9:16" | "16:9";
  /** How the script is written. */
  scriptConfig?: parts.ScriptConfig<In>;
  /** How the pictures are made. */
  imageConfig?: parts.ImageConfig<In>;
  /** How the pictures are set in motion. */
  videoConfig?: parts.VideoConfig<In>;
  /** Who narrates. */
  voiceoverConfig?: parts.VoiceoverConfig<In>;
  /** How captions look. */
  captionsConfig?: parts.CaptionsConfig<In>;
  /** Transitions and floating pictures. */
  effectsConfig?: parts.EffectsConfig<In>;
  /** The music behind it. */
  musicConfig?: parts.MusicConfig<In>;
  /** The project that the story belongs to. */
  projectId?: string;
  /** Length to aim for, in words. Default: 70. @deprecated use targetLengthInSeconds */
  targetLengthInWords?: number;
  /** Id of the narrator's voice. @deprecated use voiceoverConfig.voiceId */
  voice?: string;
  /** Show captions. true or false. Default: true. @deprecated use captionsConfig.captionsEnabled */
  captionsShow?: boolean;
  /** How captions look. "default", "minimal", "neon", "cinematic", "fancy", "tiktok", "highlight", "gradient", "instagram", "vida" or "manuscripts". Default: "default". @deprecated use captionsConfig.captionsStyle */
  captionsStyle?: "default" | "minimal" | "neon" | "cinematic" | "fancy" | "tiktok" | "highlight" | "gradient" | "instagram" | "vida" | "manuscripts";
  /** Transitions and floating pictures. @deprecated use effectsConfig */
  effects?: parts.LegacyEffects<In>;
  /** Quality of the story. "low", "medium" or "high". Default: "medium". @deprecated use videoConfig */
  quality?: "low" | "medium" | "high";
  /** Former motion settings. @deprecated use videoConfig */
  motion?: parts.LegacyMotion<In>;
  /** Path of a piece of music. @deprecated use musicConfig */
  music?: string;
  /** A UUID of the caller's own, to find runs by. */
  conversationUUID?: string;

}
/** What the client takes after the id of the model: files and bytes may stand for data URLs. */
export type LongstoriesKidsInput = Omit<LongstoriesKids<import("../runtime/types.js").Given>, "model">;
export declare const LongstoriesKids: Model<LongstoriesKids>;
