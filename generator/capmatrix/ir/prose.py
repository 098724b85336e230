"""Kinds, rules, conditions and prices in words: the same sentence on every page, in every message and in every help.

A sentence is a tuple of tokens. `plain` renders it for a terminal, `targets.templating.markdown` as Markdown.
"""

# Budget: one sentence for each thing of a matrix, which readers compare with one another.
from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from capmatrix.ir import kinds as k
from capmatrix.ir import prices, rules

if TYPE_CHECKING:
    from capmatrix.ir.json_values import Json
    from capmatrix.ir.prices import PriceRow, Pricing

FORMS: dict[k.MediaForm, str] = {
    "url": "an https URL",
    "data": "a base64 data URL",
    "library": "a library id",
    "base64": "base64 without a data URL around it",
}
_MEDIA: dict[k.MediaType, str] = {"image": "an image", "audio": "audio", "video": "a video", "file": "a file"}
_URLS: dict[k.MediaType, str] = {"image": "images", "audio": "audio", "video": "videos", "file": "files"}
_LISTED = "one, several on a line each, or a JSON array of them"

UNPUBLISHED = "Which values are right was not published: all of this type are accepted."
"""Of a field whose set of values no source has."""
PARTIAL = "Not all of its fields are known: others are accepted unchecked."
"""Of a model whose fields no source has completely."""


def default_model(key: str) -> str:
    """Return what a model is that a request asks for without naming one."""
    return f"Requests without {key} are for this model."


_encode = json.JSONEncoder(ensure_ascii=False).encode


class Token(NamedTuple):
    """A piece of a sentence."""

    kind: Literal["words", "name", "value", "record", "spec"]
    """Fixed words, the name of a field, a JSON value, the name of an object, or text that the spec supplies."""
    text: str


Sentence: TypeAlias = tuple[Token, ...]


def plain(sentence: Sentence) -> str:
    """Return a sentence as plain text."""
    return "".join(token.text for token in sentence)


def words(text: str) -> Sentence:
    """Return fixed words as a sentence."""
    return (Token("words", text),) if text else ()


def value(held: Json) -> Sentence:
    """Return a JSON value."""
    return (Token("value", _encode(held)),)


def values(held: Iterable[Json], last: str = "or") -> Sentence:
    """Return JSON values as a list: `1, 2 or 3`."""
    return listed([value(item) for item in held], last)


def names(fields: Iterable[str], last: str = "and") -> Sentence:
    """Return field names as a list: `a, b and c`."""
    return listed([(Token("name", rules.shown(field)),) for field in fields], last)


def spellings(field: k.Field) -> Sentence:
    """Return the aliases of a field as a list, with the form of those that take only one."""
    notes = {alias: words(f" (only {FORMS[form]})") for alias, form in field.alias_forms}
    return listed([names([alias]) + notes.get(alias, ()) for alias in field.aliases], "and")


def listed(items: Sequence[Sentence], last: str) -> Sentence:
    """Return sentences as a list, the last two with a word between them."""
    *first, final = items
    if not first:
        return final
    found = [*first[0]]
    for item in first[1:]:
        found += (*words(", "), *item)
    return (*found, *words(f" {last} "), *final)


def fill(template: str, *parts: Sentence) -> Sentence:
    """Return fixed words in which each `{}` is replaced by a sentence."""
    first, *texts = template.split("{}")
    found = [*words(first)]
    for part, text in zip(parts, texts, strict=True):
        found += (*part, *words(text))
    return tuple(found)


def type_of(kind: k.Kind) -> Sentence:
    """Return the type of a value as a short noun."""
    match kind:
        case k.Group():
            return (Token("record", kind.name),)
        case k.List():
            return fill("list of {}", type_of(kind.item))
        case k.Either():
            return listed([type_of(option) for option in kind.options], "or")
        case k.Duration():
            forms = {"plain": "seconds as text or number", "numeric": "seconds as number or text"}
            return words(forms.get(kind.form, "seconds" if kind.form == "number" else "seconds as text"))
        case k.Media():
            return words(kind.of)
        case k.Urls():
            return words("URLs in a JSON array in a text" if kind.array else "URLs in a text")
        case k.Integer():
            return words("whole number")
        case k.Url():
            return words("https URL")
        case k.Anything():
            return words("any JSON value")
        case k.Simple():
            return words(type(kind).__name__.lower())


