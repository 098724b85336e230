"""The pass: spec folder → document → catalog → trees → plan → disk.

Reading and checking report every problem of a spec at once; with an error, nothing is rendered.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Report
from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from capmatrix.ir.catalog import Catalog
    from capmatrix.output.plan import Plan
    from capmatrix.spec.document import Document
    from capmatrix.tree import Tree


TYPE_GENERATOR = (
    "datamodel_code_generator.config",
    "datamodel_code_generator.parser.openapi",
    "capmatrix.targets.python.type_generator",
)
"""Modules that take as long to load as all other work of a run, and that therefore load beside it."""


class Refused(Exception):
    """The spec or the output folder is refused; `report` holds the reasons."""

    def __init__(self, report: Report) -> None:
        super().__init__(report.render())
        self.report = report


@dataclass(frozen=True, slots=True)
class Loaded:
    """A catalog, the document it was built from, and the report of the pass so far (warnings only)."""

    catalog: Catalog
    report: Report
    document: Document


def load(folder: Path) -> Loaded:
    """Read and check a spec folder; raise `Refused` with every problem found."""
    # Imported here and below, so that a run with nothing to do does not load them.
    from capmatrix.resolve.build import build
    from capmatrix.resolve.checks import check
    from capmatrix.resolve.references import approvals_of, check_references
    from capmatrix.semantics.verdict.examples import check_examples
    from capmatrix.spec.parse import read_folder

    report = Report()
    document = read_folder(folder, report)
    if document is None:
        raise Refused(report)
    # Errors do not stop the next check: each says nothing of what rests on a part with an error.
    catalog = build(document, report)
    approvals_of(document.approvals, report)
    check(catalog, document, report)
    check_references(catalog, document, report)
    check_examples(catalog, document, report)
    if report.failed:
        raise Refused(report)
    return Loaded(catalog, report, document)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a run; `plan` is None when the output was up to date and nothing was read."""

    plan: Plan | None
    warnings: Report


def generate(folder: Path, out: Path, *, write: bool = True) -> Outcome:
    """Write the output of a spec into a folder, or with `write=False` only find the differences.

    Raises `Refused` when the spec or the output folder is refused; then nothing is written.
    """
    from capmatrix.output.stamp import digest, fresh, recall, stamp

    inputs = digest(folder)
    if fresh(out, inputs):
        return Outcome(None, Report())
    from capmatrix.processes import Worker

    with Worker(*TYPE_GENERATOR) as worker:
        from capmatrix.cache import Cache
        from capmatrix.output.aside import aside
        from capmatrix.output.format import format_tree
        from capmatrix.output.write import alone, apply
        from capmatrix.targets.built import built_hashes

        cache = Cache(digest(), recall(out))
        catalog, report = _meaning(folder)
        built_later = built_hashes(catalog, cache)
        # While another process makes those, what makes the rest is loaded.
        from capmatrix.targets.python import type_generator
        from capmatrix.targets.registry import render_all, runtime_of

        by_hand, start = runtime_of(catalog), partial(worker.begin, type_generator.run)
        raw = [render_all(catalog, cache, start, aside)]
        del catalog  # of many models it takes much memory, and the texts too
        cache.let_go()
        with _output_errors_refused():
            tree = format_tree(raw.pop(), cache, by_hand)
        built = built_later()  # of all results the last one needed
    del built_later
    with _output_errors_refused(), alone(out) if write else nullcontext():
        planned = _plan(tree, out, built)
        if write:
            apply(planned, out)
            stamp(out, inputs, cache.kept)
    return Outcome(planned, report)


def _meaning(folder: Path) -> tuple[Catalog, Report]:
    """Load a folder, and let go of what it says word by word."""
    loaded = load(folder)
    return loaded.catalog, loaded.report


def build(name: str, folder: Path, out: Path, **more: object) -> Outcome:
    """Make a folder hold what one target builds from a spec, such as `cases`; raises `Refused` as `generate` does.

    The target is given `more` besides.
    """
    from capmatrix.output.write import alone, apply
    from capmatrix.targets.built import BUILT

    loaded = load(folder)
    tree = BUILT[name](loaded.catalog, **more)
    with _output_errors_refused(), alone(out):
        planned = _plan(tree, out)
        apply(planned, out)
    return Outcome(planned, loaded.report)


def _plan(tree: Tree, out: Path, built: Mapping[str, str] | None = None) -> Plan:
    """Return the plan for an output folder; raise `Refused` where nothing may be written."""
    from capmatrix.output.plan import plan

    planned = plan(tree, out, built)
    if planned.problems:
        raise Refused(Report(list(planned.problems)))
    return planned


@contextmanager
def _output_errors_refused() -> Generator[None]:
    from capmatrix.output.disk import OutputError

    try:
        yield
    except OutputError as error:
        raise Refused(Report([error.diagnostic])) from error
