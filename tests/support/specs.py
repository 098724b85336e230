"""The specs that tests run on: those of tests/cases, found and never listed, and the matrix itself."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from capmatrix.ir.editions import later
from capmatrix.pipeline import load

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Model

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

SERVICES = (
    MATRIX,
    *(case / "spec" for case in GOOD_CASES),
    *sorted(path for path in (ROOT / "specs").iterdir() if path != MATRIX),
    *sorted((ROOT / "tests" / "services" / "specs").iterdir()),
)
"""The matrix, the made-up services, and those of other vendors."""

OTHERS = 20
"""How many of the models that only a list of the service has are tested one by one."""

every_model = False
"""Whether all of them are: the option `--whole`, which is set before any test is collected."""


@cache
def catalog_of(folder: Path) -> Catalog:
    """Return the catalog of a spec folder, loaded once."""
    return load(folder).catalog


def sampled(catalog: Catalog) -> tuple[Model, ...]:
    """Return the models that a test is repeated for: those of the documents, and a sample of those a list alone has.

    The sample is drawn by the ids, so that most of it stays when models come and go.
    """
    listed = sorted((model.id for model in catalog.models if not _is_documented(catalog, model)), key=_lot)
    left_out = set() if every_model else set(listed[OTHERS:])
    return tuple(model for model in catalog.models if model.id not in left_out)


def as_documented(catalog: Catalog) -> Catalog:
    """Return the matrix with the models that a document names, by the ids that they have there."""
    return replace(
        catalog,
        models=tuple(
            replace(model, id=next((name for name in model.formerly if _names(model, name)), model.id))
            for model in catalog.models
            if _is_documented(catalog, model)
        ),
    )


def _is_documented(catalog: Catalog, model: Model) -> bool:
    return model.source not in {edition.source for edition in later(catalog)}


def _names(model: Model, name: str) -> bool:
    return any(row.endswith(f" > {name}") for row in model.evidence)


def _lot(name: str) -> float:
    return Random(name).random()
