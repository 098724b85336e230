"""Names that a spec gives meet no other name."""

from __future__ import annotations

import keyword

import nanogpt_video
import pytest

from capmatrix.naming import OFFERED, UNION, module_name, type_name


def test_a_client_cannot_be_called_as_anything_else_that_the_package_offers() -> None:
    own = {"NanoGPT", "AsyncNanoGPT"}
    offered = {name for name in nanogpt_video.__all__ if name[0].isupper()} - own
    assert own < set(nanogpt_video.__all__)
    assert offered == OFFERED - {"Client", "AsyncClient"}  # the bases of the clients, in their module


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pot", "Pot"),
        ("kiln/pot-2.5", "KilnPot25"),
        ("2.5", "M25"),
        ("none", "MNone"),
        ("日本", "Unnamed"),
        ("request", "RequestModel"),
        ("Any", "AnyModel"),
        ("Field", "FieldModel"),
        (UNION, f"{UNION}Model"),
    ],
)
def test_a_type_is_no_word_of_python_and_no_name_that_modules_of_types_hold(text: str, expected: str) -> None:
    assert type_name(text) == expected
    assert expected.isidentifier()
    assert not keyword.iskeyword(expected)


def test_no_model_has_the_module_of_the_judges_of_objects() -> None:
    assert module_name("_parts") == "parts"
