"""One validator for each model of NanoGPT Video: `check(payload, found)` adds every finding."""
