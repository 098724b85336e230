"""Runs many random specs; the smallest one that fails is kept in a folder, to be replayed by one command."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import given, seed, settings

from tests.fuzz.prove import prove
from tests.fuzz.specs import Files, specs
from tests.support.strategies import EVERY_CHECK

KEPT = Path(".fuzz")


@dataclass(slots=True)
class Counts:
    """What a campaign saw."""

    loaded: int = 0
    refused: int = 0
    judged: int = 0
    """Verdicts of any form, held against the reference verdict."""


class Found(Exception):
    """A spec that breaks a promise, the smallest of its sort."""


def campaign(count: int, number: int) -> Counts:
    """Prove that many specs, the same for the same `number`; raise `Found` with the command that replays a failure."""
    counts, failing = Counts(), Files()
    with tempfile.TemporaryDirectory() as folder:
        spec, out = Path(folder) / "spec", Path(folder) / "out"

        @seed(number)
        @settings(max_examples=count, database=None, deadline=None, suppress_health_check=EVERY_CHECK)
        @given(specs())
        def run(files: Files) -> None:
            try:
                _lay(files, spec)
                outcome = prove(spec, out)
            except Exception:
                failing.clear()
                failing.update(files)
                raise
            counts.refused += bool(outcome.refused)
            counts.loaded += not outcome.refused
            counts.judged += sum(row.judged for row in (outcome.table or {}).values())

        try:
            run()
        except Exception as error:
            home = KEPT / hashlib.sha256(repr(sorted(failing.items())).encode()).hexdigest()[:12]
            _lay(failing, home)
            # What fails once and not again is a group of what was raised.
            causes = [f"{type(one).__name__}: {one}" for one in (error, *getattr(error, "exceptions", ()))]
            told = "\n".join([*causes, f"replay it: .venv/bin/python -m tests.fuzz --replay {home}"])
            raise Found(told) from error
    return counts


def _lay(files: Files, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
