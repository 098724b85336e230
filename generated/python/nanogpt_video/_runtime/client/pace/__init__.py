"""How often a job is polled: how long jobs like it took, and the pauses that follow from that."""
