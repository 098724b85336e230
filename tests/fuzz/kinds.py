"""Hypothesis strategies for the kinds of fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self, TypeAlias, get_args

from hypothesis import strategies as st

from capmatrix.ir.kinds import DurationForm, MediaType
from tests.fuzz.values import Entry, chance, range_, texts, whole

Told: TypeAlias = "tuple[str, tuple[str, ...]] | tuple[()]"
"""The member that tells objects apart, empty where each has one of its own, and the objects."""


class Records(tuple[str, ...]):  # noqa: SLOT001 - `told` stands beside the names
    """The names of objects, and those that are told apart by a member, or each by one of its own."""

    told: Told

    def __new__(cls, names: Iterable[str] = (), told: Told = ()) -> Self:
        """Take the names; `told` is the member, perhaps empty, and some of the names."""
        made = super().__new__(cls, names)
        made.told = told
        return made


@st.composite
# Budget: one case for each kind.
def kind_of(draw: st.DrawFn, records: tuple[str, ...], depth: int) -> Entry:  # noqa: C901, PLR0912, PLR0915
    leaves = [
        "text",
        "integer",
        "number",
        "flag",
        "choice",
        "duration",
        "duration",
        "media",
        "urls",
        "url",
        "size",
        "anything",
    ]
    nested = ["list", "either"] if depth else []
    kind = draw(st.sampled_from([*leaves, *nested, *(["group", "group"] if records else [])]))
    entry: Entry = {"kind": kind}
    match kind:
        case "text" if chance(draw, 5):
            entry["length"] = draw(range_(0, 20))
            entry |= {"counted": "utf16"} if chance(draw, 3) else {}
        case "size":
            entry |= draw(_limits_of_size())
        case "integer":
            entry |= draw(whole(-3, 40))
            if "values" not in entry and chance(draw, 3):
                entry["step"] = str(draw(st.integers(1, 7)))
        case "number" if chance(draw, 2):
            numbers = st.sampled_from(("0", "0.5", "1", "1e3", "-0.25", "0.1"))
            entry["values"] = draw(st.lists(numbers, unique=True, min_size=1, max_size=3))
        case "number":
            entry |= {"range": draw(range_(-1, 3, fractions=True))} if chance(draw, 6) else {}
            entry |= {"step": draw(st.sampled_from(("0.1", "0.01", "0.25", "3", "1e-3")))} if chance(draw, 4) else {}
        case "choice":
            entry["values"] = draw(st.lists(texts, unique=True, min_size=1, max_size=4))
        case "duration":
            entry |= {"form": draw(st.sampled_from(get_args(DurationForm)))} | draw(whole(0, 150))
            entry |= {"auto": "-1"} if entry["form"] != "suffixed" and chance(draw, 3) else {}
        case "media":
            entry["of"] = draw(st.sampled_from(get_args(MediaType)))
            forms = ("url", "library") if entry["of"] == "file" else ("url", "data", "library", "base64")
            entry["accepts"] = draw(st.lists(st.sampled_from(forms), unique=True, min_size=1))
            entry |= {"max_bytes": str(draw(st.integers(1, 50)))} if chance(draw, 4) else {}
            if "library" in entry["accepts"] and chance(draw, 4):
                entry["scheme"] = draw(st.sampled_from(("asset://", "lib:", "a+b.c://")))
        case "urls":
            entry["of"] = draw(st.sampled_from(get_args(MediaType)))
            entry |= {"items": draw(range_(1, 3))} if chance(draw, 5) else {}
            entry |= {"form": "json"} if chance(draw, 3) else {}
        case "list":
            entry["item"] = draw(kind_of(records, depth - 1))
            entry |= {"items": draw(range_(0, 3))} if chance(draw, 5) else {}
        case "group":
            entry["record"] = draw(st.sampled_from(records))
        case "either":
            entry["options"] = draw(_options(records, depth - 1))
            by, several = records.told or ("", ()) if isinstance(records, Records) else ("", ())
            if several and chance(draw, 6):
                others = [option for option in entry["options"] if option["kind"] != "group"]
                entry["options"] = [
                    *others[: draw(st.integers(0, 1))],
                    *({"kind": "group", "record": one} for one in several),
                ]
                entry |= {"by": by} if by else {}
        case _:
            pass
    return entry


@st.composite
def _options(draw: st.DrawFn, records: tuple[str, ...], depth: int) -> list[Entry]:
    """Draw options of different JSON types."""
    types = {
        "string": ("text", "choice", "media", "urls", "url", "size", "suffixed", "spelled"),
        "number": ("integer", "number", "seconds"),
        "boolean": ("flag",),
        "array": ("list",) if depth else (),
        "object": ("group",) if records else (),
    }
    picked = draw(st.lists(st.sampled_from([name for name, kinds in types.items() if kinds]), unique=True, min_size=2))
    wanted = [draw(st.sampled_from(types[name])) for name in picked]
    if {"string", "number"} <= set(picked) and chance(draw, 3):
        wanted = [kind for name, kind in zip(picked, wanted, strict=True) if name not in ("string", "number")]
        wanted += [draw(st.sampled_from(("plain", "numeric"))), *([] if wanted else ["flag"])]
    form = {"suffixed": "suffixed", "spelled": "text", "seconds": "number", "plain": "plain", "numeric": "numeric"}
    options: list[Entry] = []
    for kind in wanted:
        real = "duration" if kind in form else kind
        entry = draw(kind_of(records, depth).filter(lambda entry, real=real: entry["kind"] == real))
        kept = {key: value for key, value in entry.items() if key != "auto" or kind != "suffixed"}
        options.append(kept | ({"form": form[kind]} if kind in form else {}))
    return options


@st.composite
def _limits_of_size(draw: st.DrawFn) -> Entry:
    """Draw the limits of sizes, some of which no size has."""
    found: Entry = {}
    for key in ("width", "height"):
        found |= {key: draw(range_(1, 90))} if chance(draw, 4) else {}
    found |= {"step": str(draw(st.integers(1, 8)))} if chance(draw, 3) else {}
    found |= {"shape": draw(st.sampled_from(("1:3..3:1", "1:1..", "..16:9")))} if chance(draw, 3) else {}
    found |= {"area": draw(range_(1, 4000))} if chance(draw, 3) else {}
    return found | ({"words": [draw(st.sampled_from(("auto", "as it is")))]} if chance(draw, 3) else {})
