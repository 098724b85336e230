"""Options of the AI SDK stand for the fields that a reader of the vendors' documents would give them to."""

from __future__ import annotations

import pytest

from capmatrix.ir.kinds import Choice, Either, Field, Flag, Media, Size, Text
from capmatrix.targets.typescript.sdk_options import options_of
from tests.support.small import model
from tests.support.specs import MATRIX, ROOT, catalog_of

SPECS = ROOT / "specs"
READ = [
    (
        "nanogpt-video",
        "veo2-video",
        {"prompt": "prompt", "aspectRatio": "aspect_ratio", "image": "imageDataUrl", "seed": "seed"},
    ),
    ("nanogpt-video", "sora-2", {"prompt": "prompt", "resolution": "resolution", "image": "imageDataUrl"}),
    (
        "fal",
        "fal-ai/veo3.1/first-last-frame-to-video",
        {
            "prompt": "prompt",
            "aspectRatio": "aspect_ratio",
            "resolution": "resolution",
            "generateAudio": "generate_audio",
            "image": "first_frame_url",
            "lastFrame": "last_frame_url",
            "seed": "seed",
        },
    ),
    ("runway", "gen4_turbo", {"prompt": "promptText", "aspectRatio": "ratio", "image": "promptImage", "seed": "seed"}),
    (
        "seedance",
        "seedance-1-0-pro-250528",
        {"aspectRatio": "ratio", "resolution": "resolution", "seed": "seed"},  # prompt and pictures stand in a list
    ),
]


@pytest.mark.parametrize(("service", "name", "read"), READ, ids=lambda value: value if isinstance(value, str) else "")
def test_a_model_has_the_fields_that_its_document_names(service: str, name: str, read: dict[str, str]):
    catalog = catalog_of(MATRIX if service == MATRIX.name else SPECS / service)
    found = next(one for one in catalog.models if one.id == name)
    assert options_of(found) == read


PICTURE = Media(of="image", forms=("url", "data"))


@pytest.mark.parametrize(
    ("fields", "read"),
    [
        ((), {}),
        ((Field(name="words", kind=Text(), means="text"), Field(name="prompt", kind=Text(), means="text")), "prompt"),
        ((Field(name="words", kind=Text(), means="text"), Field(name="notes", kind=Text())), "words"),
    ],
)
def test_the_prompt_is_the_text_of_that_name_else_the_first_one(fields: tuple[Field, ...], read: str | dict[str, str]):
    assert options_of(model(*fields)) == ({"prompt": read} if read else {})


def test_shapes_and_sizes_of_the_picture_are_told_apart_by_their_values():
    shape = Field(name="form", kind=Choice(values=("auto", "16:9")), means="picture")
    turned = Field(name="way", kind=Choice(values=("landscape", "portrait")), means="picture")
    size = Field(name="large", kind=Either(options=(Choice(values=("1080p",)), Size(step=8))), means="picture")
    assert options_of(model(turned, size, shape)) == {"aspectRatio": "form", "resolution": "large"}


def test_the_last_picture_is_known_by_a_word_of_its_name():
    last = [Field(name=name, kind=PICTURE) for name in ("lastImage", "end_image", "tail-picture")]
    for field in last:
        first = Field(name="blast_pictureEnding", kind=PICTURE)
        assert options_of(model(field, first)) == {"image": first.name, "lastFrame": field.name}
    sound = Field(name="film_with_sound", kind=Flag(), means="sound")
    voice = Field(name="voice", kind=Text(), means="sound")
    assert options_of(model(voice, sound)) == {"generateAudio": sound.name}
