"""What is advised where several smallest changes would do: what was most likely meant."""

from __future__ import annotations

from typing import Any

import pytest

from capmatrix.ir.catalog import Lifecycle
from capmatrix.ir.kinds import Choice, Duration, Flag, Integer, List, Media, Number, Text
from capmatrix.ir.rules import AllowOnly, Equals, Forbid, Present, RequireOne
from capmatrix.semantics.advice.advise import advise
from capmatrix.semantics.advice.nearest import distance, nearest_values
from capmatrix.semantics.advice.repair import Option, fewest_changes
from capmatrix.semantics.payloads.assignments import ABSENT
from capmatrix.semantics.payloads.equivalence import Unbounded
from tests.support.small import catalog, field, model
from tests.support.specs import CASES, MATRIX, catalog_of

REAL, EASEL = catalog_of(MATRIX), catalog_of(CASES / "easel" / "spec")
KLING = {"model": "kling-v21-pro", "prompt": "A boat"}


@pytest.mark.parametrize(
    ("payload", "patch"),
    [
        (KLING | {"duration": "7s"}, {"duration": "5"}),
        (KLING | {"duration": 9}, {"duration": 10}),
        (KLING | {"duration": 600}, {"duration": 10}),
        (KLING | {"duration": None}, {"duration": None}),
        (KLING | {"duration": "soon"}, {"duration": None}),
        (KLING | {"aspect_ratio": "16:10"}, {"aspect_ratio": "16:9"}),
        ({"model": "hunyuan-video", "prompt": "A boat", "num_frames": "98"}, {"num_frames": 97}),
        (KLING | {"cfg_scale": 7.5}, {"cfg_scale": 1}),
        (KLING | {"imageUrl": "http://a.example/b.png"}, {"imageUrl": "https://a.example/b.png"}),
        ({"model": "kling-v21-pro", "promt": "A boat"}, {"promt": None, "prompt": "A boat"}),
        ({"model": "kling-v21-pro", "text": "A boat"}, {"text": None, "prompt": "A boat"}),
        (KLING | {"model": "kling-v21-prO"}, {"model": "kling-v21-pro"}),
        (KLING | {"video": "https://a.example/b.mp4", "other": {}}, {"video": None, "other": None}),
        (KLING, {}),
    ],
)
def test_the_nearest_change_is_advised(payload: dict[str, Any], patch: dict[str, Any]) -> None:
    found = advise(REAL, payload)
    assert found is not None
    assert (found.patch, found.exact, found.fields) == (patch, True, tuple(patch))


def test_inside_an_object_as_little_is_changed_as_in_a_payload() -> None:
    payload = {
        "model": "longstories",
        "prompt": "Tea",
        "musicConfig": {"volume": 3, "nope": 1},
        "scriptConfig": {"targetLengthInSeconds": 601, "style": "default"},
    }
    found = advise(REAL, payload)
    assert found is not None
    assert found.patch == {"musicConfig": {"volume": 1, "nope": None}, "scriptConfig": {"targetLengthInSeconds": 600}}
    assert [(step.way, step.path) for step in found.steps] == [
        ("set", "musicConfig.volume"),
        ("remove", "musicConfig.nope"),
        ("set", "scriptConfig.targetLengthInSeconds"),
    ]


def test_a_removed_model_is_replaced_by_its_successor_where_that_takes_no_more() -> None:
    found = advise(EASEL, {"engine": "fresco", "subject": "A wall"})
    assert found is not None
    assert found.payload == {"engine": "studio/oil-2.5", "subject": "A wall"}


def test_what_a_finding_names_is_changed_before_what_it_depends_on() -> None:
    mode, count, fine = (
        field("mode", Choice(values=("a", "b"))),
        field("count", Integer(minimum=0)),
        field("fine", Flag()),
    )
    rules = (
        Forbid(id="f", fields=("count",), when=(Equals("mode", ("a",)),)),
        AllowOnly(id="a", field="fine", when=(Present("mode"),)),
    )
    service = catalog(model(mode, count, fine, rules=rules))
    for payload, patch in (
        ({"mode": "a", "count": 1}, {"count": None}),
        ({"fine": True}, {"fine": None}),
        ({"fine": True, "count": -1}, {"fine": None, "count": 0}),
    ):
        found = advise(service, {"model": "m", **payload})
        assert found is not None
        assert found.patch == patch


