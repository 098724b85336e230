"""Questions: how they are read, and that a model answers one exactly where a right payload shows it."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from capmatrix.cli.ask import QUESTIONS
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.policy import REFUSED_WHEN_STRICT
from capmatrix.runtime.query.language import InvalidQuery, measure
from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.advice.query import holds, parse
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.payloads.heavy import is_heavy
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.interpret import interpret
from tests.reviews.reviews import BASE
from tests.support.specs import CASES, MATRIX, catalog_of, sampled

SERVICES = {"matrix": catalog_of(MATRIX), "easel": catalog_of(CASES / "easel" / "spec")}
REAL, EASEL = catalog_of(BASE), SERVICES["easel"]
CALLABLE = [
    pytest.param(service, one, id=f"{name}-{one.id}")
    for name, service in SERVICES.items()
    for one in sampled(service)
    if one.lifecycle.stage != "removed"
]


def ids(service: Catalog, text: str) -> list[str]:
    return [one.model.id for one in matching_models(service, parse(service, text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("image audio", ["bytedance-avatar-omni-human-1.5", "veed-fabric-1.0", "wan-wavespeed-s2v"]),
        ("deprecated", ["longstories", "longstories-kids"]),
        ("model=kling-v21-* duration=10 not image", ["kling-v21-master", "kling-v21-pro"]),
        ("model=kling-v21-* model!=*-pro duration=10s", ["kling-v21-master"]),
        ("not model=*-*", ["longstories"]),
        ("price>3.5 model=sora*", ["sora-2"]),
        ("price<=0.1", ["wan-video-22-turbo"]),
        ("family=hunyuan price=0.8 pro_mode=true", ["hunyuan-video", "hunyuan-video-image-to-video"]),
        ("family=hunyuan price=0.8 not pro_mode", []),
        (
            "musicConfig.volume>0.5 musicConfig.volume<0.6 provider=longstories deprecated",
            ["longstories", "longstories-kids"],
        ),
        ("model=sora-2 seconds>8", ["sora-2"]),
        ("model=sora-2 seconds>12", []),
        ("model=sora-2 seconds=4|12 not seconds=4 price=1.2", ["sora-2"]),
        ("model=sora-2 duration|seconds=8", ["sora-2"]),
        ("model=sora-2 resolution>=1024", ["sora-2"]),
        ("model=sora-2 resolution>=4k", []),
        ("model=sora-2 prompt='two words, or more'", ["sora-2"]),
    ],
)
def test_models_are_found_by_what_they_take_at_once(text: str, found: list[str]) -> None:
    assert sorted(ids(REAL, text)) == sorted(found)


def test_rules_count() -> None:
    # A sketch brings its own shape; pressure goes with a sketch alone; 60 seconds of drying with the fine brush.
    assert ids(EASEL, "engine=studio* sketch ratio") == []
    assert ids(EASEL, "engine=studio* pressure not image") == []
    (taker,) = matching_models(EASEL, parse(EASEL, "engine=studio* dry=60"))
    assert taker.payload is not None
    assert taker.payload["fine"] is True


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has no condition"),
        ("image >", "cannot be parsed from '>'"),
        ("durattion=5", "did you mean 'duration'?"),
        ("musicConfig.volum=1", "did you mean 'musicConfig.volume'?"),
        ("prompt.length=1", "a field that no model has"),
        ("resolution>=large", "has no order"),
        ("price=cheap", "has no order"),
        ("provider", "is compared by = or !="),
        ("provider>x", "is compared by = or !="),
    ],
)
def test_what_cannot_be_asked_is_said(text: str, message: str) -> None:
    with pytest.raises(InvalidQuery, match=message.replace("?", r"\?").replace(">", r"\>")):
        parse(REAL, text)


def test_the_help_has_five_lines_and_every_form_in_it_can_be_asked() -> None:
    assert len(QUESTIONS) == 5
    for text in ("image", "audio", "video", "text", "prompt", "duration|seconds", "musicConfig.volume", "duration=10"):
        assert parse(REAL, text)
    for text in ("provider=fal", "family=kling", "model=veo*", "active", "deprecated", "price<=0.5", "not price<=0.5"):
        assert parse(REAL, text)
    for operator in ("!=", "<", "<=", ">", ">="):
        assert parse(REAL, f"duration{operator}10 resolution {operator} 1080p")[1].operator == operator


@pytest.mark.parametrize(
    ("value", "size"),
    [(5, 5), ("5", 5), ("5s", 5), ("1080p", 1080), ("4k", 2160), ("1792x1024", 1024), ("16:9", None), (True, None)],
)
def test_sizes_are_compared_by_their_lines(value: object, size: float | None) -> None:
    assert measure(value) == size


def question(payload: dict[str, Any], one: Model, dice: Random) -> str:
    """Return a question to which a payload is an answer."""
    parts: list[str] = []
    for field in dice.sample(one.fields, k=min(3, len(one.fields))):
        value = payload.get(field.name)
        if value is None:
            parts += [f"not {field.name}=*"] if field.name not in payload else []
        elif isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e9:
            parts.append(f"{field.name}{dice.choice(['=', '<=', '>='])}{value!r}")
        elif isinstance(value, str) and value.isprintable() and not set(value) & set("'\"|*") and value:
            parts.append(f"{field.name}='{value}'")
        else:
            parts.append(f"{field.name}=*")
    return " ".join(parts)


@pytest.mark.parametrize(("service", "one"), CALLABLE)
def test_a_question_that_a_payload_answers_finds_its_model_and_one_that_finds_none_has_no_answer(
    service: Catalog, one: Model
) -> None:
    key, dice = service.service.discriminator, Random(one.id)
    ready = Space(one.fields, one.rules)
    drawn = [built for _ in range(40) if (built := ready.sample(dice.choice)) is not None]
    drawn += [dict(case.payload) for case in cases_of(service, one) if case.valid and case.payload.get(key) == one.id]
    right = [
        payload
        for payload in ({**payload, key: one.id} for payload in drawn if not any(map(is_heavy, payload.values())))
        if not any(said.refuses or said.code in REFUSED_WHEN_STRICT for said in interpret(service, payload))
        and not any(alias in payload for field in one.fields for alias in field.aliases)
    ]
    assert right
    for payload in dice.sample(right, k=min(6, len(right))):
        asked = parse(service, f"{key}={one.id} {question(payload, one, dice)}")
        assert all(holds(one.fields, condition, payload) for condition in asked)
        (found,) = matching_models(service, asked)
        assert found.payload is not None
        assert all(holds(one.fields, condition, found.payload) for condition in asked)
        assert not any(said.refuses for said in interpret(service, found.payload))
        assert len(found.payload) <= len(payload)
    for pair in (dice.sample(right, k=2) for _ in range(6) if len(right) > 1):
        asked = parse(service, f"{key}={one.id} {question(pair[0], one, dice)} {question(pair[1], one, dice)}")
        if not list(matching_models(service, asked)):
            assert not any(all(holds(one.fields, part, payload) for part in asked) for payload in right)
