"""`frozen.dataclass` gives what `dataclasses.dataclass` gives, which is the judge here."""

from __future__ import annotations

import dataclasses
import pickle
from dataclasses import field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capmatrix import frozen

BODY: dict[str, Any] = {
    "__annotations__": {"name": "str", "number": "float", "held": "list[int]", "hidden": "int"},
    "number": 1,
    "held": field(default_factory=list[int]),
    "hidden": field(default=0, repr=False, compare=False),
    "__module__": __name__,
}
OPTIONS = st.fixed_dictionaries(
    {"slots": st.booleans(), "kw_only": st.booleans(), "eq": st.booleans()}, optional={"order": st.just(False)}
)


def both(**options: bool) -> tuple[Any, Any]:
    """Return one class as each of the two makes it; only the standard one refuses changes."""
    ours, theirs = (type("Made", (), dict(BODY)) for _ in range(2))
    return frozen.dataclass(frozen=True, **options)(ours), dataclasses.dataclass(frozen=True, **options)(theirs)


ARGUMENTS = st.fixed_dictionaries(
    {"name": st.sampled_from(["", "a", "%s"])},
    optional={
        "number": st.sampled_from([1, 1.0, True, 2, float("inf")]),
        "held": st.lists(st.integers(0, 1), max_size=1),
        "hidden": st.integers(0, 1),
    },
)


@given(OPTIONS, ARGUMENTS, ARGUMENTS)
def test_values_are_made_shown_and_compared_as_those_of_the_standard_library(
    options: dict[str, bool], first: dict[str, Any], second: dict[str, Any]
) -> None:
    ours, theirs = both(**options)
    pairs = [[made(**arguments) for arguments in (first, second)] for made in (ours, theirs)]
    (one, other), (their_one, their_other) = pairs
    assert [repr(one), repr(other)] == [repr(their_one), repr(their_other)]
    assert (one == other) == (their_one == their_other)
    assert one == one  # noqa: PLR0124 - whether a value equals itself is what is asked
    assert one != their_one
    assert dataclasses.astuple(one) == dataclasses.astuple(their_one)
    changed, their_changed = (dataclasses.replace(value, name="new") for value in (one, their_one))
    assert repr(changed) == repr(their_changed)
    assert hasattr(one, "__dict__") == hasattr(their_one, "__dict__")
    assert ours.__match_args__ == theirs.__match_args__


@given(st.booleans(), st.sampled_from(["a", "b"]), st.sampled_from([1, 1.0, 2]))
def test_equal_values_have_equal_hashes(slots: bool, name: str, number: float) -> None:
    made = frozen.dataclass(frozen=True, slots=slots)(
        type("Made", (), {"__annotations__": {"name": "str", "number": "float"}, "__module__": __name__})
    )
    assert hash(made(name, number)) == hash(made(name, float(number)))
    assert len({made(name, number), made(name, 3)}) == 2


@pytest.mark.parametrize("arguments", [{}, {"name": "a", "other": 1}])
def test_wrong_arguments_are_told_as_by_the_standard_library(arguments: dict[str, Any]) -> None:
    told: list[str] = []
    for made in both(kw_only=True):
        with pytest.raises(TypeError) as wrong:
            made(**arguments)
        told.append(str(wrong.value))
    assert told[0] == told[1]


def test_each_value_has_a_new_one_of_what_is_made_for_it() -> None:
    made, _ = both()
    first, second = made("a"), made("a")
    first.held.append(1)
    assert second.held == []


@frozen.dataclass(slots=True)
class Changing:
    """A class of a module, with values that change."""

    number: int
    text: str = "a"


def test_what_may_change_has_no_hash_and_can_be_stored() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Changing(1))
    assert pickle.loads(pickle.dumps(Changing(1))) == Changing(1)


@frozen.dataclass(frozen=True, slots=True)
class Shown:
    """A class that says itself how it is shown."""

    number: int

    def __repr__(self) -> str:
        return f"number {self.number}"


def test_a_class_may_say_itself_how_it_is_shown() -> None:
    assert repr(Shown(1)) == "number 1"


@frozen.dataclass(frozen=True, slots=True)
class Nothing:
    """A class without fields."""


@frozen.dataclass(frozen=True, order=True)
class Ordered:
    """A class whose values have an order."""

    number: int


def test_classes_with_an_order_and_without_fields_are_made_too() -> None:
    assert Nothing() == Nothing()
    assert repr(Nothing()) == "Nothing()"
    assert hash(Nothing()) == hash(Nothing())
    assert Ordered(1) < Ordered(2)
