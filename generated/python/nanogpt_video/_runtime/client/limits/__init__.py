"""Limits on requests, within this process or shared by all processes of the user."""
