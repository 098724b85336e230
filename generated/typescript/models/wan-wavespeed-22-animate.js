// Generated from the capability matrix: edit the spec instead.
export { Wan22Animate, Wan22Animate as WanWavespeed22Animate } from "./wan-22-animate.js";
