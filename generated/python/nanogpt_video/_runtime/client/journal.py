"""Submissions whose outcome is open, kept in a file: a line before a request leaves, one when its outcome is known."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, cast

from .claim import Claim, read_claim
from .errors import ConfigurationError


class Journal:
    """A file of JSON Lines that only grows; processes may share it, as each line is one small write at its end."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Name the file; it is made with the first submission, readable by its owner alone."""
        self.path = Path(path)

    def opened(self, claim: Claim) -> None:
        """Note a submission that is about to leave; raise `ConfigurationError` when that cannot be written."""
        self._add({"claim": claim.as_dict()})

    def closed(self, claim: Claim, run_id: str | None) -> None:
        """Note the run of a submission, or that it certainly started none."""
        self._add({"uuid": claim.uuid, "run_id": run_id})

    def open_claims(self) -> tuple[Claim, ...]:
        """Return the submissions whose outcome is not known, the oldest first."""
        claims: dict[str, Claim] = {}
        for row in self._rows():
            if isinstance(row.get("claim"), dict):
                claim = read_claim(cast("dict[str, Any]", row["claim"]))
                claims[claim.uuid] = claim
            else:
                claims.pop(str(row.get("uuid")), None)
        return tuple(claims.values())

    def _rows(self) -> list[dict[str, Any]]:
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return []
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"cannot read the journal {self.path}: {error}") from error
        rows: list[dict[str, Any]] = []
        for line in text.splitlines():
            try:
                row = json.loads(line)
            except ValueError:
                continue  # a line that a full disk or a power failure cut short
            if isinstance(row, dict):
                rows.append(cast("dict[str, Any]", row))
        return rows

    def _add(self, row: dict[str, Any]) -> None:
        line = json.dumps(row).encode("ascii") + b"\n"
        try:
            file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                written = os.write(file, line)
            finally:
                os.close(file)
        except OSError as error:
            raise ConfigurationError(f"cannot write the journal {self.path}: {error.strerror or error}") from error
        if written != len(line):
            raise ConfigurationError(f"cannot write the journal {self.path}: the disk is full")
