"""How long a generation takes, beside one run of datamodel-code-generator over the same schema."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from capmatrix.pipeline import load
from capmatrix.targets.python.types import bundle
from processes import Command, Cost, medians, run
from synthetic import synthesize
from table import Row, seconds

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
    """Measure a cold run and one with nothing to do; the peer's output stays in `folder` for the other measurements."""
    out, theirs = folder / "generated", folder / "peer"
    peer = peer_command(schema_file(spec, folder), theirs)
    ours = (*CLI, spec, out)
    cold, same, other = medians(times, Command(ours, _removed(out)), Command(ours), Command(peer, _removed(theirs)))
    return [
        Row(
            "everything, cold",
            seconds(cold),
            f"{seconds(other)} datamodel-code-generator",
            f"{cold / other:.2f}",
            "≤ 1.5",
            cold / other <= 1.5,
        ),
        Row("nothing changed", seconds(same), "", "", "≤ 250 ms", same <= 0.25),
    ]


def growth(spec: Path, folder: Path, sizes: Sequence[int]) -> list[Row]:
    """Measure cold runs over specs of growing size; linear means that a model costs the same in each."""
    costs: list[tuple[int, Cost]] = []
    for size in sizes:
        grown, out = synthesize(spec, folder / f"spec-{size}", size), folder / f"generated-{size}"
        costs.append((size, run((*CLI, grown, out))))
        shutil.rmtree(out)
    return [_growth_row(size, cost, costs[0]) for size, cost in costs]


def _growth_row(size: int, cost: Cost, first: tuple[int, Cost]) -> Row:
    what, ours = f"{size:,} models", f"{seconds(cost.seconds)}, {cost.megabytes:.0f} MB"
    if size == first[0]:
        return Row(what, ours)
    times = size / first[0]
    slower, larger = cost.seconds / first[1].seconds, cost.megabytes / first[1].megabytes
    ratio = f"{slower:.1f}x time, {larger:.1f}x memory"
    return Row(what, ours, f"{times:.0f}x the models", ratio, "linear", max(slower, larger) <= times * 1.15)


def _removed(folder: Path) -> Callable[[], object]:
    return lambda: shutil.rmtree(folder, ignore_errors=True)
