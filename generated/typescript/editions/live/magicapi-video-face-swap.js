// Generated from the capability matrix: edit the spec instead.
import { facts } from "../../editions/facts-live.js";
import { number, text } from "../../runtime/checks.js";
import { unlistedIn } from "../../runtime/editions.js";
import { size } from "../../runtime/json.js";
import { unlisted, unsupported } from "../../runtime/keys.js";
import { media } from "../../runtime/media.js";
import { model } from "../../runtime/model.js";
import { missing } from "../../runtime/rules.js";
import { terms } from "../../terms.js";


/** A request to magicapi-video-face-swap. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_swapImage = payload.swapImage;
  if (v_swapImage != null) {
    known++;
    media(found, "swapImage", v_swapImage, "image", "url data", 4194304);
  }
  if (v_swapImage == null) missing(found, "swapImage");
  const v_targetVideo = payload.targetVideo;
  if (v_targetVideo != null) {
    known++;
    media(found, "targetVideo", v_targetVideo, "video", "url data", 4194304);
  }
  if (v_targetVideo == null) missing(found, "targetVideo");
  const v_targetFaceIndex = payload.targetFaceIndex;
  if (v_targetFaceIndex != null) {
    known++;
    number(found, "targetFaceIndex", v_targetFaceIndex);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["swapImage"], ["targetVideo"], ["targetFaceIndex"], ["conversationUUID"]], [], unsupported(facts, terms));
  unlistedIn(found, payload, "live", "2026-09-29", "model", []);
}

/** Video Face Swap */
export const MagicapiVideoFaceSwap = /* @__PURE__ */ model(facts, {
  id: "magicapi-video-face-swap",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
