"""Witnesses: the smallest payloads to which two models give different verdicts or prices."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import field as member
from dataclasses import replace
from typing import TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import is_json
from capmatrix.ir.kinds import Duration
from capmatrix.ir.policy import REFUSED_WHEN_STRICT, Code
from capmatrix.semantics.diff.classes import ChangeClass, Witness
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.payloads.equivalence import Focus, focus, identity, stripped
from capmatrix.semantics.payloads.heavy import is_heavy, weight, written
from capmatrix.semantics.verdict.interpret import Finding, interpret

Sort: TypeAlias = tuple[ChangeClass, str]
"""The class of change of a payload, and the field or rule that causes it."""

_MOVES = {
    (0, 2): ChangeClass.ACCEPTS_LESS,
    (2, 0): ChangeClass.ACCEPTS_MORE,
    (0, 1): ChangeClass.CLIENT_REFUSES,
    (1, 0): ChangeClass.CLIENT_TAKES,
    (1, 2): ChangeClass.IGNORED_REFUSED,
    (2, 1): ChangeClass.IGNORED_ACCEPTED,
}
"""(level before, level after)."""

_STEPS = 6
"""How often a large text is cut, by half as much each time; any other text is cut down to single letters."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of a model, each in its own catalog."""

    old: Catalog
    new: Catalog
    before: Model
    after: Model
    bounds: dict[frozenset[str], tuple[Witness, ...]] = member(
        default_factory=dict[frozenset[str], tuple[Witness, ...]]
    )
    """Fields → what `boundary_witnesses` returned of cases about them."""

    def verdicts(self, payload: Mapping[str, object]) -> Witness:
        """Return a payload with the findings of both versions."""
        findings = (interpret(catalog, dict(payload)) for catalog in (self.old, self.new))
        return Witness(payload=payload, before=next(findings), after=next(findings))


def pair(old: Catalog, new: Catalog, before: Model, after: Model) -> Pair:
    """Return two versions of a model, each in a catalog reduced to that model."""
    return Pair(replace(old, models=(before,)), replace(new, models=(after,)), before, after)


def classify(seen: Witness, models: tuple[str, ...]) -> Sort | None:
    """Return the class and cause of a payload's change; None if it has none, or is refused both times."""
    levels = (level(seen.before), level(seen.after))
    if levels[0] == levels[1]:
        findings = [{(finding.code, finding.path): finding for finding in side} for side in (seen.before, seen.after)]
        differing = findings[0].keys() ^ findings[1].keys()
        if levels[0] == 2 or not differing:
            return None
        return ChangeClass.WARNS, _subject((findings[0] | findings[1])[min(differing)], models)
    worse = seen.before if levels[0] > levels[1] else seen.after
    return _MOVES[levels], _subject(_worst(worse), models)


def witnesses(two: Pair, judged: Iterable[Witness]) -> dict[Sort, Witness]:
    """Return a minimal witness for each class and cause found among judged payloads."""
    models = (two.before.id, two.after.id)
    found: dict[Sort, list[Witness]] = {}
    for seen in judged:
        sort = classify(seen, models)
        if sort is not None and is_json(seen.payload):
            found.setdefault(sort, []).append(seen)
    small: dict[Sort, Witness] = {}
    for sort, several in found.items():
        start = min(several, key=_plainness)
        small[sort] = shrink(two, start, lambda seen, sort=sort: classify(seen, models) == sort)
    return small


def moved(two: Pair, rest: Mapping[str, object], earlier: Mapping[Sort, Witness]) -> dict[Sort, Witness] | None:
    """Return the witnesses of another model with the same change, completed with valid values of the other fields.

    None if one of them does not show the same here.
    """
    models = (two.before.id, two.after.id)
    found: dict[Sort, Witness] = {}
    for sort, other in earlier.items():
        seen = two.verdicts({**rest, **other.payload})
        if classify(seen, models) != sort:
            return None
        # What was shown is minimal already: only the other fields are tried again.
        found[sort] = shrink(two, seen, lambda seen, sort=sort: classify(seen, models) == sort, other.payload)
    return found


