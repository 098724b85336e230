"""Files of many formats as FFmpeg (by PyAV) and Pillow write them: judges of what we take a file for."""

from __future__ import annotations

import io
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import av
from PIL import Image

FORMATS: dict[str, tuple[str, str | None, str | None, dict[str, str]]] = {
    "mp4": ("mp4", "libx264", "aac", {}),
    "mp4 table first": ("mp4", "libx264", "aac", {"movflags": "+faststart"}),
    "mp4 in fragments": ("mp4", "libx264", "aac", {"movflags": "frag_keyframe+empty_moov"}),
    "mp4 without sound": ("mp4", "libx264", None, {}),
    "m4a": ("ipod", None, "aac", {}),
    "mov": ("mov", "libx264", "aac", {}),
    "3gp": ("3gp", "mpeg4", "aac", {}),
    "webm": ("webm", "libvpx", "libopus", {}),
    "webm live": ("webm", "libvpx", "libopus", {"live": "1"}),
    "mkv": ("matroska", "libx264", "aac", {}),
    "avi": ("avi", "mpeg4", "libmp3lame", {}),
    "flv": ("flv", "flv", "libmp3lame", {}),
    "ts": ("mpegts", "libx264", "aac", {}),
    "ts mpeg2": ("mpegts", "mpeg2video", "mp2", {}),
    "m2ts": ("mpegts", "libx264", "ac3", {"mpegts_m2ts_mode": "1"}),
    "mpg": ("mpeg", "mpeg2video", "mp2", {}),
    "mp3": ("mp3", None, "libmp3lame", {}),
    "mp3 without id3": ("mp3", None, "libmp3lame", {"id3v2_version": "0", "write_xing": "0"}),
    "mp2": ("mp2", None, "mp2", {}),
    "aac": ("adts", None, "aac", {}),
    "wav": ("wav", None, "pcm_s16le", {}),
    "flac": ("flac", None, "flac", {}),
    "ogg": ("ogg", None, "libopus", {}),
}
"""Name → FFmpeg's format, the coders of picture and sound, options of the format."""
KINDS = {
    "mp4": "video/mp4",
    "mp4 table first": "video/mp4",
    "mp4 in fragments": "video/mp4",
    "mp4 without sound": "video/mp4",
    "m4a": "audio/mp4",
    "mov": "video/quicktime",
    "3gp": "video/mp4",
    "webm": "video/webm",
    "webm live": "video/webm",
    "mkv": "video/x-matroska",
    "avi": "video/x-msvideo",
    "flv": "video/x-flv",
    "ts": "video/mp2t",
    "ts mpeg2": "video/mp2t",
    "m2ts": "video/mp2t",
    "mpg": "video/mpeg",
    "mp3": "audio/mpeg",
    "mp3 without id3": "audio/mpeg",
    "mp2": "audio/mpeg",
    "aac": "audio/aac",
    "wav": "audio/wav",
    "flac": "audio/flac",
    "ogg": "audio/ogg",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "bmp": "image/bmp",
    "avif": "image/avif",
}
"""What each of the files is."""
RATE, PITCH = 10, 44_100
SIZE = (176, 144)
"""One of the few sizes that the older coders know."""


@cache
def recording(name: str, seconds: int = 1) -> bytes:
    """Return a file of some seconds, or a picture."""
    if name not in FORMATS:
        return _picture(name)
    with TemporaryDirectory() as folder:
        # A file, since a table of contents is put first by reading again what was written.
        file = Path(folder) / "recording"
        _recorded(file, name, seconds)
        return file.read_bytes()


def _recorded(file: Path, name: str, seconds: int) -> None:
    kind, seen, heard, options = FORMATS[name]
    with av.open(str(file), "w", format=kind, options=options) as opened:
        movie: Any = opened
        pictures = _pictures(movie, seen, seconds) if seen else None
        sound = movie.add_stream(heard, rate=48_000 if heard == "libopus" else PITCH, layout="mono") if heard else None
        packets = list(pictures or ())
        if sound is not None:
            packets += _sound(sound, seconds)
        for packet in sorted(packets, key=lambda one: one.dts * one.time_base):
            movie.mux(packet)


def _pictures(movie: Any, coder: str, seconds: int) -> list[Any]:
    rate = 25 if coder == "mpeg2video" else RATE
    quick = {"deadline": "realtime", "cpu-used": "8"} if coder == "libvpx" else {}
    stream = movie.add_stream(coder, rate=rate, options=quick)
    stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
    packets: list[Any] = []
    make: Any = cast("Any", av.VideoFrame).from_image
    for number in range(rate * seconds):
        frame = make(Image.effect_noise(SIZE, 60).convert("RGB"))
        frame.pts, frame.time_base = number, Fraction(1, rate)
        packets += stream.encode(frame)
    return packets + stream.encode(None)


def _sound(stream: Any, seconds: int) -> list[Any]:
    rate, form = stream.codec_context.sample_rate, stream.codec_context.format.name
    step, packets = 960, list[Any]()
    for start in range(0, rate * seconds, step):
        frame = av.AudioFrame(format=form, layout="mono", samples=step)
        frame.planes[0].update(bytes((start // step + place) % 64 for place in range(frame.planes[0].buffer_size)))
        frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
        packets += stream.encode(frame)
    return packets + stream.encode(None)


def _picture(name: str) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((64, 48), 60).convert("RGB").save(out, name)
    return out.getvalue()
