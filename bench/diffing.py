"""How long the semantic diff of two specs takes, from the command to its report."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from processes import run
from synthetic import synthesize
from table import Row, seconds

CLI = (sys.executable, "-m", "capmatrix", "diff")
ONE, REVIEWED = 0.4, 1.5
"""Seconds of processor time that a diff may take of one changed model, and of twenty of 180."""
HARDEST = "minimax-h3"
"""The model with the most rules, and so with the most payloads that tell two versions of it apart."""
LISTS, LONGEST_LIST = "seedance", "dreamina-seedance-2-5-260628"
"""A service whose requests are lists, and its model with the longest: a witness of its limit holds 30 items."""
SHAPES = re.compile(r"^(  aspect_ratio: (?:\{values: )?\[[^\]\n]*), ([0-9]+:[0-9]+)\]", re.MULTILINE)
"""The shapes that a model takes, as far as its own file says."""


def diffing(spec: Path, folder: Path, times: int, sizes: Sequence[int]) -> list[Row]:
    """Measure the diff of the spec with itself, with one edited model, and with synthetic specs of growing size."""
    count = len(list((spec / "models").iterdir()))
    plain, changed = synthesize(spec, folder / "plain", count), _edited(synthesize(spec, folder / "edited", count), 1)
    hardest = folder / "hardest"
    shutil.copytree(spec, hardest)
    _edit(hardest / "models" / f"{HARDEST}.yaml", _narrowed)
    lists, shorter = spec.parent / LISTS, folder / "shorter"
    shutil.copytree(lists, shorter)
    _edit(shorter / "models" / f"{LONGEST_LIST}.yaml", lambda text: text.replace("in: 0..30}", "in: 0..29}"))
    sides = ((spec, spec), (plain, changed), (spec, hardest), (plain, changed, "--cross-check"), (lists, shorter))
    same, edited, hard, asked, listed = (_worked(times, *words) for words in sides)
    rows = [
        _limited(f"{count} models, nothing changed", same, ONE),
        _limited(f"{count} models, one changed", edited, ONE),
        _limited(f"{count} models, {HARDEST} changed", hard, ONE),
        Row(f"{count} models, one changed, cross-checked", seconds(asked)),
        Row(f"{LISTS}, a list takes 29 items and no longer 30", seconds(listed)),
    ]
    costs = [(size, _grown(spec, folder, size)) for size in sizes]
    return [*rows, *(_row(size, cost, costs[0]) for size, cost in costs), *reviewing(spec, folder, 180, 20)]


def _limited(what: str, worked: float, limit: float) -> Row:
    return Row(what, seconds(worked), bar=f"≤ {seconds(limit)}", met=worked <= limit)


FORMATS = ("text", "markdown", "json", "sarif", "github")
LONGEST = 65_536
"""Characters that a comment on GitHub may have."""
BARE = re.compile(r"^  (seed|negative_prompt):\n(?!    )", re.MULTILINE)
AMOUNT = re.compile(r"(?<=amount: )([0-9]+)\.")


def _widened(text: str) -> str:
    """Return a model with one more shape."""
    return SHAPES.sub(r"\1, \2, 7:5]", text, count=1)


def _narrowed(text: str) -> str:
    """Return a model without its last shape, where nothing else in it names that."""
    found = SHAPES.search(text)
    return SHAPES.sub(r"\1]", text, count=1) if found and text.count(found[2]) == 1 else text


def _emptied(text: str) -> str:
    """Return a model without a field that nothing else in it names."""
    found = BARE.search(text)
    return text.replace(found[0], "") if found and text.count(found[1]) == 1 else text


EDITS: Sequence[tuple[str, Callable[[str], str]]] = (
    ("a value more", _widened),
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
        bar, met = f"≤ {seconds(REVIEWED)}", cost.worked <= REVIEWED
        if form == "markdown":
            bar, met = f"{bar}, one comment: ≤ {LONGEST / 1000:.1f} kB", met and cost.printed <= LONGEST
        rows.append(Row(f"{models} models, {edited} changed, {form}", ours, theirs, ratio, bar, met))
    return rows


def _grown(spec: Path, folder: Path, size: int) -> float:
    """Measure a diff in which one model of fifty changed."""
    old, new = (synthesize(spec, folder / f"{name}-{size}", size) for name in ("old", "new"))
    return _worked(1, old, _edited(new, max(1, size // 50)))


def _worked(times: int, *arguments: Path | str) -> float:
    return median(run((*CLI, *arguments), ends=(0, 1)).worked for _ in range(times))


def _edited(spec: Path, count: int) -> Path:
    """Widen so many models, and return the folder."""
    able = [path for path in sorted((spec / "models").iterdir()) if SHAPES.search(path.read_text("utf-8"))]
    assert len(able) >= count, "too few models with shapes of their own"
    for path in able[:count]:
        _edit(path, _widened)
    return spec


def _edit(path: Path, edit: Callable[[str], str]) -> None:
    text = path.read_text("utf-8")
    edited = edit(text)
    assert edited != text, f"{path} cannot be edited so"
    path.write_text(edited, "utf-8")


def _row(size: int, worked: float, first: tuple[int, float]) -> Row:
    what = f"{size:,} models, {max(1, size // 50)} changed"
    if size == first[0]:
        return Row(what, seconds(worked))
    times, slower = size / first[0], worked / first[1]
    ratio = f"{slower:.1f}x time, {slower / times:.2f}x per model"
    return Row(what, seconds(worked), f"{times:.0f}x the models", ratio, "linear", slower <= times * 1.15)
