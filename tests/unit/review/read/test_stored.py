"""A stored catalog is read as what a stranger may have sent: refused with the wrong key, or fit to be judged."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any, cast

import pytest

from capmatrix.ir.stored import dump
from capmatrix.review.read.git import Unreadable
from capmatrix.review.read.stored import catalog_of
from capmatrix.semantics.diff.compare import diff
from tests.support.specs import CASES, MATRIX
from tests.support.specs import catalog_of as spec_of

EASEL = CASES / "easel" / "spec"
ODD: tuple[Any, ...] = (
    *(None, True, 0, -1, 2**60, 10**400, 0.5, 1e308, "", "x", "1", "5s", "\ud800", [None], ["x", "x"], {"": 1}),
    *({"kind": "text"}, {"kind": "group", "name": "x", "fields": [1]}, "x" * 1000),
)


def stored(document: object) -> bytes:
    return json.dumps(document).encode()


@pytest.mark.parametrize("spec", [MATRIX, EASEL, CASES / "thicket" / "spec"], ids=lambda path: path.parent.name)
def test_what_was_stored_comes_back_the_same(spec: Any) -> None:
    catalog = spec_of(spec)
    assert repr(catalog_of("it", stored(dump(catalog)))) == repr(catalog)


def test_a_catalog_of_a_former_version_can_still_be_compared_with() -> None:
    catalog = spec_of(EASEL)
    document = json.loads(json.dumps(dump(catalog)))
    for row in document["service"]["errors"]:
        row["retry_safe"] = True
    several = [pricing for model in document["models"] if "defaults" in (pricing := model.get("pricing", {}))]
    assert several
    for pricing in several:
        pricing["defaults"] = [[name, value] for name, [value] in pricing["defaults"]]
    assert diff(catalog_of("old", stored(document)), catalog).changes == ()


def set_at(*path: str | int, to: object) -> Callable[[Any], None]:
    def change(document: Any) -> None:
        for step in path[:-1]:
            document = document[step]
        document[path[-1]] = to

    return change


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (set_at("models", 0, "title", to=5), "models[0].title: a text is needed, not 5"),
        (
            set_at("models", 0, "fields", 0, "kind", to={"kind": "tuple"}),
            "models[0].fields[0].kind: an object is needed",
        ),
        (set_at("models", 0, "colour", to="red"), "models[0].colour: is not a key of a catalog of this version"),
        (set_at("models", 1, "id", to="etch"), "models[0].id: two models have this id"),
        (set_at("models", 1, "formerly", to=["old", "etch"]), "models[0].id: two models have this id"),
        (set_at("models", 1, "formerly", to=["old", "old"]), "models[1].formerly[0]: is an id of another model too"),
        (set_at("models", 0, "as_of", to="spring"), "models[0].as_of: is not a date, such as 2026-01-31"),
        (set_at("models", 0, "names", to={}), "models[0].names.module: is missing"),
        (
            set_at("models", 0, "fields", 0, "aliases", to=["\ud800"]),
            "models[0].fields[0].aliases[0]: contains a lone surrogate",
        ),
        (set_at("models", 0, "fields", 0, "kind", to={"kind": "choice", "values": []}), "needs at least one value"),
        (set_at("models", 0, "fields", 0, "kind", to={"kind": "number", "step": 0}), "step: is more than 0"),
        (
            set_at("models", 0, "fields", 0, "kind", to={"kind": "integer", "step": 2, "values": [2]}),
            "step: stands beside no values",
        ),
        (
            set_at("models", 0, "fields", 0, "kind", to={"kind": "duration", "form": "suffixed", "auto": True}),
            "auto: is never sent with an s",
        ),
        (
            set_at("models", 0, "fields", 0, "kind", to={"kind": "media", "of": "file", "forms": ["data"]}),
            "a file is never sent as data",
        ),
        (
            set_at("models", 0, "fields", 0, "kind", to={"kind": "text", "min_length": 10**15}),
            "models[0].fields[0].kind: has no value that is small enough to be tried",
        ),
        (
            set_at("models", 0, "fields", 0, "kind", to={"kind": "group", "name": "Frame", "fields": []}),
            "models[0].fields[0].kind: differs from the record of this name",
        ),
        (
            set_at("models", 0, "rules", to=[{"rule": "require", "id": "a", "fields": ["nothing"]}]),
            "models[0].rules[0].fields: must be names of fields of the same object",
        ),
        (set_at("service", "timings", 0, "value", to=True), "service.timings[0].value: a number is needed, not true"),
        (
            set_at("models", 0, "pricing", to={"currency": "USD", "date": "2026-01-31", "rows": [{"amount": "1e9"}]}),
            'models[0].pricing.rows[0].amount: an amount in a text, such as "0.35", is needed, not "1e9"',
        ),
        (
            set_at("models", 4, "pricing", "defaults", to=[["dri", ["30s"]]]),
            "models[4].pricing.defaults[0]: must be the name of",
        ),
        (
            set_at("models", 4, "pricing", "defaults", to=[["dry", []]]),
            "models[4].pricing.defaults[0]: must be the name of",
        ),
        (
            set_at("models", 4, "pricing", "defaults", to=[["dry", ["30s", 30]]]),
            "models[4].pricing.defaults[0][1][1]: is not in the form of its field's values",
        ),
        (
            set_at("models", 4, "pricing", "defaults", to=[["dry", [f"{n}s" for n in range(30, 131)]]]),
            "models[4].pricing.defaults: give too many combinations of values of absent fields",
        ),
        (set_at("models", 4, "pricing", "date", to="today"), "models[4].pricing.date: is not a date"),
        (set_at("models", 0, "lifecycle", "sunset", to="2026-02-30"), "models[0].lifecycle.sunset: is not a date"),
        (
            set_at(
                "models", 0, "lifecycle", to={"stage": "deprecated", "deprecated": "2026-02-03", "sunset": "2026-01-31"}
            ),
            "models[0].lifecycle.sunset: is before the day since when it is deprecated",
        ),
        (
            set_at("models", 1, "lifecycle", to={"sunset": "2026-01-31"}),
            "models[1].lifecycle.sunset: is given for what is not deprecated",
        ),
        (
            set_at("service", "operations", 0, "sunset", to="2026-01-31"),
            "service.operations[0].sunset: is given for what is not deprecated",
        ),
    ],
)
def test_a_catalog_that_is_none_names_the_key_that_is_wrong(change: Callable[[Any], None], says: str) -> None:
    document = json.loads(json.dumps(dump(spec_of(EASEL))))
    change(document)
    with pytest.raises(Unreadable) as refused:
        catalog_of("old/catalog.json", stored(document))
    assert str(refused.value).startswith("old/catalog.json: ")
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "is not JSON: line 1 column 1"),
        (b"\xff\xfe", "is not UTF-8 text (byte 0)"),
        (b"[1", "is not JSON: line 1"),
        (b"[]", "an object is needed, not a list"),
        (b"{}", "service: is missing"),
        (b'{"models": [], "models": []}', "holds the key 'models' twice"),
        (b'{"models": NaN}', "holds NaN, which is not JSON"),
        (b'{"models": ' + b"9" * 5000 + b"}", "holds a number of 5000 digits"),
        (b"[" * 200 + b"]" * 200, "nests deeper than 100 levels"),
        (b"[" * 100_000, "nests deeper than 100 levels"),
        (b"title: Easel\n", "is not JSON: line 1 column 1"),
    ],
)
def test_a_text_that_holds_no_catalog_says_so(text: bytes, says: str) -> None:
    with pytest.raises(Unreadable) as refused:
        catalog_of("it", text)
    assert str(refused.value).startswith(f"it: {says}")


def test_a_file_cut_short_anywhere_is_refused() -> None:
    text = stored(dump(spec_of(EASEL)))
    for end in range(0, len(text), len(text) // 40):
        with pytest.raises(Unreadable, match="is not JSON"):
            catalog_of("it", text[:end])


@pytest.mark.slow
def test_what_was_damaged_anywhere_is_refused_or_can_be_judged() -> None:
    dice, whole = Random(6), spec_of(EASEL)
    document = json.loads(json.dumps(dump(whole)))
    judged = sum(survives(whole, damaged(document, dice)) for _ in range(DAMAGES))
    assert DAMAGES // 10 < judged < DAMAGES


DAMAGES = 40


def survives(whole: Any, document: object) -> bool:
    try:
        other = catalog_of("it", stored(document))
    except Unreadable:
        return False
    for found in (diff(whole, other), diff(other, whole)):
        assert found.compared >= 4
    return True


def damaged(document: Any, dice: Random) -> Any:
    """Return a document in which one value is gone, another, doubled, or that of another place."""
    whole = copy.deepcopy(document)
    places = [place for place in containers(whole) if place]
    holder = dice.choice(places)
    key = dice.choice(steps(holder))
    match dice.choice(("gone", "odd", "another", "again")):
        case "gone":
            del holder[key]
        case "odd":
            holder[key] = dice.choice(ODD)
        case "another":
            other = dice.choice([place for place in places if type(place) is type(holder)])
            holder[key] = copy.deepcopy(other[dice.choice(steps(other))])
        case _:
            holder[key] = copy.deepcopy(holder[dice.choice(steps(holder))])
    return whole


def steps(holder: Any) -> Sequence[Any]:
    return sorted(cast("dict[str, Any]", holder)) if isinstance(holder, dict) else range(len(holder))


def containers(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        yield value
        for step in steps(value):
            yield from containers(value[step])
