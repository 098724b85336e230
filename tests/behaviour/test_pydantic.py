"""Request classes inside pydantic: web frameworks, unions, nested models, and the way through JSON and back."""

from __future__ import annotations

import asyncio
import pickle
from copy import deepcopy
from typing import Annotated, Any, Self, cast

import httpx
import nanogpt_video
import pydantic
import pytest
from fastapi import FastAPI
from nanogpt_video._runtime.request import Part
from nanogpt_video.requests import LongstoriesMovie, MinimaxHailuo02, Sora2
from pydantic import BaseModel, Field, TypeAdapter

from tests.support.generated import requests
from tests.support.specs import MATRIX, catalog_of

app = FastAPI()


@app.post("/films")
async def make(request: MinimaxHailuo02) -> dict[str, Any]:
    """Return what would be posted."""
    return request.to_payload()


@app.post("/any")
async def make_any(
    request: Annotated[MinimaxHailuo02 | Sora2, Field(discriminator="model")],
) -> Sora2 | MinimaxHailuo02:
    """Return the request itself."""
    return request


class Order(BaseModel):
    number: int
    request: Sora2
    others: list[Sora2 | MinimaxHailuo02] = []


def call(method: str, path: str, body: Any = None) -> httpx.Response:
    async def over_asgi() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as http:
            return await http.request(method, path, json=body)

    return asyncio.run(over_asgi())


WRONG: list[tuple[Any, list[tuple[str, list[str | int], str | None]]]] = [
    ({"prompt": "x", "duration": "7"}, [("not_allowed", ["duration"], "6")]),
    ({"duration": "10"}, [("missing_field", ["prompt"], None)]),
    ({"prompt": "x", "promt": "y"}, [("unknown_field", ["promt"], "prompt")]),
    ({"prompt": 5}, [("wrong_type", ["prompt"], None)]),
    ({"prompt": "x", "duration": None}, [("wrong_type", ["duration"], None)]),
    ({"prompt": "x", "model": "sora-2"}, [("not_allowed", ["model"], "minimax-hailuo-02")]),
    ({"prompt": 5, "duration": "7"}, [("wrong_type", ["prompt"], None), ("not_allowed", ["duration"], "6")]),
    ([1], [("wrong_type", [], None)]),
]


@pytest.mark.parametrize(("body", "findings"), WRONG)
def test_a_web_framework_answers_422_with_the_findings(body: Any, findings: list[Any]):
    answer = call("POST", "/films", body)
    assert answer.status_code == 422
    found = [(one["type"], one["loc"], one.get("ctx", {}).get("hint")) for one in answer.json()["detail"]]
    assert found == [(code, ["body", *path], hint) for code, path, hint in findings]
    assert all(one["msg"] for one in answer.json()["detail"])


def test_a_web_framework_takes_a_right_request_and_describes_it():
    body = {"prompt": "x", "duration": "6"}
    assert call("POST", "/films", body).json() == {"model": "minimax-hailuo-02", **body}
    answer = call("POST", "/any", {"model": "sora-2", "prompt": "x"})
    assert (answer.status_code, answer.json()) == (200, {"model": "sora-2", "prompt": "x"})
    schema = call("GET", "/openapi.json").json()["components"]["schemas"]["MinimaxHailuo02"]
    assert schema["additionalProperties"] is False
    assert schema["properties"]["duration"]["anyOf"][0] == {"type": "string", "enum": ["6", "10"]}
    assert "null" not in str(schema)


@pytest.mark.parametrize("mode", ["smart", "left_to_right"])
def test_a_union_tries_the_next_class(mode: Any):
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[MinimaxHailuo02 | Sora2, Field(union_mode=mode)])
    assert type(adapter.validate_python({"model": "sora-2", "prompt": "x"})) is Sora2
    assert type(adapter.validate_json('{"model": "minimax-hailuo-02", "prompt": "x"}')) is MinimaxHailuo02
    assert type(adapter.validate_python(Sora2(prompt="x"))) is Sora2
    with pytest.raises(pydantic.ValidationError, match="not_allowed"):
        adapter.validate_python({"model": "sora-2", "prompt": "x", "seconds": "5"})


def test_a_nested_request_reports_its_findings_where_they_are():
    with pytest.raises(pydantic.ValidationError) as caught:
        Order.model_validate({"number": "one", "request": {"prompt": "x", "seconds": "5"}})
    found = {one["loc"]: one["type"] for one in caught.value.errors()}
    assert found == {("number",): "int_parsing", ("request", "seconds"): "not_allowed"}
    with pytest.raises(ValueError, match=r"musicConfig\.volume"):
        LongstoriesMovie.model_validate({"prompt": "x", "musicConfig": {"volume": "loud"}})


