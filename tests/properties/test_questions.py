"""Questions are decided, and rightly: against every request of small models, tried one by one."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from functools import partial
from itertools import product
from typing import Any

import nanogpt_video
from hypothesis import given, settings
from hypothesis import strategies as st
from nanogpt_video._kit import KIT
from nanogpt_video._runtime import service as runtime
from nanogpt_video._runtime.listing.models import check
from nanogpt_video._runtime.query.models import models

from capmatrix.ir import kinds as k
from capmatrix.ir import rules as r
from capmatrix.ir.catalog import Model
from capmatrix.ir.json_values import Json
from capmatrix.ir.policy import REFUSED_WHEN_STRICT
from capmatrix.ir.prices import PriceRow, Pricing
from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.advice.query import parse
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.targets.catalog import document
from tests.support import small

VALUES: dict[str, tuple[Json, ...]] = {
    "size": ("480p", "720p", "1080p"), "mode": ("cut", "edit"), "sound": (True, False), "duration": ("3", "4", "8"),
    "prompt": ("a",), "image": ("https://example.com/a",), "clip": ("https://example.com/a",),
}  # fmt: skip
KINDS: dict[str, k.Kind] = {
    "size": k.Choice(values=("480p", "720p", "1080p")),
    "mode": k.Choice(values=("cut", "edit")),
    "sound": k.Flag(),
    "duration": k.Duration(form="plain", values=(3, 4, 8)),
    "prompt": k.Text(),
    "image": k.Media(of="image", forms=("url",)),
    "clip": k.Media(of="video", forms=("url",)),
}
OPEN = frozenset({"prompt", "image", "clip"})
AMOUNTS = [Decimal(text) for text in ("0.05", "0.1", "0.2", "0.5", "1", "2")]


@st.composite
def drawn_models(draw: st.DrawFn) -> Model:
    """Draw a model of a few fields, with rules between them and prices that depend on them."""
    names = sorted(draw(st.sets(st.sampled_from([*KINDS]), min_size=2, max_size=5)))
    plain = [name for name in names if name != "duration"]

    def atoms(most: int) -> tuple[r.Atom, ...]:
        found: list[r.Atom] = []
        for name in draw(st.lists(st.sampled_from(plain), unique=True, min_size=0, max_size=most)):
            test = draw(st.sampled_from([r.Present(field=name), r.Absent(field=name), None]))
            value = draw(st.sampled_from(VALUES[name]))
            open_ = name in OPEN  # no rule of theirs names a value, as most of their values are not tried here
            found.append(test or (r.Present(field=name) if open_ else r.Equals(field=name, values=(value,))))  # pyright: ignore[reportArgumentType]
        return tuple(found)

    def some() -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(names), unique=True, min_size=1, max_size=3)))

    rules: list[r.Rule] = []
    for number in range(draw(st.integers(0, 3))):
        id_, sort = f"rule-{number}", draw(st.integers(0, 4))
        when = tuple(atom for atom in atoms(2))
        if sort == 0:
            rules.append(r.Require(id=id_, fields=some(), when=when))
        elif sort == 1:
            rules.append(r.RequireOne(id=id_, fields=some(), when=when))
        elif sort == 2:
            rules.append(r.AtMostOne(id=id_, fields=some(), when=when))
        elif sort == 3:
            rules.append(r.Forbid(id=id_, fields=some(), when=when))
        elif when:
            rules.append(r.AllowOnly(id=id_, field=draw(st.sampled_from(names)), when=when))
    fields = tuple(small.field(name, KINDS[name], required=draw(st.integers(0, 5)) == 0) for name in names)
    rows = [replace(row(draw), when=atoms(2)) for _ in range(draw(st.integers(0, 3)))]
    rows = [one for one in rows if one.when]
    seconds = "duration" if "duration" in names and draw(st.booleans()) else None
    held = [one if seconds else replace(one, per_second=Decimal(0)) for one in (*rows, row(draw))]
    defaults = (("duration", ("4",)),) if seconds else ()
    pricing = Pricing(currency="USD", date="2026-01-31", rows=tuple(held), seconds=seconds, defaults=defaults)
    return replace(small.model(*fields, rules=tuple(rules)), pricing=pricing)


def row(draw: st.DrawFn) -> PriceRow:
    amount = draw(st.sampled_from([*AMOUNTS, None]))
    return PriceRow(
        amount=amount, per_second=draw(st.sampled_from([Decimal(0), Decimal("0.1")])) if amount else Decimal(0)
    )


@st.composite
def drawn_questions(draw: st.DrawFn, names: tuple[str, ...]) -> tuple[tuple[str, str, str, bool], ...]:
    """Draw conditions: a field or `price`, an operator, a value, and whether it is negated."""
    found: list[tuple[str, str, str, bool]] = []
    for _ in range(draw(st.integers(1, 3))):
        name = draw(st.sampled_from(["price", "price", *names]))
        negated = draw(st.booleans())
        if name == "price":
            found.append(
                (name, draw(st.sampled_from(["<=", ">", "<", ">="])), str(draw(st.sampled_from(AMOUNTS))), negated)
            )
        elif name in OPEN or draw(st.booleans()):
            found.append((name, "", "", negated))
        else:
            value = draw(st.sampled_from(VALUES[name]))
            found.append((name, "=", value if isinstance(value, str) else json.dumps(value), negated))
    return tuple(found)


def cost(model: Model, payload: dict[str, Any]) -> Decimal | None:
    """Return what a request costs, worked out from the rows."""
    assert model.pricing is not None
    for one in model.pricing.rows:
        if all(holds(atom, payload) for atom in one.when):
            length = int(payload.get("duration", "4")) if model.pricing.seconds else 0
            return None if one.amount is None else one.amount + one.per_second * length
    raise AssertionError("the last row has no conditions")


def holds(atom: r.Atom, payload: dict[str, Any]) -> bool:
    match atom:
        case r.Present():
            return atom.field in payload
        case r.Absent():
            return atom.field not in payload
        case r.Equals():
            return payload.get(atom.field) in atom.values
        case r.HasItem():
            raise NotImplementedError("prices count nothing")


def meets(payload: dict[str, Any], price: Decimal | None, asked: tuple[tuple[str, str, str, bool], ...]) -> bool:
    for name, operator, value, negated in asked:
        if name == "price":
            limit = Decimal(value)
            compared = {"<=": "__le__", "<": "__lt__", ">": "__gt__", ">=": "__ge__"}[operator]
            met = price is not None and getattr(price, compared)(limit)
        else:
            held = payload.get(name)
            held = str(int(held)) if name == "duration" and held is not None else held  # "4", and 4
            met = held is not None and (not operator or (held if isinstance(held, str) else json.dumps(held)) == value)
        if met is negated:
            return False
    return True


def package(model: Model) -> runtime.Kit:
    """Return a package with a model alone, judged by its entry in the catalog."""
    whole = document(small.catalog(model))
    (entry,) = whole["models"]
    pricing = model.pricing
    assert pricing is not None
    rows = [
        runtime.Row(
            equal={atom.field: atom.values for atom in one.when if isinstance(atom, r.Equals)},
            given=tuple(atom.field for atom in one.when if isinstance(atom, r.Present)),
            absent=tuple(atom.field for atom in one.when if isinstance(atom, r.Absent)),
            amount=None if one.amount is None else str(one.amount),
            per_second=str(one.per_second),
        )
        for one in pricing.rows
    ]
    named = {atom.field for one in pricing.rows for atom in one.when} | (
        {pricing.seconds} if pricing.seconds else set()
    )
    prices = runtime.Pricing(
        "USD", {name: (name,) for name in sorted(named)}, dict(pricing.defaults), pricing.seconds, tuple(rows)
    )
    info = runtime.ModelInfo(model.id, "m", "M", "m", "test", model.inputs)
    body = json.dumps({**whole, "models": [entry]}).encode()
    judge = partial(check, entry["fields"], tuple(entry.get("rules", ())), None)
    return KIT._replace(
        models={model.id: info},
        former={},
        terms={},
        checker=lambda _: judge,
        resource=lambda _: body,
        pricing=lambda _: prices,
    )


@settings(max_examples=300)
@given(st.data())
def test_both_searches_decide_as_trying_every_request_does(data: st.DataObject) -> None:
    model = data.draw(drawn_models())
    catalog, kit = small.catalog(model), package(model)
    names = tuple(field.name for field in model.fields)
    right: list[tuple[dict[str, Any], Decimal | None]] = []
    for chosen in product(*((None, *VALUES[name]) for name in names)):
        payload = {name: value for name, value in zip(names, chosen, strict=True) if value is not None}
        found = interpret(catalog, {"model": model.id, **payload})
        if not any(one.refuses or one.code in REFUSED_WHEN_STRICT for one in found):
            right.append((payload, cost(model, payload)))
    for _ in range(4):
        asked = data.draw(drawn_questions(names))
        question = " ".join(
            f"{'not ' if negated else ''}{name}{operator}{value}" for name, operator, value, negated in asked
        )
        sizes = [len(payload) for payload, price in right if meets(payload, price, asked)]
        theirs = [*matching_models(catalog, parse(catalog, question))]
        ours = models(kit, question)
        assert (len(theirs), len(ours)) == (bool(sizes), bool(sizes)), question
        for request in (*(one.payload for one in theirs), *(one.request for one in ours)):
            assert request is not None, question
            payload = {name: value for name, value in request.items() if name != "model"}
            assert len(payload) == min(sizes), question
            assert meets(payload, cost(model, payload), asked), question


def test_no_question_on_price_and_a_field_is_left_open() -> None:
    """Each model is asked for each of its values within the least, a middle and the highest price of its rows."""
    entries = {entry["id"]: entry for entry in json.loads(KIT.resource("catalog.json"))["models"]}
    for entry in entries.values():
        amounts = sorted(
            {Decimal(one["amount"]) for one in entry.get("pricing", {}).get("rows", ()) if one.get("amount")}
        )
        limits = {amounts[0], amounts[len(amounts) // 2], amounts[-1]} if amounts else set()
        for field in entry["fields"]:
            values = [value for value in field["kind"].get("values", ())[-2:] if not isinstance(value, bool)]
            for part in (field["name"], *(f"{field['name']}={value}" for value in values)):
                for limit in limits:
                    question = f"model={entry['id']} {part} price<={limit}"
                    assert all(one.request is not None for one in nanogpt_video.models(question)), question
