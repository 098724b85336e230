"""The program, its exit statuses, and how commands read a spec or refuse it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from capmatrix import pipeline
from capmatrix.diagnostics import Code, visible
from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog
    from capmatrix.spec.document import Document

DIFFERS, USAGE, REFUSED, CANNOT_WRITE, UNEXPLAINED, UNREADABLE, NOTHING = 1, 2, 3, 4, 5, 6, 7

app = typer.Typer(
    name="capmatrix",
    help="One capability matrix in YAML; typed clients, validators, schemas and documentation generated from it.",
    epilog="Exit status: 0 done; 1 check found a difference, lint a problem, coverage a gap, diff a breaking change "
    "that is not approved or (--check-version) a version that is too low, why a refused request, query no model, "
    "mutants a constraint that no case covers, drift a change of the list that callers may notice, import a person's "
    "value that was kept; 2 the command line is wrong; 3 the spec is refused; 4 the output folder or a file cannot be "
    "written; 5 diff found a difference that no rule explains, drift or import something in a list that listing.yaml "
    "does not explain; 6 OLD or NEW of diff, the payload of why, or a list cannot be read, or the list lacks too much "
    "of what is known; 7 OLD or NEW of diff does not exist. Nothing is written unless the status is 0 (import: 0, 1 or "
    "5), or O504 reports that writing was interrupted.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Spec = Annotated[Path, typer.Argument(help="Folder of the spec (holds service.yaml).", show_default=False)]
Out = Annotated[Path, typer.Argument(help="Folder of the generated files.", show_default=False)]


@dataclass(frozen=True, slots=True)
class Side:
    """What a command reads from a place: a folder, a stored catalog, or either of them in a revision of git."""

    place: str
    catalog: Catalog
    document: Document | None
    """The spec as written; None for a stored catalog."""


def side_at(place: str) -> Side:
    """Read a place, or end the program if it cannot be read."""
    from capmatrix.review.read.git import Absent, Unreadable, folder_of, stored_at
    from capmatrix.review.read.stored import catalog_of

    try:
        if (text := stored_at(place)) is not None:
            return Side(place, catalog_of(place, text), None)
        with folder_of(place) as folder:
            if folder != Path(place):  # a copy from git, which may be in an older language
                from capmatrix.fix import migrate

                migrate(folder)
            loaded = load(folder)
            return Side(place, loaded.catalog, loaded.document)
    except pipeline.Refused as refused:
        refuse(refused)
    except Unreadable as unreadable:
        print(visible(str(unreadable)), file=sys.stderr)
        raise typer.Exit(NOTHING if isinstance(unreadable, Absent) else UNREADABLE) from unreadable


def load(spec: Path) -> pipeline.Loaded:
    """Load a folder, or end the program if it is refused."""
    try:
        return pipeline.load(spec)
    except pipeline.Refused as refused:
        refuse(refused)


def refuse(refused: pipeline.Refused) -> NoReturn:
    """Print why a spec or an output folder is refused, and end the program."""
    print(refused, file=sys.stderr)
    count = refused.report.count
    begun = any(item.code is Code.UNFINISHED for item in refused.report.items)
    print(f"{count} problem{'s' if count != 1 else ''}{'' if begun else ', nothing written'}", file=sys.stderr)
    output = all(item.code.id.startswith("O") for item in refused.report.items)
    raise typer.Exit(CANNOT_WRITE if output else REFUSED)
