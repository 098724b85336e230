// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { text } from "../runtime/checks.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missing } from "../runtime/rules.js";
import { terms } from "../terms.js";


/** A request to bytedance-avatar-omni-human-1.5. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const v_audio = payload.audio;
  if (v_audio != null) {
    known++;
    media(found, "audio", v_audio, "audio", "url data", 4194304);
  }
  if (v_audio == null) missing(found, "audio");
  const v_prompt = payload.prompt;
  if (v_prompt != null) {
    known++;
    text(found, "prompt", v_prompt);
  }
  const v_conversationUUID = payload.conversationUUID;
  if (v_conversationUUID != null) {
    known++;
    text(found, "conversationUUID", v_conversationUUID);
  }
  if (known !== size(payload)) unlisted(found, payload, "", [["image"], ["audio"], ["prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** OmniHuman 1.5 */
export const BytedanceAvatarOmniHuman15 = /* @__PURE__ */ model(facts, {
  id: "bytedance-avatar-omni-human-1.5",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
