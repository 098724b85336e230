"""OpenRouter's list of video models, as its `GET /api/v1/videos/models` answers, of the models of a matrix.

Each list of it holds the words of its own vocabulary that the model takes, whatever its fields are called; what the
model takes besides is a loss. A field is recognized by what it decides (`means`), `seed` by its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from capmatrix.ir import kinds as k
from capmatrix.ir import prose
from capmatrix.semantics.verdict.values import fault
from capmatrix.targets.exports import skus
from capmatrix.targets.exports.losses import Loss
from capmatrix.targets.exports.vocabulary import OWN_NAMES, SIZES, WORDS, Held, word_of

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Model
    from capmatrix.ir.json_values import Scalar
    from capmatrix.targets.exports.vocabulary import Sort


def makes_film(model: Model, catalog: Catalog) -> bool:
    """Return whether a model makes films."""
    submissions = [one for one in catalog.service.operations if one.does == "submit"]
    own = (one for one in submissions if not one.models or model.id in one.models)
    made = model.makes or tuple(kind for one in own for kind in one.makes or ("video/mp4",))
    return any(kind.startswith("video/") for kind in made)


def left_out(model: Model, catalog: Catalog) -> str:
    """Return why a model is not in the list; empty where it is."""
    if not makes_film(model, catalog):
        return "it makes no film"
    return "it is no longer taken" if model.lifecycle.stage == "removed" else ""


def entry(model: Model) -> tuple[dict[str, Any], tuple[Loss, ...]]:
    """Return the entry of a model, and what it cannot hold."""
    fields = [field for field in model.fields if field.replaced_by is None]
    lost: list[Loss] = []
    lengths = _lengths(fields, lost)
    pictures = _pictures(fields, lost)
    prompts = [field for field in fields if field.means == "text" and isinstance(field.kind, k.Text)]
    prompt = min(prompts, key=lambda field: field.name != "prompt", default=None)
    sound = next((field for field in fields if field.means == "sound"), None)
    seed = next((field for field in fields if "seed" in (field.name, *field.aliases)), None)
    plain = {"prompt": prompt, "generate_audio": sound, "seed": seed}
    lost += _wire({"duration": lengths, **{OWN_NAMES[sort]: held for sort, held in pictures.items()}}, plain)
    priced = skus.priced(model, lengths, pictures.get("resolutions"), sound)
    lost += _besides(model, fields, priced.lost)
    held = {one.field.name for one in (lengths, *pictures.values()) if one is not None}
    held |= {field.name for field in plain.values() if field is not None}
    made: dict[str, Any] = {
        "id": model.id,
        "canonical_slug": model.id,
        "name": model.title,
        "created": 0,
        **({"description": model.doc} if model.doc else {}),
        "supported_resolutions": _list(pictures.get("resolutions")),
        "supported_aspect_ratios": _list(pictures.get("aspect_ratios")),
        "supported_sizes": _list(pictures.get("sizes")),
        "supported_durations": _list(lengths),
        "supported_frame_images": None,
        "upscale_factor": None,
        "creativity": None,
        "generate_audio": None if sound is None else True,
        "seed": seed is not None,
        "pricing_skus": priced.skus or None,
        "allowed_passthrough_parameters": [field.name for field in fields if field.name not in held],
    }
    return made, tuple(lost)


def _list(held: Held | None) -> list[Any] | None:
    return None if held is None else [*held.words]


def _lengths(fields: list[k.Field], lost: list[Loss]) -> Held | None:
    """Return the seconds that a model takes; None where they are not known, or too many."""
    named = [field for field in fields if field.means == "seconds"] or [one for one in fields if one.name == "duration"]
    if not named:
        return None
    field = named[0]
    lost += [Loss("field", other.name, f"seconds, beside `{field.name}`") for other in named[1:]]
    options = k.alternatives(field.kind)
    kind = next((one for one in options if isinstance(one, k.Duration | k.Integer)), options[0])
    lost += [Loss("value", field.name, prose.plain(prose.requirement(one))) for one in options if one is not kind]
    if isinstance(kind, k.Duration) and kind.auto:
        lost.append(Loss("value", field.name, f"`{k.AUTO}`, by which the service chooses the length"))
    seconds = _seconds(kind)
    if seconds is None:
        free = isinstance(kind, k.Duration | k.Integer | k.Number) and kind.minimum is None and kind.maximum is None
        lost.append(Loss("unpublished" if free else "endless", field.name, prose.plain(prose.requirement(kind))))
        return None
    return Held(field, {one: k.canonical(kind, one) if isinstance(kind, k.Duration) else one for one in seconds})


def _seconds(kind: k.Kind) -> tuple[int, ...] | None:
    """Return all seconds that a kind takes, in their order; None where they cannot be listed."""
    found: Iterable[Scalar] | None = None
    if isinstance(kind, k.Duration):
        found = kind.values or k.span(kind.minimum or 0, kind.maximum)
    elif isinstance(kind, k.Integer):
        found = k.finite(kind)
    return None if found is None else tuple(sorted(map(int, found)))


def _pictures(fields: list[k.Field], lost: list[Loss]) -> dict[Sort, Held]:
    """Return what a model takes of each vocabulary of pictures."""
    found: dict[Sort, Held] = {}
    for field in fields:
        if field.means != "picture" and field.name not in OWN_NAMES.values():
            continue
        said: dict[Sort, dict[Any, Scalar]] = {}
        strange: list[str] = []
        for value in _values(field, lost):
            sort, word = word_of(value)
            if sort is None or word in said.setdefault(sort, {}):
                strange.append(value)
            else:
                said[sort][word] = value
        for sort, words in said.items():
            if sort in found:
                lost.append(Loss("field", field.name, f"{_named(words.values())}, beside `{found[sort].field.name}`"))
            else:
                found[sort] = Held(field, {word: words[word] for _, word in WORDS.values() if word in words})
        if strange:
            lost.append(Loss("value", field.name, _named(strange)))
    return found


def _values(field: k.Field, lost: list[Loss]) -> Iterator[str]:
    """Yield the values of a field that decides the picture; of sizes within limits those with a word in the list."""
    for kind in k.alternatives(field.kind):
        if isinstance(kind, k.Choice):
            yield from kind.values
            continue
        if isinstance(kind, k.Size):
            yield from (word for word in SIZES if fault(kind, word) is None)
            yield from kind.words
        sort = "endless" if isinstance(kind, k.Size) else "unpublished"
        lost.append(Loss(sort, field.name, prose.plain(prose.requirement(kind))))


def _wire(named: dict[str, Held | None], plain: dict[str, k.Field | None]) -> Iterator[Loss]:
    """Yield what the list has, and the service takes otherwise, by the parameter of OpenRouter's own requests."""
    for own, held in named.items():
        if held is None:
            continue
        sent = tuple((word, value) for word, value in held.words.items() if word != value)
        if held.field.name != own or sent:
            word, value = (sent or (*held.words.items(),))[0]
            says = f"`{own}` {word} is sent as `{held.field.name}` {prose.plain(prose.value(value))}"
            yield Loss("wire", held.field.name, says, own, sent)
    for own, field in plain.items():
        if field is not None and field.name != own:
            how = "is sent as" if own != "generate_audio" or isinstance(field.kind, k.Flag) else "follows from"
            yield Loss("wire", field.name, f"`{own}` {how} `{field.name}`", own)


def _besides(model: Model, fields: list[k.Field], prices: Iterable[Loss]) -> Iterator[Loss]:
    """Yield what no key of an entry can hold."""
    pictures = [field.name for field in fields if "image" in k.media_of(field.kind)]
    if pictures:
        yield Loss("media", pictures[0], f"pictures go into {_named(pictures)}")
    for rule in model.rules:
        yield Loss("rule", rule.id, prose.plain(prose.explained(rule, model.fields)))
    yield from prices
    if model.lifecycle.stage == "deprecated":
        says = prose.dated("deprecated", model.lifecycle.deprecated, model.lifecycle.sunset)
        after = f"; use {model.lifecycle.successor}" if model.lifecycle.successor else ""
        yield Loss("lifecycle", "", f"{says}{after}")


def _named(values: Iterable[object]) -> str:
    return ", ".join(f"`{value}`" for value in values)
