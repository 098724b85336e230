"""Prices by measures: random ones, written as a spec, cost what a calculation in fractions from the same draw says.

The calculation shares nothing with the toolkit. It is held against the reference, the reference on the stored catalog,
and the text that is generated for the client.
"""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from nanogpt_video._runtime import price as runtime
from nanogpt_video._runtime import service

from capmatrix.ir.stored import dump, load
from capmatrix.pipeline import load as read_spec
from capmatrix.review.read.stored import check
from capmatrix.semantics.verdict.price import cost
from capmatrix.targets.python.expressions import pricing as written

SERVICE = """\
language: 2
title: Meter
version: 1.0.0
package: {distribution: meter, module: meter, client: Meter, environment: METER, version: 0.1.0}
discriminator: model
units: {coins: {costs: 0.25 EUR}}
servers: [{url: "https://meter.example/v1"}]
auth: {key: {header: X-Key}}
operations:
  submit:
    {call: POST /things, body: models, gives: result, answers: {200: {media_type: image/png, says: Made.}}}
"""
FIELDS = """\
t: {kind: text, required: true}
d: {kind: duration, form: plain, range: 1..30, auto: -1, default: 4}
n: {kind: integer, range: 1..10}
x: {kind: number, range: 0..9.75, required: true}
s: {kind: size, width: 1..4096, height: 1..4096, words: [auto], default: auto}
q: {kind: choice, values: [low, mid, high], default: mid}
l: {kind: list, item: {kind: group, record: PartOfIt}}
g: {kind: group, record: Settings}
"""
OBJECTS = """\
PartOfIt: {fields: {of: {kind: choice, values: [pen, ink]}, in: {kind: group, record: Pot}}}
Pot: {fields: {size: {kind: integer, range: 1..9}}}
Settings:
  fields:
    k: {kind: integer, range: 1..5, default: 2}
    m: {kind: choice, values: [fast, slow]}
    deep: {kind: group, record: Deep}
Deep: {fields: {d: {kind: duration, form: plain, range: 1..9, auto: -1, default: 3}, t: {kind: text}}}
"""

AMOUNTS = ["0", "0.000001", "0.35", "7", "123456789.123456789012"]
NUMBERS = ["0", "1", "24", "0.125", "999999999999", "3"]
Ends = tuple[Fraction, Fraction | None]


@dataclass
class Row:
    """What a row is, and the conditions under which it is."""

    factors: list[Any]
    added: list[Any]
    when: dict[str, Any]

    def text(self) -> str:
        """Return the row of a measure as YAML."""
        keys = [f"is: [{', '.join(map(self._factor, self.factors))}]"]
        keys += [f"plus: [{', '.join(map(self._factor, self.added))}]"] if self.added else []
        return "{" + ", ".join([*keys, *conditions(self.when)]) + "}"

    def _factor(self, one: Any) -> str:
        of, held = one
        if of == "range":
            return f"{held[0]}..{held[1] or ''}"
        if of in ("constant", "measure"):
            return held
        return f"{{{of}: {held}, words: 640x480}}" if of == "pixels" else f"{{{of}: {held}}}"


def conditions(when: dict[str, Any]) -> list[str]:
    """Return conditions as YAML."""
    found: list[str] = []
    values = [f"{name}: {when[name]}" for name in ("q", "g.m", "g.deep.d") if name in when]
    if values:
        found.append(f"when: {{{', '.join(values)}}}")
    if "l" in when:
        asked, has = when["l"]
        found.append(f"{'when_item' if has else 'when_no_item'}: {{l: {asked}}}")
    for there, key in ((True, "when_given"), (False, "when_absent")):
        names = [name for name in ("n", "g.deep.t", "g.deep") if when.get(name) is there]
        found += [f"{key}: [{', '.join(names)}]"] if names else []
    return found


@dataclass
class Measure:
    """How many there are of something."""

    rows: list[Row]
    each: str
    step: str | None
    least: str
    free: str

    def text(self) -> str:
        """Return the measure as YAML."""
        keys = [f"rows: [{', '.join(row.text() for row in self.rows)}]", f"each: {self.each}"]
        keys += [f"step: {self.step}"] if self.step else []
        return "{" + ", ".join([*keys, f"least: {self.least}", f"free: {self.free}"]) + "}"


