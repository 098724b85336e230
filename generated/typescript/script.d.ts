// Generated from the capability matrix: edit the spec instead.
import type * as offered from "./index.js";

declare global {
  /** What the package exports, on a page that loads its classic script. */
  var NanogptVideo: typeof offered;
}
