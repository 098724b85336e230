"""The specs that tests run on: those of tests/cases, found and never listed, and the matrix itself."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from capmatrix.pipeline import load

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases"
MATRIX = ROOT / "specs" / "nanogpt-video"
GENERATED = ROOT / "generated"

BROKEN_CASES = tuple(sorted(path for path in CASES.iterdir() if path.name.startswith("bad-")))
"""Cases whose spec must be refused; `diagnostics.txt` says how."""

LINT_CASES = tuple(sorted(path.parent for path in CASES.glob("*/lint.txt")))
"""Cases whose spec loads and of which lint has something to say; `lint.txt` has it."""

GOOD_CASES = tuple(
    sorted(path for path in CASES.iterdir() if path.is_dir() and not path.name.startswith(("bad-", "lint-")))
)
"""Cases whose spec must load; `verdicts.json` has payloads and what there is to say about each."""


@cache
def catalog_of(folder: Path) -> Catalog:
    """Return the catalog of a spec folder, loaded once."""
    return load(folder).catalog
