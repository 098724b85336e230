"""Pages: complete, linked, and deaf to markup in the texts of a spec."""

from __future__ import annotations

import ast
import json
import posixpath
import re
import shlex
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from capmatrix.ir.catalog import Decision, Lifecycle, Record
from capmatrix.ir.kinds import Field, Group, List, Text
from capmatrix.ir.policy import Code
from capmatrix.ir.rules import Origin, Require
from capmatrix.targets.docs import render
from tests.support.catalogs import BOATS
from tests.support.specs import MATRIX, catalog_of
from tests.support.texts import with_text

PAGES = render(BOATS)
MARKDOWN = MarkdownIt("commonmark").enable("table")


def blocks(page: str, language: str) -> list[str]:
    return [token.content for token in MARKDOWN.parse(page) if token.type == "fence" and token.info == language]


def test_every_model_has_a_page_and_stands_in_index_and_matrix() -> None:
    for model in BOATS.models:
        assert f"models/{model.names.module}.md" in PAGES
        assert f"(models/{model.names.module}.md)" in PAGES["index.md"]
        assert f"(models/{model.names.module}.md)" in PAGES["matrix.md"]
        for field in model.fields:
            assert f"| `{field.name}` |" in PAGES[f"models/{model.names.module}.md"]
            assert f"| `{field.name}` |" in PAGES["matrix.md"]


@pytest.mark.parametrize("pages", [PAGES, render(catalog_of(MATRIX))], ids=["boats", "matrix"])
def test_links_lead_to_pages_and_headings_that_exist(pages: dict[str, str]) -> None:
    for path, page in pages.items():
        for target in re.findall(r"\]\(([^)]+)\)", page):
            if target.startswith("https://"):
                continue
            file, _, fragment = target.partition("#")
            reached = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            assert reached in pages, (path, target)
            heads = {head.lower().replace(" ", "-") for head in re.findall(r"^#+ (.+)$", pages[reached], re.MULTILINE)}
            assert not fragment or fragment in heads, (path, target)


def test_a_page_lists_every_decision_that_its_model_rests_on() -> None:
    places = ("row", "lifecycle", "field", "rule", "inner-field", "inner-rule", "record")
    inner = (
        Group(
            name="Music",
            fields=(Field(name="track", kind=Text(), decisions=("inner-field",)),),
            rules=(Require(id="a", fields=("track",), origin=Origin(decisions=("inner-rule",))),),
        ),
    )
    raft = replace(
        BOATS.models[2],
        fields=(
            Field(name="prompt", kind=Text(), decisions=("field", "row")),
            Field(name="music", kind=List(item=inner[0])),
        ),
        rules=(Require(id="b", fields=("prompt",), origin=Origin(decisions=("rule",))),),
        lifecycle=Lifecycle(stage="removed", decisions=("lifecycle",)),
        decisions=("row",),
    )
    settled = tuple(
        Decision(id=place, about=f"about the {place}", statements=(), chosen="a", because="b") for place in places
    )
    records = (Record(kind=inner[0], decisions=("record",)), *BOATS.records[1:])
    pages = render(replace(BOATS, models=(raft,), records=records, decisions=settled))
    page = pages["models/raft.md"]
    for place in places:
        assert f"- [{place}](../decisions.md#{place}): about the {place}\n" in page
    assert "| `prompt` |  | [field](../decisions.md#field), [row](../decisions.md#row) |" in page
    assert "| `Music.track` |  | [inner-field](../decisions.md#inner-field) |" in page
    assert "Decision: [inner-rule](decisions.md#inner-rule)." in pages["operations.md"]


def test_calls_words_and_errors_link_the_decisions_that_they_rest_on() -> None:
    service, named = BOATS.service, {"decisions": ("length-of-ships",)}
    rows = ("servers", "auth", "operations", "dialects", "statuses", "errors", "limits", "timings")
    told = {row: tuple(replace(one, **named) for one in getattr(service, row)[:1]) for row in rows}
    pages = render(replace(BOATS, service=replace(service, **told, **named)))
    link = "Decision: [length-of-ships](decisions.md#length-of-ships)."
    assert [pages[page].count(link) for page in ("operations.md", "errors.md")] == [4, 4]
    assert "- [length-of-ships](decisions.md#length-of-ships): length of harbour/ship-2.5\n" in pages["index.md"]


def test_every_code_of_the_verdict_is_explained() -> None:
    for code in Code:
        assert f"| `{code}` |" in PAGES["errors.md"]


def test_rules_read_as_sentences() -> None:
    page = PAGES["models/boat_1.md"]
    assert '- `resolution` must be `"480p"` or `"720p"` when `duration` is `"10"`.\n' in page
    assert '- `resolution` may be `"1080p"` only when `pro` is `true`.\n' in page
    assert "- `music` must not be given when `image` is given and `prompt` is not given.\n" in page
    assert "- At least one of `prompt` and `image` is required. Something must drive the clip.\n" in page


def test_days_of_an_end_are_told_of_models_and_calls() -> None:
    life = Lifecycle(stage="deprecated", successor="boat-1", deprecated="2026-01-31", sunset="2026-06-30")
    ship, status = replace(BOATS.models[1], lifecycle=life), replace(BOATS.service.operations[1], sunset="2026-06-30")
    boats = replace(BOATS, models=(BOATS.models[0], ship), service=replace(BOATS.service, operations=(status,)))
    pages = render(boats)
    page = pages[f"models/{ship.names.module}.md"]
    assert "> **Deprecated (since 2026-01-31, may be gone from 2026-06-30).** Use [" in page
    assert "Deprecated (may be gone from 2026-06-30)." in pages["operations.md"]


@pytest.mark.parametrize("model", [model for model in BOATS.models if model.lifecycle.stage != "removed"])
def test_examples_say_the_example(model: object) -> None:
    from capmatrix.ir.catalog import Model

    assert isinstance(model, Model)
    page = PAGES[f"models/{model.names.module}.md"]
    [python], [command, curl] = blocks(page, "python"), blocks(page, "sh")
    call = next(node for node in ast.walk(ast.parse(python)) if isinstance(node, ast.Call))
    assert isinstance(call.func, ast.Name)
    assert call.func.id == model.names.type
    assert {one.arg: ast.literal_eval(one.value) for one in call.keywords} == model.examples[0]
    assert shlex.split(command)[1:3] == ["generate", model.id]
    words = shlex.split(curl)
    assert json.loads(words[words.index("-d") + 1]) == {"model": model.id, **model.examples[0]}
    assert words[3] == "https://boats.example/api/films"


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=y>",
        "a | b\n\n# c",
        "```\nx",
        "[a](javascript:b)",
        "{{ 7 * 7 }}{% include 'x' %}",
        "- x\n- y",
    ],
)
def test_text_of_a_spec_changes_words_only(text: str) -> None:
    benign, hostile = render(with_text(BOATS, "word")), render(with_text(BOATS, text))
    assert benign.keys() == hostile.keys()
    for path, page in hostile.items():
        assert shape(page) == shape(benign[path]), path


def shape(page: str) -> list[str]:
    """Return the blocks of a page and the links in them, without the words."""
    found: list[str] = []
    for token in MARKDOWN.parse(page):
        found.append(token.type)
        found += [
            child.type for child in token.children or () if child.type not in ("text", "text_special", "code_inline")
        ]
    return found


def test_a_removed_model_has_no_example() -> None:
    page = PAGES["models/raft.md"]
    assert "**Removed: requests are refused.** Sunk." in page
    assert "```" not in page
