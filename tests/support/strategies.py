"""Hypothesis strategies derived from a catalog: right payloads, payloads with one thing wrong, and anything at all."""

from __future__ import annotations

import math
import string
from collections.abc import Sequence
from typing import Any, TypeVar

from hypothesis import HealthCheck
from hypothesis import strategies as st

from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.json_values import is_json
from capmatrix.ir.kinds import Choice, Integer, Kind, Number, Text
from capmatrix.ir.rules import AllowOnly, Equals, Narrow, Rule, conditions
from capmatrix.semantics.payloads.near_misses import Miss, invalid_values, misses
from capmatrix.semantics.payloads.search import Choose, Space, candidates
from capmatrix.semantics.verdict.interpret import validate_value
from tests.support.near_miss import NearMiss, near_miss

T = TypeVar("T")

EVERY_CHECK: list[Any] = [*HealthCheck]
"""What a campaign switches off; Hypothesis declares the members of `HealthCheck` as its metaclass."""

_NUMBERS: list[object] = [0, 1, -1, -0.0, 1.0, 5.0, 5.5, 1e308, math.nan, math.inf, -math.inf, 2**53, 2**63, 10**400]
_TEXTS: list[object] = [
    *("", " ", "\n", "5", "5s", "5\n", "05", "-5", "5.0", "5 s"),
    *("null", "true", "NaN", "__proto__", "\x00"),
]
_SCRIPTS: list[object] = [
    *("\N{ARABIC-INDIC DIGIT FIVE}", "\N{FULLWIDTH DIGIT FIVE}", "\N{ZERO WIDTH JOINER}", "\ud800"),
    *("e\N{COMBINING ACUTE ACCENT}", "9" * 5000),
]
_MEDIA: list[object] = [
    "https://media.example.com/one.png\n",
    "http://media.example.com",
    "data:image/png;base64,AAAA\n",
    "data:,",
]
_NESTED: list[object] = [[], {}, [None], [[]], {"": None}, ("tuple",)]

NASTY: tuple[object, ...] = (None, True, False, *_NUMBERS, *_TEXTS, *_SCRIPTS, *_MEDIA, *_NESTED)
"""Values that validators trip over, of any kind."""


def valid(model: Model, catalog: Catalog) -> st.SearchStrategy[dict[str, object]]:
    """Draw payloads without errors; they may earn warnings."""
    ready = Space(model.fields, model.rules)
    tied = _tied(model.rules)
    known = frozenset(name for term in catalog.vocabulary for name in (term.name, *term.aliases))
    known |= {name for field in model.fields for name in (field.name, *field.aliases)}

    @st.composite
    def draw_valid(draw: st.DrawFn) -> dict[str, object]:
        built = ready.sample(_by(draw))
        assert built is not None, f"no right payload of {model.id!r} was found"
        for field in model.fields:
            if field.name in built and field.name not in tied and draw(st.booleans()):
                built[field.name] = draw(fresh(field.kind, ready.stock[field.name]))
        payload = {catalog.service.discriminator: model.id, **_spelled(draw, model, built)}
        for key in draw(st.sets(st.text(string.ascii_letters, max_size=3), max_size=1)) - known:
            payload[key] = draw(st.sampled_from([value for value in NASTY if is_json({key: value})]))
        return payload

    return draw_valid()


def near_misses(model: Model, catalog: Catalog) -> st.SearchStrategy[NearMiss]:
    """Draw payloads that break exactly one constraint, with the code, field and constraint to be named."""
    ready, known = Space(model.fields, model.rules), misses(catalog, model)

    @st.composite
    def draw_near_miss(draw: st.DrawFn) -> NearMiss | None:
        return _near_miss(draw, catalog, model, ready, draw(st.sampled_from(known)))

    return draw_near_miss().filter(lambda found: found is not None).map(_certain)


def _near_miss(draw: st.DrawFn, catalog: Catalog, model: Model, ready: Space, miss: Miss) -> NearMiss | None:
    return near_miss(catalog, model, ready, miss, _by(draw))


def _certain(found: NearMiss | None) -> NearMiss:
    assert found is not None
    return found


