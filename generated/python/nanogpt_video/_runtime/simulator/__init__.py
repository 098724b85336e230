"""The simulated service: the same operations and answers, without money. Needs the extra `simulator`."""
