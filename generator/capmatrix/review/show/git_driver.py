"""External diff driver of git for one spec file: the effects on callers, then the changed lines."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from difflib import unified_diff
from pathlib import Path

from capmatrix.diagnostics import visible
from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog
from capmatrix.review.show.terminal import text
from capmatrix.semantics.diff.compare import diff, for_readers

_NOWHERE = "/dev/null"
"""What git passes for a file that is added or removed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A file before or after the change: its path in the repository, and the path of its text."""

    name: str
    text: Path | None


def sides(words: list[str]) -> tuple[Side, Side] | None:
    """Return the two sides of git's seven or nine arguments; None for an unmerged file."""
    if len(words) not in (7, 9):
        return None
    old, new = (None if word == _NOWHERE else Path(word) for word in (words[1], words[4]))
    return Side(name=words[0], text=old), Side(name=words[7] if len(words) == 9 else words[0], text=new)


def shown(old: Side, new: Side, read: Callable[[Path], Catalog | str]) -> str:
    """Return the effects of a change of one file, all other files as in the checkout, and the change as a patch.

    `read` returns the catalog of a folder, or the reason why there is none.
    """
    before, after = (_lines(side) for side in (old, new))
    names = (f"a/{old.name}" if old.text else _NOWHERE, f"b/{new.name}" if new.text else _NOWHERE)
    patch = "".join(unified_diff(before, after, *names))
    head = f"diff --capmatrix a/{visible(old.name)} b/{visible(new.name)}\n"
    return f"{head}{_effect(old, new, read)}{patch}"


def _effect(old: Side, new: Side, read: Callable[[Path], Catalog | str]) -> str:
    spec = next((top for top in Path(new.name).parents if (top / "service.yaml").is_file()), None)
    if spec is None:
        return "not compared: there is no service.yaml above it in the checkout\n"
    with tempfile.TemporaryDirectory(prefix="capmatrix-") as folder:
        catalogs: list[Catalog] = []
        for side in (old, new):
            copy = Path(folder) / ("old" if side is old else "new")
            shutil.copytree(spec, copy)
            for name in (old.name, new.name):
                if Path(name).is_relative_to(spec):
                    (copy / Path(name).relative_to(spec)).unlink(missing_ok=True)
            if side.text and Path(side.name).is_relative_to(spec):
                shutil.copyfile(side.text, copy / Path(side.name).relative_to(spec))
            found = read(copy)
            if isinstance(found, str):
                when = "before" if side is old else "after"
                return f"not compared: {when} the change it does not fit the rest of the checkout: {visible(found)}\n"
            catalogs.append(found)
    return text(for_readers(diff(*catalogs)))


def _lines(side: Side) -> list[str]:
    """Return the lines of a side, each ended, for a patch."""
    lines = side.text.read_text("utf-8", errors="replace").splitlines(keepends=True) if side.text else []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n\\ No newline at end of file\n"
    return lines
