"""What a request asks of the film, told by what its fields mean and never by what they are called."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from nanogpt_video._runtime.simulator.films.film_request import POINTS_MOST, RATE_MOST, SECONDS_MOST, film_request

SECONDS = {"name": "a", "aliases": ["b"], "kind": {"kind": "duration", "values": [4, 8]}, "means": "seconds"}
RANGE = {"name": "a", "kind": {"kind": "duration", "minimum": 6, "maximum": 20}, "means": "seconds"}
CHOSEN = {"name": "a", "kind": {"kind": "duration", "values": [4, 12, 8], "auto": True}, "means": "seconds"}
SIZE = {"name": "c", "kind": {"kind": "text"}, "means": "picture"}
SHAPE = {"name": "d", "kind": {"kind": "text"}, "means": "picture"}
FRAMES = {"name": "e", "kind": {"kind": "integer"}, "default": {"value": 81}, "means": "frames"}
RATE = {"name": "f", "kind": {"kind": "number"}, "default": {"value": 16}, "means": "rate"}
FLAG = {"name": "g", "kind": {"kind": "flag"}, "means": "sound"}
VOICE = {"name": "h", "kind": {"kind": "choice", "values": ["low", "high"]}, "means": "sound"}
NOISE = {"name": "i", "kind": {"kind": "either", "options": [{"kind": "media", "of": "audio"}]}}
SIDES = [{"name": name, "kind": {"kind": "integer"}, "means": name} for name in ("width", "height")]
CANVAS = {"name": "j", "kind": {"kind": "group", "fields": SIDES}}
WORDS = {"name": "k", "kind": {"kind": "anything"}, "means": "text"}


def asked(fields: list[dict[str, Any]], pricing: dict[str, Any] | None = None, /, **payload: Any):
    return film_request({"id": "m", "fields": fields, "pricing": pricing or {}}, payload)


def seconds(fields: list[dict[str, Any]], /, **payload: Any) -> Fraction:
    film = asked(fields, **payload)
    return film.frames / film.rate


@pytest.mark.parametrize("value", [8, 8.0, "8", "8s"])
def test_seconds_are_read_in_every_form_of_the_wire(value):
    assert seconds([SECONDS], a=value) == 8
    assert seconds([SECONDS], b=value) == 8, "an alias counts as well"


@pytest.mark.parametrize("value", [-1, -1.0, "-1"])
def test_a_length_left_to_the_service_is_the_longest_which_is_what_is_charged(value):
    assert seconds([CHOSEN], a=value) == 12
    assert seconds([{**CHOSEN, "kind": {**RANGE["kind"], "auto": True}}], a=value) == 20
    assert seconds([{**CHOSEN, "kind": {"kind": "duration", "minimum": 7, "auto": True}}], a=value) == 7


@pytest.mark.parametrize(
    ("fields", "length"),
    [
        ([], 5),
        ([SECONDS], 4),
        ([{**SECONDS, "kind": {"kind": "duration", "values": [4, 5]}}], 5),
        ([{**SECONDS, "default": {"value": "8s"}}], 8),
        ([RANGE], 6),
        ([{**CHOSEN, "default": {"value": -1}}], 12),
        ([FRAMES, RATE], Fraction(81, 16)),
        ([SECONDS, FRAMES, RATE], Fraction(81, 16)),
        ([{**SECONDS, "default": {"value": 8}}, FRAMES, RATE], 8),
    ],
)
def test_what_is_absent_is_as_usual(fields, length):
    assert seconds(fields) == length


def test_an_absent_field_is_what_the_price_takes_it_for():
    assert asked([SECONDS], {"defaults": [["a", ["8"]]]}).frames == 8 * 24
    assert asked([SECONDS], {"defaults": [["a", ["4", "8"]]]}).frames == 8 * 24, (
        "of several the service's own, the last"
    )
    inside = {"name": "p", "kind": {"kind": "group", "fields": [SECONDS]}}
    assert asked([inside], {"defaults": [["$.p.a", ["8"]]]}).frames == 8 * 24
    assert asked([inside], {"defaults": [["a", ["8"]]]}).frames == 4 * 24, "a field of the model, not the one inside"
    silent = {**FLAG, "default": {"value": False}}
    assert asked([silent], {"defaults": [["g", [True]]]}).sound
    assert not asked([silent], {"defaults": [["g", [True]]]}, g=False).sound


def test_frames_divided_by_their_rate_are_the_length():
    assert seconds([FRAMES, RATE], e=100, f=24) == Fraction(100, 24)
    assert seconds([SECONDS, FRAMES, RATE], e=100) == Fraction(100, 16), "given frames beat usual seconds"
    assert seconds([SECONDS, FRAMES, RATE], a=4, e=100) == 4


@pytest.mark.parametrize(
    ("given", "size"),
    [
        ({}, (1280, 720)),
        ({"c": "720p"}, (1280, 720)),
        ({"c": "1080P"}, (1920, 1080)),
        ({"c": "480p"}, (854, 480)),
        ({"c": "580p"}, (1032, 580)),
        ({"c": "2k"}, (2560, 1440)),
        ({"c": "4k"}, (3840, 2160)),
        ({"c": "1792x1024"}, (1792, 1024)),
        ({"c": "832*480"}, (832, 480)),
        ({"c": "480 x 832"}, (480, 832)),
        ({"c": "1281x721"}, (1280, 720)),
        ({"c": "9:16"}, (720, 1280)),
        ({"c": "16x9"}, (1280, 720)),
        ({"c": "480p", "d": "1:1"}, (480, 480)),
        ({"c": "720p", "d": "21:9"}, (1680, 720)),
        ({"c": "720p", "d": "portrait"}, (720, 1280)),
        ({"c": "Square"}, (720, 720)),
        ({"c": "1792x1024", "d": "portrait"}, (1024, 1792)),
        ({"c": "1792x1024", "d": "landscape"}, (1792, 1024)),
        ({"c": "auto", "d": "adaptive"}, (1280, 720)),
        ({"c": "no", "d": ""}, (1280, 720)),
        ({"c": "0x0", "d": "0:9"}, (1280, 720)),
    ],
)
def test_a_picture_has_the_size_and_the_shape_that_were_asked_for(given, size):
    film = asked([SIZE, SHAPE], **given)
    assert (film.width, film.height) == size


def test_a_default_gives_way_to_what_is_given():
    large = {**SIZE, "default": {"value": "1792x1024"}}
    upright = {**SHAPE, "default": {"value": "9:16"}}
    assert (asked([large]).width, asked([large]).height) == (1792, 1024)
    assert asked([large, SHAPE], d="9:16").height == 1820, "1024 lines, in the other shape"
    assert asked([large, SHAPE], d="480p").height == 480
    assert asked([SIZE, upright], c="832x480").height == 480, "a default turns no size that was given"
    assert asked([SIZE, upright], c="480p").width == 480


def test_a_size_can_be_two_numbers_inside_an_object():
    film = asked([CANVAS], j={"width": 800, "height": 600})
    assert (film.width, film.height) == (800, 600)
    assert asked([CANVAS]).width == 1280
    assert asked([CANVAS], j="no object").width == 1280


@pytest.mark.parametrize(
    ("fields", "given", "sound"),
    [
        ([FLAG], {}, False),
        ([FLAG], {"g": True}, True),
        ([FLAG], {"g": False}, False),
        ([{**FLAG, "default": {"value": True}}], {}, True),
        ([{**FLAG, "default": {"value": True}}], {"g": False}, False),
        ([VOICE], {}, False),
        ([VOICE], {"h": "low"}, True),
        ([NOISE], {}, False),
        ([NOISE], {"i": "https://example.com/a.mp3"}, True),
        ([{"name": "i", "kind": {"kind": "list", "item": {"kind": "media", "of": "audio"}}}], {"i": ["data:"]}, True),
        ([{"name": "i", "kind": {"kind": "media", "of": "image"}}], {"i": "data:"}, False),
    ],
)
def test_there_is_sound_where_it_was_asked_for_or_brought_along(fields, given, sound):
    assert asked(fields, **given).sound is sound


def test_the_text_is_the_first_one_given():
    assert asked([WORDS]).text == ""
    assert asked([WORDS], k="A boat").text == "A boat"
    assert asked([WORDS], k=[{"scene": "紙の舟"}]).text == '[{"scene": "紙の舟"}]'


@pytest.mark.parametrize("much", [10**300, 1e300, "9" * 6, "1" * 5000, -5, 0])
def test_no_request_eats_the_machine(much):
    film = asked([SECONDS, SIZE, RATE, *SIDES], a=much, f=much, width=much, height=much, c=f"{much}x{much}")
    assert 1 <= film.rate <= RATE_MOST
    assert 1 <= film.frames <= SECONDS_MOST * film.rate
    assert min(film.width, film.height) >= 16
    assert film.width * film.height <= POINTS_MOST * 1.001


def test_what_is_too_large_keeps_its_shape():
    film = asked([SIZE], c="16000x9000")
    assert abs(film.width / film.height - 16 / 9) < 0.01
    assert film.width > 4096
