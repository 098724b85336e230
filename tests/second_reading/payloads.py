"""Payloads made from reading.json alone: what it allows and forbids, each value and each combination in turn.

They do not follow the matrix: a value that the matrix has lost is still asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations, permutations
from typing import Any

from tests.second_reading.judge import DATA_URL_LIMIT, MODELS, VOCABULARY

Payload = dict[str, Any]
Record = dict[str, Any]

MIME = {"image": "image/png", "audio": "audio/mpeg", "video": "video/mp4"}
TYPES: tuple[object, ...] = (True, 1, 1.5, "1", "a paper boat", ["a"], {"a": 1}, float("nan"))
GOOD: dict[str, object] = {
    "any": "a",
    "string": "a paper boat",
    "boolean": True,
    "number": 1.5,
    "integer": 3,
    "object": {},
    "number_or_string": 7,
    "string_or_integer": 7,
}


@cache
def data_url(media: str, size: int) -> str:
    """Takes a kind of media and a number of bytes; gives a data URL that decodes to as many."""
    whole, rest = divmod(size, 3)
    return f"data:{MIME[media]};base64,{'AAAA' * whole}{('', 'AA==', 'AAA=')[rest]}"


def is_large(payload: Payload) -> bool:
    """Takes a payload; true when a value of it is slow to judge."""
    return any(isinstance(value, str) and len(value) > 100_000 for value in payload.values())


# ------------------------------------------------------------------------------------------------ values
def good(field: Record) -> Any:
    """Takes a field of the reading; gives one value that it allows."""
    if field["family"] == "media":
        form = field["forms"][0]
        return {"https": "https://example.com/a", "data": data_url(field["media"], 3)}.get(form, "asset-1")
    if "allowed" in field:
        return field["allowed"][0]
    if field["type"] == "duration":
        return f"{field['range'][0]}{'s' if field['form'] == 'suffixed' else ''}"
    return field["range"][0] if "range" in field else GOOD[field["type"]]


def values(field: Record) -> Iterator[Any]:
    """Takes a field of the reading; gives values on both sides of everything it says."""
    yield good(field)
    yield None
    yield from TYPES
    if field["family"] == "media":
        yield from _media(field["media"])
    for allowed in field.get("allowed", ()):
        yield from (allowed, f"{allowed}x", *([int(allowed)] if str(allowed).isdigit() else ()))
    if field["type"] == "duration":
        numbers = range(field["range"][0] - 1, field["range"][1] + 2) if "range" in field else (0, 1, 7, 3600)
        for number in numbers:
            yield from (f"{number}s", str(number), number, float(number))
    elif "range" in field:
        low, high = field["range"]
        step = 1 if field["type"] == "integer" else 1e-9
        yield from (low, high, low - step, high + step, low + step, high - step, low + 0.5)
    elif field["type"] in ("integer", "number"):
        yield from (-(10**6), 0, 10**9)
    for name, inner in field.get("fields", {}).items():
        yield from ({name: value} for value in values(inner))
    if "fields" in field:
        yield {"unheard_of": 1}


def _media(own: str) -> Iterator[str]:
    yield from ("https://example.com/a", "http://example.com/a", "https://", "asset-1", "", " ")
    for media in MIME:
        yield data_url(media, 3)
    yield from (
        "data:;base64,AAAA",
        f"data:{MIME[own]},AAAA",
        f"data:{MIME[own]};base64,",
        f"data:{MIME[own]};base64,A",
    )
    yield from (data_url(own, DATA_URL_LIMIT), data_url(own, DATA_URL_LIMIT + 1))


# ------------------------------------------------------------------------------------------------ payloads
def base(name: str) -> Payload:
    """Takes an id; gives its smallest payload without a finding."""
    model = MODELS[name]
    fields = model["fields"]
    given = {key: good(field) for key, field in fields.items() if field["required"]}
    for group in model["groups"]:
        if not any(key in given for key in group["any_of"]):
            given[group["any_of"][0]] = good(fields[group["any_of"][0]])
    return {"model": name, **given}


def of_field(name: str, key: str) -> Iterator[Payload]:
    """Takes an id and one of its fields; gives the payloads that differ from the smallest one in that field."""
    start = base(name)
    needed = [c["needs_value"] for c in MODELS[name]["conditions"] if "needs_value" in c and c["field"].startswith(key)]
    for value in values(MODELS[name]["fields"][key]):
        yield {**start, key: value}
        for need in needed:
            outer, _, inner = need["field"].partition(".")
            if outer == key and isinstance(value, dict):
                yield from ({**start, key: {**value, inner: wanted}} for wanted in need["values"])


def of_rules(name: str) -> Iterator[Payload]:
    """Takes an id; gives payloads on both sides of each of its rules, beside each other field in turn."""
    model = MODELS[name]
    beside: list[Payload] = [{}, *({key: good(field)} for key, field in model["fields"].items())]
    for given in (*_required(model), *_twice(model)):
        yield {"model": name, **given}
    for given in (*_violations(model), *_conditions(model)):
        for other in beside:
            yield {"model": name, **other, **given}


def _chosen(model: Record, names: tuple[str, ...] | list[str]) -> Payload:
    return {key: good(model["fields"][key]) for key in names if key in model["fields"]}


def _alone(model: Record) -> Iterator[tuple[list[str], Payload]]:
    """Gives each set of names of which one must be there, with the rest of what is required."""
    start = base_of(model)
    for group in model["groups"]:
        yield group["any_of"], {key: value for key, value in start.items() if key not in group["any_of"]}
    for key, field in model["fields"].items():
        if field["required"]:
            yield [key, *field.get("unless_present", ())], {k: v for k, v in start.items() if k != key}


def base_of(model: Record) -> Payload:
    """Takes a model of the reading; gives its smallest payload without the id."""
    name = next(key for key, value in MODELS.items() if value is model)
    return {key: value for key, value in base(name).items() if key != "model"}


def _required(model: Record) -> Iterator[Payload]:
    for names, rest in _alone(model):
        for chosen in (*((name,) for name in names), *combinations(names, 2)):
            yield {**rest, **_chosen(model, chosen)}


def _violations(model: Record) -> Iterator[Payload]:
    for _, rest in _alone(model):
        yield rest
    yield base_of(model)


def _twice(model: Record) -> Iterator[Payload]:
    start = base_of(model)
    for spellings in (*model["alias_controls"], *model["same_input"]):
        for first, second in permutations(spellings, 2):
            pair = _chosen(model, [first, second])
            yield {**start, **pair}
            others = model["fields"][second].get("allowed", [True, False])[:2]
            yield {**start, first: others[-1], second: others[0]}


def _conditions(model: Record) -> Iterator[Payload]:
    start = base_of(model)
    for condition in model["conditions"]:
        outer, _, inner = condition["field"].partition(".")
        field = model["fields"][outer]
        if "needs_value" in condition:
            other = condition["needs_value"]["field"].partition(".")[2]
            yield {**start, outer: {inner: {}}}
            yield from ({**start, outer: {inner: {}, other: value}} for value in field["fields"][other]["allowed"])
            yield from ({**start, outer: {inner: {}, key: good(field["fields"][key])}} for key in field["fields"])
        for absent in condition.get("needs_absent", ()):
            yield {**start, **_chosen(model, [outer, absent])}
        yield {**start, **_chosen(model, [outer])}


def of_unlisted(name: str) -> Iterator[Payload]:
    """Takes an id; gives payloads with a key that it does not list, known or not."""
    start = base(name)
    for key in VOCABULARY:
        if key not in MODELS[name]["fields"] and key != "model":
            yield {**start, key: "https://example.com/a"}
    yield {**start, "unheard_of": 1}


def payloads(name: str) -> Iterator[Payload]:
    """Takes an id; gives every payload about it."""
    yield base(name)
    if MODELS[name]["lifecycle"]["state"] != "removed":
        yield from of_rules(name)
        for key in MODELS[name]["fields"]:
            yield from of_field(name, key)
        yield from of_unlisted(name)
