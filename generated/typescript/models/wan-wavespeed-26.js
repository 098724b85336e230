// Generated from the capability matrix: edit the spec instead.
export { Wan26, Wan26 as WanWavespeed26 } from "./wan-26.js";
