// Generated from the capability matrix: edit the spec instead.
export { Wan26Flash, Wan26Flash as WanWavespeed26Flash } from "./wan-26-flash.js";