def domain(kind: k.Kind) -> Sentence:
    """Return which values of its type are valid; empty where all are."""
    match kind:
        case k.Text():
            unit = " UTF-16 units" if kind.counted == "utf16" else " characters"
            return span(kind.min_length, kind.max_length, unit)
        case k.Integer() | k.Number():
            return values(kind.values) if kind.values else _stepped(kind)
        case k.Flag():
            return values((True, False))
        case k.Choice():
            return fill("{}, or another text", values(kind.values)) if kind.open else values(kind.values)
        case k.Duration():
            return _lengths(kind)
        case k.Media():
            return listed([_media(kind, form) for form in kind.forms], "or")
        case k.Urls():
            count = span(kind.min_items, kind.max_items, " items")
            written = "a JSON array of them" if kind.array else _LISTED
            return fill(f"{written}; {{}}", count) if count else words(written)
        case k.List():
            each = fill("each {}", inner) if (inner := domain(kind.item)) else ()
            count = span(kind.min_items, kind.max_items, " items")
            return fill("{}; {}", count, each) if count and each else count or each
        case k.Either():
            options = [part for option in kind.options if (part := domain(option))]
            return listed(options, "or") if options else ()
        case k.Size():
            return _sized(kind)
        case k.Group() | k.Url() | k.Anything():
            return ()


def _media(kind: k.Media, form: k.MediaForm) -> Sentence:
    if form == "library":
        return fill(f"{FORMS[form]} after {{}}", value(kind.scheme)) if kind.scheme else words(FORMS[form])
    return words(FORMS[form] + (f" of at most {_bytes(kind.max_bytes)}" if kind.max_bytes and form != "url" else ""))


# Budget: one case for each kind.
def requirement(kind: k.Kind) -> Sentence:  # noqa: C901
    """Return what a value must be: its type and its domain in one phrase."""
    match kind:
        case k.Text():
            return fill("a text of {}", domain(kind)) if domain(kind) else words("a text")
        case k.Integer(values=()) | k.Number(values=()):
            between = " " if kind.minimum is not None and kind.maximum is not None else ", "
            noun = words("a number" if isinstance(kind, k.Number) else "a whole number")
            return fill(f"{{}}{between}{{}}", noun, domain(kind)) if domain(kind) else noun
        case k.Integer() | k.Number() | k.Flag() | k.Choice():
            return domain(kind)
        case k.Url():
            return words(FORMS["url"])
        case k.Size():
            limits = domain(kind)
            return fill("a size such as {}, {}", value("1280x720"), limits) if limits else words("a size")
        case k.Duration():
            return domain(kind) or _written(kind)
        case k.Media():
            return fill(f"{_MEDIA[kind.of]}: {{}}", domain(kind))
        case k.Urls():
            return fill(f"https URLs of {_URLS[kind.of]} in a text: {{}}", domain(kind))
        case k.List():
            count = span(kind.min_items, kind.max_items)
            items = fill("{} items", count) if count else words("items")
            return fill("a list of {}, each {}", items, requirement(kind.item))
        case k.Group():
            held = fill(" ({})", names(field.name for field in kind.fields)) if kind.fields else ()
            return (*words("an object "), Token("record", kind.name), *held)
        case k.Either():
            return fill(", or ".join(["{}"] * len(kind.options)), *map(requirement, kind.options))
        case k.Anything():
            return words("any JSON value")


