"""`make bench`: every measurement in one run, since only ratios within a run mean anything."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from calling import calling
from diffing import diffing
from explorer import explorer
from generation import generation, growth
from growing import growing
from importing import importing
from javascript import javascript
from load import load
from paying import paying
from polling import polling
from record import save
from several import several
from table import Row, show
from validation import validation

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "specs" / "nanogpt-video"
PEERS = (
    "datamodel-code-generator",
    "pydantic",
    "jsonschema",
    "fastjsonschema",
    "jsonschema-rs",
    "httpx",
    "starlette",
    "uvicorn",
    "procrastinate",
)


def main() -> None:
    """Measure, and print the tables as they come."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[50, 500, 5000], help="numbers of synthetic models")
    parser.add_argument("--times", type=int, default=5, help="runs per measurement; the median counts")
    options = parser.parse_args()
    peers = {name: version(name) for name in PEERS}
    print(f"Python {platform.python_version()}, " + ", ".join(f"{name} {number}" for name, number in peers.items()))
    tables: list[tuple[str, list[Row]]] = []

    def measured(title: str, rows: list[Row]) -> None:
        show(title, rows)
        tables.append((title, rows))

    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        measured("Generation", generation(SPEC, folder, options.times))
        measured(
            "Semantic diff of two specs, YAML included, in processor time",
            diffing(SPEC, folder, options.times, (50, 500)),
        )
        sys.path.insert(0, str(folder))
        measured("Validation of one request", validation(ROOT / "generated"))
        measured("Validation in JavaScript, in processor time", javascript(SPEC, ROOT / "generated", folder))
        measured("The explorer in Chromium", explorer(SPEC, ROOT / "generated", folder, options.times))
        measured("The simulator under load: requests in a second of one core, time of each", load(folder))
        measured("One call", calling())
        measured("What the client adds to a call, ledger and limiter on", paying())
        measured("Many orders for several machines, plain Procrastinate beside them", several(folder))
        measured("Following a job, the vendor's fixed 5 s beside it", polling())
        measured("Import", importing(options.times * 3))
        measured("The models of the documents beside all, in processor time", growing(SPEC, folder, options.times))
        measured("Growth (cold generation)", growth(SPEC, folder, options.sizes))
    print(f"\nwritten to {save(tables, peers)}")


if __name__ == "__main__":
    main()
