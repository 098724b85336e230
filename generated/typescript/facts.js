// Generated from the capability matrix: edit the spec instead.

/** What the validators of all models share. */
export const facts = {
  vendor: "nanogpt-video",
  key: "model",
  asOf: "2026-09-29",
  edition: "documents",
};
