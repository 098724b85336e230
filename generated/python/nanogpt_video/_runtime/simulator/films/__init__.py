"""The films and pictures that the simulated service makes."""