@dataclass
class Priced:
    """The price of a model."""

    measures: dict[str, Measure]
    rows: list[tuple[str, dict[str, str], str, dict[str, Any]]]
    """Amount, price for each of a measure, minimum, conditions."""
    seconds: tuple[str, str, int] | None = None
    """The duration whose seconds every row counts, the price of one, and how many the amount pays for."""

    def text(self) -> str:
        """Return the price as YAML; every measure is charged for in a last row that always is."""
        lines = ["pricing:", "  currency: coins", "  date: 2026-01-31", "  default: {n: [1, 3], g.m: [fast, slow]}"]
        lines.append("  measures:")
        lines += [f"    {name}: {measure.text()}" for name, measure in self.measures.items()]
        counting: list[str] = []
        if self.seconds:
            name, rate, included = self.seconds
            lines.append(f"  seconds: {name}")
            counting = [f"per_second: {rate}", f"included: {included}"]
        lines.append("  rows:")
        for amount, per, minimum, when in self.rows:
            each = ", ".join(f"{name}: {price}" for name, price in per.items())
            keys = [f"amount: {amount}", f"per: {{{each}}}", f"minimum: {minimum}", *counting, *conditions(when)]
            lines.append(f"    - {{{', '.join(keys)}}}")
        return "\n".join(lines) + "\n"


ASKED: dict[str, Callable[[dict[str, Any]], bool]] = {
    "{of: ink}": lambda item: item.get("of") == "ink",
    "{of: {given: true}}": lambda item: "of" in item,
    "{of: {given: false}}": lambda item: "of" not in item,
    "{in.size: [3, 4]}": lambda item: item.get("in", {}).get("size") in (3, 4),
    "{of: pen, in.size: {given: true}}": lambda item: item.get("of") == "pen" and "size" in item.get("in", {}),
}
"""What may be asked of an item, and whether it is so."""
WHEN = st.fixed_dictionaries(
    {},
    optional={
        "q": st.sampled_from(["low", "mid", "high"]),
        "l": st.tuples(st.sampled_from(list(ASKED)), st.booleans()),
        "n": st.booleans(),
        "g.m": st.sampled_from(["fast", "slow"]),
        "g.deep.d": st.integers(1, 9),
        "g.deep.t": st.booleans(),
        "g.deep": st.booleans(),
    },
)


@st.composite
def prices(draw: st.DrawFn) -> Priced:
    measures: dict[str, Measure] = {}
    for name in ("a", "b", "c")[: draw(st.integers(1, 3))]:
        counted = [("characters", "t"), ("bytes", "t"), ("utf16", "t"), ("seconds", "d"), ("number", "n")]
        counted += [("number", "x"), ("pixels", "s"), ("items", "l"), *(("measure", known) for known in measures)]
        counted += [("number", "g.k"), ("seconds", "g.deep.d"), ("characters", "g.deep.t")]
        constants = st.sampled_from(NUMBERS).map(lambda number: ("constant", number))
        ranges = st.sampled_from([("0", None), ("2", "15"), ("0", "0.5"), ("0", "0")]).map(lambda ends: ("range", ends))
        one = st.one_of(st.sampled_from(counted), constants, ranges)
        rows = [
            Row(draw(st.lists(one, min_size=1, max_size=4)), draw(st.lists(one, max_size=2)), draw(WHEN.filter(bool)))
            for _ in range(draw(st.integers(0, 2)))
        ]
        rows.append(Row(draw(st.lists(one, min_size=1, max_size=3)), draw(st.lists(one, max_size=1)), {}))
        step = draw(st.sampled_from([None, "1", "5", "1000", "0.25"]))
        each = draw(
            st.sampled_from(["1", "1000", "1024", "0.5", "7", "1048575"] if step else ["1", "1000", "1024", "0.5"])
        )
        amounts = st.sampled_from(["0", "0", "1", "12.5"])
        measures[name] = Measure(rows, each, step, draw(amounts), draw(amounts))
    some = st.dictionaries(st.sampled_from(sorted(measures)), st.sampled_from(AMOUNTS), min_size=1)
    amount, minimum = st.sampled_from(AMOUNTS), st.sampled_from(["0", "0", "0.5", "100"])
    rows = [(draw(amount), draw(some), draw(minimum), draw(WHEN.filter(bool))) for _ in range(draw(st.integers(0, 2)))]
    last = {name: draw(st.sampled_from(AMOUNTS)) for name in measures}
    seconds = st.tuples(st.sampled_from(["d", "g.deep.d"]), st.sampled_from(AMOUNTS[1:]), st.integers(0, 5))
    return Priced(measures, [*rows, (draw(amount), last, draw(minimum), {})], draw(st.none() | seconds))


