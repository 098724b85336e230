"""Boundary values of each kind: both sides of every limit, and spellings that are easily confused."""

# Budget: one function for each kind, and one for what is beyond it.
from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, lru_cache

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir import sizes
from capmatrix.ir.policy import Code

_LONG = 300
"""Length of the longest text tried where the kind has no limit."""

_KINDS = 1024
"""Kinds whose values are remembered: the fields of many models share theirs."""


@dataclass(frozen=True, slots=True)
class Invalid:
    """A value that a kind refuses, and its finding."""

    value: object
    code: Code
    constraint: str
    """Relative to the constraint of the value."""
    path: str = ""
    """Relative to the path of the value."""


def valid(kind: k.SimpleKind) -> tuple[object, ...]:
    """Return valid values of a kind, the simplest first."""
    return _known_valid(kind, repr(kind))


def invalid(kind: k.SimpleKind) -> tuple[Invalid, ...]:
    """Return values that the kind refuses, each for exactly one reason."""
    return _known_invalid(kind, repr(kind))


@lru_cache(maxsize=_KINDS)
def _known_valid(kind: k.SimpleKind, _written: str) -> tuple[object, ...]:  # by its text, since 1 and 1.0 are equal
    return tuple(_valid(kind))


@lru_cache(maxsize=_KINDS)
def _known_invalid(kind: k.SimpleKind, _written: str) -> tuple[Invalid, ...]:
    return tuple(_invalid(kind))


# Budget: one case for each kind.
def _valid(kind: k.SimpleKind) -> Iterator[object]:  # noqa: C901, PLR0912
    match kind:
        case k.Text():
            low, high = kind.min_length or 0, _LONG if kind.max_length is None else kind.max_length
            usual = min(max(low, 12), high)
            yield from _texts([usual, *sorted({low, min(low + 1, high), max(high - 1, low), high} - {usual})], kind)
        case k.Integer() | k.Number() if kind.step is not None:
            numbers = _steps(kind)
            yield from numbers
            yield from (float(number) for number in numbers[:1])
        case k.Integer():
            numbers = kind.values or _edges(kind.minimum, kind.maximum)
            yield from numbers
            yield float(numbers[0])
        case k.Number() if kind.values:
            yield from kind.values
            yield from (float(number) for number in kind.values[:1])
        case k.Number():
            low = -1.5 if kind.minimum is None else kind.minimum
            high = max(low, 1e6) if kind.maximum is None else kind.maximum
            yield from (
                low,
                high,
                (low + high) / 2,
                *(n for n in (math.ceil(low), math.floor(high)) if low <= n <= high),
            )
        case k.Flag():
            yield from (True, False)
        case k.Choice():
            yield from (*kind.values, *(["something new"] if kind.open else []))
        case k.Duration():
            for second in _seconds(kind):
                yield from k.accepted_literals(kind, k.canonical(kind, second))
                if kind.two_forms:
                    yield float(second)
            yield from k.accepted_literals(kind, k.canonical(kind, k.AUTO)) if kind.auto else ()
        case k.Media():
            yield from _media(kind)
        case k.Urls():
            yield from _urls(kind)
        case k.Url():
            yield from _media(_ADDRESS)
        case k.Size():
            yield from (f"{width}x{height}" for width, height in _sizes(kind))
            yield from kind.words
        case k.Anything():
            yield from (1, "text", None, [], {"key": [True, None, 0.5]})


