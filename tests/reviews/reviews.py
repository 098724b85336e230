"""Real and awkward changes of the matrix: edits of its files, and what a careful reviewer says of each."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
BASE = HERE / "base"
"""The spec that the changes are made to: the matrix as it was before it had the models of the service's list.

It does not follow the list, whose prices and models change from week to week.
"""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What a reviewer says of a change."""

    severity: str
    version: str
    tells: dict[str, str] = field(default_factory=dict[str, str])
    """Model and place, or the place in the service → class of change; a place may be the beginning of one."""
    words: list[str] = field(default_factory=list[str])
    never: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, kw_only=True)
class Review:
    """A change, and the verdict of a reviewer or the code of the finding that refuses it."""

    name: str
    says: str
    edits: list[dict[str, Any]]
    verdict: Verdict | None = None
    refused: str = ""


def reviews() -> list[Review]:
    """Return all changes, in the order of the file."""
    found = yaml.safe_load((HERE / "changes.yaml").read_text(encoding="utf-8"))
    return [Review(**{**one, "verdict": Verdict(**one["verdict"]) if "verdict" in one else None}) for one in found]


def edited(spec: Path, review: Review, folder: Path) -> Path:
    """Return a copy of a spec with the edits made; fail where an edit does not fit it."""
    copy = Path(shutil.copytree(spec, folder / "spec"))
    for edit in review.edits:
        _edit(copy, edit)
    return copy


def _edit(spec: Path, edit: dict[str, Any]) -> None:
    path = spec / edit["file"]
    if "lines" in edit:
        for each in spec.glob(edit["file"]):
            each.write_text(re.sub(edit["lines"], edit["new"], each.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    elif "remove" in edit:
        path.unlink()
    elif "move" in edit:
        (spec / edit["move"]).rename(path)
    elif "text" in edit:
        path.write_text(edit["text"], encoding="utf-8")
    else:
        text = (spec / edit.get("copy", edit["file"])).read_text(encoding="utf-8")
        start, end = _place(text, edit)
        path.write_text(text[:start] + edit["new"] + text[end:], encoding="utf-8")


def _place(text: str, edit: dict[str, Any]) -> tuple[int, int]:
    """Return where the old text begins and ends: `old`, or all from `from` up to the next `to`."""
    old = edit["old"] if "old" in edit else edit["from"]
    assert text.count(old) == 1, f"{edit['file']} has {old!r} {text.count(old)} times: write the edit anew"
    start = text.index(old)
    return start, start + len(old) if "old" in edit else text.index(edit["to"], start)
