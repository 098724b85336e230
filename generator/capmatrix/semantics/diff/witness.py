"""Witnesses: the smallest payloads to which two models give different verdicts or prices."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice, product
from typing import TypeAlias, cast

from capmatrix.frozen import dataclass
from capmatrix.ir import prose
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import is_json
from capmatrix.ir.kinds import Duration
from capmatrix.ir.policy import REFUSED_WHEN_STRICT, Code
from capmatrix.ir.prices import Pricing, assumed, chosen, fields_of
from capmatrix.ir.rules import root
from capmatrix.semantics.diff.classes import Change, ChangeClass, Witness
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.payloads.equivalence import focus, identity, stripped
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.interpret import Finding, interpret
from capmatrix.semantics.verdict.price import cost

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


def witnesses(two: Pair, payloads: Iterable[Mapping[str, object]]) -> dict[Sort, Witness]:
    """Return a minimal witness for each class and cause found among the payloads."""
    models = (two.before.id, two.after.id)
    found: dict[Sort, list[Witness]] = {}
    for payload in payloads:
        seen = two.verdicts(payload)
        sort = classify(seen, models)
        if sort is not None and is_json(payload):
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
    return findings, text_size(seen.payload), repr(seen.payload) if _light(seen) else ""


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


def boundary_payloads(two: Pair, also: Iterable[str] = ()) -> Iterator[Mapping[str, object]]:
    """Yield the boundary cases of both models for every constraint that the difference can affect."""
    seen: set[object] = set()
    for payload in _boundary_payloads(two, also):
        same = tuple((name, identity(value)) for name, value in payload.items())
        if same not in seen:  # the models are nearly equal, and so are most of their cases
            seen.add(same)
            yield payload


def _boundary_payloads(two: Pair, also: Iterable[str]) -> Iterator[Mapping[str, object]]:
    stripped_pair = stripped(two.before), stripped(two.after)
    at = focus(*stripped_pair, also)
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


def _light(seen: Witness) -> bool:
    return not any(is_heavy(value) for value in seen.payload.values())


def text_size(value: object) -> int:
    """Return roughly the characters that a reader must read of a value."""
    match value:
        case dict():
            return 2 + sum(len(key) + 2 + text_size(held) for key, held in cast("dict[str, object]", value).items())
        case list():
            return 2 + sum(map(text_size, cast("list[object]", value)))
        case str():
            return len(value.encode("ascii", "backslashreplace")) + 2  # prefers ASCII
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
            for place in range(len(items)):
                yield [*items[:place], *items[place + 1 :]]
            for place, item in enumerate(items):
                yield from ([*items[:place], less, *items[place + 1 :]] for less in _less(item))
        case dict():
            yield from _smaller(cast("dict[str, object]", value), set())
        case _:
            return


def price_payloads(two: Pair) -> Iterator[Mapping[str, object]]:
    """Yield a valid payload for each combination of values, absent ones included, on which the prices depend."""
    space, key = Space(two.after.fields, two.after.rules), two.new.service.discriminator
    named = _priced_by(two.before, two.after)
    led = {root(name) for name in named if root(name) != name}  # objects that are there where something in them is
    for names in dict.fromkeys((tuple(sorted(named - led)), tuple(sorted(price_fields(two.before, two.after))))):
        for values in islice(product(*((ABSENT, *space.tries(name)) for name in names)), _COMBINATIONS):
            given = space.complete(dict(zip(names, values, strict=True)))
            if given is not None:
                yield {key: two.after.id, **given}


_COMBINATIONS = 500
"""Most combinations of values that are tried for another price."""


def price_changes(two: Pair, payloads: Sequence[Mapping[str, object]]) -> list[Change]:
    """Return the largest rise and the largest fall of the price, and a price that is known or unknown now.

    Each has its smallest payload. Prices that are written otherwise and the same for every boundary case are no change.
    """
    moves: dict[str, list[tuple[Fraction, Witness]]] = {}
    for payload in payloads:
        seen = two.verdicts(payload)
        if _differs(two, seen):
            move, share = _move(two, seen)
            moves.setdefault(move, []).append((share, seen))
    if not moves and repr(two.before.pricing) != repr(two.after.pricing):
        says = "written differently; no payload that was tried has another price"
        return [Change(kind=ChangeClass.DOCUMENTATION, subject="pricing", says=says)]
    changes = [_price_change(two, moves[move]) for move in ("rise", "fall", "unlike") if move in moves]
    return [replace(change, rows=() if number else _rows(two)) for number, change in enumerate(changes)]


_ROWS = 6
"""Most conditions that a table of prices has."""


def _rows(two: Pair) -> tuple[tuple[str, str, str], ...]:
    """Return the conditions whose price differs, with the price before and after; nothing where they are many."""
    sides = [_by_condition(model.pricing) for model in (two.before, two.after)]
    names = dict.fromkeys((*sides[0], *sides[1]))
    rows = [(name, *(side.get(name, "no price of its own") for side in sides)) for name in names]
    differing = tuple((name, before, after) for name, before, after in rows if before != after)
    return differing if len(rows) > 1 and len(differing) <= _ROWS else ()


def _by_condition(pricing: Pricing | None) -> dict[str, str]:
    found = dict[str, str]()
    if pricing is not None:
        for row in pricing.rows:
            when = prose.plain(prose.conditions(row.when)) or "otherwise"
            found.setdefault(when, prose.plain(prose.price(row, pricing.currency)))  # the first row counts
    return found


def _price_change(two: Pair, shown: list[tuple[Fraction, Witness]]) -> Change:
    """Return the change of the payload whose price moves most; of several the smallest one."""
    most = max(abs(share) for share, _ in shown)
    smallest = min(
        (seen for share, seen in shown if abs(share) == most), key=lambda seen: (len(seen.payload), repr(seen.payload))
    )
    costs = _costs(two, smallest)
    witness = shrink(two, smallest, lambda seen: _differs(two, seen) and _costs(two, seen) == costs)
    share = _move(two, smallest)[1]
    more = f" ({'+' if share > 0 else '-'}{float(abs(share)) * 100:.0f} %)" if share else ""
    open_ = costs[1] == "unknown" or costs[1].startswith("at least")
    unknown = "; a request with `max_cost` is refused" if open_ else ""
    return Change(
        kind=ChangeClass.PRICE, subject="pricing", says=f"{' → '.join(costs)}{more}{unknown}", witness=witness
    )


def _move(two: Pair, seen: Witness) -> tuple[str, Fraction]:
    """Return whether a price rises or falls, and by which share; `unlike` where nothing can be compared."""
    costs, models = [cost(model, seen.payload) for model in (two.before, two.after)], (two.before, two.after)
    currencies = {model.pricing.currency for model in models if model.pricing is not None}
    before, after = costs
    if before is None or after is None or len(currencies) != 1:
        return "unlike", Fraction(0)
    if (before.high is None) is not (after.high is None):
        return "unlike", Fraction(0)
    ends = before.low, after.low
    if before.high is not None and after.high is not None and before.high != after.high:
        ends = before.high, after.high  # else only the lowest price moves
    highest = Fraction(ends[0]), Fraction(ends[1])
    share = (highest[1] - highest[0]) / highest[0] if highest[0] else Fraction(0)
    return "rise" if highest[1] > highest[0] else "fall", share


def price_basis(model: Model) -> str:
    """Return everything but the payload on which a price depends, as text."""
    pricing = model.pricing
    if pricing is None:
        return ""
    rows = pricing.rows, pricing.seconds, pricing.measures
    absent = assumed(pricing, model.fields), chosen(pricing, model.fields)
    return repr((pricing.currency, *rows, *absent))


def price_fields(before: Model, after: Model) -> frozenset[str]:
    """Return the fields on which the prices of two models depend, of paths the first ones."""
    return frozenset(map(root, _priced_by(before, after)))


def _priced_by(before: Model, after: Model) -> frozenset[str]:
    """Return the fields and paths on which the price of one of two models depends, and that both of them have."""
    priced = [model.pricing for model in (before, after) if model.pricing is not None]
    sides = [{name for pricing in priced for name in fields_of(pricing, one.fields)} for one in (before, after)]
    return frozenset(sides[0] & sides[1])


def _differs(two: Pair, seen: Witness) -> bool:
    if any(finding.refuses for finding in (*seen.before, *seen.after)):
        return False
    before, after = _costs(two, seen)
    return before != after


def _costs(two: Pair, seen: Witness) -> tuple[str, str]:
    return _cost(two.before, seen), _cost(two.after, seen)


def _cost(model: Model, seen: Witness) -> str:
    found = cost(model, seen.payload)
    return "unknown" if found is None or model.pricing is None else found.words(model.pricing.currency)
