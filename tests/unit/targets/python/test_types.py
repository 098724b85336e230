"""What an editor shows at a request class: complete, and deaf to quotes and escapes in the texts of a spec."""

from __future__ import annotations

import ast
import inspect
import warnings

import pytest

from capmatrix.targets.python.types import begin
from tests.support.catalogs import BOATS
from tests.support.texts import with_text

BOAT, SHIP, PARTS = (f"{name}.py" for name in ("requests/boat_1", "requests/harbour_ship_2_5", "parts"))


def parsed(source: str) -> ast.ClassDef:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # an escape that Python does not know
        return next(node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))


def said(source: str) -> dict[str, str]:
    """Return the texts below the fields of a module's first class, and the class's own under an empty name."""
    found, name = {"": inspect.cleandoc(ast.get_docstring(parsed(source)) or "")}, ""
    for node in parsed(source).body[1:]:
        match node:
            case ast.AnnAssign(target=ast.Name(id=target)):
                name = target
            case ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = text.strip()
            case _:
                pass
    return found


@pytest.fixture(scope="module")
def modules() -> dict[str, str]:
    return dict(begin(BOATS)())


def test_a_field_tells_its_meaning_values_unit_default_and_spellings(modules: dict[str, str]) -> None:
    boat, ship = said(modules[BOAT]), said(modules[SHIP])
    assert boat["prompt"] == "What is to be seen. Values: between `1` and `200` characters."
    assert boat["image"] == "Values: an https URL or a base64 data URL of at most 3000 bytes. Also spelled `picture`."
    assert boat["duration"] == 'Values: `"5"` or `"10"`. Unit: s. Without it: `"5"`.'
    assert boat["camera_fixed"] == "Without it: `false`. Also spelled `cameraFixed` and `fix`."
    assert ship["length"] == 'Values: whole seconds, between `"5s"` and `"30s"`.'
    assert ship["prompt"] == "Required."
    assert ship["old_style"] == "Legacy: use `style`."
    assert ship["strength"] == "Values: between `0` and `1`. Also spelled `power`."


def test_a_class_tells_its_rules_and_what_became_of_the_model(modules: dict[str, str]) -> None:
    assert '- `resolution` may be `"1080p"` only when `pro` is `true`.' in said(modules[BOAT])[""].splitlines()
    assert said(modules[SHIP])[""].startswith("Deprecated. Boats are newer. Use `boat-1`.\n")
    assert said(modules[PARTS])[""] == "What is heard.\n\n- `loop` must not be given when `volume` is `0`."


@pytest.mark.parametrize(
    "text", ['a """ b', "a \\ b \\N{x} c_d_e _f_", "a\n\n\t# b", "'''{{ 1 }}", 'ends with "', "ends with \\"]
)
def test_text_of_a_spec_changes_words_only(text: str) -> None:
    benign, hostile = begin(with_text(BOATS, "word"))(), begin(with_text(BOATS, text))()
    for path in (BOAT, SHIP, PARTS):
        assert said(benign[path]).keys() == said(hostile[path]).keys()
        kinds = [[type(node) for node in ast.walk(parsed(tree[path]))] for tree in (benign, hostile)]
        assert kinds[0] == kinds[1]