def _plainness(seen: Witness) -> tuple[int, int, str]:
    """Return the order in which payloads are shown: few findings first, then little text."""
    findings = len(seen.before) + len(seen.after)
    return findings, text_size(seen.payload), repr(seen.payload) if weight(seen.payload) == "light" else ""


def shrink(two: Pair, start: Witness, keep: Callable[[Witness], bool], minimal: Collection[str] = ()) -> Witness:
    """Return a minimal witness with realistic values: no payload with fewer or shorter parts still passes `keep`.

    `minimal` names fields that are left as they are.
    """
    best, again = start, True
    kept = {two.old.service.discriminator, two.new.service.discriminator, *minimal}
    while again:
        again = False
        for payload in _smaller(best.payload, kept):
            seen = two.verdicts(payload)
            if keep(seen):
                best, again = seen, True
                break
    for name in list(best.payload):
        for likely in _likely(two, best.payload, name):
            seen = two.verdicts(likely)
            if keep(seen):
                best = seen
                break
    return best


def _likely(two: Pair, payload: Mapping[str, object], name: str) -> Iterator[dict[str, object]]:
    """Yield a payload as a person would send it: a field under its name, with the value of an example, or a text."""
    models, value = (two.after, two.before), payload[name]
    fields = [field for model in models for field in model.fields if name in (field.name, *field.aliases)]
    values = [example[key] for model in models for example in model.examples for key in example if key == name]
    if isinstance(value, int) and not isinstance(value, bool):
        kinds = [field.kind_of(name) for field in fields]
        values += [str(value) for kind in kinds if isinstance(kind, Duration) and kind.form == "plain"]
    values += ["some text"] if value == "" else []
    for key in dict.fromkeys((*(field.name for field in fields), name)):
        if key == name or key not in payload:
            for likely in (*values, value):
                yield {key if one == name else one: likely if one == name else held for one, held in payload.items()}


def boundary_witnesses(two: Pair, also: Iterable[str] = ()) -> Iterable[Witness]:
    """Return the boundary cases of both models for every constraint that the difference can affect, judged by both.

    `also` names further fields that they are about.
    """
    at = focus(stripped(two.before), stripped(two.after), also)
    about = at.names | at.linked
    if about not in two.bounds:
        # The models are nearly equal, and so are most of their cases.
        cases: dict[object, Mapping[str, object]] = {}
        for payload in _boundary_payloads(two, at):
            cases.setdefault(tuple((name, identity(value)) for name, value in payload.items()), payload)
        seen = tuple(map(two.verdicts, cases.values()))
        two.bounds[about] = (*seen, *_completed(two, at, seen))
    return two.bounds[about]


def _completed(two: Pair, at: Focus, judged: Iterable[Witness]) -> Iterator[Witness]:
    """Yield payloads that both versions refuse once more, with what either requires beside them."""
    sides = (two.old, two.before), (two.new, two.after)
    required = [clean_payload(catalog, at.reduce(stripped(model))) or {} for catalog, model in sides]
    for seen in judged:
        if level(seen.before) == level(seen.after) == 2:
            for whole in required:
                missing = {name: value for name, value in whole.items() if name not in seen.payload}
                if missing:
                    yield two.verdicts({**seen.payload, **missing})


def _boundary_payloads(two: Pair, at: Focus) -> Iterator[Mapping[str, object]]:
    stripped_pair = stripped(two.before), stripped(two.after)
    changed = {name for field in at.fields for name in (field.name, *field.aliases)}
    spellings = _changed_spellings(*stripped_pair)
    for catalog, model in zip((two.old, two.new), stripped_pair, strict=True):
        yield {catalog.service.discriminator: model.id, **at.rest}
        for case in cases_of(catalog, at.reduce(model)):
            # Large texts are slow to validate and matter only if their own field changed.
            if any(is_heavy(value) and name not in changed for name, value in case.payload.items()):
                continue
            yield {**case.payload, **at.rest}
            for name, alias in spellings if case.code else ():
                if name in case.payload and alias not in case.payload:
                    respelled = {alias if key == name else key: value for key, value in case.payload.items()}
                    yield {**respelled, **at.rest}


