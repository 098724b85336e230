"""Texts taken from the run before: only where all that they are made of is the same."""

from __future__ import annotations

from collections.abc import Callable

from capmatrix.cache import Cache


def never() -> str:
    raise AssertionError("it is known")


def of(text: str) -> Callable[[], str]:
    return lambda: text


def test_a_text_is_made_once_for_the_same_values_and_code():
    first = Cache("code")
    assert first.text(of("made"), "page", (1, "a")) == "made"
    assert first.text(never, "page", (1, "a")) == "made"
    assert Cache("code", first.kept).text(never, "page", (1, "a")) == "made"
    for again, values in (("code", (True, "a")), ("code", (1.0, "a")), ("code", (1, "b")), ("other", (1, "a"))):
        assert Cache(again, first.kept).text(of("anew"), "page", values) == "anew"
    assert Cache("", first.kept).text(of("anew"), "page", (1, "a")) == "anew"


def test_only_what_a_run_used_is_kept():
    first = Cache("code")
    for name in ("one", "two"):
        first.text(of(name), name)
    second = Cache("code", first.kept)
    second.text(never, "two")
    assert [*second.kept.values()] == ["two"]
    assert Cache("").text(of("one"), "one") == "one"
    assert Cache("").kept == {}


def test_files_are_taken_together_or_made_together():
    first = Cache("code")
    made = first.tree(lambda: {"a.md": "A", "b.md": ""}, "pages")
    assert Cache("code", first.kept).tree(dict, "pages") == made == {"a.md": "A", "b.md": ""}
    lost = {key: text for key, text in first.kept.items() if text != "A"}
    assert Cache("code", lost).tree(lambda: {"a.md": "again"}, "pages") == {"a.md": "again"}
    assert Cache("code").tree(dict, "pages") == {}
