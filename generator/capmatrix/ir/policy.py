"""Codes of findings and which of them refuse a payload (contract §3); outcomes of a submission by HTTP status."""

from __future__ import annotations

import json
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from capmatrix.ir.catalog import ErrorRow, Service


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
    UNLABELLED_MEDIA = "unlabelled_media"
    UNLISTED = "unlisted"


WARNINGS = frozenset(
    {
        Code.DEPRECATED_MODEL,
        Code.DEPRECATED_FIELD,
        Code.UNSUPPORTED_FIELD,
        Code.UNKNOWN_FIELD,
        Code.REDUNDANT_MEDIA,
        Code.UNLABELLED_MEDIA,
        Code.UNLISTED,
    }
)
"""Findings that leave the payload valid, unless the service refuses unknown fields (see `warnings`)."""

REFUSED_WHEN_STRICT = frozenset({Code.UNSUPPORTED_FIELD, Code.UNKNOWN_FIELD})
"""Warnings that the typed client refuses by default: the service would charge and ignore the field.

They are errors where the service refuses such fields.
"""


def warnings(service: Service) -> frozenset[Code]:
    """Return the codes of findings that leave a payload valid at a service."""
    return WARNINGS - REFUSED_WHEN_STRICT if service.unknown_fields == "refused" else WARNINGS


def of_dropped(service: Service) -> str:
    """Return what a service does with a field that it does not take, as the end of a sentence."""
    return (
        "the service refuses it" if service.unknown_fields == "refused" else "the service ignores it and still charges"
    )


Outcome: TypeAlias = Literal["not_processed", "refused", "unknown"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""From least to most cautious: may be sent again · started nothing · may run and be charged."""
STATUSES = range(100, 600)
_TABLE = Path(__file__).parents[1] / "runtime/outcomes.json"
"""The base table, the same for every service."""


def base_outcome(status: int) -> Outcome:
    """Return the outcome of a submission by its HTTP status, without rows of the spec."""
    rows = _submissions()
    return rows.get(str(status), rows["*"])


@cache
def _submissions() -> Mapping[str, Outcome]:
    phases = json.loads(_TABLE.read_text(encoding="utf-8"))["phases"]
    return cast("Mapping[str, Outcome]", phases["submit"])


def caution(outcome: Outcome) -> int:
    """Return the rank of an outcome: higher is more cautious."""
    return OUTCOMES.index(outcome)


def outcome(errors: Iterable[ErrorRow], status: int) -> Outcome:
    """Return the outcome of a submission by its HTTP status: the most cautious of base table and matching rows.

    Rows that also name types or words are ignored: the words of an answer decide nothing about money.
    """
    found = base_outcome(status)
    for row in errors:
        if row.outcome is not None and status in row.statuses and not row.types and not row.words:
            found = max(found, row.outcome, key=caution)
    return found
