// Generated from the capability matrix: edit the spec instead.
import type { Charge, Fault, Simulator, SimulatorSettings } from "./runtime/client/simulate.js";

export type { Charge, Fault, Simulator, SimulatorSettings };

/** Start the simulated NanoGPT Video, a program of Python, and return it once it listens; it ends with this process. */
export declare function simulate(settings?: SimulatorSettings): Promise<Simulator>;
