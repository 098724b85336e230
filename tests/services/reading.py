"""Read `payloads/<service>.yaml`: payloads that a vendor takes or refuses, by its own words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "payloads"


@dataclass(frozen=True)
class Case:
    """A payload, and what the vendor says of it."""

    service: str
    number: int
    payload: dict[str, Any]
    valid: bool
    because: str
    source: str
    field: str = ""
    """The path of what is wrong, as `a.b[0]`; empty where the payload is right."""

    @property
    def id(self) -> str:
        """The name of the case in a test's output."""
        return f"{self.service}-{self.number}-{'right' if self.valid else 'wrong'}"


def cases(service: str) -> list[Case]:
    """Return the cases of a service, in the order of its file."""
    written = yaml.safe_load((FOLDER / f"{service}.yaml").read_text("utf-8"))
    return [
        Case(
            service, number, expanded(row["payload"]), row["valid"], row["because"], row["source"], row.get("field", "")
        )
        for number, row in enumerate(written["payloads"], start=1)
    ]


def expanded(value: Any) -> Any:
    """Return a value with `{$repeat: [text, times]}` written out, for long texts and lists."""
    if isinstance(value, list):
        return [expanded(item) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"$repeat"}:
        what, times = value["$repeat"]
        return what * times if isinstance(what, str) else [expanded(what)] * times
    return {name: expanded(item) for name, item in value.items()}
