// Generated from the capability matrix: edit the spec instead.
export { Wan25, Wan25 as WanWavespeed25 } from "./wan-25.js";
