"""The service on this machine: same doors, same answers, made-up money. Needs the extra `simulator`."""
