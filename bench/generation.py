"""How long a generation takes, beside one run of datamodel-code-generator over the same schema."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from capmatrix.pipeline import load
from capmatrix.targets.python.types import bundle
from growing import without_listed
from processes import Command, Cost, medians, run
from synthetic import synthesize
from table import Row, seconds

COLD = 1.2
"""What a cold run may take beside one of the peer's."""
EDITED = {53: 0.7, 180: 1.2}
"""Models of a spec of which one is edited (the documents have 53, the service 180) → seconds that this may take."""
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

    A cold run is into a folder that was never there, of ours as of the peer's. The peer's output stays in `folder` for
    the other measurements.
    """
    every = len(list((spec / "models").iterdir()))
    documents = without_listed(spec, folder / "documents-spec")
    few = len(list((documents / "models").iterdir()))
    same = folder / "generated"
    run((*CLI, spec, same))
    run(peer_command(schema_file(spec, folder), folder / "peer"))
    cold, peer, cold_all, peer_all, unchanged, linted, *edited = medians(
        times,
        *_cold(documents, folder / f"cold-{few}"),
        *_cold(spec, folder / f"cold-{every}"),
        Command(lambda: (*CLI, spec, same)),
        Command(lambda: (sys.executable, "-m", "capmatrix", "lint", spec)),
        *(_edited(synthesize(spec, folder / f"spec-edited-{size}", size)) for size in EDITED),
    )
    return [
        _beside(f"everything, cold: the {few} models of the documents", cold, peer, COLD),
        _beside(f"everything, cold: all {every} models", cold_all, peer_all),
        *(
            _limited(f"{size} models, one edited", cost, limit)
            for (size, limit), cost in zip(EDITED.items(), edited, strict=True)
        ),
        _limited(f"{every} models, nothing changed", unchanged, 0.15),
        _limited(f"capmatrix lint, {every} models", linted, 0.5),
    ]


def _beside(what: str, ours: Cost, theirs: Cost, limit: float | None = None) -> Row:
    """Compare a run with one of the peer's by the clock."""
    ratio = ours.seconds / theirs.seconds
    cells = (what, _shown(ours), f"{_shown(theirs)} datamodel-code-generator", f"{ratio:.2f}")
    return Row(*cells) if limit is None else Row(*cells, f"≤ {limit}", ratio <= limit)


def _limited(what: str, cost: Cost, limit: float) -> Row:
    return Row(what, _shown(cost), bar=f"≤ {seconds(limit)}", met=cost.seconds <= limit)


def _shown(cost: Cost) -> str:
    return f"{seconds(cost.seconds)}, {seconds(cost.worked)} CPU"


def _cold(spec: Path, folder: Path) -> tuple[Command, Command]:
    """Return our command and the peer's for a spec, each time into a folder that was never there.

    A folder that is removed first would slow the run down: for some seconds ext4 gives none of the numbers of its
    hundreds of files to a new file, and searches for others.
    """
    folder.mkdir()
    schema, ours, theirs = schema_file(spec, folder), count(1), count(1)
    return (
        Command(lambda: (*CLI, spec, folder / f"ours-{next(ours)}")),
        Command(lambda: peer_command(schema, folder / f"theirs-{next(theirs)}")),
    )


def _edited(spec: Path) -> Command:
    """Return the command that generates a spec after another edit of one of its models each time."""
    model = sorted((spec / "models").iterdir())[len(list((spec / "models").iterdir())) // 2]
    text, numbers = model.read_text("utf-8"), count(1)
    assert text.startswith("title: "), model

    def edit() -> Sequence[str | Path]:
        model.write_text(text.replace("title: ", f"title: Edit {next(numbers)} of ", 1), "utf-8")
        return (*CLI, spec, spec.with_name(f"{spec.name}-generated"))

    return Command(edit)


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
