"""Validate a payload against the model that it names."""

# Budget: the door to all validators.
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, cast

from .redact import shorten
from .service import Kit, ModelInfo
from .verdict import WARNING_CODES, Basis, Finding, Findings, Verdict, dated, quoted

STRICT_CODES = frozenset({"unsupported_field", "unknown_field"})
"""Codes of warnings that a strict client refuses: the service drops the field and charges nevertheless."""
_WARNED_WHERE_REFUSED = WARNING_CODES - STRICT_CODES
"""Codes of warnings at a service that refuses fields which it does not take."""
UNLISTED = "unlisted"
"""Code of the warning that it refuses too, in an edition that follows the source which does not know it."""
_OF_VALUES = frozenset(
    {
        *("wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"),
        *("unsupported_field", "unsupported_media", "unknown_field"),
    }
)
"""Codes of findings about one value or one key."""
_WORD, _NO_MARK, _NO_DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"[\W_]+"), re.compile(r"\D+")
_SHORT = 4
"""Letters of a word at least, for another letter in it to be a typing mistake: `i2v` and `t2v` are two products."""


def validate(kit: Kit, payload: object) -> Verdict:
    """Return the verdict on a payload (the JSON object that would be posted); the payload is not changed.

    Keys that are not strings and values that JSON does not have are findings too; nothing is raised.
    """
    found = Findings()
    if not isinstance(payload, dict):
        found.add("wrong_type", "", f"{quoted(payload)} is not a JSON object")
        return _verdict(kit, found, None)
    fields = cast("dict[str, Any]", payload)
    name = kit.named(fields)
    info = kit.model(name)
    if info is None:
        _unknown(kit, found, name)
    elif info.stage == "removed":
        found.add("removed_model", kit.service.discriminator, f"{info.id} has been removed", info.successor)
    else:
        if name != info.id:
            found.append(renamed_model(kit, info, name))
        elif info.stage == "deprecated":
            message = f"{info.id} is {dated('deprecated', info.deprecated, info.sunset)}"
            found.add("deprecated_model", kit.service.discriminator, message, info.successor)
        kit.checker(info.id)(fields, found)
    basis = None if info is None else info.basis
    return _verdict(kit, found, basis) if found else _valid(kit.service.edition, kit.follows, basis)


@cache
def _valid(edition: str | None, follows: bool, basis: Basis | None) -> Verdict:
    return Verdict(edition=edition, follows=follows, basis=basis)


def renamed_model(kit: Kit, info: ModelInfo, name: object) -> Finding:
    """Return the warning that a model is named by a former id."""
    message = f"{quoted(name)} is the former id of {info.id}"
    return Finding("deprecated_model", kit.service.discriminator, message, info.id)


def _verdict(kit: Kit, found: Findings, basis: Basis | None) -> Verdict:
    codes = _WARNED_WHERE_REFUSED if kit.service.refuses_unknown else WARNING_CODES
    return Verdict(
        errors=tuple([finding for finding in found if finding.code not in codes]),
        warnings=tuple([finding for finding in found if finding.code in codes]),
        edition=kit.service.edition,
        follows=kit.follows,
        basis=basis,
    )


def _unknown(kit: Kit, found: Findings, name: object) -> None:
    field = kit.service.discriminator
    if not isinstance(name, str) or not name:
        found.add("unknown_model", field, "must name a model" if name is None else f"{quoted(name)} names no model")
        return
    found.late("unknown_model", field, name, lambda: _words(kit, name))


def _words(kit: Kit, name: str) -> tuple[str, str | None]:
    """Return the message on an unknown id, and the id of the callable model that was meant, if that is sure."""
    callable_now = [info for info in kit.models.values() if info.stage != "removed"]
    close = mistyped_id(name, [id_ for info in callable_now for id_ in (info.id, *info.formerly)])
    date = f" (as of {kit.service.as_of})" if kit.service.as_of else ""
    way = "" if close else _ways(kit)
    return f"{quoted(name)} is not in this matrix{date}{kit.asked}{way}", kit.former.get(close or "", close)


def _ways(kit: Kit) -> str:
    """Return how to go on with a model that the package does not have."""
    ask = ', newer="ask" judges it by the service\'s own list' if kit.service.listed and not kit.asked else ""
    return f"; a newer version of this package may have it{ask}, submit_unchecked sends it unchecked"


