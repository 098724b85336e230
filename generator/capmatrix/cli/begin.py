"""`capmatrix init`, and the options of the program itself."""

# Budget: the one command that needs no spec, and what belongs to the program.
from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from capmatrix.cli.console import CANNOT_WRITE, UNREADABLE, USAGE, app, refuse
from capmatrix.diagnostics import visible

if TYPE_CHECKING:
    from capmatrix.tree import Tree


def _show_version(wanted: bool) -> None:
    """Print the version and end the program, where that is asked for."""
    if wanted:
        from importlib.metadata import version

        print(f"capmatrix {version('capmatrix')}")
        raise typer.Exit


@app.callback()
def _program(
    _: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Typer shows the help of the program; this function has the options that stand before a command."""


_Document = Annotated[
    Path | None,
    typer.Option("--openapi", help="Begin with an OpenAPI document (3.0 or 3.1; JSON or YAML).", show_default=False),
]
_Operations = Annotated[
    list[str] | None,
    typer.Option("--operation", help="With --openapi: a call to begin with, by its id or as `POST /path`; several."),
]
_Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model", help="With --openapi: a model to describe, where the document lists too many or none; several."
    ),
]
_Server = Annotated[
    str, typer.Option("--server", help="With --openapi: the address, where the document has none.", show_default=False)
]


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="A folder that is new or empty.")] = Path("spec"),
    document: _Document = None,
    operation: _Operations = None,
    model: _Models = None,
    server: _Server = "",
) -> None:
    """Write a small working spec to begin with.

    It describes a made-up service with two models, to be replaced part by part; with --openapi, the operations of an
    OpenAPI document that were chosen, with a report of what was guessed and of what is not said.

    Exit status: 0 done; 2 something has to be chosen, such as the operation (all that may do are listed); 4 the folder
    is not empty, or cannot be written; 6 the document cannot be read, or says nothing that a spec can begin with.
    """
    _refuse_used(folder)
    if document is None:
        if operation or model or server:
            print("--operation, --model and --server are about a document: add --openapi FILE", file=sys.stderr)
            raise typer.Exit(USAGE)
        from capmatrix.starter import starter

        _lay(starter(), folder)
        print(f"{folder}: a spec of a made-up service, Clips; {folder / 'README.md'} says how to go on")
    else:
        _begin(document, folder, operation or [], model or [], server)
    print(f"next: capmatrix generate {folder} generated")


def _refuse_used(folder: Path) -> None:
    """End the program where a folder is a file or holds something."""
    if folder.exists() and not folder.is_dir():
        print(f"{folder}: is a file: name a new folder", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE)
    try:
        held = next(folder.iterdir(), None) if folder.is_dir() else None
    except OSError as error:
        print(f"{folder}: cannot be written: {error.strerror}", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE) from error
    if held is not None:
        print(f"{folder}: is not empty (it has {held.name!r}): name a new folder", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE)


def _lay(texts: Tree, folder: Path) -> None:
    """Write a folder whole, or end the program."""
    from capmatrix.output.disk import lay_whole

    try:
        lay_whole(texts, folder)
    except OSError as error:
        print(f"{folder}: cannot be written: {error.strerror}", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE) from error


def _begin(document: Path, folder: Path, operations: list[str], models: list[str], server: str) -> None:
    """Write the spec that an OpenAPI document begins, or end the program with what is missing."""
    from datetime import datetime

    from capmatrix.pipeline import Refused
    from capmatrix.vendor.begin import begin
    from capmatrix.vendor.document import Unusable, read
    from capmatrix.vendor.folder import REPORT, Wish
    from capmatrix.vendor.models import Undecided

    wish = Wish(operations, models, server, datetime.now().astimezone().date().isoformat(), document.name)
    try:
        begun = begin(read(document), wish)
    except Unusable as unusable:
        print(visible(str(unusable)), file=sys.stderr)
        raise typer.Exit(UNREADABLE) from unusable
    except Undecided as undecided:
        print("\n".join(map(visible, str(undecided).split("\n"))), file=sys.stderr)
        raise typer.Exit(USAGE) from undecided
    except Refused as refused:
        print(f"{document}: what comes of it is no spec that loads; this is a fault of capmatrix", file=sys.stderr)
        refuse(refused)
    _lay(begun.tree, folder)
    for line in begun.losses.lines():
        print(visible(line))
    made = f"{len(begun.operations)} of {begun.calls} operations, {len(begun.models)} models"
    print(f"{folder}: {made}; {folder / REPORT} lists what is left to do")
