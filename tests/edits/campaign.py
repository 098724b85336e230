"""Edits by the thousand, each held to four promises; two judges confirm every payload that a diff shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from random import Random

import jsonschema_rs

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.editions import first, in_edition
from capmatrix.ir.policy import REFUSED_WHEN_STRICT, WARNINGS
from capmatrix.ir.stored import Malformed
from capmatrix.review.read.stored import check
from capmatrix.review.release.crosscheck import crosscheck, schema_of
from capmatrix.semantics.diff.classes import Change, ChangeClass
from capmatrix.semantics.diff.compare import Diff, diff
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.verdict.interpret import interpret
from tests.differential.quirks import BEYOND
from tests.edits import calls
from tests.edits.draw import FAMILIES, Edit
from tests.support.opposites import OPPOSITE

CONSTRAINTS = 2
"""One edit in so many is one of a constraint, of which there are the most; the other families take turns."""
OF_CALLS, CALLED = 8, ("parameters", "objects of calls", "service", "answers")
"""One edit in so many is one of calls: of what they are sent and answer, or of what holds for the whole service."""

LEVELS = {
    ChangeClass.ACCEPTS_LESS: (False, True),
    ChangeClass.IGNORED_REFUSED: (False, True),
    ChangeClass.ACCEPTS_MORE: (True, False),
    ChangeClass.IGNORED_ACCEPTED: (True, False),
    ChangeClass.CLIENT_REFUSES: (False, False),
    ChangeClass.CLIENT_TAKES: (False, False),
    ChangeClass.WARNS: (False, False),
    ChangeClass.REMOVED: (False, True),
    ChangeClass.ADDED: (True, False),
    ChangeClass.PRICE: (False, False),
}
"""Class → whether its payload is refused before, and after."""


@dataclass(slots=True)
class Counts:
    """What a campaign has seen."""

    edits: int = 0
    families: Counter[str] = field(default_factory=Counter[str])
    classes: Counter[ChangeClass] = field(default_factory=Counter[ChangeClass])
    witnesses: int = 0
    objects: int = 0
    """Changes of parameters, bodies and answers that the emitted documents confirm."""
    unseen: int = 0
    """Witnesses that a schema cannot tell: sizes of decoded data, spellings that differ."""
    opinions: Counter[str] = field(default_factory=Counter[str])
    """What jsonschema-rs makes of the models that were edited."""
    inexact: int = 0
    """Models told of as "at least"."""
    broken: list[str] = field(default_factory=list[str])

    def add(self, other: Counts) -> None:
        """Count what another campaign has seen, too."""
        self.edits += other.edits
        self.families.update(other.families)
        self.classes.update(other.classes)
        self.witnesses += other.witnesses
        self.objects += other.objects
        self.unseen += other.unseen
        self.opinions.update(other.opinions)
        self.inexact += other.inexact
        self.broken += other.broken


class Broken(AssertionError):
    """A promise that an edit breaks."""


def singles(catalog: Catalog, count: int, seed: int) -> Iterator[tuple[str, Edit]]:
    """Yield so many different edits, each of the catalog as it is."""
    dice, seen = Random(seed), set[str]()
    others = [name for name in FAMILIES if name != "constraint"]
    turn = 0
    while len(seen) < count:
        turn += 1
        name = "constraint" if turn % CONSTRAINTS == 0 else others[turn // CONSTRAINTS % len(others)]
        if turn % OF_CALLS == 1:
            name = CALLED[turn // OF_CALLS % len(CALLED)]
        edit = drawn(catalog, name, dice)
        if edit is not None and edit.what not in seen:
            seen.add(edit.what)
            yield name, edit


def several(catalog: Catalog, dice: Random) -> Edit:
    """Return some edits at once, each made to what the others left."""
    names: list[str] = []
    whole, count = catalog, dice.randint(2, 6)
    while len(names) < count:
        edit = drawn(whole, dice.choice(("constraint", *FAMILIES)), dice)
        if edit is not None:
            whole = edit.catalog
            names.append(edit.what)
    return Edit(what="; ".join(names), catalog=whole, any_of=frozenset(ChangeClass))


def drawn(catalog: Catalog, family: str, dice: Random) -> Edit | None:
    """Return an edit of a family; None where it comes to nothing, or to what no spec can say."""
    edit = FAMILIES[family](catalog, dice)
    if edit is None or _alike(edit.catalog, catalog):
        return None
    try:
        check(edit.catalog)
    except Malformed:
        return None
    return edit


def _alike(one: Catalog, other: Catalog) -> bool:
    """Return whether two catalogs are written alike; most parts of an edited one are the very same."""
    models = len(one.models) == len(other.models) and all(map(_same, one.models, other.models))
    return models and _same(replace(one, models=()), replace(other, models=()))


def _same(one: object, other: object) -> bool:
    return one is other or repr(one) == repr(other)  # True == 1


def prove(old: Catalog, edit: Edit, counts: Counts) -> None:
    """Hold an edit to every promise, and count; raise `Broken` where one is broken."""
    new = edit.catalog
    there, back = diff(old, new), diff(new, old)
    kinds = {change.kind for change in there.changes}
    _hold(bool(kinds & edit.any_of), edit, f"is {_words(kinds)}, and none of {_words(edit.any_of)}")
    _hold(
        edit.only is None or kinds <= edit.only, edit, f"is {_words(kinds)}, and not {_words(edit.only or kinds)} alone"
    )
    _hold(ChangeClass.UNHANDLED not in kinds, edit, "is explained by no rule")
    told, untold = _told(there), {(one, OPPOSITE.get(kind, kind), subject) for one, kind, subject in _told(back)}
    _hold(told == untold, edit, f"undone is not the opposite: {_only(told, untold)}")
    for change in there.changes:
        if change.subject.startswith(CALLS):
            _named(old, new, change, edit)
            counts.objects += _of_object(old, new, change, edit)
        else:
            counts.witnesses += _confirmed(old, new, change, edit, counts)
    for one in there.models:
        if {ChangeClass.REMOVED, ChangeClass.ADDED} <= {change.kind for change in one.changes}:
            _apart(old, new, one.id, edit)
            _apart(new, old, one.id, edit)
    checked = crosscheck(old, new, there)
    against = [change for change in checked.changes if change.kind is ChangeClass.UNHANDLED]
    _hold(not against, edit, f"is contradicted by its schemas: {[change.says for change in against]}")
    counts.edits += 1
    counts.classes.update(kinds)
    counts.opinions.update(checked.checked.opinions.values() if checked.checked else ())
    counts.inexact += sum(not one.exact for one in there.models)


def _apart(one: Catalog, other: Catalog, id_: str, edit: Edit) -> None:
    """Hold an id that is said to be another model to it: nothing that is right of the one is right of the other."""
    model = next(model for model in one.models if model.id == id_)
    for case in cases_of(one, model):
        if case.code is None:
            seen = {finding.code for finding in interpret(other, dict(case.payload))}
            _hold(not seen <= WARNINGS - REFUSED_WHEN_STRICT, edit, f"{id_} is no other model: {case.payload} is right")


CALLS = ("service/", "records/")
"""Beginnings of the places of calls: what breaks callers there names a key, and has a payload where one was sent."""


def _named(old: Catalog, new: Catalog, change: Change, edit: Edit) -> None:
    """Hold a change of calls to what it names: a place that both versions do not have alike."""
    _hold(change.says != "", edit, f"{change} does not say what changed")
    _hold(
        repr(old.service) != repr(new.service) or repr(old.records) != repr(new.records), edit, f"{change} is nowhere"
    )


def _of_object(old: Catalog, new: Catalog, change: Change, edit: Edit) -> bool:
    """Put a change of parameters, bodies and answers before the emitted documents; tell if it is one."""
    if not change.subject.startswith(calls.BEGIN):
        return False
    against = calls.contradiction(calls.document(old), calls.document(new), change)
    _hold(not against, edit, f"{change}: {against}")
    return against is not None


def _confirmed(old: Catalog, new: Catalog, change: Change, edit: Edit, counts: Counts) -> bool:
    """Put a witness before the reference interpreter and before validators of the schemas; tell if there is one."""
    if change.witness is None:
        _hold(change.kind not in LEVELS or change.kind in _UNSHOWN, edit, f"{change} has no witness")
        return False
    payload = dict(change.witness.payload)
    told = [_told_of(catalog, change) for catalog in (old, new)]
    said = tuple(interpret(catalog, payload) for catalog in told)
    _hold(said == (change.witness.before, change.witness.after), edit, f"{change} is not what the interpreter says")
    refused = tuple(any(finding.refuses for finding in one) for one in said)
    _hold(refused == LEVELS[change.kind], edit, f"{change} shows no such thing")
    seen = tuple(_refused_by_schema(catalog, payload) for catalog in told)
    if seen != refused:
        blind = all(
            finding.constraint.endswith(BEYOND)
            for one, by_schema in zip(said, seen, strict=True)
            if not by_schema
            for finding in one
            if finding.refuses
        )
        stricter = any(by_schema and not ours for by_schema, ours in zip(seen, refused, strict=True))
        _hold(blind and not stricter, edit, f"{change}: the schemas say {seen}")
        counts.unseen += 1
    return True


def _told_of(catalog: Catalog, change: Change) -> Catalog:
    """Return the matrix in the edition of which a change is told: the one that it names, or the first by itself."""
    place, _, rest = change.subject.partition("/")
    return in_edition(catalog, rest.partition("/")[0]) if place == "editions" else first(catalog)


_UNSHOWN = {ChangeClass.REMOVED, ChangeClass.ADDED, ChangeClass.PRICE}
"""Classes that may stand without a payload: a model that nobody may call, an operation, a price that is unknown."""


def _refused_by_schema(catalog: Catalog, payload: dict[str, object]) -> bool:
    wanted = payload.get(catalog.service.discriminator)
    model = next((model for model in catalog.models if model.id == wanted), None)
    return model is None or not jsonschema_rs.is_valid(schema_of(model, catalog), payload)


def _told(found: Diff) -> set[tuple[str, ChangeClass, str]]:
    models = {
        (one.id, change.kind, _place(change.subject, names))
        for one in found.models
        for names in [_renamed(one.changes)]
        for change in one.changes
    }
    # A change of calls has no opposite: money is in danger both ways, and what is new was not read.
    return models | {
        ("", change.kind, change.subject) for change in found.service if not change.subject.startswith(CALLS)
    }


def _renamed(changes: Iterable[Change]) -> dict[str, str]:
    """Return both names of each renamed field → one text; what is told of such a field stands at its later name."""
    found: dict[str, str] = {}
    for change in changes:
        if change.kind is ChangeClass.WIRE and change.says.startswith("renamed: "):
            pair = change.says.removeprefix("renamed: ").partition(",")[0].split(" → ")
            found |= dict.fromkeys(pair, " or ".join(sorted(pair)))
    return found


def _place(subject: str, names: Mapping[str, str]) -> str:
    field, dot, rest = subject.partition(".")
    return f"{names.get(field, field)}{dot}{rest}"


def _only(one: set[tuple[str, ChangeClass, str]], other: set[tuple[str, ChangeClass, str]]) -> str:
    return ", ".join(f"{id_} {kind.word} {subject}" for id_, kind, subject in sorted(one ^ other, key=repr))


def _words(kinds: frozenset[ChangeClass] | set[ChangeClass]) -> str:
    return "/".join(sorted(kind.word for kind in kinds)) or "nothing"


def _hold(promise: bool, edit: Edit, says: str) -> None:
    if not promise:
        raise Broken(f"{edit.what}: {says}")
