"""`capmatrix`, or `python -m capmatrix`: the command line, or the answer to a shell that completes one."""

from __future__ import annotations

import atexit
import gc

from capmatrix.runtime.cli.completion import Command, complete, of_table


def main() -> None:
    """Run the command line; a shell that completes one is answered before the commands are loaded."""
    complete(_table)
    # Modules, catalog and trees live to the end: looking for garbage among them would take a tenth of the time.
    gc.set_threshold(500_000, 50, 100)
    atexit.register(gc.freeze)
    from capmatrix.cli import main as run

    run()


def _table() -> Command:
    import json
    from pkgutil import get_data

    found = get_data("capmatrix", "cli/completion.json")
    assert found is not None
    return of_table(json.loads(found))


if __name__ == "__main__":
    main()