# Budget: one case for each kind.
def _invalid(kind: k.SimpleKind) -> Iterator[Invalid]:  # noqa: C901, PLR0912
    match kind:
        case k.Text():
            yield from _types(1, 1.5, True, ["text"], {"text": "text"})
            low, high = kind.min_length or 0, kind.max_length
            wrong_lengths = [*([low - 1] if low else []), *([] if high is None else [high + 1])]
            aspect = "units" if kind.counted == "utf16" else "length"
            yield from (Invalid(text, Code.OUT_OF_RANGE, aspect) for text in _texts(wrong_lengths, kind))
        case k.Integer():
            yield from _types(str(valid(kind)[0]), _edges(kind.minimum, kind.maximum)[0] + 0.5, True, [1], {})
            yield from _types(math.nan, math.inf)
            yield from _beyond(kind.values, kind.minimum, kind.maximum)
            yield from _between_steps(kind)
        case k.Number():
            yield from _types("1", True, False, [1.0], {}, math.nan, -math.inf)
            for end, step in ((kind.minimum, -math.inf), (kind.maximum, math.inf)):
                if end is not None:
                    yield Invalid(math.nextafter(end, step), Code.OUT_OF_RANGE, "range")
                    yield Invalid(int(end) + (1 if step > 0 else -1), Code.OUT_OF_RANGE, "range")
            yield from _between_steps(kind)
            near = {math.nextafter(value, end) for value in kind.values for end in (-math.inf, math.inf)}
            near |= {math.floor(value) + step for value in kind.values for step in (-1, 0, 1)}
            yield from (Invalid(n, Code.NOT_ALLOWED, "values") for n in sorted(near - {*kind.values}))
        case k.Flag():
            yield from _types(0, 1, "true", "false", "", [], {})
        case k.Choice():
            yield from _invalid_choices(kind)
        case k.Duration():
            yield from _invalid_durations(kind)
        case k.Media():
            yield from _invalid_media(kind)
        case k.Urls():
            yield from _invalid_urls(kind)
        case k.Url():
            yield from _invalid_media(_ADDRESS)
        case k.Size():
            yield from _invalid_sizes(kind)
        case k.Anything():
            pass


def neighbour(value: str) -> str:
    """Return a text that differs slightly from a value of a choice."""
    return f"{value}x" if value.swapcase() == value else value.swapcase()


def _types(*values: object) -> Iterator[Invalid]:
    return (Invalid(value, Code.WRONG_TYPE, "type") for value in values)


