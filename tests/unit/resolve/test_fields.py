"""Entries as fields and kinds: what each kind reads from its keys, and what is reported about the others."""

from __future__ import annotations

from typing import Any

import pytest

from capmatrix.diagnostics import Report
from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Default,
    Duration,
    Either,
    Flag,
    Group,
    Integer,
    Kind,
    List,
    Media,
    Number,
    Text,
    Urls,
)
from capmatrix.resolve.fields import Scope, build_field, build_kind, meaning, merged
from capmatrix.source import Node, Scalar, Sequence, Span
from capmatrix.spec.document import Entry

HERE = Span("fields.yaml", 1, 1)
BOX = Group(name="Box", fields=())


def scalar(text: object) -> Scalar:
    return Scalar(str(text), HERE)


def entry(kind: str = "", **keys: Any) -> Entry:
    """Return an entry as if it was read: texts and lists of texts, and dictionaries as the entries of a key."""
    inner = {name: value if isinstance(value, tuple) else (value,) for name, value in keys.items() if is_inner(value)}
    nodes: dict[str, Node] = {"kind": scalar(kind)} if kind else {}
    for name, value in keys.items():
        if name not in inner:
            nodes[name] = Sequence(tuple(map(scalar, value)), HERE) if isinstance(value, list) else scalar(value)
    return Entry(scalar("f"), HERE, nodes, inner)


def is_inner(value: object) -> bool:
    return isinstance(value, Entry | tuple)


def scope(**more: Any) -> Scope:
    return Scope(
        terms={}, names=(), objects={"Box": entry(), "Loop": entry()}, report=Report(), groups={"Box": BOX}, **more
    )


def built(written: Entry) -> tuple[Kind, list[str]]:
    around = scope()
    kind = build_kind(written, around)
    return kind, [f"{found.code.value} {found.message}" for found in around.report.items]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        (entry("text"), Text()),
        (entry("text", length="2..5"), Text(min_length=2, max_length=5)),
        (entry("integer", range="1.."), Integer(minimum=1)),
        (entry("integer", values=["3", "1"]), Integer(values=(3, 1))),
        (entry("number", range="0.5..1"), Number(minimum=0.5, maximum=1)),
        (entry("number", range="0..4", step="0.1"), Number(minimum=0, maximum=4, step=0.1)),
        (entry("integer", range="9..121", step="8"), Integer(minimum=9, maximum=121, step=8)),
        (entry("flag"), Flag()),
        (entry("choice", values=["16:9", "yes", "0"]), Choice(values=("16:9", "yes", "0"))),
        (entry("choice", values="only", open="true"), Choice(values=("only",), open=True)),
        (entry("duration", form="plain", values=["5", "10"]), Duration(form="plain", values=(5, 10))),
        (entry("duration", form="suffixed", range="2..20"), Duration(form="suffixed", minimum=2, maximum=20)),
        (entry("duration", form="number"), Duration(form="number")),
        (
            entry("media", of="image", accepts=["url", "data"], max_bytes="100"),
            Media(of="image", forms=("url", "data"), max_bytes=100),
        ),
        (entry("urls", of="file", items="1..9"), Urls(of="file", min_items=1, max_items=9)),
        (entry("urls", form="json", of="image"), Urls(of="image", array=True)),
        (entry("list", item=entry("flag"), items="1..3"), List(item=Flag(), min_items=1, max_items=3)),
        (entry("group", record="Box"), BOX),
        (entry("either", options=(entry("flag"), entry("text"))), Either(options=(Flag(), Text()))),
        (entry("anything"), Anything()),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, Entry) else "",
)
def test_a_kind_reads_its_keys(written: Entry, kind: Kind) -> None:
    assert built(written) == (kind, [])


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (entry(), "'f' has no kind"),
        (entry("flag", range="1..2"), "'range' does not fit 'f', whose kind is flag"),
        (entry("list", item=entry("flag"), record="Box"), "'record' does not fit 'f', whose kind is list"),
        (entry("integer", values=["1", "x"]), "'f': "),
        (entry("number", step="0"), "a step is more than 0, not '0'"),
        (entry("integer", step="0.5"), "'0.5' is not a whole number"),
        (entry("integer", values=["1"], step="2"), "'f' has values and a step"),
        (entry("flag", step="2"), "'step' does not fit 'f', whose kind is flag"),
        (entry("choice"), "'f' is a choice without values"),
        (entry("choice", values=["a", "a"]), "'a' occurs twice in the values"),
        (entry("duration", values=["5"]), "'f' has no form"),
        (entry("duration", form="plain", values=["-5"]), "'f' has negative seconds"),
        (entry("media", of="file", accepts=["url", "data"]), "'f' is a file of any type, which is never sent as data"),
        (entry("media", of="image"), "'f' needs `of` and `accepts`"),
        (
            entry("media", of="image", accepts=["url", "ftp"]),
            "media is accepted as url, data, base64 or library, not 'ftp'",
        ),
        (entry("urls"), "'f' needs `of`"),
        (entry("urls", of="image", items="..0"), "'f' can hold no URL"),
        (entry("urls", of="image", form="plain"), "'f' holds URLs, and no seconds of the form plain"),
        (entry("duration", form="json"), "'f' has no form of seconds"),
        (entry("urls", of="image", accepts="url"), "'accepts' does not fit 'f', whose kind is urls"),
        (entry("list"), "'f' has no `item`"),
        (entry("group", record="Bx"), "the record 'Bx' of 'f' is not in objects.yaml"),
        (entry("group", record="Loop"), "the record 'Loop' of 'f' contains itself"),
        (entry("either", options=(entry("flag"),)), "the options of 'f' share a JSON type, or are too few"),
        (entry("either", options=(entry("text"), entry("media", of="audio", accepts="url"))), "share a JSON type"),
    ],
)
def test_what_a_kind_cannot_read_is_reported(written: Entry, problem: str) -> None:
    _, problems = built(written)
    assert len(problems) == 1
    assert problem in problems[0]


