// Generated from the capability matrix: edit the spec instead.
export { Ltx23SpicyImageToVideo, Ltx23SpicyImageToVideo as WavespeedAiLtx23SpicyImageToVideo } from "./ltx-2-3-spicy-image-to-video.js";
