"""Breaking changes that somebody stands for: approvals are no part of the matrix, they judge changes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

Cause: TypeAlias = Literal["vendor-changed", "correction", "clarification", "refactor"]
CAUSES: tuple[Cause, ...] = get_args(Cause)
"""The service changed; the matrix was wrong; it was unclear; it is arranged otherwise."""

LENGTH = 16
"""Hexadecimal digits of a fingerprint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One change that may break callers, and why."""

    fingerprint: str
    """Of the change, whatever it is called: see `semantics.fingerprint`."""
    cause: Cause
    reason: str
    about: str = ""
    """The change in words, for readers of the file; nothing depends on it."""
