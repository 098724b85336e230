// Generated from the capability matrix: edit the spec instead.
import { facts } from "../facts.js";
import { text } from "../runtime/checks.js";
import { duration } from "../runtime/durations.js";
import { size } from "../runtime/json.js";
import { unlisted, unsupported } from "../runtime/keys.js";
import { media } from "../runtime/media.js";
import { model } from "../runtime/model.js";
import { missing } from "../runtime/rules.js";
import { terms } from "../terms.js";

const DURATION_ = { form: "plain", allowed: [5, 10] };

/** A request to kling-v25-turbo-std. */
function check(payload, found) {
  let known = payload.model === undefined ? 0 : 1;
  const v_image = payload.image;
  if (v_image != null) {
    known++;
    media(found, "image", v_image, "image", "url data", 4194304);
  }
  if (v_image == null) missing(found, "image");
  const v_duration = payload.duration;
  if (v_duration != null) {
    known++;
    duration(found, "duration", v_duration, DURATION_);
  }
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
  if (known !== size(payload)) unlisted(found, payload, "", [["image"], ["duration"], ["prompt"], ["conversationUUID"]], [], unsupported(facts, terms));
}

/** Kling 2.5 Turbo Standard */
export const KlingV25TurboStd = /* @__PURE__ */ model(facts, {
  id: "kling-v25-turbo-std",
  basis: {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": false, "reviewed": true},
  check,
});
