"""How long a generation takes, beside one run of datamodel-code-generator over the same schema."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from capmatrix.pipeline import load
from capmatrix.targets.python.types import bundle
from processes import Command, Cost, medians, run
from synthetic import synthesize
from table import Row, seconds

EDITED = (53, 180)
"""Models of two specs, of each of which one is edited: as many as the documents have, and as the service lists."""
LARGEST, LARGEST_SECONDS, LARGEST_MEGABYTES = 5_000, 40, 600
"""What a cold run may take of the largest spec."""
CLI = (sys.executable, "-m", "capmatrix", "generate")


def schema_file(spec: Path, folder: Path) -> Path:
    """Write the document that the Python target feeds to datamodel-code-generator, and return its place."""
    place = folder / "bundle.json"
    place.write_text(json.dumps(bundle(load(spec).catalog)), "utf-8")
    return place


def peer_command(schema: Path, out: Path) -> Sequence[str | Path]:
    """Return the run of datamodel-code-generator that makes the same request classes."""
    program = Path(sys.executable).with_name("datamodel-codegen")
    options = "--input-file-type openapi --output-model-type pydantic_v2.BaseModel --target-python-version 3.11"
    style = "--enum-field-as-literal all --use-union-operator --use-standard-collections --disable-timestamp"
    return [program, "--input", schema, "--output", out, *options.split(), *style.split(), "--formatters", "builtin"]


def generation(spec: Path, folder: Path, times: int) -> list[Row]:
    """Measure cold runs, runs after an edit and with nothing to do, and `lint`; each limit is in seconds by the clock.

    The peer's output stays in `folder` for the other measurements.
    """
    out, theirs = folder / "generated", folder / "peer"
    peer = peer_command(schema_file(spec, folder), theirs)
    ours = (*CLI, spec, out)
    edited = [_edited(synthesize(spec, folder / f"spec-edited-{size}", size)) for size in EDITED]
    cold, same, other, linted, few, many = medians(
        times,
        Command(ours, _moved(out)),
        Command(ours),
        Command(peer, _moved(theirs)),
        Command((sys.executable, "-m", "capmatrix", "lint", spec)),
        *edited,
    )
    ratio, theirs_shown = f"{cold / other:.2f}", f"{seconds(other)} datamodel-code-generator"
    return [
        Row("everything, cold", seconds(cold), theirs_shown, ratio, "≤ 1.2", cold / other <= 1.2),
        _limited(f"{EDITED[0]} models, one edited", few, 0.7),
        _limited(f"{EDITED[1]} models, one edited", many, 1.2),
        _limited("nothing changed", same, 0.15),
        _limited("capmatrix lint", linted, 0.5),
    ]


def _limited(what: str, took: float, limit: float) -> Row:
    return Row(what, seconds(took), bar=f"≤ {seconds(limit)}", met=took <= limit)


def _edited(spec: Path) -> Command:
    """Return the command that generates a spec after another edit of one of its models each time."""
    model = sorted((spec / "models").iterdir())[len(list((spec / "models").iterdir())) // 2]
    text, numbers = model.read_text("utf-8"), count(1)
    assert text.startswith("title: "), model

    def edit() -> None:
        model.write_text(text.replace("title: ", f"title: Edit {next(numbers)} of ", 1), "utf-8")

    return Command((*CLI, spec, spec.with_name(f"{spec.name}-generated")), edit)


def growth(spec: Path, folder: Path, sizes: Sequence[int]) -> list[Row]:
    """Measure cold runs over specs of growing size; linear means that a model costs the same in each."""
    costs: list[tuple[int, Cost]] = []
    for size in sizes:
        grown, out = synthesize(spec, folder / f"spec-{size}", size), folder / f"generated-{size}"
        costs.append((size, run((*CLI, grown, out))))
    return [_growth_row(size, cost, costs[0]) for size, cost in costs]


def _growth_row(size: int, cost: Cost, first: tuple[int, Cost]) -> Row:
    what, ours = f"{size:,} models", f"{seconds(cost.seconds)}, {cost.megabytes:.0f} MB"
    if size == first[0]:
        return Row(what, ours)
    times = size / first[0]
    slower, larger = cost.seconds / first[1].seconds, cost.megabytes / first[1].megabytes
    ratio = f"{slower:.1f}x time, {larger:.1f}x memory"
    bar, met = "linear", max(slower, larger) <= times * 1.15
    if size == LARGEST:
        bar = f"≤ {LARGEST_SECONDS} s, ≤ {LARGEST_MEGABYTES} MB, linear"
        met = met and cost.seconds <= LARGEST_SECONDS and cost.megabytes <= LARGEST_MEGABYTES
    return Row(what, ours, f"{times:.0f}x the models", ratio, bar, met)


def _moved(folder: Path) -> Callable[[], object]:
    """Return a function that moves a folder out of the way.

    Removed, its hundreds of files would slow the next run down: for some seconds ext4 gives none of their numbers to a
    new file, and searches for others.
    """
    numbers = count(1)
    return lambda: folder.exists() and folder.rename(folder.with_name(f"{folder.name}-{next(numbers)}"))
