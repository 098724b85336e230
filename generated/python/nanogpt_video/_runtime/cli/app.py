"""Put the commands together for one service."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from importlib.util import find_spec
from io import TextIOWrapper

from ..service import Kit

NEEDED = ("typer", "rich")


# Budget: one option a line.
def build(kit: Kit) -> Callable[[], object]:
    """Return the program of a service; where its libraries are missing, one that says how to get them."""
    if any(find_spec(name) is None for name in NEEDED):
        return lambda: sys.exit(f"The command line needs more: pip install '{kit.service.distribution}[cli]'")
    import typer

    from . import account, exits, keeping, making, models, probe, run, show, simulate, validate
    from .program import Program
    from .terminal import plain

    for stream in (sys.stdout, sys.stderr):
        # Text from outside may hold what the terminal cannot show; that is no reason to stop.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app = typer.Typer(
        name=kit.service.distribution,
        help=f"{plain(kit.service.title)} from the command line: judge requests, look at the models, make films.",
        no_args_is_help=True,
        cls=Program,
        epilog=f"\b\nExit statuses:\n{exits.table()}",
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for command in (making, keeping, account, validate, models, show, run, probe, simulate):
        command.add(app, kit)

    def version(wanted: bool) -> None:
        if wanted:
            typer.echo(f"{kit.service.distribution} {kit.service.version}")
            raise typer.Exit

    @app.callback(no_args_is_help=True)
    def top(
        show_version: bool = typer.Option(  # noqa: ARG001 (its callback has done what it asks for)
            False, "--version", is_eager=True, callback=version, help="Print the version and stop."
        ),
    ) -> None:
        if not (sys.stdout.isatty() and sys.stderr.isatty()):
            # Nobody watches: what a command ends with is said, what it warns of on the way is not.
            logging.getLogger(kit.service.package).addHandler(logging.NullHandler())

    assert top
    return app
