"""Limits on requests, kept within this process or together with all processes of the user."""
