"""The command line: the only part of the runtime that prints. Needs the extra `cli`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec

from ..service import Kit


def build(kit: Kit) -> Callable[[], object]:
    """Return the command line of a service; without its libraries, a function that prints how to install them."""
    if any(find_spec(name) is None for name in ("typer", "rich")):
        return lambda: sys.exit(f"The command line needs more: pip install '{kit.service.distribution}[cli]'")
    from .program import assemble

    return assemble(kit)
