"""Batches: many requests that can be stopped and resumed at any time, each charged once."""
