"""What is known of a submission before its answer: enough to find its run later, from any process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from .errors import ConfigurationError


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A submission whose outcome may be open: keep `as_dict()` and give it to `client.settle` in another process.

    It holds neither the request nor a secret.
    """

    model: str
    uuid: str
    """Carried by the request where the service can find runs by it."""
    sent_at: float
    """Seconds since 1970."""
    fresh: bool = True
    """False: the caller chose the UUID, and other runs may carry it."""
    findable: bool = True
    """False: the service has no way to find a run by what its request carried."""
    order: str = ""
    """The id of its order in the ledger: two submissions may share a caller's UUID."""

    def as_dict(self) -> dict[str, str | float | bool | None]:
        """Return what a file needs to hold of it."""
        return asdict(self)


def read_claim(saved: Claim | Mapping[str, Any]) -> Claim:
    """Return a claim from what `Claim.as_dict` gave; unknown keys are left out."""
    if isinstance(saved, Claim):
        return saved
    try:
        return Claim(
            model=str(saved["model"]),
            uuid=str(saved["uuid"]),
            sent_at=float(saved["sent_at"]),
            fresh=bool(saved.get("fresh", True)),
            findable=bool(saved.get("findable", True)),
            order=str(saved.get("order", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConfigurationError(f"{saved!r} is no claim; give what Claim.as_dict() gave") from error