def test_a_finding_inside_a_list_has_its_index():
    with pytest.raises(pydantic.ValidationError) as caught:
        TypeAdapter(list[LongstoriesMovie]).validate_python([{"prompt": "x", "musicConfig": {"volume": 7}}])
    assert [one["loc"] for one in caught.value.errors()] == [(0, "musicConfig", "volume")]


def test_a_message_that_quotes_braces_is_left_alone():
    with pytest.raises(pydantic.ValidationError) as caught:
        Sora2.model_validate({"prompt": "x", "seconds": "{hint} {message}"})
    assert '"{hint} {message}" is not one of' in caught.value.errors()[0]["msg"]


def test_what_was_given_comes_back_from_json_and_dictionaries():
    order = Order(number=1, request=Sora2(prompt="x", seconds="4"), others=[MinimaxHailuo02(prompt="y", duration=6)])
    assert order.request.model_dump() == {"model": "sora-2", "prompt": "x", "seconds": "4"}
    assert order.request.model_dump(exclude={"prompt"}) == {"model": "sora-2", "seconds": "4"}
    for back in (
        Order.model_validate(order.model_dump()),
        Order.model_validate_json(order.model_dump_json()),
        Order.model_validate(order.model_dump(mode="json")),
        deepcopy(order),
        pickle.loads(pickle.dumps(order)),
    ):
        assert back == order
        assert back.request.to_payload() == order.request.to_payload()


def test_a_class_called_directly_raises_the_error_of_the_package():
    wrongs: list[dict[str, Any]] = [{"seconds": "5"}, {"promt": "x"}, {"prompt": 5}]
    for wrong in wrongs:
        with pytest.raises(nanogpt_video.ValidationError) as caught:
            cast("Any", Sora2)(**{"prompt": "x", **wrong})
        assert isinstance(caught.value, ValueError)
        assert not isinstance(caught.value, pydantic.ValidationError)
    with pytest.raises(TypeError, match=r"write Sora2\(…\)"), nanogpt_video.NanoGPT("k") as client:
        client.submit(cast("Any", Sora2))


def test_a_validator_of_a_subclass_is_heard():
    class Short(Sora2):
        @pydantic.field_validator("prompt")
        @classmethod
        def short(cls, value: str) -> str:
            if len(value) > 3:
                raise ValueError("too long")
            return value

    assert Short(prompt="abc").to_payload() == {"model": "sora-2", "prompt": "abc"}
    with pytest.raises(pydantic.ValidationError, match="too long"):
        Short(prompt="abcd")


def test_a_validator_of_a_subclass_may_repair_what_is_wrong():
    told: list[str] = []

    class Repaired(Sora2):
        @pydantic.model_validator(mode="wrap")
        @classmethod
        def repaired(cls, data: dict[str, Any], handler: pydantic.ModelWrapValidatorHandler[Self]) -> Self:
            try:
                return handler(data)
            except pydantic.ValidationError as error:
                told.extend(one["msg"] for one in error.errors())
                return handler(data | {"seconds": "4"})

    made = cast("Any", Repaired)(prompt="x", seconds="5")
    assert made.to_payload() == {"model": "sora-2", "prompt": "x", "seconds": "4"}
    assert told == ['"5" is not one of "4", "8", "12"']
    with pytest.raises(nanogpt_video.ValidationError, match="promt"):
        cast("Any", Repaired)(prompt="x", promt="x")


def test_no_text_is_made_for_an_error_that_is_not_read(monkeypatch: pytest.MonkeyPatch):
    def made(value: object) -> str:
        raise AssertionError(value)

    monkeypatch.setattr("nanogpt_video._runtime.checks.quoted", made)
    with pytest.raises(nanogpt_video.ValidationError) as caught:
        cast("Any", Sora2)(prompt=5, seconds="5")
    assert [(finding.code, finding.field) for finding in caught.value.findings] == [
        ("wrong_type", "prompt"),
        ("not_allowed", "seconds"),
    ]


def test_no_schema_of_a_class_takes_null():
    partial = {model.names.type for model in catalog_of(MATRIX).models if model.partial}
    for name in requests.__all__:
        for mode in ("validation", "serialization"):
            schema = getattr(requests, name).model_json_schema(mode=mode)
            assert "'null'" not in str(schema), name
            assert schema["additionalProperties"] is (name in partial)


def test_a_null_in_a_key_of_the_callers_own_is_sent():
    class Notes(Part):
        model_config = pydantic.ConfigDict(extra="allow")
        tone: str | None = None

    given: dict[str, Any] = {"tone": None, "mood": None}
    made = Notes(**given)
    assert made.to_payload() == Notes.model_validate({"mood": None}).to_payload() == {"mood": None}
    assert Notes(tone="low").to_payload() == {"tone": "low"}