def _texts(lengths: list[int], kind: k.Text) -> Iterator[str]:
    """Yield a text of each length that is tried, and one that ends in a character of two UTF-16 units."""
    lengths = [length for length in lengths if length <= k.HEAVIEST]
    for length in lengths:
        yield ("a paper boat " * (length // 13 + 1))[:length]
    if lengths and lengths[-1] > 0:
        pairs = kind.counted == "utf16"
        yield from ["é" * (lengths[-1] - 1 - pairs) + "🛶"] if lengths[-1] > pairs else []
        yield from ["é" * (lengths[-1] % 2) + "🛶" * (lengths[-1] // 2)] if pairs else []


def _edges(minimum: int | None, maximum: int | None) -> tuple[int, ...]:
    """Return the ends of a range and their inner neighbours."""
    low = minimum if minimum is not None else min(-3, (maximum or 0) - 9)
    high = maximum if maximum is not None else max(2**31, low + 9)
    return tuple(dict.fromkeys(n for n in (low, low + 1, (low + high) // 2, high - 1, high) if low <= n <= high))


def _steps(kind: k.Integer | k.Number) -> tuple[float, ...]:
    """Return the first values of a kind with a step, one in the middle, and the last ones."""
    low = k.stepped(kind, 0.0 if kind.maximum is None else kind.maximum, -9) if kind.minimum is None else kind.minimum
    high = k.stepped(kind, low, 1000) if kind.maximum is None else kind.maximum
    middle = k.stepped(kind, (low + high) / 2)
    tried = (low, *(k.stepped(kind, low, steps) for steps in (1, 3)), middle)
    last = (k.stepped(kind, high, -1), k.stepped(kind, high))
    return tuple(value for value in dict.fromkeys((*tried, *last)) if low <= value <= high)


def _between_steps(kind: k.Integer | k.Number) -> Iterator[Invalid]:
    """Yield numbers inside the range that are no whole number of steps from its start."""
    if kind.step is None:
        return
    right = _steps(kind)
    if isinstance(kind, k.Integer):
        tried: list[float] = [int(value) + 1 for value in right] if kind.step > 1 else []
    else:
        close = [math.nextafter(value, end) for value in right for end in (-math.inf, math.inf)]
        tried = [right[0] + kind.step / 2, *close]
    low, high = (-math.inf if kind.minimum is None else kind.minimum), (kind.maximum or right[-1])
    yield from (Invalid(number, Code.NOT_ALLOWED, "step") for number in tried if low <= number <= high)


def _beyond(values: tuple[int, ...], minimum: int | None, maximum: int | None) -> Iterator[Invalid]:
    """Yield the nearest numbers outside a set or a range."""
    if values:
        neighbours = {n + step for n in values for step in (-1, 1)} - set(values)
        yield from (Invalid(n, Code.NOT_ALLOWED, "values") for n in sorted(neighbours))
        return
    for end, step in ((minimum, -1), (maximum, 1)):
        if end is not None:
            yield from (Invalid(end + far * step, Code.OUT_OF_RANGE, "range") for far in (1, 1000))


def _invalid_choices(kind: k.Choice) -> Iterator[Invalid]:
    yield from _types(1, True, [kind.values[0]] if kind.values else [], {})
    if kind.open:
        return
    likely = [text for value in kind.values[:3] for text in (f"{value}\n", f"{value} ", value[:-1], f"{value}x")]
    likely += map(neighbour, kind.values)
    yield from (Invalid(text, Code.NOT_ALLOWED, "values") for text in dict.fromkeys(likely) if text not in kind.values)


def _sizes(kind: k.Size) -> tuple[tuple[int, int], ...]:
    """Return right sizes of a kind: one in the middle, and those at an end of a side, of the shape or of the area."""
    every = sizes.at_limits(kind)
    keys: tuple[Callable[[tuple[int, int]], float], ...] = (
        lambda size: size[0],
        lambda size: size[1],
        lambda size: size[0] / size[1],
        lambda size: size[0] * size[1],
    )
    ends = [end(every, key=key) for key in keys for end in (min, max)]
    return tuple(dict.fromkeys((every[len(every) // 2], *ends)))


def _invalid_sizes(kind: k.Size) -> Iterator[Invalid]:
    """Yield texts that are no size, and sizes beyond each limit alone."""
    usual = _sizes(kind)[0]
    text = f"{usual[0]}x{usual[1]}"
    yield from _types(1, True, [*usual], {"width": usual[0]})
    words = (
        text.upper(),
        text.replace("x", "*"),
        f"0{text}",
        f"{text} ",
        f"{text}\n",
        f"-{text}",
        f"{text}x1",
        "x",
        "",
    )
    more = (
        text.replace("x", " x "),
        text.partition("x")[0],
        f"{text}.0",
        "\N{FULLWIDTH DIGIT FIVE}x5",
        f"{'9' * 10}x1",
    )
    yield from (Invalid(word, Code.BAD_FORMAT, "format") for word in (*words, *more) if word not in kind.words)
    for aspect, (width, height) in _beyond_limits(kind):
        code = Code.NOT_ALLOWED if aspect == "step" else Code.OUT_OF_RANGE
        yield Invalid(f"{width}x{height}", code, aspect)


def _beyond_limits(kind: k.Size) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the nearest sizes beyond each limit, with the limit; no other limit that is looked at before is broken."""
    right, step = _sizes(kind), kind.step
    for width, height in right:
        if kind.max_width is not None:
            yield "width", (kind.max_width + 1, height)
        if kind.min_width > 1:
            yield "width", (kind.min_width - 1, height)
        if kind.max_height is not None:
            yield "height", (width, kind.max_height + 1)
        if kind.min_height > 1:
            yield "height", (width, kind.min_height - 1)
        for beside in ((width + 1, height), (width, height + 1)) if step > 1 else ():
            if _in_ranges(kind, beside):
                yield "step", beside
        for beside in ((width + step, height), (width, height + step), (width - step, height), (width, height - step)):
            aspect = _in_ranges(kind, beside) and _misshapen(kind, beside)
            if aspect:
                yield aspect, beside


def _in_ranges(kind: k.Size, size: tuple[int, int]) -> bool:
    ends = ((kind.min_width, kind.max_width), (kind.min_height, kind.max_height))
    return all(low <= side and (high is None or side <= high) for side, (low, high) in zip(size, ends, strict=True))


def _misshapen(kind: k.Size, size: tuple[int, int]) -> str:
    """Return whether a size breaks the limits of its `shape`, else of its `area`; empty if it breaks neither."""
    free = replace(kind, min_area=None, max_area=None)
    for aspect, limited in (("shape", free), ("area", kind)):
        ends = sizes.heights(limited, size[0])
        if ends is None or not ends[0] <= size[1] <= ends[1]:
            return aspect
    return ""


def _seconds(kind: k.Duration) -> tuple[int, ...]:
    return kind.values or _edges(kind.minimum or 0, 86400 if kind.maximum is None else kind.maximum)


def _invalid_durations(kind: k.Duration) -> Iterator[Invalid]:
    usual = _seconds(kind)[0]
    canonical_token, digits = k.canonical(kind, usual), str(usual)
    outside = list(_beyond(kind.values, kind.minimum, kind.maximum))
    for item in outside:
        if isinstance(item.value, int) and item.value >= 0:
            for written in k.accepted_literals(kind, k.canonical(kind, item.value)):
                yield Invalid(written, item.code, item.constraint)
    if kind.auto:
        refused = Invalid(-2, Code.NOT_ALLOWED, "values") if kind.values else Invalid(-2, Code.OUT_OF_RANGE, "range")
        yield Invalid(-2, Code.BAD_FORMAT, "format") if kind.form == "text" else refused
    own = k.accepted_literals(kind, canonical_token)
    foreign: list[object] = [digits, f"{digits}s", *([usual] if kind.form in ("suffixed", "text") else [])]
    yield from (Invalid(text, Code.BAD_FORMAT, "format") for text in foreign if text not in own)
    words = (
        f"0{canonical_token}",
        f"{canonical_token}\n",
        f" {canonical_token}",
        "-0" if usual == 0 else f"-{canonical_token}" if usual > 1 else "-2",
        f"{digits}.0",
        "five",
        "",
        "\N{ARABIC-INDIC DIGIT FIVE}",
        "\N{FULLWIDTH DIGIT FIVE}",
    )
    if kind.form == "number":
        yield from _types(*words)
    else:
        code, aspect = (Code.NOT_ALLOWED, "values") if kind.values else (Code.BAD_FORMAT, "format")
        yield from (Invalid(word, code, aspect) for word in words)
    yield from _types(usual + 0.5, True, [canonical_token], {}, math.nan)


_ADDRESS = k.Media(of="file", forms=("url",))
"""An address is read as that of a file, which has no family."""
_SAMPLES: dict[k.MediaType, tuple[str, str]] = {
    "image": ("png", "image/png"),
    "audio": ("mp3", "audio/mpeg"),
    "video": ("mp4", "video/mp4"),
    "file": ("safetensors", "application/octet-stream"),
}
"""Family of media → an ending and a media type of it."""


def _media(kind: k.Media) -> Iterator[str]:
    suffix, mime = _SAMPLES[kind.of]
    if "url" in kind.forms:
        yield from (
            f"https://media.example.com/one.{suffix}",
            f"HTTPS://EXAMPLE.com/a?b=c&d=%20#{suffix}",
            "https://é.example",
            "https://user:word@192.0.2.16:65535/",
            "https://[2001:db8::7]/é",
        )
    if "library" in kind.forms:
        yield from (f"{kind.scheme}asset-1", f"{kind.scheme}é/1")
    if "data" in kind.forms:
        yield from (f"data:{mime};base64,AAAA", f"DATA:{mime.upper()};name=a.{suffix};Base64,AA==")
        if kind.max_bytes is not None and not k.untried(kind):
            yield _data_url(mime, kind.max_bytes)
    if "base64" in kind.forms:
        yield from ("AAAA", "ab+/ZA==")
        if kind.max_bytes is not None and not k.untried(kind):
            yield _data_url("", kind.max_bytes)


def warned(kind: k.Media) -> Iterator[str]:
    """Yield data URLs that do not say what they hold: the warning `unlabelled_media`, and nothing else."""
    if "data" in kind.forms:
        yield from ("data:;charset=utf-8;base64,AAAA", "data:application/octet-stream;base64,AAAA")


_NO_URLS = (
    "http://media.example.com/one.png",
    "https://",
    "https:///one.png",
    "https://:443/one.png",
    "https://user@/one.png",
    "https://media.example.com:65536/",
    "https://media..example.com/",
    "https://-media.example.com/",
    "https://media.example\u00a0.com/",
    "https://256.0.0.1/",
    "https://[2001:db8::7/",
    "https://[1::2::3]/",
)
_NO_BASE64 = ("", "AAAAA", "AA", "A===", "AA=A", "AAA==", "AA-_", "AA%3D%3D")
"""Nothing, a wrong length, wrong padding, the alphabet of URLs, escapes."""


def _invalid_media(kind: k.Media) -> Iterator[Invalid]:
    yield from _types(1, True, ["https://media.example.com/one.png"], {"url": "https://media.example.com/one.png"})
    mime = _SAMPLES[kind.of][1]
    bad = ["", " ", "https://media.example.com/a b", "https://media.example.com/a\n", f"data:{mime};base64,AA AA"]
    if kind.scheme:
        bad += [kind.scheme, f"{kind.scheme} ", f" {kind.scheme}a", kind.scheme[:-1] + "a", f"ftp://{kind.scheme}a"]
        bad += [f"{kind.scheme.upper()}a"] if kind.scheme != kind.scheme.upper() else []
    if "library" not in kind.forms or kind.scheme:
        bad += ["one.png", "AAA", f"data:{mime},AAAA", f"data:{mime};base64", f"data:{mime};name;base64,AAAA"]
        bad += [] if "base64" in kind.forms else ["AAAA"]
        bad += _NO_BASE64 if "base64" in kind.forms else []
        bad += _NO_URLS if "url" in kind.forms else ["https://media.example.com/one.png"]
        bad += (f"data:{mime};base64,{body}" for body in _NO_BASE64)
        families = [other for of, (_, other) in _SAMPLES.items() if of not in (kind.of, "file")]
        others = families if "data" in kind.forms else [mime]
        bad += (f"data:{other};base64,AAAA" for other in (*others, "text/html"))
    yield from (Invalid(text, Code.BAD_FORMAT, "format") for text in dict.fromkeys(bad))
    if "data" in kind.forms and kind.max_bytes is not None and not k.untried(kind):
        yield Invalid(_data_url(mime, kind.max_bytes + 1), Code.TOO_LARGE, "size")
    if "base64" in kind.forms and kind.max_bytes is not None and not k.untried(kind):
        yield Invalid(_data_url("", kind.max_bytes + 1), Code.TOO_LARGE, "size")


def _url(kind: k.Urls, number: int) -> str:
    return f"https://media.example.com/{number}.{_SAMPLES[kind.of][0]}"


def _lines(kind: k.Urls, count: int) -> str:
    return "\n".join(_url(kind, number) for number in range(1, count + 1))


def _array(kind: k.Urls, count: int) -> str:
    return json.dumps([_url(kind, number) for number in range(1, count + 1)])


def _urls(kind: k.Urls) -> Iterator[str]:
    low, high = kind.min_items or 0, None if k.untried(kind) else kind.max_items
    most = max(low, 1) + 2 if high is None else high
    counts = [count for count in dict.fromkeys((max(low, 1), max(low, 1) + 1, most)) if low <= count <= most]
    yield from (_lines(kind, count) for count in counts if count and not kind.array)
    none = [low] if low == 0 else []
    # The first value stands for a given field: an array of nothing does not, where there are no lines.
    yield from (_array(kind, count) for count in ([*counts, *none] if kind.array else [*none, *counts]))
    for count in counts[:1]:
        array = _array(kind, count)
        yield from (array.replace("/", "\\/"), f" {array}\n".replace(",", "\t,\r\n"))
        yield array.replace("1.", '\\u00e9\\".')
        if not kind.array:
            yield _lines(kind, count).replace("1.", '\u00e9".')


def _invalid_urls(kind: k.Urls) -> Iterator[Invalid]:
    url, low, high = _url(kind, 1), kind.min_items or 0, None if k.untried(kind) else kind.max_items
    yield from _types(1, True, [url], {"url": url})
    bad = ["", " ", f"{url}\n", f"\n{url}", f"{url}\n\n{url}", f"{url}\r\n{url}", f"{url} {url}", f" {url}", "one.png"]
    bad += [f"http{url[5:]}", f"{url}\nhttp{url[5:]}", f'["http{url[5:]}"]', f'["{url}", "http{url[5:]}"]', '[""]']
    bad += [f'["{url}",]', f'["{url}"', f"[{url}]", "[1]", "[null]", f'[["{url}"]]', f'{{"url": "{url}"}}', f'"{url}"']
    bad += [f'["{url}\n"]', f'\u00a0["{url}"]', f'["{url}"]x', "[" * 2000, "data:image/png;base64,AAAA"]
    bad += [url, f"{url}\n{url}"] if kind.array else []
    yield from (Invalid(text, Code.BAD_FORMAT, "format") for text in bad)
    escaped = ('["http:\\/\\/media.example.com"]', f'["{url}\\n"]', f'["{url}\\u0020"]', f'["{url}\\ud800"]')
    yield from (Invalid(text, Code.BAD_FORMAT, "escapes") for text in escaped)
    wrong = [low - 1] if low else []
    wrong += [] if high is None else [high + 1]
    for count in wrong:
        texts = (_array(kind, count), *([_lines(kind, count)] if count and not kind.array else []))
        yield from (Invalid(text, Code.OUT_OF_RANGE, "items") for text in texts)


@cache  # some are large, and every model needs them
def _data_url(mime: str, size: int) -> str:
    """Return a data URL that decodes to `size` bytes; without a media type, bare base64."""
    whole, rest = divmod(size, 3)
    head, tail = f"data:{mime};base64," if mime else "", ("", "AA==", "AAA=")[rest]
    return head.ljust(len(head) + 4 * whole, "A") + tail
