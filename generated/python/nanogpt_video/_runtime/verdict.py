"""The verdict on a payload: findings with codes, paths, messages and hints (see the validation page of the docs)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

WARNING_CODES = frozenset(
    {"deprecated_model", "deprecated_field", "unsupported_field", "unknown_field", "redundant_media"}
)
"""Findings that leave a payload valid."""

STRICT_CODES = frozenset({"unsupported_field", "unknown_field"})
"""Warnings that a strict client refuses: the service drops the field and charges all the same."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to say about a payload."""

    code: str
    """What kind of finding, in the contract's words: `not_allowed`, `missing_field`, …"""
    field: str
    """Path of the value, such as `musicConfig.volume`; empty for the payload as a whole."""
    message: str
    """What is wrong, naming the allowed values or range."""
    hint: str | None = None
    """The nearest allowed value, the right field name or the replacement model, where there is one."""

    def as_dict(self) -> dict[str, str | None]:
        """Return the finding in the JSON form of the command line."""
        return {"code": self.code, "field": self.field, "message": self.message, "hint": self.hint}


class Findings(list[Finding]):
    """Collects findings while a validator runs."""

    __slots__ = ()

    def add(self, code: str, path: str, message: str, hint: str | None = None) -> None:
        """Add one finding."""
        self.append(Finding(code, path, message, hint))


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings about one payload."""

    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()

    @property
    def valid(self) -> bool:
        """True when nothing refuses the payload; warnings do not."""
        return not self.errors

    def as_dict(self) -> dict[str, Any]:
        """Return the verdict in the JSON form of the command line: valid, errors, warnings."""
        return {
            "valid": self.valid,
            "errors": [finding.as_dict() for finding in self.errors],
            "warnings": [finding.as_dict() for finding in self.warnings],
        }


def refused(verdict: Verdict, *, strict: bool) -> tuple[Finding, ...]:
    """Return the findings that stop a request: the errors and, when strict, what would be dropped and charged for."""
    return verdict.errors + tuple(w for w in verdict.warnings if strict and w.code in STRICT_CODES)
