// Generated from the capability matrix: edit the spec instead.
export { MagicapiVideoFaceSwap } from "../../models/magicapi-video-face-swap.js";
