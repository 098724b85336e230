// Generated from the capability matrix: edit the spec instead.
import { start } from "./runtime/client/simulate.js";
import { SERVICE } from "./service.js";

/** Start the simulated NanoGPT Video, a program of Python, and return it once it listens; it ends with this process. */
export function simulate(settings = {}) {
  return start(SERVICE, settings);
}
