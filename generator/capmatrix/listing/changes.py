"""What changed from one list of records to another: new, gone and renamed ids, prices, parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.spec.records import GONE, Fact, Record, Unlistable, dump, parameter_names

if TYPE_CHECKING:
    from capmatrix.spec.listing import Listing
    from capmatrix.spec.records import Records

Sort: TypeAlias = Literal[
    "price", "gone", "renamed", "new", "parameter gone", "parameter new", "options", "default", "limits", "type",
    "inputs", "known", "words", "text",
]  # fmt: skip
SORTS: tuple[Sort, ...] = (
    "price", "gone", "renamed", "new", "parameter gone", "parameter new", "options", "default", "limits", "type",
    "inputs", "known", "words", "text",
)  # fmt: skip
"""Sorts of changes in the order in which they are told: money first."""
UNNOTICED = frozenset({"text", "words"})
"""Changes that no caller notices."""

_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?", re.ASCII)
_LIMITS = ("low", "high", "step")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of the list."""

    sort: Sort
    id: str
    subject: str = ""
    """A parameter, or the former id."""
    old: str = ""
    new: str = ""

    @property
    def direction(self) -> Literal["dearer", "cheaper", ""]:
        """Return what became of a price, where both are numbers."""
        if self.sort != "price" or not (_NUMBER.fullmatch(self.old) and _NUMBER.fullmatch(self.new)):
            return ""
        return "dearer" if Decimal(self.new) > Decimal(self.old) else "cheaper"

    @property
    def noticed(self) -> bool:
        """Return whether a caller may notice it."""
        return self.sort not in UNNOTICED


def present(records: Records | None) -> dict[str, Record]:
    """Return the records of a snapshot that its list still had."""
    return {id_: record for id_, record in records.by_id.items() if GONE not in record} if records else {}


def guard(before: Mapping[str, Record], after: Mapping[str, Record], listing: Listing) -> None:
    """Raise `Unlistable` if a list lacks too much of what was known: then it is damaged, or another list."""
    if not after:
        raise Unlistable(f"{listing.records}: holds no record")
    renamed_from = set(renames(before, after).values())
    kept = len([id_ for id_ in before if id_ in after or id_ in renamed_from])
    if kept * 100 < len(before) * listing.least:
        raise Unlistable(
            f"{listing.records}: holds {kept} of the {len(before)} known ids, less than {listing.least} %: "
            "not taken for the list"
        )
    for fact in ("parameters", "price"):
        had = [id_ for id_, record in before.items() if fact in record and id_ in after]
        have = [id_ for id_ in had if fact in after[id_]]
        if len(have) * 100 < len(had) * listing.least:
            raise Unlistable(
                f"{listing.records}: has {fact} for {len(have)} of the {len(had)} ids that had it, less than "
                f"{listing.least} %: not taken for the list"
            )


def renames(before: Mapping[str, Record], after: Mapping[str, Record]) -> dict[str, str]:
    """Return new id → former id: as a record says, or where one new and one gone id alone have the same record."""
    found: dict[str, str] = {}
    new = {id_: record for id_, record in after.items() if id_ not in before}
    gone = {id_: record for id_, record in before.items() if id_ not in after}
    for id_, record in after.items():
        former = record.get("formerly")
        if isinstance(former, str) and former not in after and (id_ in new or former in gone):
            found[id_] = former
    same_new, same_gone = (_by_content(part) for part in (new, gone))
    for content, ids in same_new.items():
        if len(ids) == 1 and len(same_gone.get(content, ())) == 1 and ids[0] not in found:
            found[ids[0]] = same_gone[content][0]
    return found