def _changed_spellings(before: Model, after: Model) -> list[tuple[str, str]]:
    """Return (field, alias) for every alias that only one of two versions has."""
    old, new = ({(field.name, alias) for field in side.fields for alias in field.aliases} for side in (before, after))
    return sorted(old ^ new)


def clean_payload(catalog: Catalog, model: Model) -> Mapping[str, object] | None:
    """Return a payload without findings; None for a model that is removed or always warns."""
    return next((case.payload for case in cases_of(catalog, model) if case.code is None), None)


_IGNORED = REFUSED_WHEN_STRICT | {Code.UNLISTED}
"""What the service may ignore; `unlisted` is found in later editions only, whose strict client refuses it."""


def level(findings: tuple[Finding, ...]) -> int:
    """Return 0 for accepted, 1 for accepted with fields that the service ignores, 2 for refused."""
    if any(finding.refuses for finding in findings):
        return 2
    return int(any(finding.code in _IGNORED for finding in findings))


def _worst(findings: tuple[Finding, ...]) -> Finding:
    refusing = (finding for finding in findings if finding.refuses)
    return next(refusing, None) or next(finding for finding in findings if finding.code in _IGNORED)


def _subject(finding: Finding, models: tuple[str, ...]) -> str:
    """Return the field or rule of a finding: its constraint without the model and the aspect."""
    if finding.code in (Code.UNKNOWN_FIELD, Code.UNSUPPORTED_FIELD, Code.UNSUPPORTED_MEDIA):
        return finding.path.replace(".", "/")
    constraint = next(
        (finding.constraint.removeprefix(f"{model}/") for model in models if model in finding.constraint), "model"
    )
    *front, last = constraint.split("/")
    return constraint if not front or front[-1] == "rule" else "/".join(front or [last])


def text_size(value: object) -> int:
    """Return roughly the characters that a reader must read of a value."""
    match value:
        case dict():
            return 2 + sum(len(key) + 2 + text_size(held) for key, held in cast("dict[str, object]", value).items())
        case list():
            return 2 + sum(map(text_size, cast("list[object]", value)))
        case str():
            return (
                len(value) if is_heavy(value) else len(value.encode("ascii", "backslashreplace"))
            ) + 2  # prefers ASCII
        case _:
            return len(repr(value))


def _smaller(payload: Mapping[str, object], kept: set[str]) -> Iterator[dict[str, object]]:
    """Yield payloads with one part removed or cut, the largest first."""
    names = sorted((name for name in payload if name not in kept), key=lambda name: -text_size(payload[name]))
    for name in names:
        yield {key: value for key, value in payload.items() if key != name}
    for name in names:
        yield from ({**payload, name: less} for less in _less(payload[name]))


def _less(value: object) -> Iterator[object]:
    match value:
        case str():
            cut, steps = len(value), 0
            while cut and (steps < _STEPS or not is_heavy(value)):
                yield value[:-cut] if cut < len(value) else ""
                cut, steps = cut // 2, steps + 1
        case list():
            items = cast("list[object]", value)
            alike: dict[str, list[int]] = {}
            for place, item in enumerate(items):
                alike.setdefault(written(item), []).append(place)
            # Of equal items one is as good as another, and what may be less of one may mostly be less of all.
            for places in alike.values():
                yield from (_at(items, places[:many], ABSENT) for many in _halves(len(places)))
            for places in alike.values():
                for less in _less(items[places[0]]):
                    yield from (_at(items, places[:many], less) for many in dict.fromkeys((len(places), 1)))
        case dict():
            yield from _smaller(cast("dict[str, object]", value), set())
        case _:
            return


def _at(items: list[object], places: Collection[int], less: object) -> list[object]:
    """Return a list with less at some places, or, for `ABSENT`, without the items there."""
    found = (less if place in places else item for place, item in enumerate(items))
    return [item for item in found if item is not ABSENT]


def _halves(many: int) -> Iterator[int]:
    """Yield a number, its half, and so on down to 1."""
    while many:
        yield many
        many //= 2
