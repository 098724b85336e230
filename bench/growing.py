"""What the models cost that only the service's own list has: the matrix without them beside the whole of it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from capmatrix.pipeline import load
from processes import run
from table import Row, seconds

MODEL_KILOBYTES = 3
"""What a further model may add to the wheel."""
WIDER = ("title: ", "title: New ")
"""An edit of every model."""
CAPMATRIX = (sys.executable, "-m", "capmatrix")


@dataclass(frozen=True, slots=True)
class Matrix:
    """A spec, and what was generated from it."""

    spec: Path
    generated: Path
    models: int


def growing(spec: Path, folder: Path, times: int) -> list[Row]:
    """Measure both in processor time, one after the other in each turn, and what a further model adds to the wheel."""
    few, every = (_matrix(one, folder) for one in (without_listed(spec, folder / "fewer-spec"), spec))
    edited = {one: _edited(one.spec, folder / f"{one.models}-edited") for one in (few, every)}
    works: Sequence[tuple[str, Callable[[Matrix], Sequence[str | Path]]]] = (
        ("cold generation", lambda one: (*CAPMATRIX, "generate", one.spec, _emptied(folder / "cold"))),
        ("diff, nothing changed", lambda one: (*CAPMATRIX, "diff", one.spec, one.spec)),
        ("diff, every model changed", lambda one: (*CAPMATRIX, "diff", one.spec, edited[one])),
        ("import, and a first verdict", lambda one: (sys.executable, "-c", _imported(one))),
    )
    rows: list[Row] = []
    for what, command in works:
        costs: dict[Matrix, list[float]] = {few: [], every: []}
        for turn in range(times + 1):
            for one, found in costs.items():
                worked = run(command(one)).worked
                if turn:  # the first one fills the file cache and compiles
                    found.append(worked)
        rows.append(_row(what, few, every, *(median(found) for found in costs.values())))
    return [*rows, _wheels(few, every, folder)]


def without_listed(spec: Path, out: Path) -> Path:
    """Write a spec without the models that rest on the service's own list alone, and return its folder."""
    document = load(spec).document
    assert document.listing is not None
    shutil.copytree(spec, out)
    for entry in document.models:
        if all(item.startswith(f"{document.listing.source} > ") for item in entry.strings("evidence")):
            (out / entry.span.file).unlink()
    return out


def _matrix(spec: Path, folder: Path) -> Matrix:
    models = len(list((spec / "models").iterdir()))
    run((*CAPMATRIX, "generate", spec, folder / f"{models}-generated"))
    return Matrix(spec, folder / f"{models}-generated", models)


def _edited(spec: Path, out: Path) -> Path:
    shutil.copytree(spec, out)
    for path in (out / "models").iterdir():
        path.write_text(path.read_text("utf-8").replace(*WIDER, 1), "utf-8")
    return out


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def _imported(one: Matrix) -> str:
    place = str(one.generated / "python")
    first = "nanogpt_video.validate({'model': 'sora-2', 'prompt': 'x'})"
    return f"import sys; sys.path.insert(0, {place!r}); import nanogpt_video; assert {first}.valid"


def _row(what: str, few: Matrix, every: Matrix, less: float, more: float) -> Row:
    """Compare two costs: linear where all models cost no more for each than the fewer ones do."""
    times, slower = every.models / few.models, more / less
    ratio = f"{slower:.2f}x for {times:.2f}x the models"
    named = f"{what}: {every.models} models"
    return Row(named, seconds(more), f"{seconds(less)} for {few.models}", ratio, "linear", slower <= times * 1.15)


def _wheels(few: Matrix, every: Matrix, folder: Path) -> Row:
    less, more = (_wheel(one, folder / f"{one.models}-wheel") for one in (few, every))
    each = (more - less) / (every.models - few.models)
    cells = (f"wheel: {every.models} models", f"{more:.0f} kB", f"{less:.0f} kB for {few.models}")
    return Row(*cells, f"{each:.2f} kB a further model", f"≤ {MODEL_KILOBYTES} kB", each <= MODEL_KILOBYTES)


def _wheel(one: Matrix, out: Path) -> float:
    """Return the kilobytes of the client's wheel."""
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, one.generated / "python")
    run(build)
    return next(out.glob("*.whl")).stat().st_size / 1000
