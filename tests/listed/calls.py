"""Calls made from the records alone: the plainest one, each single choice beside it, pairs of choices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from tests.listed.records import AUDIO, GIVEN, IMAGE, VIDEO, Call, Parameter, Record, as_json

LINK = {"audio": AUDIO, "video": VIDEO, "image": IMAGE, "lora_url": "https://example.com/a.safetensors"}
"""Texts that hold an address, by a part of their name; those of several, `reference_…`, hold an array of them."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of one parameter; the empty option of a select stands for leaving it out."""

    name: str
    value: Any

    @property
    def part(self) -> Call:
        """What it adds to a call."""
        return {} if self.value == "" else {self.name: as_json(self.value)}


def plainest(record: Record) -> Call:
    """Return the call that gives what the record requires and nothing more.

    Where text is one of several inputs, a prompt alone is enough, but for text and video, which is work on a video.
    Of a record without inputs the prompt is all that can be guessed.
    """
    inputs = record.inputs or ("text",)
    if "text" in inputs and set(inputs) != {"text", "video"}:
        inputs = ("text",)
    call: Call = {"model": record.id}
    for kind in inputs:
        call |= {kind: LINK[kind]} if kind in (record.parameters or {}) else GIVEN[kind]
    return call


def choices(record: Record) -> list[Choice]:
    """Return every choice that a record names: options, ends of ranges, defaults, both sides of switches.

    A text without options has nothing of this; it counts once, with a text that suits its name.
    """
    found: list[Choice] = []
    for one in (record.parameters or {}).values():
        found += [Choice(one.name, value) for value in one.values or [_text(one)]]
    return found


def _text(one: Parameter) -> str:
    if one.type == "number":
        return "1"
    link = next((link for part, link in LINK.items() if part in one.name), "")
    if one.name.startswith("reference_"):
        return f'["{link}"]'
    return link or ('[{"prompt": "rain"}]' if one.name in ("multi_prompt", "element_list") else "rain")


def singles(record: Record) -> Iterator[tuple[Choice, Call]]:
    """Yield every single choice with its call."""
    plain = plainest(record)
    for choice in choices(record):
        yield choice, plain | choice.part


def inputs(record: Record) -> list[Choice]:
    """Return a choice for each kind of input that a record names, beyond its plainest call."""
    plain = plainest(record)
    given = [choice for kind in record.inputs or GIVEN for choice in _of_kind(kind)]
    return [choice for choice in given if choice.name not in plain]


def _of_kind(kind: str) -> list[Choice]:
    return [Choice(name, value) for name, value in GIVEN[kind].items()]


def calls(record: Record, more: list[Choice], *, two: bool) -> Iterator[Call]:
    """Yield the plainest call, every choice of the record and `more` alone, and with `two` every pair of fields."""
    plain = plainest(record)
    every = [*choices(record), *inputs(record), *more]
    yield plain
    for choice in every:
        yield plain | choice.part
    for one, other in combinations(every, 2) if two else ():
        if one.name != other.name:
            yield plain | one.part | other.part
