"""Values that differ between JavaScript and Python, and texts of a spec that would be code: expected by hand."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._runtime.verdict import place

from capmatrix.ir.catalog import Catalog, Names, Term
from capmatrix.ir.kinds import Anything, Choice, Duration, Field, Flag, Integer, Kind, Media, Number, Size, Text, Url
from tests.support import browser, npm_package, small
from tests.support.npm_package import answers, written
from tests.support.specs import GENERATED

pytestmark = [pytest.mark.slow, npm_package.NEEDED]
HOSTILE = "</script><script>document.title='broken'</script>*/`${document.title='broken'}`\"'\\\u2028\u2029<!--\n"

EDGES: list[tuple[str, Kind, str, list[str]]] = [
    ("one with and without a fraction", Integer(values=(1, 2)), "1.0", []),
    ("no number", Integer(), "true", ["wrong_type"]),
    ("the largest exact number", Integer(maximum=2**53 - 1), str(2**53 - 1), []),
    ("beyond the largest exact number", Integer(maximum=2**53 - 1), str(2**53), ["out_of_range"]),
    ("minus zero", Integer(minimum=0), "-0", []),
    ("minus zero with a fraction", Number(minimum=0), "-0.0", []),
    ("a number without an end", Number(), "1e999", ["wrong_type"]),
    ("a fraction", Integer(), "1.5", ["wrong_type"]),
    ("steps that are exact in decimal", Number(minimum=0, maximum=1, step=0.1), "0.3", []),
    ("between two steps", Number(minimum=0, maximum=1, step=0.1), "0.25", ["not_allowed"]),
    ("null", Text(), "null", ["wrong_type"]),
    ("null where any value is right", Anything(), "null", []),
    ("a flag as a number", Flag(), "1", ["wrong_type"]),
    ("half a character", Text(), '"\\ud83c"', ["wrong_type"]),
    ("a whole character", Text(max_length=1), '"\\ud83c\\udfa8"', []),
    ("a character of two units", Text(max_length=1, counted="utf16"), '"\\ud83c\\udfa8"', ["out_of_range"]),
    ("too few characters, units enough", Text(min_length=2), '"\\ud83c\\udfa8"', ["out_of_range"]),
    ("four megabytes", Text(max_length=1 << 22), f'"{"a" * (1 << 22)}"', []),
    ("a character more", Text(max_length=1 << 22), f'"{"a" * ((1 << 22) + 1)}"', ["out_of_range"]),
    ("eight megabytes of base64", Media(of="image", forms=("data",)), f'"data:image/png;base64,{"A" * (1 << 23)}"', []),
    ("a choice that every object has", Choice(values=("a", "b")), '"constructor"', ["not_allowed"]),
    ("an object that sets a prototype", Anything(), '{"__proto__": {"a": 1}}', []),
    ("half a character in a key", Anything(), '{"\\ud83c": 1}', ["wrong_type"]),
    ("deeper than any reader", Anything(), f"{'[' * 200}{']' * 200}", ["wrong_type"]),
    ("a host that ends in a number", Url(), '"https://1.2.3"', ["bad_format"]),
    ("a wide full stop", Url(), '"https://a\\uff0eexample"', ["bad_format"]),
    ("a byte order mark", Url(), '"https://a.example/\\ufeff"', []),
    ("a size", Size(max_width=64), '"64x48"', []),
    ("too wide", Size(max_width=64), '"65x48"', ["out_of_range"]),
    ("seconds below 0 where only an upper end is said", Duration(form="plain", maximum=9), "-2", ["out_of_range"]),
    ("an empty part of a host", Url(), '"https://media..example.com/"', ["bad_format"]),
]


NAMES = ("plain", "constructor", "__proto__", "a b", "3d")
CASES = [
    (name, *edge)
    for name in NAMES
    for edge in EDGES
    if name == "plain" or len(edge[2]) <= 1000  # the name of the field has nothing to do with a large value
]


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """Return the verdict on each case: every one is a model of one package."""
    models = (small.model(small.field(name, kind), name=f"m{at}") for at, (name, _, kind, _, _) in enumerate(CASES))
    asked = (
        f'{{"payload": {{"model": "m{at}", {json.dumps(name)}: {value}}}, "lazy": "m{at}"}}'
        for at, (name, _, _, value, _) in enumerate(CASES)
    )
    return [*answers(written(small.catalog(*models), tmp_path_factory.mktemp("npm")), asked)]


@pytest.mark.parametrize("at", range(len(CASES)), ids=[f"{name}-{edge}" for name, edge, *_ in CASES])
def test_a_value_after_it_was_read_as_json(at: int, verdicts: list[Any]) -> None:
    name, *_, codes = CASES[at]
    assert [(one["code"], one["field"]) for one in verdicts[at]["errors"]] == [(code, name) for code in codes]


def test_a_key_that_every_object_has_is_a_key_like_others(tmp_path: Path) -> None:
    terms = (Term(name="toString"), Term(name="valueOf", media=True))
    catalog = small.catalog(small.model(small.field("known", Text())), vocabulary=terms)
    keys = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"]
    payload = "".join(f", {json.dumps(key)}: 1" for key in keys)
    (verdict,) = answers(written(catalog, tmp_path), [f'{{"payload": {{"model": "m"{payload}}}}}'])
    assert [(one["code"], one["field"]) for one in verdict["errors"]] == [("unsupported_media", "valueOf")]
    assert [(one["code"], one["field"]) for one in verdict["warnings"]] == [
        ("unknown_field", "__proto__"),
        ("unknown_field", "constructor"),
        ("unsupported_field", "toString"),
        ("unknown_field", "hasOwnProperty"),
    ]


NAMELESS = ("null", "[]", "1", '"model"', "{}", '{"model": null}', '{"model": "__proto__"}')


def test_a_payload_that_names_no_model_is_refused(tmp_path: Path) -> None:
    catalog = small.catalog(small.model(small.field("known", Text())))
    said = answers(written(catalog, tmp_path), [f'{{"payload": {payload}}}' for payload in NAMELESS])
    for payload, verdict in zip(NAMELESS, said, strict=True):
        assert [one["code"] for one in verdict["errors"]] == ["unknown_model" if payload[0] == "{" else "wrong_type"]


def test_a_path_leads_to_the_same_steps_in_both_languages() -> None:
    payload = {"a": [{"b": 1}], "a.b": 2, "c": {"": {"x": 3}, "d": [[4]]}, "toString": {}}
    paths = [
        "",
        "a[0].b",
        "a.b",
        "c.",
        "c..x",
        "c.d[0][0]",
        "c.no",
        "c.no.more",
        "a.b.c",
        "c.d.e",
        "a[0].",
        "valueOf.x",
    ]
    program = f"""import {{ steps }} from {json.dumps((GENERATED / "typescript/runtime/model.js").as_uri())};
    console.log(JSON.stringify({json.dumps(paths)}.map((path) => steps({json.dumps(payload)}, path))));"""
    ended = subprocess.run(
        [str(npm_package.NODE), "--input-type=module", "-e", program], capture_output=True, check=True
    )
    assert json.loads(ended.stdout) == [[*place(payload, path)[0]] for path in paths]


def catalog_of_hostile_texts() -> Catalog:
    """Return a catalog in which each text would be code if it were not escaped."""
    fields = (
        Field(name=HOSTILE, kind=Choice(values=(HOSTILE, "b")), doc=HOSTILE, title=HOSTILE),
        Field(name="other", kind=Text(), doc=f"@deprecated {HOSTILE}", required=True),
    )
    names = Names(module="m", type="M", anchor="m")
    model = replace(small.model(*fields, name=HOSTILE), names=names, title=HOSTILE, doc=HOSTILE)
    return small.catalog(model, vocabulary=(Term(name=f"{HOSTILE}2", doc=HOSTILE),))


def test_no_text_of_a_spec_ends_a_text_a_comment_or_a_script(tmp_path: Path) -> None:
    catalog = catalog_of_hostile_texts()
    tree = npm_package.rendered(catalog)
    assert not [path for path, text in tree.items() if re.search(r"</script|<!--|[\u2028\u2029]", text)]
    payload = {"model": HOSTILE, HOSTILE: f"{HOSTILE}?", "other": "a"}
    (verdict,) = answers(written(catalog, tmp_path), [json.dumps({"payload": payload})])
    assert [(one["code"], one["field"], one["hint"]) for one in verdict["errors"]] == [
        ("not_allowed", HOSTILE, HOSTILE)
    ]


@browser.NEEDED
def test_a_page_opened_from_a_file_judges_by_the_classic_script(tmp_path: Path) -> None:
    """The script stands inside the page, where a text of the spec could end it."""
    catalog = catalog_of_hostile_texts()
    script = npm_package.rendered(catalog)["script.js"]
    payload = {"model": HOSTILE, HOSTILE: "c", "other": 5}
    asked = json.dumps(payload).replace("<", "\\u003c")
    page = f"""<!doctype html><meta charset="utf-8"><title>whole</title><pre></pre><script>
{script}</script><script>
const found = Test.validate({asked}).errors.map(({{ code }}) => code).join(" ");
document.querySelector("pre").textContent = found;
</script>"""
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    shown, logged = browser.browse((tmp_path / "page.html").as_uri(), tmp_path / "profile", "--dump-dom", seconds=1)
    assert "<pre>not_allowed wrong_type</pre>" in shown, shown[-2000:] + logged
    assert "<title>whole</title>" in shown
