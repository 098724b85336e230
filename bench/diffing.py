"""How long the semantic diff of two specs takes, from the command to its report."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from processes import Command, Cost, medians, run
from synthetic import synthesize
from table import Row, seconds

CLI = (sys.executable, "-m", "capmatrix", "diff")
SHAPES = ("aspect_ratio: [16:9, 9:16, 1:1]", "aspect_ratio: [16:9, 9:16, 1:1, 4:3]")
"""What a model takes before and after: an edit that widens, so that the command ends with 0."""


def diffing(spec: Path, folder: Path, times: int, sizes: Sequence[int]) -> list[Row]:
    """Measure the diff of the spec with itself, with one edited model, and with synthetic specs of growing size."""
    count = len(list((spec / "models").iterdir()))
    changed = _edited(synthesize(spec, folder / "edited", count), 1)
    plain = synthesize(spec, folder / "plain", count)
    same, edited = medians(times, Command((*CLI, spec, spec)), Command((*CLI, plain, changed)))
    rows = [
        Row(f"{count} models, nothing changed", seconds(same), bar="≤ 1 s", met=same <= 1),
        Row(f"{count} models, one changed", seconds(edited), bar="≤ 1 s", met=edited <= 1),
    ]
    costs = [(size, _grown(spec, folder, size)) for size in sizes]
    return [*rows, *(_row(size, cost, costs[0]) for size, cost in costs)]


def _grown(spec: Path, folder: Path, size: int) -> Cost:
    """Measure a diff in which one model of fifty changed."""
    old, new = (synthesize(spec, folder / f"{name}-{size}", size) for name in ("old", "new"))
    return run((*CLI, old, _edited(new, max(1, size // 50))))


def _edited(spec: Path, count: int) -> Path:
    """Widen so many models, and return the folder."""
    able = [path for path in sorted((spec / "models").iterdir()) if SHAPES[0] in path.read_text("utf-8")]
    assert len(able) >= count, f"too few models with {SHAPES[0]}"
    for path in able[:count]:
        path.write_text(path.read_text("utf-8").replace(*SHAPES), "utf-8")
    return spec


def _row(size: int, cost: Cost, first: tuple[int, Cost]) -> Row:
    what = f"{size:,} models, {max(1, size // 50)} changed"
    if size == first[0]:
        return Row(what, seconds(cost.seconds))
    times, slower = size / first[0], cost.seconds / first[1].seconds
    ratio = f"{slower:.1f}x time"
    return Row(what, seconds(cost.seconds), f"{times:.0f}x the models", ratio, "linear", slower <= times * 1.15)