def test_a_field_has_what_its_entry_says() -> None:
    written = entry(
        "choice", values=["a", "b"], default="b", required="true", aliases=["g", "h"], says="Doc.", unit="s",
        replaced_by="x", evidence="one > two", decision=["d"],
    )  # fmt: skip
    field = build_field(written, scope(), evidence=("other",), listed=frozenset({"h"}))
    assert (field.name, field.kind, field.default) == ("f", Choice(values=("a", "b")), Default(value="b"))
    assert (field.required, field.aliases, field.doc, field.unit) == (True, ("g",), "Doc.", "s")
    assert (field.replaced_by, field.evidence, field.decisions) == ("x", ("one > two",), ("d",))
    assert build_field(entry("flag"), scope(), evidence=("other",)).evidence == ("other",)


def test_a_default_that_is_no_value_of_the_field_is_reported() -> None:
    around = scope()
    assert build_field(entry("choice", values=["a"], default="b"), around).default is None
    [found] = around.report.items
    assert found.message.startswith("the default of 'f': ")


@pytest.mark.parametrize(
    ("own", "keys"),
    [
        ({}, {"kind": "integer", "range": "1..9", "default": "2", "unit": "s", "says": "Doc."}),
        ({"says": "Own."}, {"kind": "integer", "range": "1..9", "default": "2", "unit": "s", "says": "Own."}),
        ({"values": ["1"]}, {"kind": "integer", "values": ["1"], "default": "2", "unit": "s", "says": "Doc."}),
        ({"kind": "flag"}, {"kind": "flag", "says": "Doc."}),
    ],
)
def test_an_entry_stands_over_that_of_the_vocabulary(own: dict[str, Any], keys: dict[str, Any]) -> None:
    term = entry("integer", range="1..9", default="2", unit="s", says="Doc.")
    assert merged(entry(**own), term).content() == keys
    assert merged(entry(**own), None).content() == own


@pytest.mark.parametrize(
    ("written", "kind", "means", "reported"),
    [
        (entry("flag", means="sound"), Flag(), "sound", False),
        (entry("integer", means="sound"), Integer(), "sound", True),
        (entry("either", means="seconds"), Either(options=(Integer(), Text())), "seconds", False),
        (entry("text", input="text"), Text(), "text", False),
        (entry("media", input="image"), Media(of="image", forms=("url",)), None, False),
        (entry("text"), Text(), None, False),
        (entry("list", means="frames"), Anything(), "frames", False),
    ],
)
def test_a_meaning_needs_a_kind_that_can_have_it(written: Entry, kind: Kind, means: str | None, reported: bool) -> None:
    report = Report()
    assert meaning(written, kind, report) == means
    assert bool(report.items) is reported