def mistyped_id(name: str, ids: Iterable[str]) -> str | None:
    """Return the id that a name was most likely meant to be; None unless it differs by a typing mistake alone.

    Other marks or capitals are a mistake, and so are one or two letters of a long id. Another number never is, nor is
    another short word, such as `pro` for `std`: an id with that is another product.
    """
    name = name[:100]
    close = {id_: steps for id_ in ids if (steps := _mistakes(name, id_)) <= min(2, max(1, len(id_) // 8))}
    least = min(close.values(), default=0)
    nearest = [id_ for id_, steps in close.items() if steps == least]
    same = [id_ for id_ in nearest if id_.casefold() == name.casefold()]
    return next(iter(same or nearest), None)


def _mistakes(name: str, other: str) -> int:
    """Return how many letters are wrong, missing, too many or exchanged; many where a number or short word differs."""
    words, others = (_WORD.findall(text.casefold()) for text in (name, other))
    one, two = (_NO_MARK.sub("", text.casefold()) for text in (name, other))
    if one == two:
        return 0
    changed = zip(words, others, strict=True) if len(words) == len(others) else ()
    short = any(a != b and min(len(a), len(b)) < _SHORT for a, b in changed)
    if short or _NO_DIGIT.sub("", one) != _NO_DIGIT.sub("", two) or abs(len(one) - len(two)) > 2:
        return len(one) + len(two)
    earlier, before = list[int](), list(range(len(two) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for at, wanted in enumerate(two, 1):
            steps = min(now[-1] + 1, before[at] + 1, before[at - 1] + (letter != wanted))
            if row > 1 and at > 1 and (letter, one[row - 2]) == (two[at - 2], wanted):
                steps = min(steps, earlier[at - 2] + 1)
            now.append(steps)
        earlier, before = before, now
    return before[-1]


def model_name(kit: Kit, payload: object) -> str:
    """Return the model that a payload names, as text."""
    model: Any = kit.named(cast("dict[str, Any]", payload)) if isinstance(payload, dict) else None
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
    refuses: bool = False,
) -> None:
    """Report what is right, but unknown to the source of an edition; say of what is refused that the edition takes it.

    `key` is the discriminator where the source does not know the model, `lacks` are keys that it does not know;
    `check` validates the keys `compared` as the edition has them. `refuses`: whether the service refuses keys that it
    does not know.
    """
    if key is not None and not _told(found, key):
        found.add("unlisted", key, f"is not in the list of {date}: it may be gone")
    theirs = Findings()
    if check is not None:
        check(cast("dict[str, Any]", payload), theirs)
    harmless = _WARNED_WHERE_REFUSED if refuses else WARNING_CODES
    for name in (*lacks, *compared):
        if payload.get(name) is None:
            continue
        ours = [at for at, finding in enumerate(found) if _is_at(finding, name)]
        here = {(found[at].code, found[at].field) for at in ours}
        wrong = next((one for one in theirs if _is_at(one, name) and _is_news(one, here)), None)
        if wrong is None and name not in lacks:
            there = {(finding.code, finding.field) for finding in theirs}
            for at in ours:
                if found[at].code in _OF_VALUES and (found[at].code, found[at].field) not in there:
                    found[at] = replace(found[at], hint=f"the list of {date} has it: use the edition {edition!r}")
        elif all(found[at].code in harmless for at in ours) and not _told(found, name):
            what = f"{quoted(payload[name])} is" if wrong else "is"
            message = f"{what} not in the list of {date}: the service may ignore it and charge"
            found.add("unlisted", name, message, wrong.hint if wrong else None)


def _is_news(theirs: Finding, here: set[tuple[str, str]]) -> bool:
    """Return whether a finding of an edition refuses, or is about a key that is known here."""
    return theirs.code not in _WARNED_WHERE_REFUSED and (
        theirs.code not in STRICT_CODES or (theirs.code, theirs.field) not in here
    )


def _told(found: Findings, name: str) -> bool:
    return any(finding.code == "unlisted" and finding.field == name for finding in found)


def _is_at(finding: Finding, name: str) -> bool:
    path = finding.field
    return path == name or path.startswith((f"{name}.", f"{name}["))
