"""What the parts of the service entry share: the document, what is begun of it, and what was learned on the way."""

# Budget: what the others share.
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from capmatrix.vendor.calls import Call, companions
from capmatrix.vendor.document import Document
from capmatrix.vendor.losses import Losses
from capmatrix.vendor.models import Offer
from capmatrix.vendor.schemas.kinds import Objects
from capmatrix.vendor.schemas.unions import Entry


@dataclass(slots=True)
class Building:
    """What the parts of the service entry share."""

    document: Document
    offers: Sequence[Offer]
    objects: Objects
    """Those of answers."""
    losses: Losses
    dialects: dict[str, Entry] = field(default_factory=dict[str, Entry])
    words: dict[str, dict[str, str]] = field(default_factory=dict[str, "dict[str, str]"])
    """State → word → the place where it is listed."""
    refused: dict[int, str] = field(default_factory=dict[int, str])
    """Status of an error → the place of its answer."""

    def every_call(self) -> dict[Call, None]:
        """Return the submissions and the calls about what they start, each once."""
        starts = [one.start for one in self.offers]
        return dict.fromkeys(call for one in starts for call in (one.call, *(call for _, call in companions(one))))

    def known_words(self) -> set[str]:
        """Return every status word with a state."""
        return {word for words in self.words.values() for word in words}
