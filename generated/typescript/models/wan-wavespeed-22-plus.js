// Generated from the capability matrix: edit the spec instead.
export { Wan22Plus, Wan22Plus as WanWavespeed22Plus } from "./wan-22-plus.js";
