"""Texts as values: each kind reads its own, exactly, and says what it needs of any other."""

from __future__ import annotations

import pytest

from capmatrix.ir.json_values import Json
from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Duration,
    Either,
    Field,
    Flag,
    Group,
    Integer,
    Kind,
    List,
    Media,
    Number,
    Text,
)
from capmatrix.resolve.values import Unread, value
from capmatrix.source import Mapping, Node, Scalar, Sequence, Span

HERE = Span("models/x.yaml", 1, 1)
CLOSED = Group(name="Size", fields=(Field(name="width", kind=Integer(), aliases=("w",)),))
OPEN = Group(name="Size", fields=CLOSED.fields, open=True)
EITHER = Either(options=(Integer(), Flag(), Text()))


def plain(text: str) -> Scalar:
    return Scalar(text, HERE)


def quoted(text: str) -> Scalar:
    return Scalar(text, HERE, plain=False)


def row(*items: Node) -> Sequence:
    return Sequence(items, HERE)


def mapping(**entries: Node) -> Mapping:
    return Mapping(tuple((plain(key), node) for key, node in entries.items()), HERE)


@pytest.mark.parametrize(
    ("kind", "node", "read"),
    [
        (Integer(), plain("-12"), -12),
        (Integer(), plain("9007199254740991"), 2**53 - 1),
        (Number(), plain("0.5"), 0.5),
        (Number(), plain("1e3"), 1000.0),
        (Number(), plain("7"), 7),
        (Flag(), plain("true"), True),
        (Flag(), plain("false"), False),
        (Duration(form="suffixed"), plain("5"), "5s"),
        (Duration(form="number"), plain("5"), 5),
        (Choice(values=("16:9", "no")), plain("no"), "no"),
        (Choice(values=("a",), open=True), plain("b"), "b"),
        (Media(of="image", forms=("url",)), plain("https://a.example"), "https://a.example"),
        (EITHER, plain("5"), 5),
        (EITHER, quoted("5"), "5"),
        (EITHER, plain("true"), True),
        (Either(options=(Text(), List(item=Integer()))), row(plain("1")), [1]),
        (Either(options=(Text(), CLOSED)), mapping(w=plain("1")), {"w": 1}),
        (List(item=Number()), row(plain("1"), plain("2.5")), [1, 2.5]),
        (CLOSED, mapping(width=plain("1")), {"width": 1}),
        (OPEN, mapping(width=plain("1"), more=plain("x")), {"width": 1, "more": "x"}),
        (Anything(), row(plain("1.5"), quoted("1"), plain("null"), plain("01")), [1.5, "1", None, "01"]),
        (Anything(), mapping(a=plain("false")), {"a": False}),
    ],
)
def test_a_text_reads_as_its_kind(kind: Kind, node: Node, read: Json) -> None:
    found = value(kind, node)
    assert (found, type(found)) == (read, type(read))


@pytest.mark.parametrize(
    ("kind", "node", "says"),
    [
        (Integer(), plain("five"), "'five' is not a whole number"),
        (Integer(), plain("5.0"), "'5.0' is not a whole number"),
        (Integer(), plain("007"), "'007' is not a whole number"),
        (Integer(), plain("9007199254740992"), "'9007199254740992' is too large for every JSON reader"),
        (Integer(), row(plain("5")), "a single value is needed here"),
        (Number(), plain("nan"), "'nan' is not a number"),
        (Number(), plain("1e999"), "'1e999' cannot be kept exactly"),
        (Number(), plain("0.12345678901234567890"), "cannot be kept exactly; write fewer digits"),
        (Flag(), plain("yes"), "'yes' is neither true nor false"),
        (Choice(values=("720p", "1080p")), plain("720"), "'720' is not one of 720p, 1080p; did you mean '720p'?"),
        (Duration(form="plain"), plain("5s"), "'5s' is not a whole number"),
        (Either(options=(Integer(), Flag())), plain("x"), "'x' fits none of the kinds it may be"),
        (EITHER, row(plain("5")), "a single value is needed here"),
        (List(item=Integer()), plain("5"), "a list is needed here"),
        (CLOSED, plain("5"), "a mapping is needed here"),
        (CLOSED, mapping(widht=plain("1")), "Size has no field 'widht'; did you mean 'width'?"),
    ],
)
def test_what_does_not_read_says_what_is_needed(kind: Kind, node: Node, says: str) -> None:
    with pytest.raises(Unread) as raised:
        value(kind, node)
    assert says in str(raised.value)