def sentence(rule: rules.Rule, fields: Iterable[k.Field]) -> Sentence:
    """Return a rule as a sentence without its period; `fields` are those of its scope, for seconds in wire form."""
    match rule:
        case rules.Require():
            text = fill(f"{{}} {'is' if len(rule.fields) == 1 else 'are'} required", names(rule.fields))
        case rules.RequireOne():
            text = fill("At least one of {} is required", names(rule.fields))
        case rules.AtMostOne():
            text = fill("At most one of {} may be given", names(rule.fields))
        case rules.Forbid():
            text = fill("{} must not be given", names(rule.fields))
        case rules.AllowOnly():
            may = fill("be {}", values(rule.values)) if rule.values else words("be given")
            return fill("{} may {} only when {}", names([rule.field]), may, conditions(rule.when))
        case rules.Narrow():
            field = k.field_at(tuple(fields), rule.field)
            kind = field.kind if field else k.Anything()
            text = fill("{} must be {}", names([rule.field]), _narrowed(rule, kind))
        case rules.Count():
            text = _counted(rule)
        case rules.SameInput():
            return same_input(rule.fields)
    return fill("{} when {}", text, conditions(rule.when)) if rule.when else text


def required(field: k.Field, others: Iterable[rules.Rule]) -> Sentence:
    """Return when a field must be given, by itself and by the rules of its scope; empty if never."""
    if field.required:
        return words("yes")
    found: list[Sentence] = []
    for rule in others:
        if not isinstance(rule, rules.Require | rules.RequireOne) or field.name not in rule.fields:
            continue
        which = fill("at least one of {}", names(rule.fields)) if isinstance(rule, rules.RequireOne) else ()
        if not rule.when:
            found.append(which or words("yes"))
            continue
        if all(isinstance(atom, rules.Absent) for atom in rule.when):
            case = fill("unless {} is given", names((atom.field for atom in rule.when), "or"))
        else:
            case = fill("when {}", conditions(rule.when))
        found.append(fill("{} {}", which, case) if which else case)
    return fill("; ".join(["{}"] * len(found)), *found)


def explained(rule: rules.Rule, fields: Iterable[k.Field]) -> Sentence:
    """Return a rule as a sentence with its period, and its reason after it."""
    reason = (*words(" "), Token("spec", rule.origin.says)) if rule.origin.says else ()
    return fill("{}.{}", sentence(rule, fields), reason)


def same_input(fields: Iterable[str]) -> Sentence:
    """Return that some fields, or spellings of one field, carry the same input."""
    return fill("{} are one input: the first one given counts", names(fields))


def conditions(when: Iterable[rules.Atom]) -> Sentence:
    """Return conditions without their `when`, those of presence and those of absence together."""
    atoms = tuple(when)
    parts = [
        fill(f"{{}} is {{}}{' or is not given' if atom.or_absent else ''}", names([atom.field]), values(atom.values))
        for atom in atoms
        if isinstance(atom, rules.Equals)
    ]
    parts += [
        fill(f"{{}} has {'no' if atom.negated else 'an'} item {{}}", names([atom.field]), _picked(atom.items))
        for atom in atoms
        if isinstance(atom, rules.HasItem)
    ]
    given = [atom.field for atom in atoms if isinstance(atom, rules.Present)]
    absent = [atom.field for atom in atoms if isinstance(atom, rules.Absent)]
    if given:
        parts.append(fill(f"{{}} {'is' if len(given) == 1 else 'are'} given", names(given)))
    if absent:
        parts.append(fill("{} is not given" if len(absent) == 1 else "none of {} is given", names(absent)))
    return fill(" and ".join(["{}"] * len(parts)), *parts)


def _picked(items: Iterable[rules.Pick]) -> Sentence:
    """Return which items of a list are meant."""
    return listed([asked(pick) for pick in items], "and")


def asked(pick: rules.Pick) -> Sentence:
    """Return what is asked of an item of a list: `whose role is "first"`, `without role`."""
    if pick.given is not None:
        return fill(f"{'with' if pick.given else 'without'} {{}}", names([pick.name]))
    return fill("whose {} is {}", names([pick.name]), values(pick.values)) if pick.name else values(pick.values)


