// Generated from the capability matrix: edit the spec instead.
import { facts as first } from "../facts.js";

/** What the validators of all models share in this edition. */
export const facts = /* @__PURE__ */ Object.assign({}, first, {"edition": "live", "follows": true});