def arbitrary(catalog: Catalog) -> st.SearchStrategy[object]:
    """Draw anything: mostly right payloads with a few real keys given other values, sometimes no object at all."""
    key = catalog.service.discriminator
    ids = [name for model in catalog.models for name in (model.id, model.id, model.id.upper())]
    plans = {model.id: Space(model.fields, model.rules) for model in catalog.models}
    vocabulary = sorted({name for term in catalog.vocabulary for name in (term.name, *term.aliases)})
    temptations = {model.id: _temptations(model) for model in catalog.models}

    @st.composite
    def draw_payload(draw: st.DrawFn) -> object:
        name = draw(st.sampled_from(ids)) if draw(st.integers(0, 9)) else draw(anything())
        ready = plans.get(name) if isinstance(name, str) else None
        payload: dict[str, object] = {key: name, **((ready.sample(_by(draw)) if ready else None) or {})}
        tempting = temptations.get(name, {}) if isinstance(name, str) else {}
        keys = st.one_of(st.sampled_from([*tempting] or vocabulary), st.sampled_from(vocabulary), st.text(max_size=3))
        for other in draw(st.lists(keys, unique=True, max_size=4)):
            values = st.sampled_from(tempting[other]) if other in tempting else anything()
            payload[other] = draw(st.one_of(values, st.sampled_from(NASTY)))
        for other in draw(st.sets(st.sampled_from([*payload]), max_size=2)):
            del payload[other]
        return payload

    return st.one_of(draw_payload(), draw_payload(), draw_payload(), anything())


def _temptations(model: Model) -> dict[str, list[object]]:
    """Return every spelling of a model's fields, with values on both sides of right."""
    tempting: dict[str, list[object]] = {}
    for field in model.fields:
        values = [*candidates(field.kind), *(wrong.value for wrong in invalid_values(field.kind))]
        tempting |= dict.fromkeys((field.name, *field.aliases), values)
    return tempting


def anything() -> st.SearchStrategy[object]:
    """Draw any value a decoder of JSON may give, and a few that it may not."""
    leaves = st.one_of(
        st.sampled_from(NASTY), st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)
    )
    return st.recursive(
        leaves,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
        max_leaves=6,
    )


def fresh(kind: Kind, stock: Sequence[object]) -> st.SearchStrategy[object]:
    """Draw right values of a kind that nobody thought of, or those of the stock."""
    match kind:
        case Text():
            high = 40 if kind.max_length is None else kind.max_length
            alphabet = st.characters(exclude_categories=["Cs"])
            return st.text(alphabet, min_size=kind.min_length or 0, max_size=max(high, kind.min_length or 0))
        case Integer() if not kind.values and kind.step is None:
            return st.integers(kind.minimum, kind.maximum)
        case Number() if kind.step is None:
            low = None if kind.minimum is None else float(kind.minimum)
            high_end = None if kind.maximum is None else float(kind.maximum)
            return st.floats(low, high_end, allow_nan=False, allow_infinity=False)
        case Choice() if kind.open:
            return st.text(max_size=8)
        case _:
            return st.sampled_from(stock)


def _by(draw: st.DrawFn) -> Choose:
    def choose(options: Sequence[T], /) -> T:
        return draw(st.sampled_from(options))

    return choose


def _tied(rules: tuple[Rule, ...]) -> frozenset[str]:
    """Return the fields whose values, not only presence, matter to a rule."""
    tied: set[str] = set()
    for rule in rules:
        if isinstance(rule, Narrow | AllowOnly):
            tied.add(rule.field)
        tied |= {atom.field for atom in conditions(rule) if isinstance(atom, Equals)}
    return frozenset(tied)


def _spelled(draw: st.DrawFn, model: Model, built: dict[str, object]) -> dict[str, object]:
    """Return the payload with some fields under another of their names, or under two of them."""
    spelled: dict[str, object] = {}
    fields = {field.name: field for field in model.fields}
    for name, value in built.items():
        kinds = {alias: fields[name].kind_of(alias) for alias in fields[name].aliases}
        aliases = [alias for alias, kind in kinds.items() if not [*validate_value(kind, value, "", "")]]
        names = draw(st.sampled_from([(name,), *((alias,) for alias in aliases), (name, *aliases)]))
        spelled |= dict.fromkeys(names, value)
    return spelled
