"""The class of the reverse of a change."""

from __future__ import annotations

from capmatrix.semantics.diff.classes import ChangeClass

_FORTH = {
    ChangeClass.REMOVED: ChangeClass.ADDED,
    ChangeClass.ACCEPTS_LESS: ChangeClass.ACCEPTS_MORE,
    ChangeClass.CLIENT_REFUSES: ChangeClass.CLIENT_TAKES,
    ChangeClass.IGNORED_REFUSED: ChangeClass.IGNORED_ACCEPTED,
}
OPPOSITE = _FORTH | {back: forth for forth, back in _FORTH.items()}
"""Class → class of the reverse change; a class that is not listed is its own opposite."""
