"""How long the semantic diff of two specs takes, from the command to its report."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from processes import run
from synthetic import synthesize
from table import Row, seconds

CLI = (sys.executable, "-m", "capmatrix", "diff")
SHAPES = ("aspect_ratio: [16:9, 9:16, 1:1]", "aspect_ratio: [16:9, 9:16, 1:1, 4:3]")
"""What a model takes before and after: an edit that widens, so that the command ends with 0."""


def diffing(spec: Path, folder: Path, times: int, sizes: Sequence[int]) -> list[Row]:
    """Measure the diff of the spec with itself, with one edited model, and with synthetic specs of growing size."""
    count = len(list((spec / "models").iterdir()))
    plain, changed = synthesize(spec, folder / "plain", count), _edited(synthesize(spec, folder / "edited", count), 1)
    same, edited, asked = (
        _worked(times, *words) for words in ((spec, spec), (plain, changed), (plain, changed, "--cross-check"))
    )
    rows = [
        Row(f"{count} models, nothing changed", seconds(same), bar="≤ 1 s", met=same <= 1),
        Row(f"{count} models, one changed", seconds(edited), bar="≤ 1 s", met=edited <= 1),
        Row(f"{count} models, one changed, cross-checked", seconds(asked)),
    ]
    costs = [(size, _grown(spec, folder, size)) for size in sizes]
    return [*rows, *(_row(size, cost, costs[0]) for size, cost in costs), *reviewing(spec, folder, 180, 20)]


FORMATS = ("text", "markdown", "json", "sarif", "github")
LONGEST = 65_536
"""Characters that a comment on GitHub may have."""
LAST = re.compile(r"^(  duration: +\[[0-9, ]+), ([0-9]+)\]", re.MULTILINE)
BARE = re.compile(r"^  (seed|negative_prompt):\n(?!    )", re.MULTILINE)
AMOUNT = re.compile(r"(?<=amount: )([0-9]+)\.")


def _narrowed(text: str) -> str:
    """Return a model without its longest duration, where neither its example nor a price has it."""
    found = LAST.search(text)
    return (
        LAST.sub(r"\1]", text) if found and text.count(f"duration: {found[2]}") == text.count("amount") == 0 else text
    )


def _emptied(text: str) -> str:
    """Return a model without a field that nothing else in it names."""
    found = BARE.search(text)
    return text.replace(found[0], "") if found and text.count(found[1]) == 1 else text


EDITS: Sequence[tuple[str, Callable[[str], str]]] = (
    ("a value more", lambda text: text.replace(*SHAPES)),
    ("a value less", _narrowed),
    ("another price", lambda text: AMOUNT.sub(r"1\1.", text)),
    ("another title", lambda text: text.replace("title: ", "title: New ", 1)),
    ("a field less", _emptied),
)
"""What is edited, in as many models each."""


def reviewing(spec: Path, folder: Path, models: int, edited: int) -> list[Row]:
    """Measure each format of a diff of so many edited models of many, and its size beside that of the patch."""
    old, new = (synthesize(spec, folder / f"{name}-reviewed", models) for name in ("old", "new"))
    waiting = sorted((new / "models").iterdir())
    for what, edit in EDITS:
        able = [path for path in waiting if edit(path.read_text("utf-8")) != path.read_text("utf-8")]
        chosen = able[: edited // len(EDITS)]
        assert len(chosen) == edited // len(EDITS), f"too few models for {what}"
        for path in chosen:
            path.write_text(edit(path.read_text("utf-8")), "utf-8")
            waiting.remove(path)
    patch = run(("git", "diff", "--no-index", "--no-ext-diff", old / "models", new / "models"), ends=(1,))
    rows: list[Row] = []
    for form in FORMATS:
        cost = run((*CLI, old, new, "--format", form), ends=(0, 1))
        ours = f"{seconds(cost.worked)}, {cost.megabytes:.0f} MB, {cost.printed / 1000:.1f} kB"
        theirs, ratio = f"git diff {patch.printed / 1000:.1f} kB", f"{cost.printed / patch.printed:.1f}x the size"
        bar, met = ("one comment: ≤ 65.5 kB", cost.printed <= LONGEST) if form == "markdown" else ("", None)
        rows.append(Row(f"{models} models, {edited} changed, {form}", ours, theirs, ratio, bar, met))
    return rows


def _grown(spec: Path, folder: Path, size: int) -> float:
    """Measure a diff in which one model of fifty changed."""
    old, new = (synthesize(spec, folder / f"{name}-{size}", size) for name in ("old", "new"))
    return _worked(1, old, _edited(new, max(1, size // 50)))


def _worked(times: int, *arguments: Path | str) -> float:
    return median(run((*CLI, *arguments)).worked for _ in range(times))


def _edited(spec: Path, count: int) -> Path:
    """Widen so many models, and return the folder."""
    able = [path for path in sorted((spec / "models").iterdir()) if SHAPES[0] in path.read_text("utf-8")]
    assert len(able) >= count, f"too few models with {SHAPES[0]}"
    for path in able[:count]:
        path.write_text(path.read_text("utf-8").replace(*SHAPES), "utf-8")
    return spec


def _row(size: int, worked: float, first: tuple[int, float]) -> Row:
    what = f"{size:,} models, {max(1, size // 50)} changed"
    if size == first[0]:
        return Row(what, seconds(worked))
    times, slower = size / first[0], worked / first[1]
    ratio = f"{slower:.1f}x time, {slower / times:.2f}x per model"
    return Row(what, seconds(worked), f"{times:.0f}x the models", ratio, "linear", slower <= times * 1.15)
