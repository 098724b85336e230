"""Reports of ten pull requests made by hand, as a reviewer reads them; `--update-cases` writes them anew."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from capmatrix.ir.kinds import Choice
from capmatrix.ir.policy import Code
from capmatrix.pipeline import load
from capmatrix.review.release.impact import impact
from capmatrix.review.show.json_report import document
from capmatrix.review.show.markdown import markdown
from capmatrix.review.show.terminal import headline, text, worst
from capmatrix.semantics.diff.classes import Change, ChangeClass, Witness
from capmatrix.semantics.diff.compare import Diff, diff, for_readers
from capmatrix.semantics.diff.fingerprint import with_fingerprints
from capmatrix.semantics.diff.models import ModelDiff
from capmatrix.semantics.verdict.interpret import Finding
from tests.support.pulls import FILMBOX, NAMES, PULLS, pulled
from tests.support.small import catalog, field, model
from tests.support.specs import CASES, catalog_of

EASEL = CASES / "easel" / "spec"
READ = {
    "calls-changed": ("danger", "Changes what is charged, or where the key goes"),
    "default-change": ("behaviour", "Breaks no call, changes what calls do or cost"),
    "moved-file": ("silent", "Changes nothing for callers"),
    "narrowed-range": ("breaking", "Breaks callers"),
    "new-required-field": ("breaking", "Breaks callers"),
    "price-change": ("behaviour", "Breaks no call, changes what calls do or cost"),
    "refactor-into-family": ("silent", "Changes nothing for callers"),
    "removed-model": ("breaking", "Breaks callers"),
    "renamed-alias": ("breaking", "Breaks callers"),
    "reworded-description": ("silent", "Changes nothing for callers"),
    "widened-enum": ("compatible", "Breaks no caller"),
}
"""What a person says of each pull request who has read it."""


def test_every_pull_request_was_read() -> None:
    assert tuple(READ) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_report_reads_as_it_was_read(name: str, tmp_path: Path, update_cases: bool) -> None:
    old, new = catalog_of(FILMBOX), load(pulled(name, tmp_path)).catalog
    found = with_fingerprints(for_readers(diff(old, new)), old, new)
    assert (worst(found), headline(found)) == READ[name]
    come = impact(old, new, found)
    for said, file in ((text(found, come), "terminal.txt"), (markdown(found, impact=come), "comment.md")):
        expected = PULLS / name / file
        if update_cases:
            expected.write_text(said, encoding="utf-8")
        assert said == expected.read_text(encoding="utf-8"), "if the new text reads better: pytest --update-cases"


def test_a_report_for_programs_has_a_version_and_each_witness_whole() -> None:
    one, other = (model(field("a", Choice(values=values))) for values in (("x" * 200, "y"), ("y",)))
    said = json.loads(json.dumps(document(diff(catalog(one), catalog(other)))))
    assert (said["version"], said["breaking"], said["unhandled"], said["compared"]) == (2, True, 0, 1)
    (change,) = said["models"][0]["changes"]
    assert (change["class"], change["severity"], change["subject"]) == ("accepts less", "breaking", "a")
    assert change["witness"]["payload"] == {"model": "m", "a": "x" * 200}
    assert change["witness"]["before"] == []
    assert change["witness"]["after"] == [{"code": "not_allowed", "field": "a", "constraint": "m/a/values"}]


def made(name: str, *changes: tuple[ChangeClass, str, str]) -> ModelDiff:
    """Return what a change does to a model, without having judged anything."""
    seen = Witness(payload={"model": name}, before=(), after=(Finding(Code.CONFLICT, "a", "a"),))
    return ModelDiff(
        id=name,
        changes=tuple(Change(kind=kind, subject=where, says=says, witness=seen) for kind, where, says in changes),
    )


def many(count: int) -> Diff:
    """Return a diff of so many models, each narrowed, widened and described otherwise in a way of its own."""
    kinds = (ChangeClass.ACCEPTS_LESS, ChangeClass.ACCEPTS_MORE, ChangeClass.DOCUMENTATION)
    return Diff(
        models=tuple(
            made(f"m{n:03}", *((kind, kind.word, f"{n}: {'v' * 60}") for kind in kinds)) for n in range(count)
        ),
        service=(),
        compared=count,
    )


@pytest.mark.parametrize("count", [40, 150, 900])
def test_a_comment_stays_below_the_limit_and_leaves_out_the_least_severe(count: int) -> None:
    found = many(count)
    said = markdown(found)
    assert len(said.encode()) <= 60_000
    shown = [said.count(word) for word in ("**accepts less**", "**accepts more**", "no caller notices")]
    assert shown == sorted(shown, reverse=True)
    assert shown[0] == count or shown[1:] == [0, 0]
    assert shown[0] > 0
    missing = {word: count - there for word, there in zip(("breaking", "compatible", "silent"), shown, strict=True)}
    left = ", ".join(f"{number} {word}" for word, number in missing.items() if number)
    assert f"This was too much for one comment: {left} left out. `capmatrix diff` shows them all.\n" in said or not left
    assert (count == 40) is (not left)
    assert said.count("<details") == said.count("</details>")


def test_one_model_does_not_keep_all_others_out() -> None:
    large = made("a", *((ChangeClass.ACCEPTS_LESS, f"f{n:03}", "v" * 60) for n in range(300)))
    found = Diff(models=(large, made("b", (ChangeClass.ACCEPTS_LESS, "f", "v"))), service=(), compared=2)
    said = markdown(found, most=20_000)
    assert len(said.encode()) <= 20_000
    assert "<code>a</code>" in said
    assert "<code>b</code>" in said
    shown = said.count("**accepts less**")
    assert f"{301 - shown} breaking left out" in said
    assert f"- and {301 - shown} more changes\n" in said


def test_models_that_change_alike_are_told_of_once() -> None:
    models = tuple(made(f"m{n}", (ChangeClass.ACCEPTS_LESS, "a", "v")) for n in range(200))
    said = markdown(Diff(models=models, service=(), compared=200))
    assert said.count("**accepts less**") == said.count("<details") == 1
    assert "<code>m0</code>, <code>m1</code>, <code>m2</code></b> and 197 more: accepts less</summary>" in said
    assert "`m99` and 100 more.\n" in said
    assert "200 of 200 models changed. Changes: 200 breaking.\n" in said


def test_the_most_severe_comes_first_and_stands_open() -> None:
    wide, narrow = Choice(values=("x", "y")), Choice(values=("x",))
    old = catalog(model(field("a", narrow), name="a"), model(field("b", wide), name="b"))
    new = catalog(model(field("a", wide), name="a"), model(field("b", narrow), name="b"))
    said = markdown(diff(old, new))
    assert said.startswith("### ❌ Breaks callers\n")
    assert said.index("<details open><summary>❌ <b><code>b</code>") < said.index(
        "<details><summary>✅ <b><code>a</code>"
    )


HOSTILE = [
    "`x`", "```", "``` x", "</details>", "</code>@a", "@everyone", "#1", "a#1", "GH-12", "[a](http://b)", "![a](b)",
    "https://b.example", "www.b.example", "a@b.example", "a\nb", "| --- |", "<b>", "<!--", "-->", "&commat;a", "\\`@a",
    "` @a `", ":tada:", "",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_spec_says_is_code_wherever_it_comes(text: str) -> None:
    """No mention, link, image or markup comes of it: nothing of it stands outside of code."""
    says = [
        Change(kind=kind, subject=text or "a", says=text, witness=witness)
        for kind in (ChangeClass.ACCEPTS_LESS, ChangeClass.PRICE, ChangeClass.ALIAS)
        for witness in (None, Witness(payload={text: text}, before=(), after=(Finding(Code.CONFLICT, text, text),)))
    ]
    models = tuple(ModelDiff(id=f"{text}{number}", changes=tuple(says)) for number in range(5))
    said = markdown(Diff(models=models, service=tuple(says), compared=5))
    page = Page()
    page.feed(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(said))
    assert page.open == []
    assert page.tags == {"h3", "p", "details", "summary", "b", "ul", "li", "code", "strong"}
    assert not re.search(r"[@#`\[\]|<>&:]\w|http|www|GH-|tada|-->", page.text)


class Page(HTMLParser):
    """A page as a browser reads it: its tags, and the text outside of code."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, *_: object) -> None:
        self.open.append(tag)
        self.tags.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "code" not in self.open:
            self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def test_a_report_of_nothing_says_so() -> None:
    same = diff(catalog_of(EASEL), catalog_of(EASEL))
    assert text(same) == "Nothing changed: 5 models compared.\n"
    assert markdown(same) == "### Changes nothing\n\nNothing changed: 5 models compared.\n"
    assert document(same)["models"] == []
