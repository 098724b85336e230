"""Films and pictures that can be played and looked at: H.264 and AAC in MP4, and PNG, with the prompt drawn into them.

One loop is encoded, about a second in which a bar fills, and its packets are repeated: what a film costs depends on the
size of the picture, hardly on its length.
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

from .film_request import Wanted

LETTERS = 600
"""Of a text, so many are shown."""
PITCH = 48_000
"""Samples of sound in a second."""
BLOCK = 1024
"""Samples in a packet of sound; the tone fits into it a whole number of times, so that every packet can be the same."""
WAVES = 8
_CODEC = {"preset": "superfast", "tune": "zerolatency", "profile": "baseline", "crf": "35", "threads": "1"}


@dataclass(frozen=True, slots=True)
class Piece:
    """What an encoder gives for a picture or for a block of sound."""

    data: bytes
    whole: bool
    """It needs none of those before it."""


def film(wanted: Wanted, file: Path) -> None:
    """Write a film: as long, as large, as fast as wanted to the frame."""
    with av.open(file, "w", format="mp4", options={"movflags": "+faststart"}) as opened:
        movie: Any = opened
        pictures = movie.add_stream("libx264", rate=wanted.rate, options=_CODEC)
        pictures.width, pictures.height, pictures.pix_fmt = wanted.width, wanted.height, "yuv420p"
        sound = movie.add_stream("aac", rate=PITCH, layout="mono") if wanted.sound else None
        tracks = [_repeated(pictures, _loop(pictures, wanted), wanted.frames, 1)]
        if sound is not None:
            tracks.append(_repeated(sound, [_tone(sound)], round(wanted.frames / wanted.rate * PITCH), BLOCK))
        for packet in merge(*tracks, key=lambda packet: packet.pts * packet.time_base):
            movie.mux(packet)


def repacked(wanted: Wanted, file: Path) -> None:
    """Write the same film as another container, which the file's name ends with: `ts` or `flv`."""
    usual = file.with_suffix(".mp4")
    film(wanted, usual)
    form = {".ts": "mpegts", ".flv": "flv"}[file.suffix]
    with av.open(usual) as read, av.open(file, "w", format=form) as opened:
        source: Any = read
        movie: Any = opened
        streams = {one.index: movie.add_stream_from_template(one) for one in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                movie.mux(packet)
    usual.unlink()


def sound(wanted: Wanted, file: Path) -> None:
    """Write the tone alone, as MP3 whose first bytes are those of a frame: no tag says what it is."""
    with av.open(file, "w", format="mp3", options={"id3v2_version": "0", "write_xing": "0"}) as opened:
        music: Any = opened
        stream = music.add_stream("libmp3lame", rate=PITCH, layout="mono")
        for number in range(math.ceil(wanted.frames / wanted.rate * PITCH / BLOCK)):
            music.mux(stream.encode(_wave(number)))
        music.mux(stream.encode(None))


def still(wanted: Wanted, file: Path) -> None:
    """Write a picture in the format that the file's name ends with."""
    _drawn(wanted).save(file)


MAKERS: Mapping[str, Callable[[Wanted, Path], None]] = {
    "mp4": film,
    "ts": repacked,
    "flv": repacked,
    "mp3": sound,
    "png": still,
    "jpeg": still,
    "webp": still,
}
"""Ending of a file's name → what writes it."""


def _loop(stream: Any, wanted: Wanted) -> list[Piece]:
    """Encode one loop; its first picture is whole, so that another loop can follow."""
    # Two pictures at least: the same whole picture twice in a row is no H.264.
    length = min(wanted.frames, max(2, math.ceil(wanted.rate)))
    # Its annotations name packages that need not be there.
    make: Any = cast("Any", av.VideoFrame).from_image
    frame = make(_drawn(wanted)).reformat(format="yuv420p")
    luma, line = memoryview(frame.planes[0]), frame.planes[0].line_size
    pieces: list[Piece] = []
    for number in range(length):
        # The bar is painted into the brightness itself: to draw and convert a picture takes longer than to encode it.
        bright = bytes([235]) * (wanted.width * (number + 1) // length)
        for row in range(wanted.height - _unit(wanted) // 2, wanted.height):
            luma[row * line : row * line + len(bright)] = bright
        frame.pts, frame.time_base = number, 1 / wanted.rate
        pieces += _pieces(stream, frame)
    return pieces + _pieces(stream, None)


def _tone(stream: Any) -> Piece:
    """Encode a quiet tone and return a block from its middle."""
    pieces: list[Piece] = []
    for number in range(8):
        pieces += _pieces(stream, _wave(number))
    return pieces[-1]


def _wave(number: int) -> av.AudioFrame:
    """Return a block of the tone, at its place in time."""
    wave = (math.sin(2 * math.pi * WAVES * sample / BLOCK) for sample in range(BLOCK))
    frame = av.AudioFrame(format="s16", layout="mono", samples=BLOCK)
    frame.planes[0].update(b"".join(int(value * 2000).to_bytes(2, "little", signed=True) for value in wave))
    frame.sample_rate, frame.pts, frame.time_base = PITCH, number * BLOCK, Fraction(1, PITCH)
    return frame


def _pieces(stream: Any, frame: Any) -> list[Piece]:
    return [Piece(bytes(packet), packet.is_keyframe) for packet in stream.encode(frame)]


def _repeated(stream: Any, loop: list[Piece], length: int, step: int) -> Iterator[Any]:
    """Give packets, each so long, until the whole length is filled."""
    for piece, start in zip(cycle(loop), range(0, length, step), strict=False):
        packet: Any = av.Packet(piece.data)
        packet.stream, packet.time_base = stream, 1 / Fraction(stream.codec_context.rate)
        packet.pts = packet.dts = start
        packet.duration = min(step, length - start)
        packet.is_keyframe = piece.whole
        yield packet


def _unit(wanted: Wanted) -> int:
    """Return the height of letters, as a part of the picture."""
    return max(6, min(wanted.width, wanted.height) // 18)


def _drawn(wanted: Wanted) -> Image.Image:
    """Draw what every picture of a film shows: model, form and prompt, on a ground in a colour of their own."""
    hue = zlib.crc32(f"{wanted.title}\n{wanted.text}".encode(errors="replace"))
    picture = Image.new("RGB", (wanted.width, wanted.height), f"hsl({hue % 360}, 45%, 25%)")
    draw, unit = ImageDraw.Draw(picture), _unit(wanted)
    form = f"{wanted.width}x{wanted.height}, {float(wanted.frames / wanted.rate):g} s, {float(wanted.rate):g} fps"
    lines = [*_wrapped(wanted.title[:LETTERS], unit, wanted.width - 2 * unit), form, ""]
    lines += _wrapped(wanted.text[:LETTERS], unit, wanted.width - 2 * unit)
    for number, text in enumerate(lines[: (wanted.height - 3 * unit) * 3 // (4 * unit)]):
        draw.text((unit, unit + number * unit * 4 // 3), text, "white", font=_font(unit))
    return picture


@lru_cache(maxsize=16)
def _font(size: int) -> ImageFont.FreeTypeFont:
    found = ImageFont.load_default(size)
    assert isinstance(found, ImageFont.FreeTypeFont)
    return found


def _wrapped(text: str, size: int, width: int) -> list[str]:
    """Break a text into lines of at most that width: between words, or where a word is too long within it."""
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
    """Return a letter as the font has it, else as it would be escaped: the font knows little beside Latin letters."""
    if letter.isprintable() and _shape(letter) not in (_shape(" "), _shape("\uffff")):
        return letter
    return letter.encode("unicode_escape").decode("ascii")


def _shape(letter: str) -> bytes:
    picture = Image.new("L", (32, 32))
    ImageDraw.Draw(picture).text((4, 4), letter, 255, font=_font(16))
    return picture.tobytes()
