/** Typed client for NanoGPT Video. Generated from the capability matrix: edit the spec instead. */
export {};
