"""From a catalog to answers: what a payload is judged, which payloads matter, and what a change does."""
