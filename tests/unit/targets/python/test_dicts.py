"""Typed dictionaries: no field hides a name that the types of its neighbours are made of."""

from __future__ import annotations

import ast
from typing import get_type_hints

from capmatrix.targets.python.dicts import render

SOURCE = """
class Oil(Request):
    parts: list[int] | None = None
    Literal: Literal["a", "b"] | None = None
    NotRequired: str
    ground: parts.Ground | None = None
"""
GROUND = """
class Ground(Part):
    Any: Any
    size: int
"""


def test_a_field_may_be_called_what_its_types_are_called() -> None:
    ground = render("parts.py", GROUND, "easel_client", {"parts.Ground": {"size": ("extent",)}})
    room: dict[str, object] = {}
    exec(compile(ground, "_part_dicts.py", "exec"), room)
    oil = render("requests.py", SOURCE, "easel_client", {"requests.Oil": {}})
    assert "from . import _part_dicts as parts_" in oil
    assert not any(isinstance(node, ast.ClassDef) for node in ast.parse(oil).body)
    scope = {"parts_": type("parts", (), room)}
    exec(compile(oil.replace("from . import _part_dicts as parts_", ""), "dicts.py", "exec"), scope)
    hints = get_type_hints(scope["OilDict"], scope)
    assert hints.keys() == {"parts", "Literal", "NotRequired", "ground"}
    assert str(hints["Literal"]) == "typing.Literal['a', 'b']"


def test_a_field_alone_does_not_import_what_it_is_called() -> None:
    source = "class Oil(Request):\n    parts: int\n"
    made = render("requests.py", source, "easel_client", {"requests.Oil": {"parts": ("pieces",)}})
    assert "_part_dicts" not in made
    assert "class OilDict" in made
    # Either name will do, so that neither is required alone.
    assert "parts: NotRequired[int]\n    pieces: NotRequired[int]" in made


def test_what_may_be_left_out_says_so_and_names_are_those_of_the_wire() -> None:
    source = """
class Oil(Request):
    model_: Annotated[Literal["oil"], Field(alias="model")] = "oil"
    subject: Annotated[str, Field(title="what")]
    aspect_ratio: Annotated[str | None, Field(alias="aspect-ratio", title="shape")] = None
    dry: Annotated[Literal["5"] | int | None, Field(title="time")] = None
"""
    made = ast.parse(render("requests.py", source, "easel_client", {"requests.Oil": {}}))
    _, value = [node.value for node in made.body if isinstance(node, ast.Assign)]
    assert ast.unparse(value) == (
        "TypedDict('OilDict', {'model': Literal['oil'], 'subject': str, 'aspect-ratio': NotRequired[str], "
        "'dry': NotRequired[Literal['5'] | int]})"
    )
