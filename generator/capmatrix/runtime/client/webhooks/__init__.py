"""Webhooks: what the service sends when a run is over, verified and read."""