def test_of_several_that_will_do_the_one_with_an_example_is_added() -> None:
    fields = (field("picture", Media(of="image", forms=("url",))), field("words", Text()))
    one = model(*fields, rules=(RequireOne(id="r", fields=("picture", "words")),), examples=({"words": "Fog"},))
    found = advise(catalog(one), {"model": "m"})
    assert found is not None
    assert found.patch == {"words": "Fog"}


def test_where_no_model_can_be_called_nothing_is_advised() -> None:
    assert advise(catalog(model(lifecycle=Lifecycle(stage="removed"))), {"model": "m"}) is None


@pytest.mark.parametrize(
    ("kind", "value", "first"),
    [
        (Text(max_length=3), "waves", "wav"),
        (Text(min_length=3), "w", "w.."),
        (Integer(minimum=2, maximum=900), 5000, 900),
        (Integer(values=(1, 2, 8)), 6, 8),
        (Number(minimum=0, maximum=1), "0.5", 0.5),
        (Duration(form="suffixed", values=(5, 10)), 10, "10s"),
        (Duration(form="number", minimum=2), "1s", 2),
        (Flag(), "no", False),
        (Choice(values=("720p", "1080p")), "1080P", "1080p"),
        (Media(of="image", forms=("url",)), " https://a.example/b ", "https://a.example/b"),
    ],
)
def test_the_nearest_value_is_what_was_meant(kind: Any, value: object, first: object) -> None:
    assert nearest_values(kind, value)[0] == first


def test_values_are_no_distance_from_themselves_alone() -> None:
    values = [1, 2, "1", "1s", True, None, [], [1], {}, {"a": 1}, {"a": 2}, "text", "texts"]
    for one in values:
        for other in values:
            apart = distance(one, other)
            assert 0 <= apart <= 1
            assert (apart == 0) is (one is other), (one, other)
    assert distance({"a": 1}, {"a": 2}) < distance({"a": 1}, {})
    assert distance([1, 2], [1, 3]) < distance([1, 2], [4, 9, 5])


def test_lists_keep_the_items_that_are_right() -> None:
    one = model(field("tags", List(item=Choice(values=("a", "b")), max_items=2)))
    found = advise(catalog(one), {"model": "m", "tags": ["a", "B", "a"]})
    assert found is not None
    assert found.patch == {"tags": ["a", "b"]}


def test_a_search_that_is_too_large_says_so() -> None:
    pairs = [(f"a{number}", f"b{number}") for number in range(6)]

    def faults(given: Any) -> list[frozenset[str]]:
        # That the second of a pair is missing too only shows when the first is there.
        missing = [[name for name in pair if name not in given][:1] for pair in pairs]
        return [frozenset(names) for names in missing if names]

    def options(key: str) -> list[Option]:
        return [Option(value, value) for value in (1, 2, 3)]

    with pytest.raises(Unbounded):
        fewest_changes({}, faults, options, most=20)
    found = fewest_changes({}, faults, options, most=200)
    assert found is not None
    assert (len(found.given), found.exact) == (12, False)


@pytest.mark.parametrize("wrong", [["x"], -7.5, "zzz", {"a": {"b": 1}}])
def test_everything_wrong_at_once_is_mended_and_proven_all_the_same(wrong: object) -> None:
    one = next(one for one in REAL.models if one.id == "veo3-video")
    names = {name for term in REAL.vocabulary for name in (term.name, *term.aliases)}
    found = advise(REAL, {"model": one.id, **dict.fromkeys(sorted(names), wrong), **dict.fromkeys("abcdefgh", wrong)})
    assert found is not None
    assert found.exact
    assert len(found.fields) > len(names)


def test_what_nothing_mends_is_not_mended() -> None:
    assert fewest_changes({"f": 1}, lambda _: [frozenset({"f"})], lambda _: [Option(ABSENT, 1)]) is None