def _counted(rule: rules.Count) -> Sentence:
    low, high = rule.minimum, rule.maximum
    many = words("no") if high == 0 else fill("exactly {}", value(low)) if low == high else span(low or None, high)
    noun = "item" if high == 1 or (high is None and low == 1) else "items"
    return fill(f"{{}} must have {{}} {noun} {{}}", names([rule.field]), many, _picked(rule.items))


def price(row: PriceRow, currency: str) -> Sentence:
    """Return what a row of prices costs, without its conditions, and without a unit if the currency is empty."""
    if row.amount is None:
        return words("unknown")
    unit = (*words(" "), Token("spec", currency)) if currency else ()
    parts = [fill(f"{row.amount:f}{{}}", unit)] if row.amount or not (row.per_second or row.charges) else []
    after = f" after {row.included} s" if row.included else ""
    parts += [fill(f"{row.per_second:f}{{}} a second{after}", unit)] if row.per_second else []
    parts += [fill(f"{one.price:f}{{}} × {{}}", unit, measure_name(one.measure)) for one in row.charges]  # noqa: RUF001
    least = [fill(f", {row.minimum:f}{{}} at least", unit)] if row.minimum else []
    return fill(" + ".join(["{}"] * len(parts)) + "{}" * len(least), *parts, *least)


def measure_name(name: str) -> Sentence:
    """Return the name of a measure as readers see it."""
    return (Token("spec", name.replace("_", " ")),)


_COUNTED: dict[prices.Counts, str] = {
    "seconds": "the seconds of {}",
    "number": "{}",
    "pixels": "width × height of {}",  # noqa: RUF001
    "characters": "the characters of {}",
    "bytes": "the bytes of {} in UTF-8",
    "utf16": "the UTF-16 units of {}",
    "items": "the number of items of {}",
}


def factors(row: prices.MeasureRow) -> Sentence:
    """Return what is multiplied, without conditions."""
    parts = [fill(" × ".join(["{}"] * len(held)), *map(_factor, held)) for held in (row.factors, row.added) if held]  # noqa: RUF001
    return fill(" + ".join(["{}"] * len(parts)), *parts)


def _factor(one: prices.Factor) -> Sentence:
    if one.of == "measure":
        return measure_name(one.name)
    if one.of == "pixels" and one.high is not None:
        return fill("{} ({} of a word)", fill(_COUNTED[one.of], names([one.name])), words(_between(one)))
    if one.of != "constant":
        return fill(_COUNTED[one.of], names([one.name]))
    return words(_between(one) + ("" if one.low == one.high else " (the request does not say)"))


def _between(one: prices.Factor) -> str:
    if one.high is None:
        return f"{one.low:f} or more"
    return f"{one.low:f}" if one.low == one.high else f"{one.low:f} to {one.high:f}"


def measure(held: prices.Measure) -> Sentence:
    """Return how a measure is counted, with the conditions of its rows."""
    rows = [fill("{} when {}", factors(row), conditions(row.when)) if row.when else factors(row) for row in held.rows]
    told = fill("; ".join(["{}"] * len(rows)), *rows)
    return fill("{}{}", told, words(measure_rest(held)))


def measure_rest(held: prices.Measure) -> str:
    """Return what becomes of the product: divided, rounded up, at least, and less what is free."""
    parts = [f"divided by {held.each:f}"] if held.each != 1 else []
    parts += [f"rounded up to multiples of {held.step:f}"] if held.step is not None else []
    parts += [f"{held.least:f} at least"] if held.least else []
    parts += [f"of which {held.free:f} are free"] if held.free else []
    return "".join(f", {part}" for part in parts)


def price_row(row: PriceRow, currency: str) -> Sentence:
    """Return what a row of prices costs, and when it applies."""
    cost = price(row, currency)
    return fill("{} when {}", cost, conditions(row.when)) if row.when else cost


