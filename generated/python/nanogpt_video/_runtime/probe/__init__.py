"""Measure undocumented properties of the live service on which the client depends, for a confirmed cost."""
