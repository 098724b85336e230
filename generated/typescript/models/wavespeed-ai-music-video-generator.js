// Generated from the capability matrix: edit the spec instead.
export { MusicVideoGenerator, MusicVideoGenerator as WavespeedAiMusicVideoGenerator } from "./music-video-generator.js";
