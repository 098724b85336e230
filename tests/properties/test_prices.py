"""What a run costs: the generated client and the reference agree, and both give the amounts worked out by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capmatrix.semantics import strategies
from capmatrix.semantics.interpret import interpret
from capmatrix.semantics.price import price
from tests.support.generated import nanogpt_video
from tests.support.specs import MATRIX, catalog_of

CATALOG = catalog_of(MATRIX)
MODELS = {model.id: model for model in CATALOG.models}
PRICED = {id_: model for id_, model in MODELS.items() if model.pricing is not None}
VALID = {id_: strategies.valid(model, CATALOG) for id_, model in PRICED.items()}
NEAR = {id_: strategies.near_misses(model, CATALOG).map(lambda missed: missed.payload) for id_, model in PRICED.items()}
PROMPT, IMAGE = {"prompt": "A boat"}, {"imageUrl": "https://example.com/boat.jpg"}

# By hand from the list of models, September 2026, with the decisions of the matrix.
WORKED_OUT: list[tuple[str, dict[str, Any], str | None]] = [
    ("hunyuan-video", PROMPT, "0.40"),
    ("hunyuan-video", {**PROMPT, "pro_mode": False}, "0.40"),
    ("hunyuan-video", {**PROMPT, "pro": True}, "0.80"),
    ("hunyuan-video-image-to-video", IMAGE, "0.40"),
    ("hunyuan-video-image-to-video", {**IMAGE, "pro_mode": True}, "0.80"),
    ("seedance-video", PROMPT, "0.285"),
    ("seedance-video", {**PROMPT, "resolution": "480p"}, "0.12002"),
    ("seedance-video", {**PROMPT, "resolution": "480p", "duration": "10"}, "0.24004"),
    ("seedance-video", {**PROMPT, "resolution": "720p", "duration": 10}, "0.57"),
    ("seedance-video", {**PROMPT, "duration": "5"}, "0.285"),
    ("sora-2", PROMPT, "0.40"),
    ("sora-2", {**PROMPT, "seconds": 12, "resolution": "720p"}, "1.20"),
    ("sora-2", {**PROMPT, "seconds": "8", "pro_mode": True}, "2.40"),
    ("sora-2", {**PROMPT, "seconds": "12", "pro_mode": True, "resolution": "1792x1024"}, "6.00"),
    ("sora-2", {**PROMPT, "resolution": "1792x1024"}, None),
    ("veo2-video", PROMPT, "3.40"),
    ("veo2-video", {**PROMPT, "duration": "5s"}, "3.40"),
    ("veo2-video", {**PROMPT, "duration": "8s"}, "5.44"),
    ("veo2-video", {**PROMPT, "duration": "30s"}, "20.40"),
    ("veo3-video", PROMPT, "3.20"),
    ("veo3-video", {**PROMPT, "generateAudio": True, "duration": "5s"}, "4.80"),
    ("veo3-1-video", PROMPT, "3.20"),
    ("veo3-1-video", {**PROMPT, "duration": "4", "resolution": "1080p", "generateAudio": True}, "2.60"),
    ("veo3-1-video", {**PROMPT, **IMAGE, "duration": 6, "resolution": "1080p"}, "1.20"),
    ("veo3-1-video", {**IMAGE, "generateAudio": True}, "3.20"),
    ("wan-video-22-turbo", PROMPT, "0.10"),
    ("wan-video-22-turbo", {**PROMPT, "resolution": "580p"}, "0.075"),
    ("wan-video-22-turbo", {**PROMPT, "resolution": "480p"}, "0.05"),
    ("wan-video-image-to-video", IMAGE, "0.40"),
    ("wan-video-image-to-video", {**IMAGE, "num_frames": 82}, "0.50"),
    ("wan-video-image-to-video", {**IMAGE, "resolution": "480p", "num_frames": 81.0}, "0.20"),
    ("wan-video-image-to-video", {**IMAGE, "resolution": "480p", "num_frames": 100}, "0.25"),
    ("pixverse-v45", PROMPT, None),
]


def agree(payload: dict[str, Any]) -> Any:
    """Assert that the client quotes what the reference says, nothing for what is refused, and return it."""
    refused = any(finding.refuses for finding in interpret(CATALOG, payload))
    model = MODELS[payload["model"]]
    expected = None if refused else price(model, payload)
    quoted = nanogpt_video.quote(payload)
    assert (quoted and quoted.amount) == expected
    assert quoted is None or (model.pricing and quoted.currency == model.pricing.currency)
    return quoted


@given(st.sampled_from(sorted(PRICED)).flatmap(lambda id_: st.one_of(VALID[id_], NEAR[id_])))
def test_the_client_quotes_what_the_reference_says(payload: dict[str, Any]) -> None:
    agree(payload)


@pytest.mark.parametrize(("model", "fields", "amount"), WORKED_OUT)
def test_a_price_worked_out_by_hand_is_the_one_quoted(model: str, fields: dict[str, Any], amount: str | None) -> None:
    assert agree({"model": model, **fields}) == (None if amount is None else (Decimal(amount), "USD"))


def test_every_priced_model_and_every_row_is_worked_out_by_hand() -> None:
    assert {model for model, _, amount in WORKED_OUT if amount} == set(PRICED)
    for id_, model in PRICED.items():
        assert model.pricing
        amounts = {amount for one, _, amount in WORKED_OUT if one == id_}
        assert len(amounts) >= len({(row.amount, row.per_second) for row in model.pricing.rows}), id_


def test_a_quote_is_asked_of_anything() -> None:
    for payload in (None, [], {}, {"model": []}, {"model": "nobody"}, {"model": "sora-2", "prompt": float("nan")}):
        assert nanogpt_video.quote(payload) is None
