"""Validate a payload against the model that it names."""

# Budget: the door to all validators.
from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, cast

from .redact import shorten
from .service import Kit
from .verdict import WARNING_CODES, Finding, Findings, Verdict, closest, dated, quoted

STRICT_CODES = frozenset({"unsupported_field", "unknown_field"})
"""Codes of warnings that a strict client refuses: the service drops the field and charges nevertheless."""
UNLISTED = "unlisted"
"""Code of the warning that it refuses too, in an edition that follows the source which does not know it."""
_REFUSED = frozenset(
    {
        *("wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"),
        *("unsupported_field", "unsupported_media", "unknown_field"),
    }
)
"""Codes of findings about one value or one key."""


def validate(kit: Kit, payload: object) -> Verdict:
    """Return the verdict on a payload (the JSON object that would be posted); the payload is not changed.

    Keys that are not strings and values that JSON does not have are findings too; nothing is raised.
    """
    found = Findings()
    if not isinstance(payload, dict):
        found.add("wrong_type", "", f"{quoted(payload)} is not a JSON object")
        return _verdict(kit, found)
    fields = cast("dict[str, Any]", payload)
    name = fields.get(kit.service.discriminator)
    info = kit.models.get(name) if isinstance(name, str) else None
    if info is None:
        _unknown(kit, found, name)
    elif info.stage == "removed":
        found.add("removed_model", kit.service.discriminator, f"{info.id} has been removed", info.successor)
    else:
        if info.stage == "deprecated":
            message = f"{info.id} is {dated('deprecated', info.deprecated, info.sunset)}"
            found.add("deprecated_model", kit.service.discriminator, message, info.successor)
        kit.checker(info.id)(fields, found)
    return _verdict(kit, found) if found else _valid(kit.service.edition, kit.follows)


@cache
def _valid(edition: str | None, follows: bool) -> Verdict:
    return Verdict(edition=edition, follows=follows)


def _verdict(kit: Kit, found: Findings) -> Verdict:
    return Verdict(
        errors=tuple([finding for finding in found if finding.code not in WARNING_CODES]),
        warnings=tuple([finding for finding in found if finding.code in WARNING_CODES]),
        edition=kit.service.edition,
        follows=kit.follows,
    )


def _unknown(kit: Kit, found: Findings, name: object) -> None:
    field = kit.service.discriminator
    if not isinstance(name, str) or not name:
        found.add("unknown_model", field, "must name a model" if name is None else f"{quoted(name)} names no model")
        return
    found.late("unknown_model", field, name, lambda: (f"{quoted(name)} is not a model", _nearest(kit, name)))


def _nearest(kit: Kit, name: str) -> str | None:
    """Return the id of a callable model that is written most like a name."""
    callable_now = [info.id for info in kit.models.values() if info.stage != "removed"]
    by_case = {id_.casefold(): id_ for id_ in callable_now}
    return by_case.get(name.casefold()) or closest(name, callable_now, 0.5)


def model_name(kit: Kit, payload: object) -> str:
    """Return the model that a payload names, as text."""
    model: Any = cast("dict[str, Any]", payload).get(kit.service.discriminator) if isinstance(payload, dict) else None
    return shorten(model, 60) if isinstance(model, str) and model else f"(no {kit.service.discriminator})"


def refused(verdict: Verdict, *, strict: bool) -> tuple[Finding, ...]:
    """Return the findings that stop a request: the errors and, when strict, the fields that the service would drop."""
    codes = STRICT_CODES | {UNLISTED} if verdict.follows else STRICT_CODES
    return verdict.errors + tuple(w for w in verdict.warnings if strict and w.code in codes)


# Budget: what a function of a model knows of another edition.
def unlisted_in(  # noqa: PLR0913
    found: Findings,
    payload: Mapping[str, Any],
    edition: str,
    date: str,
    key: str | None,
    lacks: tuple[str, ...],
    check: Callable[[dict[str, Any], Findings], None] | None = None,
    compared: tuple[str, ...] = (),
) -> None:
    """Report what is right, but unknown to the source of an edition; say of what is refused that the edition takes it.

    `key` is the discriminator where the source does not know the model, `lacks` are keys that it does not know;
    `check` validates the keys `compared` as the edition has them.
    """
    if key is not None and not _told(found, key):
        found.add("unlisted", key, f"is not in the list of {date}: it may be gone")
    theirs = Findings()
    if check is not None:
        check(cast("dict[str, Any]", payload), theirs)
    for name in (*lacks, *compared):
        if payload.get(name) is None:
            continue
        wrong = next((finding for finding in theirs if _is_at(finding, name)), None)
        ours = [at for at, finding in enumerate(found) if _is_at(finding, name)]
        refused = [at for at in ours if found[at].code in _REFUSED]
        if wrong is None and name not in lacks:
            for at in refused:
                found[at] = replace(found[at], hint=f"the list of {date} has it: use the edition {edition!r}")
        elif not refused and all(found[at].code in WARNING_CODES for at in ours) and not _told(found, name):
            what = f"{quoted(payload[name])} is" if wrong else "is"
            message = f"{what} not in the list of {date}: the service may ignore it and charge"
            found.add("unlisted", name, message, wrong.hint if wrong else None)


def _told(found: Findings, name: str) -> bool:
    return any(finding.code == "unlisted" and finding.field == name for finding in found)


def _is_at(finding: Finding, name: str) -> bool:
    path = finding.field
    return path == name or path.startswith((f"{name}.", f"{name}["))
