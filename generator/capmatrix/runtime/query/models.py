"""The models that satisfy a query, each with a small request that shows it."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from itertools import count
from typing import Any, TypeAlias

from ..checks import same, within
from ..price import estimate, possible_amounts
from ..service import Kit, ModelInfo
from ..validation import refused, validate
from .fields import Fields, matches, resolve
from .language import INPUTS, Condition, InvalidQuery, may_be_within, measure, parse, within_price

Entry: TypeAlias = Mapping[str, Any]
"""A model in the stored catalog."""
_PATH = "$."
"""How the path of a rule or a price through objects begins."""
_MOST = 20_000
"""Payloads that are tried for a model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model that satisfies a query."""

    id: str
    title: str
    provider: str
    provider_name: str
    """The provider as readers know it."""
    editions: tuple[str, ...]
    """The editions that have it by a source of their own; none where the matrix has one reading."""
    as_of: str | None
    """The day of what is known of it; None where no source says."""
    stage: str
    successor: str | None
    inputs: tuple[str, ...]
    lengths: str
    """The lengths of what it makes, in words; empty where it lists none."""
    sizes: tuple[str, ...]
    """The sizes of a picture, as they are requested."""
    request: Mapping[str, Any] | None
    """A smallest request that satisfies the query; None if there were too many to try."""
    price: Decimal | None
    """The highest price of that request; None where it is not known."""
    currency: str | None
    price_date: str | None = None
    """When that price was read."""
    price_old: bool = False
    """Whether that is longer ago than the matrix allows for a price."""


def models(kit: Kit, question: str = "", now: float | None = None) -> tuple[Model, ...]:
    """Return the models that satisfy a query; without one, all that can be called.

    The age of prices is that at `now`, in seconds since 1970; None: by the clock of this machine. Raises
    `InvalidQuery`, which is a `ValueError`, for a question that cannot be parsed.
    """
    entries: list[dict[str, Any]] = json.loads(kit.resource("catalog.json"))["models"]
    called = [entry for entry in entries if kit.models[entry["id"]].stage != "removed"]
    asked = _parsed(kit, called, question) if question.strip() else ()
    found = (_model(kit, entry, asked, now) for entry in called)
    return tuple(model for model in found if model is not None)


def _parsed(kit: Kit, entries: list[dict[str, Any]], question: str) -> tuple[Condition, ...]:
    def check(name: str) -> None:
        if name in kit.terms or any(resolve(entry["fields"], name) for entry in entries):
            return
        names = {spelling for entry in entries for spelling in Fields(entry["fields"]).spellings}
        near = get_close_matches(name, {*names, *kit.terms, *INPUTS, "provider", "family", "price", "deprecated"}, 1)
        raise InvalidQuery(f"names {name!r}, a field that no model has{f'; did you mean {near[0]!r}?' if near else ''}")

    return parse(question, kit.service.discriminator, check)


def _model(kit: Kit, entry: Entry, asked: tuple[Condition, ...], now: float | None) -> Model | None:
    """Return a model if it satisfies all conditions."""
    info = kit.models[entry["id"]]
    if not _is_meant(kit, info, entry, asked):
        return None
    try:
        request = _Search(kit, entry, asked).smallest()
        if request is None:
            return None
    except OverflowError:
        request = None
    cost = None if request is None else estimate(kit, request, now)
    priced = cost if cost is not None and cost.amount is not None else None
    fields = Fields(entry["fields"])
    return Model(
        id=info.id,
        title=info.title,
        provider=info.provider,
        provider_name=kit.provider_name(info),
        editions=info.editions,
        as_of=info.basis and info.basis.date,
        stage=info.stage,
        successor=info.successor,
        inputs=info.inputs,
        lengths=next((one["kind"]["sentence"] for one in entry["fields"] if one.get("means") == "seconds"), ""),
        sizes=tuple(fields.sizes()),
        request=request,
        price=cost and cost.amount,
        currency=cost and cost.currency,
        price_date=priced and priced.date,
        price_old=priced is not None and priced.old,
    )


def _is_meant(kit: Kit, info: ModelInfo, entry: Entry, asked: tuple[Condition, ...]) -> bool:
    """Return whether a model meets the conditions that depend on no request: its stage, provider, family and id."""
    attributes = {
        "provider": (info.provider, kit.provider_name(info)),
        "family": tuple(entry.get("families", ())),
        kit.service.discriminator: (info.id, *info.formerly),
    }
    return all(
        condition.matches_stage(info.stage)
        if condition.sort == "stage"
        else condition.matches_attribute(attributes[condition.names[0]])
        for condition in asked
        if condition.sort in ("stage", "attribute")
    )


class _Search:
    """The search for the smallest valid request of a model that satisfies a query: fewest fields first."""

    def __init__(self, kit: Kit, entry: Entry, asked: tuple[Condition, ...]) -> None:
        self._kit, self._entry, self._asked = kit, entry, asked
        self._fields = Fields(entry["fields"])
        self._paid = [item for item in asked if item.sort == "price"]
        self._rules: list[Entry] = entry.get("rules", [])
        pricing: Entry = entry.get("pricing", {}) if self._paid else {}
        measured = [row for measure in pricing.get("measures", []) for row in measure["rows"]]
        rows, seconds = [*pricing.get("rows", []), *measured], pricing.get("seconds")
        factors = [one for row in measured for one in (*row["factors"], *row.get("added", ()))]
        counted = {one["name"] for one in factors if one.get("of", "constant") not in ("constant", "measure")}
        counted |= {seconds} if seconds else set[str]()
        named = {atom["field"] for atom in _atoms(rows)} | counted
        self._priced = frozenset(map(_root, named))
        paths = tuple(sorted(name.removeprefix(_PATH) for name in named if name.startswith(_PATH)))
        # What stands there is tried as if it were asked for.
        asking = Condition(text="", sort="field", negated=False, names=paths, operator="", values=())
        self._reached = [asking] if paths else []
        counted |= {_root(name) for name in named if name.startswith(_PATH)}
        self._constants: dict[str, list[Any]] = {name: [] for name in self._fields.names}
        for atom in _atoms([*self._rules, *rows]):
            if atom["field"] in self._constants:  # a path through an object has no values of a field
                self._constants[atom["field"]] += atom.get("values", [])
        self._ranges: dict[str, list[tuple[Any, Any]]] = {name: [] for name in self._fields.names}
        for rule in (rule for rule in self._rules if rule.get("field") in self._fields.names):
            self._constants[rule["field"]] += rule.get("values", [])
            self._ranges[rule["field"]].append((rule.get("minimum"), rule.get("maximum")))
        self._options = {name: self._classes(name, exact=name in counted) for name in self._fields.names}

    def _classes(self, name: str, *, exact: bool) -> list[Any]:
        """Return a value of each class of values that neither a rule, a condition nor a price distinguishes."""
        found: dict[Any, Any] = {}
        examples = [one[name] for one in self._entry.get("examples", []) if name in one]
        about = [one for one in self._asked if one.sort in ("field", "input")]
        # One object may hold several inputs, or a list one in each: only the verdict tells which is right.
        exact = exact or sum(one.sort == "input" and name in self._fields.concerned(one) for one in about) > 1
        # Of a field whose values nobody published, rules and prices may name some.
        for value in (*self._fields.values(name, [*about, *self._reached], examples), *self._constants[name]):
            met = tuple(self._met(one, {name: value}) for one in about)
            equal = tuple(_means(value, constant) for constant in self._constants[name])
            inside = tuple(within(value, low, high) for low, high in self._ranges[name])
            found.setdefault((met, equal, inside, repr(value) if exact else ""), value)
        return list(found.values())

    def smallest(self) -> dict[str, Any] | None:
        """Return the smallest request, None if there is none; raise `OverflowError` after too many.

        Fields are only added: what is wrong stays so until one of the fields changes on which it depends, so that a
        request with something wrong of which no field is left leads to none that is right. Of the fields of which one
        must be added, each is tried without those before it, so that no request is tried twice.
        """
        numbers = count()
        todo: list[tuple[int, int, dict[str, Any], frozenset[str]]] = [(0, next(numbers), {}, frozenset())]
        for _ in range(_MOST):
            if not todo:
                return None
            _, _, given, left_out = heapq.heappop(todo)
            faults = self._faults(given) if self._can_cost(given) else [frozenset[str]()]
            if not faults:
                return {self._kit.service.discriminator: self._entry["id"], **given}
            ways = [sorted(names - given.keys() - left_out) for names in faults]
            fewest = min(ways, key=lambda names: sum(len(self._options[name]) for name in names))
            for place, name in enumerate(fewest):
                without = left_out.union(fewest[:place])
                for value in self._options[name]:
                    state = {**given, name: value}
                    heapq.heappush(todo, (len(state), next(numbers), state, without))
        raise OverflowError

    def _can_cost(self, given: Mapping[str, Any]) -> bool:
        """Return whether a request with some fields, and perhaps more, may have a price that is asked for."""
        if not self._paid:
            return True
        pricing = self._kit.pricing(self._entry["id"])
        costs = {None} if pricing is None else possible_amounts(pricing, self._options, given)
        return any(all(may_be_within(one, cost) for one in self._paid) for cost in costs)

    def _faults(self, given: dict[str, Any]) -> list[frozenset[str]]:
        """Return for everything that is wrong the fields of which one must be added; none where that mends nothing."""
        payload = {self._kit.service.discriminator: self._entry["id"], **given}
        wrong = refused(validate(self._kit, payload), strict=True)
        found = [self._concerned(finding.field) for finding in wrong]
        held = (one for one in self._asked if one.sort in ("input", "field"))
        unmet = (one for one in held if self._met(one, given) is one.negated)
        found += [frozenset(() if one.negated else self._fields.concerned(one)) for one in unmet]
        if self._paid and not wrong:
            cost = estimate(self._kit, payload).amount
            found += [self._priced for one in self._paid if not within_price(one, cost)]
        return found

    def _met(self, condition: Condition, given: Mapping[str, Any]) -> bool:
        """Return whether a payload meets a condition on its inputs or fields, negation not applied."""
        if condition.sort == "input":
            return self._fields.has_input(condition, given)
        return matches(self._entry["fields"], condition, given)

    def _concerned(self, path: str) -> frozenset[str]:
        """Return the fields on which a finding about a path may depend: the field, and those of rules that name it."""
        first = path.split(".", maxsplit=1)[0].split("[", maxsplit=1)[0]
        root = self._fields.spellings.get(first)
        names = {root} if root else set[str]()
        for rule in self._rules:
            named = rule.get("fields", [rule["field"]] if "field" in rule else [])
            own = {*named, *(atom["field"] for atom in rule.get("when", []))}
            own = {_root(name) for name in own}
            names |= own if root is None or root in own else set()
        return frozenset(names) & self._fields.names


def _root(name: str) -> str:
    """Return the field that the path of a rule leads through first, of a name the name."""
    return name.removeprefix(_PATH).partition(".")[0] if name.startswith(_PATH) else name


def _atoms(parts: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the conditions of rules or of rows of prices."""
    return (atom for part in parts for atom in part.get("when", []))


def _means(value: object, constant: object) -> bool:
    """Return whether two values mean the same: a duration has several forms, and true is no number."""
    size = measure(value)
    return same(value, constant) or (size is not None and size == measure(constant))
