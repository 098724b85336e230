"""What names and descriptions suggest: media, what a field decides, words for states. Each use of it is reported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

_OF = {
    "image": {
        "image",
        "images",
        "img",
        "picture",
        "photo",
        "frame",
        "keyframe",
        "mask",
        "portrait",
        "thumbnail",
        "logo",
    },
    "video": {"video", "videos", "film", "clip", "movie"},
    "audio": {"audio", "sound", "music", "song", "speech", "vocals"},
}
_WHERE = {"url", "urls", "uri", "uris", "link", "href", "src"}
_HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9`\"'(])")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
LONGEST_SENTENCE = 200

STATES: dict[str, tuple[str, ...]] = {
    "queued": (
        *("queued", "pending", "waiting", "submitted", "created", "starting", "inqueue", "throttled", "scheduled"),
        *("notstarted", "accepted", "received", "enqueued", "new", "initializing", "validating"),
    ),
    "running": (
        *("running", "processing", "inprogress", "dreaming", "generating", "active", "working", "finalizing"),
        *("started", "rendering", "executing", "postprocessing", "preparing", "uploading"),
    ),
    "completed": ("completed", "complete", "succeeded", "succeed", "success", "done", "finished", "ready", "ok"),
    "failed": (
        "failed",
        "failure",
        "fail",
        "error",
        "errored",
        "expired",
        "timeout",
        "timedout",
        "rejected",
        "moderated",
    ),
    "cancelled": ("cancelled", "canceled", "aborted", "deleted", "terminated", "stopped", "revoked"),
}
_STATE = {word: state for state, words in STATES.items() for word in words}

_MEANS = {
    "seconds": {"duration", "seconds", "durationseconds", "durationinseconds", "videolength", "lengthseconds"},
    "picture": {"size", "resolution", "ratio", "aspectratio", "imagesize", "videosize"},
    "width": {"width"},
    "height": {"height"},
    "outputs": {
        "n",
        "numimages",
        "numoutputs",
        "numvideos",
        "numberofimages",
        "numberofvideos",
        "samplecount",
        "batchsize",
    },
    "rate": {"fps", "framerate", "framespersecond"},
    "frames": {"numframes", "frames", "framecount"},
    "sound": {"generateaudio", "audio", "withaudio", "enableaudio", "sound"},
}
_FITTING = {
    "seconds": {"duration", "integer", "number"},
    "picture": {"choice", "text", "size"},
    "width": {"integer"},
    "height": {"integer"},
    "outputs": {"integer"},
    "rate": {"integer", "number"},
    "frames": {"integer"},
    "sound": {"flag"},
}
_PROMPTS = {"prompt", "prompttext", "text", "inputtext", "textprompt", "lyrics", "input"}
MODEL_NAMES = ("model", "model_id", "modelId", "model_name", "modelName", "aiModelId", "ai_model_id")
"""Fields that name a model, the likeliest first."""


def words(name: str) -> list[str]:
    """Return the words of a wire name in lower case: `promptImage` is prompt, image."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return [word.lower() for word in re.findall(r"[A-Za-z]+|[0-9]+", apart)]


def flat(name: str) -> str:
    """Return a name without marks and capitals, for comparisons."""
    return "".join(re.findall(r"[a-z0-9]+", name.lower()))


def medium(*texts: str) -> str:
    """Return the sort of media that the first text with one names: image, video, audio, or an empty text."""
    for text in texts:
        held = words(text)
        found = [of for of, known in _OF.items() if known & {*held}]
        if len(found) == 1 or (found and text == texts[0]):
            return next((of for word in reversed(held) for of in found if word in _OF[of]), found[0])
    return ""


def is_address(name: str) -> bool:
    """Return whether a name says that its value is an address."""
    return bool({*words(name)} & _WHERE)


def is_bare_medium(name: str) -> bool:
    """Return whether a name is that of a medium, and of nothing about it: `promptImage`, and not `image_size`."""
    held = words(name)
    return bool(held) and any(held[-1] in known for known in _OF.values())


def takes_data(text: str) -> bool:
    """Return whether a description says that data URLs are taken."""
    return re.search(r"base64|data[ -]?ur[il]s?|\bdata:", text, re.IGNORECASE) is not None


def meaning(name: str, kind: str) -> str:
    """Return what a field of that name and kind decides about the result, an empty text where nothing is likely."""
    plain = flat(name)
    return next((is_ for is_, known in _MEANS.items() if plain in known and kind in _FITTING[is_]), "")


def is_prompt(name: str) -> bool:
    """Return whether a field of that name drives a model in words."""
    return flat(name) in _PROMPTS


def state(word: str) -> str:
    """Return the state that a status word means, an empty text where it is not known."""
    return _STATE.get(flat(word), "")


def states_in(text: str) -> list[str]:
    """Return the words for states that a description quotes."""
    return list(dict.fromkeys(word for word in re.findall(r"[`'\"]([A-Za-z_ -]{2,20})[`'\"]", text) if state(word)))


def sentence(*texts: str) -> str:
    """Return the first sentence of the first text that has one, on one line and without marks of Markdown."""
    for text in texts:
        plain = " ".join(_HIDDEN.sub(" ", _LINK.sub(r"\1", text[:2000])).replace("**", "").split())
        first = _SENTENCE.split(plain, maxsplit=1)[0]
        if first:
            return first if len(first) <= LONGEST_SENTENCE else f"{first[:LONGEST_SENTENCE].rsplit(' ', 1)[0]} …"
    return ""


def numbered(name: str, mark: str = "-") -> Iterator[str]:
    """Yield a name, then the same with 2, 3 and so on after it, for one that is free."""
    yield name
    yield from (f"{name}{mark}{number}" for number in count(2))


def one_line(text: str, most: int = 80) -> str:
    """Return a text on one line, without characters that a reader cannot see."""
    plain = " ".join(_HIDDEN.sub(" ", text).split())
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"


def first_of(names: Iterable[str], wanted: Iterable[str]) -> str:
    """Return the first of the wanted names that is there, marks and capitals aside."""
    held = {flat(name): name for name in names}
    return next((held[flat(one)] for one in wanted if flat(one) in held), "")
