// Generated from the capability matrix: edit the spec instead.
import { MusicVideoGenerator, type MusicVideoGeneratorInput } from "./music-video-generator.js";

export { MusicVideoGenerator, type MusicVideoGeneratorInput } from "./music-video-generator.js";
/** @deprecated It is MusicVideoGenerator now. */
export type WavespeedAiMusicVideoGenerator = MusicVideoGenerator;
/** @deprecated It is MusicVideoGeneratorInput now. */
export type WavespeedAiMusicVideoGeneratorInput = MusicVideoGeneratorInput;
/** @deprecated It is MusicVideoGenerator now. */
export declare const WavespeedAiMusicVideoGenerator: typeof MusicVideoGenerator;
