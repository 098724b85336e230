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
    names = {"requests.oil.Oil": {}, "parts.Ground": {"size": ("extent",)}}
    made = render({"requests/oil.py": SOURCE, "parts.py": GROUND}, "easel_client", names)
    room: dict[str, object] = {}
    exec(compile(made["dicts/_parts.py"], "_parts.py", "exec"), room)
    oil = made["dicts/oil.py"]
    assert "from . import _parts as parts_" in oil
    assert not any(isinstance(node, ast.ClassDef) for node in ast.parse(oil).body)
    scope = {"parts_": type("parts", (), room)}
    exec(compile(oil.replace("from . import _parts as parts_", ""), "oil.py", "exec"), scope)
    hints = get_type_hints(scope["OilDict"], scope)
    assert hints.keys() == {"parts", "Literal", "NotRequired", "ground"}
    assert str(hints["Literal"]) == "typing.Literal['a', 'b']"


def test_a_field_alone_does_not_import_what_it_is_called() -> None:
    made = render(
        {"requests/oil.py": "class Oil(Request):\n    parts: int\n"},
        "easel_client",
        {"requests.oil.Oil": {"parts": ("pieces",)}},
    )
    assert "_parts" not in made["dicts/oil.py"]
    assert "class OilDict" in made["dicts/oil.py"]
    # Either name will do, so that neither is required alone.
    assert "parts: NotRequired[int]\n    pieces: NotRequired[int]" in made["dicts/oil.py"]
