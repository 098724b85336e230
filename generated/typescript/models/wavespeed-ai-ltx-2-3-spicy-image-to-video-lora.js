// Generated from the capability matrix: edit the spec instead.
export { Ltx23SpicyImageToVideoLora, Ltx23SpicyImageToVideoLora as WavespeedAiLtx23SpicyImageToVideoLora } from "./ltx-2-3-spicy-image-to-video-lora.js";
