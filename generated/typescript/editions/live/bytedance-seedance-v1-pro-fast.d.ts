// Generated from the capability matrix: edit the spec instead.
export { BytedanceSeedanceV1ProFast } from "../../models/bytedance-seedance-v1-pro-fast.js";
