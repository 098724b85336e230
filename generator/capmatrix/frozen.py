"""`dataclass(frozen=True)` for the type checker alone: it refuses to change a value, and a run does not ask again.

A run makes tens of thousands of values of a hundred classes; to refuse changes then too would take a tenth of its time.
"""

# Budget: a stand-in for a module of the standard library.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses

    def dataclass(cls=None, /, *, frozen=False, **options):  # noqa: ANN001, ANN003, ANN201
        """Return a class as `dataclasses.dataclass` makes it, a frozen one with the hash of such a class alone."""
        return dataclasses.dataclass(cls, unsafe_hash=frozen, **options)


__all__ = ["dataclass"]
