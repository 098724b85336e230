"""The command line: the only part of the runtime that prints. Needs the extra `cli`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..service import Kit


def _unusable(text: str) -> None:
    """Print why nothing can be started, and end the process as for any such reason."""
    sys.stderr.write(f"{text}\n")
    sys.exit(2)


def build(kit: Kit) -> Callable[[], object]:
    """Return the command line of a service; without its libraries, a function that prints how to install them."""
    if any(find_spec(name) is None for name in ("typer", "rich")):
        extras = "cli,simulator" if {"simulate", "--simulate"} & set(sys.argv) else "cli"
        text = f"the command line needs more libraries: pip install '{kit.service.distribution}[{extras}]'"
        return partial(_unusable, text)
    from .program import assemble

    return assemble(kit)