SIZES = st.builds("{}x{}".format, st.integers(1, 4096), st.integers(1, 4096))
PAYLOADS = st.fixed_dictionaries(
    {"t": st.text(st.sampled_from("aé€😀 "), max_size=40), "x": st.sampled_from([0, 0.1, 1, 2.5, 9.75])},
    optional={
        "d": st.one_of(st.integers(1, 30).map(str), st.just("-1")),
        "n": st.integers(1, 10),
        "s": st.one_of(SIZES, st.just("auto")),
        "q": st.sampled_from(["low", "mid", "high"]),
        "l": st.lists(
            st.fixed_dictionaries(
                {},
                optional={"of": st.sampled_from(["pen", "ink"]), "in": st.sampled_from([{}, {"size": 3}, {"size": 5}])},
            ),
            max_size=3,
        ),
        "g": st.fixed_dictionaries(
            {},
            optional={
                "k": st.integers(1, 5),
                "m": st.sampled_from(["fast", "slow"]),
                "deep": st.fixed_dictionaries(
                    {}, optional={"d": st.sampled_from(["1", "4", "9", "-1"]), "t": st.sampled_from(["", "é", "abc"])}
                ),
            },
        ),
    },
)


def times(one: Ends, two: Ends) -> Ends:
    zero = one[1] == 0 or two[1] == 0
    high = None if one[1] is None or two[1] is None else one[1] * two[1]
    return (Fraction(0), Fraction(0)) if zero else (one[0] * two[0], high)


def by_hand(priced: Priced, payload: dict[str, Any]) -> Ends:
    """Return what a payload costs at least and at most, over all readings of what it leaves open."""
    lows: list[Fraction] = []
    highs: list[Fraction | None] = []
    settings_ = payload.get("g", {})
    inner = settings_.get("deep", {}).get("d", "3")
    several = product(
        [payload["n"]] if "n" in payload else [1, 3],
        range(1, 31) if payload.get("d") == "-1" else [int(payload.get("d", "4"))],
        [settings_["m"]] if "m" in settings_ else ["fast", "slow"],
        range(1, 10) if inner == "-1" else [int(inner)],
    )
    for n, d, m, deep_d in several:
        low, high = reading(priced, payload, n, d, (m, deep_d))
        lows.append(low)
        highs.append(high)
    known = [high for high in highs if high is not None]
    return min(lows), max(known) if len(known) == len(highs) else None


def reading(priced: Priced, payload: dict[str, Any], n: int, d: int, inside: tuple[str, int]) -> Ends:
    within, (m, deep_d) = payload.get("g", {}), inside
    text, size, items = payload["t"], payload.get("s", "auto"), payload.get("l", [])
    width, height = map(int, size.split("x")) if size != "auto" else (640, 480)
    x = Fraction(str(payload["x"]))
    points = [ord(letter) for letter in text]
    counted = {
        ("characters", "t"): len(points),
        ("bytes", "t"): sum(1 + (point > 0x7F) + (point > 0x7FF) + (point > 0xFFFF) for point in points),
        ("utf16", "t"): sum(1 + (point > 0xFFFF) for point in points),
        ("seconds", "d"): d, ("number", "n"): n, ("number", "x"): x,
        ("pixels", "s"): width * height, ("items", "l"): len(items),
        ("number", "g.k"): within.get("k", 2), ("seconds", "g.deep.d"): deep_d,
        ("characters", "g.deep.t"): len(within.get("deep", {}).get("t", "")),
    }  # fmt: skip

    def holds(when: dict[str, Any]) -> bool:
        right = {"q": payload.get("q", "mid"), "n": "n" in payload, "g.m": m, "g.deep.d": deep_d}
        right |= {"g.deep": "deep" in within, "g.deep.t": "t" in within.get("deep", {})}
        if "l" in when:
            asked, _ = when["l"]
            right["l"] = (asked, any(map(ASKED[asked], items)))
        return all(right[name] == value for name, value in when.items())

    found: dict[str, Ends] = {}
    for name, measure in priced.measures.items():
        row = next(row for row in measure.rows if holds(row.when))
        found[name] = many(measure, row, found, counted)
    amount, per, minimum, _ = next(row for row in priced.rows if holds(row[3]))
    low = high = Fraction(amount)
    if priced.seconds:
        name, rate, included = priced.seconds
        low = high = low + Fraction(rate) * max(0, counted["seconds", name] - included)
    endless = False
    for name, price in per.items():
        one = times((Fraction(price), Fraction(price)), found[name])
        low, endless = low + one[0], endless or one[1] is None
        high += one[1] or 0
    return max(low, Fraction(minimum)), None if endless else max(high, Fraction(minimum))


