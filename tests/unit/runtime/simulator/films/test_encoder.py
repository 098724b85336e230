"""Films can be played to the last picture, and show what was asked for whatever it is."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from fractions import Fraction

import av
import pytest
from nanogpt_video._runtime.simulator.films.encoder import film, still
from PIL import Image

from tests.support.films import length, small


def pictures(wish, tmp_path) -> list[Image.Image]:
    file = tmp_path / "film.mp4"
    film(wish, file)
    with av.open(str(file)) as movie:
        return [frame.to_image() for frame in movie.decode(video=0)]


def drawn(wish, tmp_path) -> Image.Image:
    still(wish, tmp_path / "still.png")
    return Image.open(tmp_path / "still.png").convert("RGB")


def letters(picture: Image.Image) -> set[int]:
    """Return the points above the bar that are as bright as letters are."""
    area = picture.crop((0, 0, picture.width, picture.height * 9 // 10)).convert("L")
    return {place for place, value in enumerate(area.tobytes()) if value > 150}


def alike(one: Image.Image, other: Image.Image) -> float:
    """Return the share of the letters of two pictures that both have."""
    return len(letters(one) & letters(other)) / len(letters(one) | letters(other))


@pytest.mark.parametrize(
    ("width", "height", "frames", "rate"),
    [(160, 90, 8, 8), (90, 160, 1, 24), (16, 16, 3, 1), (162, 90, 75, Fraction(30000, 1001)), (1280, 720, 49, 24)],
)
@pytest.mark.parametrize("sound", [True, False])
def test_a_film_is_exact_to_the_frame_and_decodes_to_its_end(width, height, frames, rate, sound, tmp_path):
    file = tmp_path / "film.mp4"
    film(small(width=width, height=height, frames=frames, rate=Fraction(rate), sound=sound), file)
    with av.open(str(file)) as movie:
        video = movie.streams.video[0]
        assert (video.codec_context.name, video.codec_context.pix_fmt) == ("h264", "yuv420p")
        assert "Baseline" in str(video.codec_context.profile)
        assert (video.width, video.height, video.average_rate, video.frames) == (width, height, rate, frames)
        assert length(video) == frames / Fraction(rate)
        assert [stream.codec_context.name for stream in movie.streams.audio] == ["aac"] * sound
        for stream in movie.streams.audio:
            assert float(length(stream)) == pytest.approx(float(frames / Fraction(rate)), abs=1e-4)
        assert sum(isinstance(frame, av.VideoFrame) for frame in movie.decode(*movie.streams)) == frames
    boxes = file.read_bytes()
    assert boxes.index(b"moov") < boxes.index(b"mdat"), "a browser can start before it has all of it"


def test_the_sound_can_be_heard(tmp_path):
    file = tmp_path / "film.mp4"
    film(small(sound=True), file)
    with av.open(str(file)) as movie:
        samples = b"".join(bytes(frame.planes[0]) for frame in movie.decode(audio=0))
    heard = memoryview(samples).cast("f")
    assert 0.02 < max(heard) < 0.2, "quietly"


def test_a_film_shows_its_own_text_and_its_own_model(tmp_path):
    wish = small(width=640, height=360, text="A paper boat in the rain")
    first = pictures(wish, tmp_path)[0]
    assert alike(first, drawn(wish, tmp_path)) > 0.8
    assert alike(first, drawn(replace(wish, text="A tin drum on the moon"), tmp_path)) < 0.8
    assert alike(first, drawn(replace(wish, title="another"), tmp_path)) < 0.8
    blank = letters(drawn(replace(wish, text="", title=""), tmp_path))
    assert len(letters(first)) > len(blank) + 500


@pytest.mark.parametrize(("ending", "kind"), [("png", "PNG"), ("jpeg", "JPEG"), ("webp", "WEBP")])
def test_a_still_has_the_format_that_its_name_ends_with(ending, kind, tmp_path):
    still(small(), tmp_path / f"still.{ending}")
    with Image.open(tmp_path / f"still.{ending}") as picture:
        assert (picture.format, picture.size) == (kind, (160, 90))


def test_something_moves(tmp_path):
    shown = pictures(small(), tmp_path)
    lit = [sum(value > 200 for value in picture.convert("L").crop((0, 88, 160, 90)).tobytes()) for picture in shown]
    assert lit == sorted(lit)
    assert lit[-1] > lit[0] + 100


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\r\n ",
        "a" * 10_000,
        "word " * 2_000,
        "🙂👩‍👩‍👧‍👦🏳️‍🌈" * 200,
        "שלום עולם مرحبا بالعالم",
        "紙の舟が雨の中を行く",
        "\x00\x01\x07\x1b[31m\x7f\u0085\u202e\u2028\ufeff",
        "\ud800 alone",
        "e" + "\u0301" * 500,
        "%s {0} <b>&amp;</b> \\N{BULLET} ${HOME} 'quoted' \"twice\"",
        "".join(map(chr, range(0x20, 0x3000, 7))),
    ],
    ids=lambda text: unicodedata.normalize("NFC", text)[:12].encode("unicode_escape").decode(),
)
@pytest.mark.parametrize("size", [(160, 90), (16, 16), (640, 16)])
def test_any_text_can_be_shown(text, size, tmp_path):
    wish = small(text=text, title=text, width=size[0], height=size[1], frames=2)
    assert [picture.size for picture in pictures(wish, tmp_path)] == [size] * 2


def test_letters_that_the_font_lacks_are_told_apart(tmp_path):
    one, other = (drawn(small(width=320, height=180, text=text), tmp_path) for text in ("紙", "舟"))
    assert alike(one, other) < 0.99
