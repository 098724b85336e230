"""The verdict's vocabulary: every code a finding may carry, and whether it refuses the payload (contract §3)."""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """A finding's code, in the words of the contract."""

    UNKNOWN_MODEL = "unknown_model"
    REMOVED_MODEL = "removed_model"
    MISSING_FIELD = "missing_field"
    MISSING_ONE_OF = "missing_one_of"
    WRONG_TYPE = "wrong_type"
    NOT_ALLOWED = "not_allowed"
    OUT_OF_RANGE = "out_of_range"
    BAD_FORMAT = "bad_format"
    TOO_LARGE = "too_large"
    UNSUPPORTED_MEDIA = "unsupported_media"
    CONFLICT = "conflict"
    CONDITION = "condition"
    DEPRECATED_MODEL = "deprecated_model"
    DEPRECATED_FIELD = "deprecated_field"
    UNSUPPORTED_FIELD = "unsupported_field"
    UNKNOWN_FIELD = "unknown_field"
    REDUNDANT_MEDIA = "redundant_media"


WARNINGS = frozenset(
    {
        Code.DEPRECATED_MODEL,
        Code.DEPRECATED_FIELD,
        Code.UNSUPPORTED_FIELD,
        Code.UNKNOWN_FIELD,
        Code.REDUNDANT_MEDIA,
    }
)
"""Findings that leave the payload valid."""

REFUSED_WHEN_STRICT = frozenset({Code.UNSUPPORTED_FIELD, Code.UNKNOWN_FIELD})
"""Warnings that the typed client refuses unless told otherwise: both cost money for nothing."""
