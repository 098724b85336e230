"""Answers from a catalog: the verdict on a payload, the payloads that matter, the effects of a change."""