def assumptions(pricing: Pricing, fields: Iterable[k.Field]) -> Sentence:
    """Return what the fields that a price depends on count as where they are absent; empty where there are none."""
    found = prices.assumed(pricing, fields).items()
    templates = {True: "{} is {} (sources disagree: the highest price counts)", False: "{} is {}"}
    parts = [fill(templates[len(taken) > 1], names([name]), values(taken)) for name, taken in found]
    return fill("; ".join(["{}"] * len(parts)), *parts)


def dated(word: str, since: str, sunset: str) -> str:
    """Return a word such as `deprecated` with the days since when it is so and from when it may be gone, if known."""
    parts = [f"since {since}" if since else "", f"may be gone from {sunset}" if sunset else ""]
    told = ", ".join(filter(None, parts))
    return f"{word} ({told})" if told else word


def span(low: Json, high: Json, unit: str = "") -> Sentence:
    """Return a range, its ends included; empty where it has none."""
    if low is None and high is None:
        return ()
    if low is None or high is None:
        end, word = (low, "least") if high is None else (high, "most")
        return fill(f"at {word} {{}}{unit.removesuffix('s') if end == 1 else unit}", value(end))
    return fill(f"between {{}} and {{}}{unit}", value(low), value(high))


def _lengths(kind: k.Duration) -> Sentence:
    """Return the seconds that a duration may be; empty where it may be any."""
    between = _seconds(kind, kind)
    held = values(k.canonical(kind, seconds) for seconds in kind.values) if kind.values else ()
    lengths = held or (fill("whole seconds, {}", between) if between else ())
    if not kind.auto:
        return lengths
    chosen = fill("{} (the service chooses the length)", value(k.canonical(kind, k.AUTO)))
    return fill("{}, or {}", lengths or _written(kind), chosen)


def _written(kind: k.Duration) -> Sentence:
    return fill("whole seconds, written {}", value(k.canonical(kind, 5)))


def _sized(kind: k.Size) -> Sentence:
    """Return the limits of a size; empty where it has none."""
    shape = [None if end is None else f"{end[0]}:{end[1]}" for end in (kind.min_shape, kind.max_shape)]
    open_low = [None if low == 1 else low for low in (kind.min_width, kind.min_height)]
    limits = {
        "width {}": span(open_low[0], kind.max_width),
        "height {}": span(open_low[1], kind.max_height),
        "both multiples of {}": value(kind.step) if kind.step > 1 else (),
        "width to height {}": span(shape[0], shape[1]),
        "{}": span(kind.min_area, kind.max_area, " points"),
    }
    parts = [fill(template, limit) for template, limit in limits.items() if limit]
    sizes = fill("; ".join(["{}"] * len(parts)), *parts)
    if not kind.words:
        return sizes
    return fill("{}; or {}", sizes, values(kind.words)) if sizes else fill("any, or {}", values(kind.words))


def _stepped(kind: k.Integer | k.Number) -> Sentence:
    """Return the range of a number and its steps, of which it may have none."""
    between = span(kind.minimum, kind.maximum)
    if kind.step is None:
        return between
    steps = fill("in steps of {}", value(kind.step))
    return fill("{}, {}", between, steps) if between else steps


def _narrowed(rule: rules.Narrow, kind: k.Kind) -> Sentence:
    if rule.values:
        return values(rule.values)
    return _seconds(kind, rule) if isinstance(kind, k.Duration) else span(rule.minimum, rule.maximum)


def _seconds(kind: k.Duration, limits: k.Duration | rules.Narrow) -> Sentence:
    """Return a range of seconds, its ends in the wire form of the kind."""
    low, high = (None if end is None else k.canonical(kind, int(end)) for end in (limits.minimum, limits.maximum))
    return span(low, high)


def _bytes(count: int) -> str:
    for unit, size in (("MiB", 1 << 20), ("KiB", 1 << 10)):
        if count >= size and count % size == 0:
            return f"{count // size} {unit}"
    return f"{count} bytes"
