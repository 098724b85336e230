"""Encode films and images with the prompt drawn into them: H.264 and AAC in MP4, PNG and others.

One loop of about a second is encoded, in which a bar fills, and its packets are repeated: the cost of a film depends on
the size of the picture, not on its length.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from heapq import merge
from itertools import cycle
from pathlib import Path
from typing import Any, cast

import av
from PIL import Image, ImageDraw, ImageFont

from .film_request import FilmRequest

LETTERS_MOST = 600
"""Letters of a text that are drawn."""
SAMPLE_RATE = 48_000
"""Samples of sound per second."""
BLOCK = 1024
"""Samples per packet of sound; a whole number of waves fits into it, so that all packets are the same."""
WAVES = 8
_CODEC = {"preset": "superfast", "tune": "zerolatency", "profile": "baseline", "crf": "35", "threads": "1"}


@dataclass(frozen=True, slots=True)
class Packet:
    """The encoded form of a picture or of a block of sound."""

    data: bytes
    keyframe: bool
    """True if it can be decoded without earlier packets."""


def film(request: FilmRequest, file: Path) -> None:
    """Write a film as MP4, exact to the frame."""
    with av.open(file, "w", format="mp4", options={"movflags": "+faststart"}) as opened:
        movie: Any = opened
        pictures = movie.add_stream("libx264", rate=request.rate, options=_CODEC)
        pictures.width, pictures.height, pictures.pix_fmt = request.width, request.height, "yuv420p"
        sound = movie.add_stream("aac", rate=SAMPLE_RATE, layout="mono") if request.sound else None
        tracks = [_repeated(pictures, _loop(pictures, request), request.frames, 1)]
        if sound is not None:
            tracks.append(_repeated(sound, [_tone(sound)], round(request.frames / request.rate * SAMPLE_RATE), BLOCK))
        for packet in merge(*tracks, key=lambda packet: packet.pts * packet.time_base):
            movie.mux(packet)


def repackaged(request: FilmRequest, file: Path) -> None:
    """Write the same film in the container of the file's suffix: `ts` or `flv`."""
    usual = file.with_suffix(".mp4")
    film(request, usual)
    form = {".ts": "mpegts", ".flv": "flv"}[file.suffix]
    with av.open(usual) as read, av.open(file, "w", format=form) as opened:
        source: Any = read
        movie: Any = opened
        streams = {stream.index: movie.add_stream_from_template(stream) for stream in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                movie.mux(packet)
    usual.unlink()


def sound(request: FilmRequest, file: Path) -> None:
    """Write only the tone, as MP3 that begins with a frame, without an ID3 tag."""
    with av.open(file, "w", format="mp3", options={"id3v2_version": "0", "write_xing": "0"}) as opened:
        music: Any = opened
        stream = music.add_stream("libmp3lame", rate=SAMPLE_RATE, layout="mono")
        for number in range(math.ceil(request.frames / request.rate * SAMPLE_RATE / BLOCK)):
            music.mux(stream.encode(_wave(number)))
        music.mux(stream.encode(None))


def still(request: FilmRequest, file: Path) -> None:
    """Write an image in the format of the file's suffix."""
    _drawn(request).save(file)


MAKERS: Mapping[str, Callable[[FilmRequest, Path], None]] = {
    "mp4": film,
    "ts": repackaged,
    "flv": repackaged,
    "mp3": sound,
    "png": still,
    "jpeg": still,
    "webp": still,
}
"""Suffix of a file → the function that writes it."""


def _loop(stream: Any, request: FilmRequest) -> list[Packet]:
    """Encode one loop; it starts with a keyframe, so that another loop can follow."""
    # Two pictures at least: H.264 does not allow the same keyframe twice in a row.
    length = min(request.frames, max(2, math.ceil(request.rate)))
    # Its annotations name packages that may not be installed.
    make: Any = cast("Any", av.VideoFrame).from_image
    frame = make(_drawn(request)).reformat(format="yuv420p")
    luma, line = memoryview(frame.planes[0]), frame.planes[0].line_size
    packets: list[Packet] = []
    for number in range(length):
        # The bar is written into the luma plane: drawing and converting a picture takes longer than encoding it.
        bright = bytes([235]) * (request.width * (number + 1) // length)
        for row in range(request.height - _unit(request) // 2, request.height):
            luma[row * line : row * line + len(bright)] = bright
        frame.pts, frame.time_base = number, 1 / request.rate
        packets += _encoded(stream, frame)
    return packets + _encoded(stream, None)


def _tone(stream: Any) -> Packet:
    """Encode a quiet tone and return a packet from its middle."""
    packets: list[Packet] = []
    for number in range(8):
        packets += _encoded(stream, _wave(number))
    return packets[-1]


def _wave(number: int) -> av.AudioFrame:
    """Return a block of the tone with its time."""
    wave = (math.sin(2 * math.pi * WAVES * sample / BLOCK) for sample in range(BLOCK))
    frame = av.AudioFrame(format="s16", layout="mono", samples=BLOCK)
    frame.planes[0].update(b"".join(int(value * 2000).to_bytes(2, "little", signed=True) for value in wave))
    frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, number * BLOCK, Fraction(1, SAMPLE_RATE)
    return frame


def _encoded(stream: Any, frame: Any) -> list[Packet]:
    return [Packet(bytes(packet), packet.is_keyframe) for packet in stream.encode(frame)]


def _repeated(stream: Any, loop: list[Packet], length: int, step: int) -> Iterator[Any]:
    """Yield packets of `step` units each, repeating the loop, until `length` is filled."""
    for source, start in zip(cycle(loop), range(0, length, step), strict=False):
        packet: Any = av.Packet(source.data)
        packet.stream, packet.time_base = stream, 1 / Fraction(stream.codec_context.rate)
        packet.pts = packet.dts = start
        packet.duration = min(step, length - start)
        packet.is_keyframe = source.keyframe
        yield packet


def _unit(request: FilmRequest) -> int:
    """Return the height of letters in pixels."""
    return max(6, min(request.width, request.height) // 18)


def _drawn(request: FilmRequest) -> Image.Image:
    """Draw model, size and prompt on a background whose colour depends on model and prompt."""
    hue = zlib.crc32(f"{request.title}\n{request.text}".encode(errors="replace"))
    picture = Image.new("RGB", (request.width, request.height), f"hsl({hue % 360}, 45%, 25%)")
    draw, unit = ImageDraw.Draw(picture), _unit(request)
    form = f"{request.width}x{request.height}, {float(request.frames / request.rate):g} s, {float(request.rate):g} fps"
    lines = [*_wrapped(request.title[:LETTERS_MOST], unit, request.width - 2 * unit), form, ""]
    lines += _wrapped(request.text[:LETTERS_MOST], unit, request.width - 2 * unit)
    for number, text in enumerate(lines[: (request.height - 3 * unit) * 3 // (4 * unit)]):
        draw.text((unit, unit + number * unit * 4 // 3), text, "white", font=_font(unit))
    return picture


@lru_cache(maxsize=16)
def _font(size: int) -> ImageFont.FreeTypeFont:
    found = ImageFont.load_default(size)
    assert isinstance(found, ImageFont.FreeTypeFont)
    return found


def _wrapped(text: str, size: int, width: int) -> list[str]:
    """Break a text into lines of at most `width` pixels: between words, or within a word that is too long."""
    lines, used = [""], 0.0
    for word in text.split():
        letters = [(_shown(letter), _width(_shown(letter), size)) for letter in word]
        gap = _width(" ", size) if lines[-1] else 0.0
        if lines[-1] and used + gap + sum(wide for _, wide in letters) > width:
            lines.append("")
            gap = used = 0.0
        lines[-1] += " " if gap else ""
        used += gap
        for letter, wide in letters:
            if lines[-1] and used + wide > width:
                lines.append("")
                used = 0.0
            lines[-1] += letter
            used += wide
    return lines


@lru_cache(maxsize=4096)
def _width(letter: str, size: int) -> float:
    return _font(size).getlength(letter)


@lru_cache(maxsize=4096)
def _shown(letter: str) -> str:
    """Return a letter if the font has it, else its escape: the font has few letters besides Latin ones."""
    if letter.isprintable() and _shape(letter) not in (_shape(" "), _shape("\uffff")):
        return letter
    return letter.encode("unicode_escape").decode("ascii")


def _shape(letter: str) -> bytes:
    picture = Image.new("L", (32, 32))
    ImageDraw.Draw(picture).text((4, 4), letter, 255, font=_font(16))
    return picture.tobytes()