def _by_content(records: Mapping[str, Record]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id_, record in records.items():
        content = {key: fact for key, fact in record.items() if key not in ("id", "title", "seen", "formerly", "words")}
        if content:
            found.setdefault(dump(cast("Fact", content)), []).append(id_)
    return found


def changes(before: Mapping[str, Record], after: Mapping[str, Record]) -> tuple[Change, ...]:
    """Return every change from one list to another, prices first, each sort by id."""
    renamed = renames(before, after)
    former = set(renamed.values())
    found: list[Change] = []
    for id_, record in after.items():
        if id_ in before:
            found += _of_record(id_, before[id_], record)
        elif id_ in renamed and renamed[id_] in before:
            found.append(Change(sort="renamed", id=id_, subject=renamed[id_]))
            found += _of_record(id_, before[renamed[id_]], record)
        else:
            found.append(Change(sort="new", id=id_, new=_summary(record)))
    found += [Change(sort="gone", id=id_) for id_ in before if id_ not in after and id_ not in former]
    return tuple(sorted(found, key=lambda change: (SORTS.index(change.sort), change.id, change.subject)))


def _summary(record: Record) -> str:
    names = parameter_names(record)
    return ", ".join(names) if names else ""


def _of_record(id_: str, old: Record, new: Record) -> Iterator[Change]:
    was, now = (dict(_leaves(record.get("price"))) for record in (old, new))
    for path in dict.fromkeys((*was, *now)):
        if was.get(path) != now.get(path):
            yield Change(sort="price", id=id_, subject=path, old=_said(was.get(path)), new=_said(now.get(path)))
    for fact in ("title", "provider"):
        if fact in old and old.get(fact) != new.get(fact):
            yield Change(sort="text", id=id_, subject=fact, old=_said(old.get(fact)), new=_said(new.get(fact)))
    if "inputs" in old and old.get("inputs") != new.get("inputs"):
        yield Change(sort="inputs", id=id_, old=_said(old.get("inputs")), new=_said(new.get("inputs")))
    if old.get("words") != new.get("words") and ("words" in old or "parameters" in old):
        yield Change(sort="words", id=id_)
    yield from _of_parameters(id_, old, new)


def _leaves(fact: Fact, path: str = "") -> Iterator[tuple[str, Fact]]:
    """Yield the path of each number and text of a price."""
    if isinstance(fact, dict):
        for key, value in fact.items():
            yield from _leaves(value, f"{path}.{key}" if path else key)
    elif fact is not None:
        yield path, fact


def _of_parameters(id_: str, old: Record, new: Record) -> Iterator[Change]:
    before, after = parameter_names(old), parameter_names(new)
    if after != before and (before is None or ("parameters" in new) != ("parameters" in old)):
        yield Change(sort="known", id=id_, old=_known(old), new=_known(new))
    if before is None or after is None:
        return
    for name in after:
        if name not in before:
            yield Change(sort="parameter new", id=id_, subject=name)
    for name in before:
        if name not in after:
            yield Change(sort="parameter gone", id=id_, subject=name)
    known, now = (cast("dict[str, dict[str, Fact]]", record.get("parameters") or {}) for record in (old, new))
    for name in known.keys() & now.keys():
        yield from _of_parameter(id_, name, known[name], now[name])


def _known(record: Record) -> str:
    if "parameters" in record:
        return "parameters"
    return "names of parameters" if "names" in record else "no parameters"


def _of_parameter(id_: str, name: str, old: dict[str, Fact], new: dict[str, Fact]) -> Iterator[Change]:
    for sort, facts in (
        ("options", ("options",)),
        ("default", ("default",)),
        ("limits", _LIMITS),
        ("type", ("type", "shown")),
    ):
        was, now = ([old.get(fact) for fact in facts], [new.get(fact) for fact in facts])
        if was != now or dump(was) != dump(now):
            values = (
                _said(one[0] if len(one) == 1 else [item for item in one if item is not None]) for one in (was, now)
            )
            yield Change(sort=cast("Sort", sort), id=id_, subject=name, old=next(values), new=next(values))
    if old.get("words") != new.get("words"):
        yield Change(sort="words", id=id_, subject=name)


def _said(fact: Fact) -> str:
    """Return a fact in short words."""
    if fact is None:
        return "nothing"
    if isinstance(fact, str):
        return fact
    if isinstance(fact, list):
        return ", ".join("nothing" if item == "" else _said(item) for item in fact)
    return dump(fact)