def many(measure: Measure, row: Row, found: dict[str, Ends], counted: dict[tuple[str, str], Any]) -> Ends:
    sums: list[Ends] = []
    for factors in filter(None, (row.factors, row.added)):
        product: Ends = (Fraction(1), Fraction(1))
        for of, held in factors:
            if of == "range":
                one: Ends = (Fraction(held[0]), None if held[1] is None else Fraction(held[1]))
            elif of == "measure":
                one = found[held]
            else:
                number = Fraction(held if of == "constant" else counted[of, held])
                one = (number, number)
            product = times(product, one)
        sums.append(product)
    tops = [high for _, high in sums if high is not None]
    top = sum(tops, Fraction(0)) if len(tops) == len(sums) else None
    low = sum((low for low, _ in sums), Fraction(0))
    return number_of(measure, low), None if top is None else number_of(measure, top)


def number_of(measure: Measure, product: Fraction) -> Fraction:
    found = product / Fraction(measure.each)
    if measure.step:
        found = math.ceil(found / Fraction(measure.step)) * Fraction(measure.step)
    found = max(found, Fraction(measure.least)) - Fraction(measure.free)
    return max(found, Fraction(0))


def spec(folder: Path, priced: Priced) -> None:
    (folder / "models").mkdir()
    (folder / "service.yaml").write_text(SERVICE)
    (folder / "fields.yaml").write_text(FIELDS)
    (folder / "objects.yaml").write_text(OBJECTS)
    (folder / "sources.yaml").write_text("{}\n")
    fields = "".join(f"  {name}:\n" for name in "tdnxsqlg")
    example = "example: {t: word, x: 1}\n"
    model = f"title: M\nprovider: meter\nfields:\n{fields}{priced.text()}{example}"
    (folder / "models" / "m.yaml").write_text(model)


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(prices(), st.lists(PAYLOADS, min_size=8, max_size=8))
def test_a_drawn_price_is_what_fractions_say(priced: Priced, payloads: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        spec(Path(place), priced)
        catalog = read_spec(Path(place)).catalog
    again = load(json.loads(json.dumps(dump(catalog))))
    check(again)
    held = eval(repr(written(catalog.models[0])), {"s": service})
    for payload in payloads:
        low, high = by_hand(priced, payload)
        for model in (catalog.models[0], again.models[0]):
            found = cost(model, payload)
            assert found is not None
            assert (Fraction(found.low), found.high and Fraction(found.high)) == (low, high), payload
        with localcontext() as context:
            context.prec = 5  # a caller's own context changes nothing
            told = runtime._estimated(held, payload)
            assert (Fraction(told.low or 0), told.amount and Fraction(told.amount)) == (low, high), payload
        assert told.currency == "coins"
        assert ("at least" in told.basis) >= (high is None)
        options = {name: [value] for name, value in payload.items()}
        for given_first in ({}, {name: value for name, value in payload.items() if name in "gnt"}, payload):
            possible = runtime.possible_amounts(held, options, given_first)
            assert any(may_be(found, high) for found in possible), payload


def may_be(found: tuple[Decimal, Decimal | None] | None, high: Fraction | None) -> bool:
    """Return whether a range that a search takes for possible holds the highest price, with which limits compare."""
    if found is None:
        return False
    return found[1] is None or (high is not None and found[0] <= high <= found[1])
