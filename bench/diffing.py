"""How long the semantic diff of two specs takes, from the command to its report."""

from __future__ import annotations

import sys
from collections.abc import Sequence
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
    return [*rows, *(_row(size, cost, costs[0]) for size, cost in costs)]


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
