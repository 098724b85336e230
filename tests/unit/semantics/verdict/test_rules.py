"""Every rule under every kind of condition, by hand-written tables."""

from __future__ import annotations

import pytest

from capmatrix.ir.kinds import Choice, Duration, Either, Flag, Group, Integer, Media, Text
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Equals,
    Forbid,
    Narrow,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
)
from capmatrix.semantics.verdict.interpret import interpret
from tests.support.small import catalog, field, model

IMAGE = Media(of="image", forms=("url", "data"))
FIELDS = (
    field("prompt", Text()),
    field("script", Text()),
    field("image", IMAGE, aliases=("imageUrl",)),
    field("image_data", IMAGE),
    field("size", Choice(values=("sd", "hd", "4k"))),
    field("pro", Flag(), aliases=("pro_mode",)),
    field("steps", Integer(minimum=1, maximum=50)),
    field("duration", Duration(form="plain", values=(5, 10))),
    field("length", Duration(form="suffixed", minimum=4, maximum=12)),
    field("seed", Either(options=(Duration(form="plain"), Flag()))),
)
URL = "https://e.test/a.png"

HD = (Equals("size", ("hd",)),)
TEXT_ONLY = (Absent("image"), Absent("image_data"))

RULES: list[tuple[Rule, dict[str, object], list[str]]] = [
    (Require(id="r", fields=("prompt", "size")), {}, ["missing_field prompt", "missing_field size"]),
    (Require(id="r", fields=("prompt",)), {"prompt": ""}, []),
    (Require(id="r", fields=("prompt",)), {"prompt": None}, ["missing_field prompt"]),
    (Require(id="r", fields=("image",)), {"imageUrl": URL}, []),
    (Require(id="r", fields=("image",)), {"imageUrl": None}, ["missing_field image"]),
    (Require(id="r", fields=("image",)), {"image": None, "imageUrl": None}, ["missing_field image"]),
    (Require(id="r", fields=("image",)), {"image": None, "imageUrl": URL}, ["wrong_type image"]),
    (Require(id="r", fields=("prompt",), when=TEXT_ONLY), {}, ["missing_field prompt"]),
    (Require(id="r", fields=("prompt",), when=TEXT_ONLY), {"image_data": URL}, []),
    (Require(id="r", fields=("prompt",), when=TEXT_ONLY), {"image_data": URL, "prompt": None}, ["wrong_type prompt"]),
    (
        Require(id="r", fields=("prompt",), when=TEXT_ONLY),
        {"image_data": None},
        ["wrong_type image_data", "missing_field prompt"],
    ),
    (Require(id="r", fields=("pro",), when=HD), {"size": "hd"}, ["missing_field pro"]),
    (Require(id="r", fields=("pro",), when=HD), {"size": "hd", "pro_mode": False}, []),
    (Require(id="r", fields=("pro",), when=HD), {"size": "sd"}, []),
    (Require(id="r", fields=("pro",), when=HD), {}, []),
    (RequireOne(id="r", fields=("prompt", "script")), {}, ["missing_one_of prompt"]),
    (RequireOne(id="r", fields=("prompt", "script")), {"script": "a"}, []),
    (RequireOne(id="r", fields=("prompt", "script")), {"script": None}, ["missing_one_of prompt", "wrong_type script"]),
    (RequireOne(id="r", fields=("prompt", "script")), {"script": 1}, ["wrong_type script"]),
    (RequireOne(id="r", fields=("prompt", "script"), when=(Present("image"),)), {}, []),
    (
        RequireOne(id="r", fields=("prompt", "script"), when=(Present("image"),)),
        {"imageUrl": URL},
        ["missing_one_of prompt"],
    ),
    (AtMostOne(id="r", fields=("prompt", "script", "size")), {"script": "a"}, []),
    (AtMostOne(id="r", fields=("prompt", "script", "size")), {"script": "a", "prompt": "b"}, ["conflict script"]),
    (
        AtMostOne(id="r", fields=("prompt", "script", "size")),
        {"size": "hd", "script": "a", "prompt": "b"},
        ["conflict script", "conflict size"],
    ),
    (AtMostOne(id="r", fields=("prompt", "script"), when=HD), {"script": "a", "prompt": "b"}, []),
    (
        Forbid(id="r", fields=("script",), when=(Present("prompt"),)),
        {"script": "a", "prompt": "b"},
        ["conflict script"],
    ),
    (Forbid(id="r", fields=("script",), when=(Present("prompt"),)), {"script": "a"}, []),
    (Forbid(id="r", fields=("script",), when=TEXT_ONLY), {"script": "a"}, ["condition script"]),
    (Forbid(id="r", fields=("script",), when=(Present("prompt"), *HD)), {"script": "a", "prompt": "b"}, []),
    (
        Forbid(id="r", fields=("script", "pro"), when=(Present("prompt"), *HD)),
        {"script": "a", "prompt": "b", "size": "hd", "pro_mode": True},
        ["condition script", "condition pro"],
    ),
    (AllowOnly(id="r", field="steps", when=HD), {"steps": 5}, ["condition steps"]),
    (AllowOnly(id="r", field="steps", when=HD), {"steps": 5, "size": "hd"}, []),
    (AllowOnly(id="r", field="steps", when=HD), {"steps": 99, "size": "sd"}, ["condition steps", "out_of_range steps"]),
    (
        AllowOnly(id="r", field="size", values=("4k",), when=(Equals("pro", (True,)),)),
        {"size": "4k"},
        ["condition size"],
    ),
    (
        AllowOnly(id="r", field="size", values=("4k",), when=(Equals("pro", (True,)),)),
        {"size": "4k", "pro_mode": True},
        [],
    ),
    (AllowOnly(id="r", field="size", values=("4k",), when=(Equals("pro", (True,)),)), {"size": "hd"}, []),
    (
        AllowOnly(id="r", field="size", values=("4k",), when=(Equals("pro", (True,)),)),
        {"size": "4k", "pro": 1},
        ["condition size", "wrong_type pro"],
    ),
    (AllowOnly(id="r", field="duration", values=("10",), when=HD), {"duration": 10}, ["condition duration"]),
    (AllowOnly(id="r", field="duration", values=("10",), when=HD), {"duration": 10.0}, ["condition duration"]),
    (AllowOnly(id="r", field="duration", values=("10",), when=HD), {"duration": "5"}, []),
    (Narrow(id="r", field="duration", values=("5",), when=HD), {"duration": 10, "size": "hd"}, ["condition duration"]),
    (Narrow(id="r", field="duration", values=("5",), when=HD), {"duration": 5, "size": "hd"}, []),
    (Narrow(id="r", field="duration", values=("5",), when=HD), {"duration": 10, "size": "sd"}, []),
    (
        Narrow(id="r", field="duration", values=("5",), when=HD),
        {"duration": "7", "size": "hd"},
        ["not_allowed duration"],
    ),
    (
        Narrow(id="r", field="duration", values=("5",), when=HD),
        {"duration": "5s", "size": "hd"},
        ["bad_format duration"],
    ),
    (Narrow(id="r", field="duration", values=("5",), when=HD), {"size": "hd"}, []),
    (
        Narrow(id="r", field="length", minimum=4, maximum=8, when=HD),
        {"length": "9s", "size": "hd"},
        ["condition length"],
    ),
    (Narrow(id="r", field="length", minimum=4, maximum=8, when=HD), {"length": "8s", "size": "hd"}, []),
    (
        Narrow(id="r", field="length", minimum=4, maximum=8, when=HD),
        {"length": "8", "size": "hd"},
        ["bad_format length"],
    ),
    (Narrow(id="r", field="steps", minimum=10, when=HD), {"steps": 9, "size": "hd"}, ["condition steps"]),
    (Narrow(id="r", field="steps", minimum=10, when=HD), {"steps": 10.0, "size": "hd"}, []),
    (Narrow(id="r", field="steps", minimum=10, when=HD), {"steps": 0, "size": "hd"}, ["out_of_range steps"]),
    (Narrow(id="r", field="pro", values=(True,), when=HD), {"pro_mode": False, "size": "hd"}, ["condition pro"]),
    (Narrow(id="r", field="pro", values=(True,), when=HD), {"pro": 1, "size": "hd"}, ["wrong_type pro"]),
    (
        Require(id="r", fields=("prompt",), when=(Equals("duration", ("5", "10")),)),
        {"duration": 10},
        ["missing_field prompt"],
    ),
    (
        Require(id="r", fields=("prompt",), when=(Equals("length", ("5s",)),)),
        {"length": "5s"},
        ["missing_field prompt"],
    ),
    (Require(id="r", fields=("prompt",), when=(Equals("length", ("5s",)),)), {"length": 5}, ["bad_format length"]),
    (Require(id="r", fields=("prompt",), when=(Equals("steps", (5,)),)), {"steps": 5.0}, ["missing_field prompt"]),
    (Require(id="r", fields=("prompt",), when=(Equals("steps", (1,)),)), {"steps": True}, ["wrong_type steps"]),
    (Require(id="r", fields=("prompt",), when=(Equals("seed", ("5",)),)), {"seed": 5}, ["missing_field prompt"]),
    (Require(id="r", fields=("prompt",), when=(Equals("seed", (True,)),)), {"seed": True}, ["missing_field prompt"]),
    (SameInput(id="r", fields=("image_data", "image")), {"image": URL, "image_data": URL}, ["redundant_media image"]),
    (SameInput(id="r", fields=("image_data", "image")), {"image": URL, "image_data": None}, ["wrong_type image_data"]),
    (
        SameInput(id="r", fields=("image_data", "image")),
        {"image": URL, "imageUrl": URL, "image_data": URL},
        ["redundant_media image", "redundant_media imageUrl"],
    ),
]


@pytest.mark.parametrize(("rule", "payload", "expected"), RULES)
def test_a_rule_links_fields(rule: Rule, payload: dict[str, object], expected: list[str]) -> None:
    found = interpret(catalog(model(*FIELDS, rules=(rule,))), {"model": "m", **payload})
    assert {f"{finding.code} {finding.path}" for finding in found} == set(expected)


def test_a_rule_of_a_group_speaks_of_its_own_object() -> None:
    rule = Require(id="slug-if-on", fields=("slug",), when=(Equals("on", (True,)),))
    song = Group(name="Song", fields=(field("on", Flag()), field("slug", Text())), rules=(rule,))
    found = interpret(
        catalog(model(field("song", song), field("slug", Text()))), {"model": "m", "slug": "a", "song": {"on": True}}
    )
    assert [(str(one.code), one.path, one.constraint) for one in found] == [
        ("missing_field", "song.slug", "m/song/rule/slug-if-on")
    ]


def test_a_null_spelling_with_a_null_elsewhere_is_reported_once_per_spelling() -> None:
    found = interpret(catalog(model(*FIELDS)), {"model": "m", "image": None, "imageUrl": None})
    assert [finding.path for finding in found] == ["image", "imageUrl"]
