"""Shapes → entries of the language: kinds of fields, and the objects in them."""

# Budget: one function for each type of JSON, with what is lost on the way.
from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain

from capmatrix import naming
from capmatrix.ir.json_values import SAFE
from capmatrix.listing.yaml_text import Bare, Data
from capmatrix.spec.foreign import Value
from capmatrix.vendor import guesses
from capmatrix.vendor.answers import ECHOES
from capmatrix.vendor.document import Dangling
from capmatrix.vendor.losses import Kept, Losses
from capmatrix.vendor.schemas import unions
from capmatrix.vendor.schemas.shapes import Choice, Parts, Shape, shape, type_of
from capmatrix.vendor.schemas.unions import Entry, Fields, Variant

SOURCE = "openapi"
"""The source that everything cites."""
DEEPEST = 6
"""Objects in objects at most; what is deeper is `anything`."""
_FIELD = re.compile(r"[A-Za-z_$][A-Za-z0-9_.$-]{0,99}(\[\])?", re.ASCII)
_SECONDS = re.compile(r"[1-9][0-9]{0,4}|0")
_LARGEST = Decimal(10) ** 30
_JSON = {"integer": "number"}


def cited(place: str, section: str = "Schemas") -> str:
    """Return the evidence of what stands at a place of the document: a schema, or another part, such as a call."""
    return f"{SOURCE} > {section} > {place or '/'}"


@dataclass(slots=True)
class Objects:
    """The objects of a spec, made as they are met, of requests or of answers."""

    newer: bool
    losses: Losses
    answers: bool = False
    """Of answers: nothing is refused, so that nothing need be reported as lost."""
    taken: set[str] = field(default_factory=set[str])
    """Names that no object may have, capitals aside; those of requests and answers are one set."""
    made: dict[str, Entry] = field(default_factory=dict[str, Entry])
    """Name → object."""
    open_at: dict[str, str] = field(default_factory=dict[str, str])
    """Object that does not say whether it takes other keys → its place."""
    _known: dict[tuple[str, ...], tuple[str, Kept]] = field(default_factory=dict[tuple[str, ...], tuple[str, Kept]])
    _guessed: bool = False
    _choosing: list[str] = field(default_factory=list[str])
    _inside: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])

    def fields(self, found: Shape) -> Fields:
        """Return the fields of an object, each with whether it must be given."""
        made: Fields = {}
        for name, parts in found.properties.items():
            if not _FIELD.fullmatch(name):
                says = f"a field is called {guesses.one_line(name)!r}, which is no name that the language has"
                self._unsaid(parts[0].place, says, "leave it out, or ask for it in an issue")
                continue
            if self.answers and name.lower() in ECHOES:
                made[name] = ({"kind": "anything"}, name in found.required)
                continue
            with self.losses.within(name):
                if (entry := self.entry(parts, name)) is not None:
                    made[name] = (entry, name in found.required)
        for name in found.required:
            if name not in found.properties:
                self._unsaid(
                    found.place, f"{guesses.one_line(name)!r} is required, and nothing says what it is", "describe it"
                )
        return made

    def presence(self, found: Shape, fields: Fields) -> list[Entry]:
        """Return the rules of presence of an object, and report those that name what is no field of it."""
        rules, lost = unions.presence(found, fields)
        for place in lost:
            self._unsaid(place, "a rule about which fields stand together is not said", "write it under `rules`")
        return rules

    def entry(self, parts: Parts, name: str) -> Entry | None:
        """Return the entry of a field; None for one that is never sent, or never answered."""
        try:
            found = shape(parts, newer=self.newer)
        except Dangling as error:
            self._unsaid(parts[0].place, str(error), "any value is taken: describe it")
            return {"kind": "anything"}
        if found.keys.get("writeOnly" if self.answers else "readOnly") is True:
            return None
        self._guessed = False
        made = self.kind(found, name)
        kind = str(made.get("kind"))
        if not self.answers:
            if found.keys.get("deprecated") is True:
                self._unsaid(found.place, "is deprecated", "say `replaced_by:` where another field takes its place")
            if guesses.is_prompt(name) and kind == "text" and len(self._inside) == 0:
                made["input"] = "text"
            if (means := guesses.meaning(name, kind)) and not self._inside:
                made["means"] = means
                self.guess(found.place, f"`means: {means}`, by its name", "correct it; simulated results follow it")
        if found.nullable:
            made["nullable"] = True
            if found.null_by_word and not self.answers:
                says = "`nullable: true` has no meaning in OpenAPI 3.1; it was taken as meant, so that null is right"
                self.guess(found.null_by_word, says, "remove `nullable` if the service refuses null")
        if not self.answers:
            self._default(found, made)
        if says := _says(found):
            made["says"] = says
        if not self._inside and not self._guessed:
            made["evidence"] = cited(parts[0].place)
        return made

    def guess(self, place: str, says: str, do: str) -> None:
        """Report a guess, unless it is about answers; the present field has no evidence then, so that lint names it."""
        if not self.answers:
            self.losses.add("guessed", place, says, do)
            self._guessed = True

    def _unsaid(self, place: str, says: str, do: str) -> None:
        if not self.answers:
            self.losses.add("unsaid", place, says, do)

    def _default(self, found: Shape, made: Entry) -> None:
        """Add a default that is one of the values; report another one."""
        if found.keys.get("default") is None:
            return
        value, place = found.keys["default"], found.at.get("default", found.place)
        text = _as_default(made, value)
        if text is None:
            self._unsaid(
                place, "has a default that is none of its values as they are said here", "add `default:` if it counts"
            )
        else:
            made["default"] = text

    # Kinds

    def kind(self, found: Shape, name: str) -> Entry:
        """Return the keys of a kind."""
        if not self.answers:
            for key, place in found.lost:
                self._unsaid(
                    place,
                    f"`{key}` is not said",
                    "write it as a rule where the language can, else tell callers in `says`",
                )
        if found.choices:
            return self._union(found, name)
        types = sorted({_JSON.get(one, one): one for one in sorted(found.types or ())}.values())
        if len(types) > 1:
            options = [self._of_type(one, _only(found, one), name) for one in types]
            return self._either(options, found.place)
        return self._of_type(types[0], found, name) if types else self._anything(found)

    def _anything(self, found: Shape) -> Entry:
        if found.keys.keys() & {"enum", "pattern", "format"}:
            self._unsaid(found.place, "says nothing of its type", "give it a kind")
        return {"kind": "anything"}

    def _of_type(self, name_of_type: str, found: Shape, name: str) -> Entry:
        match name_of_type:
            case "string":
                return self._string(found, name)
            case "integer" | "number":
                return self._number(name_of_type, found)
            case "boolean":
                return self._flag(found)
            case "array":
                return self._list(found, name)
            case "object":
                return self._group(found, name)
            case _:
                return {"kind": "anything"}

    def _flag(self, found: Shape) -> Entry:
        if "enum" in found.keys:
            self._unsaid(found.at["enum"], "is always the same flag", "tell callers in `says`")
        return {"kind": "flag"}

    def _string(self, found: Shape, name: str) -> Entry:
        values = found.keys.get("enum")
        if isinstance(values, list):
            texts = list(dict.fromkeys(one for one in values if isinstance(one, str)))
            if texts and all(one.strip() for one in texts):
                return self._choice(texts, name)
            self._unsaid(found.at["enum"], "some of its values are no texts that the language has", "give it `values`")
        if self.answers:
            return {"kind": "text"}
        if media := self._media(found, name):
            return media
        made: Entry = {"kind": "text"}
        low, high = self._span(found, "minLength", "maxLength")
        if low is not None or high is not None:
            made["length"] = _range(low, high)
            if re.search(r"utf-?16", found.text("description"), re.IGNORECASE):
                made["counted"] = "utf16"
                says = "its length is counted in UTF-16, as the description says; the schema counts characters"
                self.guess(found.at.get("maxLength", found.place), says, "remove `counted` if characters count")
        for key in ("pattern", "format"):
            if key in found.keys:
                says = f"`{key}: {guesses.one_line(str(found.keys[key]), 60)}` is not said"
                self._unsaid(found.at[key], says, "the service still judges it; tell callers in `says`")
        return made

    def _span(self, found: Shape, least: str, most: str) -> tuple[int | Decimal | None, int | Decimal | None]:
        """Return the ends of a length; one that holds nothing, or that nobody could count, is reported."""
        low, high = found.number(least), found.number(most)
        if any(end is not None and (end < 0 or end > _LARGEST) for end in (low, high)) or (
            low is not None and high is not None and low > high
        ):
            self._unsaid(found.place, f"no length is from {low} to {high}", "correct it")
            return None, None
        return low, high

    def _choice(self, texts: list[str], name: str) -> Entry:
        """Return a choice; of lengths in texts, the seconds."""
        plain = [text.removesuffix("s") for text in texts]
        suffixed = {text.endswith("s") for text in texts}
        lengths = all(_SECONDS.fullmatch(text) for text in plain) and len(suffixed) == 1
        if lengths and not self.answers and guesses.meaning(name, "duration") == "seconds":
            return {
                "kind": "duration",
                "form": "suffixed" if True in suffixed else "text",
                "values": [*map(int, plain)],
            }
        made: Entry = {"kind": "choice", "values": texts}
        if self.answers:
            made["open"] = True
        return made

    def _media(self, found: Shape, name: str) -> Entry | None:
        """Return the kind of a text that is a file or its address; None for any other."""
        said, form = found.text("description"), found.text("format")
        coded = form == "byte" or found.text("contentEncoding") == "base64"
        address = form in ("uri", "url", "iri", "uri-reference") or guesses.is_address(name)
        above = self.losses.path()[-2:-1] if guesses.flat(name) in ("url", "uri", "data", "src") else ()
        stated = found.text("contentMediaType").partition("/")[0]
        of = guesses.medium(stated, name, *above, found.text("title"), said)
        bare = guesses.is_bare_medium(name) and bool(
            re.search(r"ur[il]\b", said, re.IGNORECASE) or guesses.takes_data(said)
        )
        if not (form == "binary" or coded or address or bare):
            return None
        if form == "binary":
            accepts = ["data"]
        elif coded:
            accepts = ["base64"]
        else:
            accepts = ["url", *(["data"] if guesses.takes_data(said) else [])]
        if address and not of:
            what, made = "an https URL of anything but media", dict[str, Data](kind="url")
        elif not of:
            what, made = "a text: nothing says what sort of file it is", dict[str, Data](kind="text")
        else:
            what, made = f"{of} as {' or '.join(accepts)}", dict[str, Data](kind="media", of=of, accepts=accepts)
        why = f"`format: {form}`" if form else "its name and description"
        self.guess(found.place, f"taken for {what}, by {why}", "correct `kind`, `of` and `accepts`")
        for key in ("pattern", "minLength", "maxLength"):
            if key in found.keys:
                self._unsaid(found.at[key], f"`{key}` of such a text is not said", "the service still judges it")
        return made

    def _number(self, kind: str, found: Shape) -> Entry:
        values = found.keys.get("enum")
        if isinstance(values, list):
            numbers = [one for one in values if isinstance(one, int | Decimal) and not isinstance(one, bool)]
            whole = all(one == int(one) for one in numbers)
            if numbers and all(abs(one) <= SAFE for one in numbers):
                distinct = list(dict.fromkeys(int(one) if whole else one for one in numbers))
                return {"kind": "integer" if whole else "number", "values": distinct}
        made: Entry = {"kind": kind}
        if self.answers and not found.keys.keys() & {"minimum", "maximum"}:
            return made
        low, high, step = (
            self._end(found, kind, "minimum"),
            self._end(found, kind, "maximum"),
            found.number("multipleOf"),
        )
        if step is not None and 0 < step < _LARGEST and not self.answers:
            low = _first_step(low, step)
            made["step"] = int(step) if step == int(step) else step
        if low is not None and high is not None and low > high:
            self._unsaid(found.place, "has a range without a number in it", "correct `range`")
            return {"kind": kind}
        if low is not None or high is not None:
            made["range"] = _range(low, high)
        return made

    def _end(self, found: Shape, kind: str, key: str) -> int | Decimal | None:
        """Return one end of a range, ends included."""
        end, exclusive = found.number(key), found.keys.get(f"exclusive{key.capitalize()}")
        sharp = exclusive if isinstance(exclusive, int | Decimal) and not isinstance(exclusive, bool) else None
        if exclusive is True and end is not None:
            sharp = end
        if sharp is not None:
            if kind == "integer":
                near = (sharp // 1 + 1) if key == "minimum" else (-(-sharp // 1) - 1)
                end = near if end is None or exclusive is True else (max if key == "minimum" else min)(end, near)
            else:
                place = found.at.get(f"exclusive{key.capitalize()}", found.place)
                self._unsaid(place, f"{sharp} itself is not in its range; here it is", "the service still refuses it")
                end = sharp if end is None else (max if key == "minimum" else min)(end, sharp)
        if end is None:
            return None
        if abs(end) > (SAFE if kind == "integer" else _LARGEST):
            self._unsaid(found.at.get(key, found.place), f"{end} is too large to be kept exactly", "leave it out")
            return None
        if kind == "integer":
            return int(-(-end // 1)) if key == "minimum" else int(end // 1)
        return end

    def _list(self, found: Shape, name: str) -> Entry:
        item: Entry = {"kind": "anything"}
        if found.items:
            try:
                inner = shape(found.items, newer=self.newer)
            except Dangling as error:
                self._unsaid(found.items[0].place, str(error), "any item is taken: describe it")
            else:
                item = self.kind(inner, name[:-1] if name.endswith("s") and len(name) > 1 else name)
                if inner.nullable:
                    self._unsaid(
                        inner.place, "its items may be null; here they may not", "the service still takes null"
                    )
        made: Entry = {"kind": "list", "item": item}
        low, high = self._span(found, "minItems", "maxItems")
        if (low is not None or high is not None) and not self.answers:
            made["items"] = _range(low, high)
        return made

    def _group(self, found: Shape, name: str) -> Entry:
        """Return a group, and make its object once."""
        key = tuple(part.place for parts in found.properties.values() for part in parts) or (found.place, name)
        key = (found.place, *key)
        if key in self._inside or len(self._inside) >= DEEPEST:
            says = "holds itself" if key in self._inside else f"is an object in more than {DEEPEST} others"
            self._unsaid(found.place, f"{says}; from here on any value is taken", "describe it as far as you need it")
            return {"kind": "anything"}
        if key in self._known:
            record, kept = self._known[key]
            self.losses.again(kept)
            return {"kind": "group", "record": record}
        record = self._name(found, name)
        self._inside.append(key)
        guessed = self._guessed
        try:
            with self.losses.keeping() as kept:
                variant = Variant(self.fields(found), found.extra is False, found.place)
                self._make(record, found, variant.fields, self.presence(found, variant.fields))
        finally:
            self._inside.pop()
            self._guessed = guessed
        self._known[key] = record, kept
        return {"kind": "group", "record": record}

    def _make(self, record: str, found: Shape, fields: Fields, rules: Sequence[Entry]) -> None:
        made: Entry = {}
        if says := _says(found):
            made["says"] = says
        if self.answers or found.extra or not fields:
            made["open"] = True
        elif found.extra is None:
            self.open_at[record] = found.place
        if fields:
            made["fields"] = {name: unions.with_required(entry, given) for name, (entry, given) in fields.items()}
        if rules and not self.answers:
            made["rules"] = list(rules)
        made["evidence"] = cited(found.place)
        self.made[record] = made

    def _name(self, found: Shape, name: str) -> str:
        """Return a free name for an object: that of its component, else of its field."""
        above = [one for one in self.losses.path() if one != name][-1:]
        wanted = naming.type_name(found.name or " ".join([*above, name]))
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]{0,60}", wanted) or naming.type_name(wanted) != wanted:
            wanted = naming.type_name(f"Object {wanted[:50]}")
        first = [wanted, f"{wanted}Answer"] if self.answers else [wanted]
        names = chain(first, guesses.numbered(wanted, ""))
        free = next(one for one in names if one.casefold() not in self.taken)
        self.taken.add(free.casefold())
        return free

    # Unions

    def _union(self, found: Shape, name: str) -> Entry:
        """Return the kind of a value that has one of several forms."""
        choice, *others = found.choices
        for other in others:
            self._unsaid(
                other.place, f"`{other.word}` beside another choice is not said", "the service still judges it"
            )
        groups: dict[str, list[Shape]] = {}
        for option in self.options(found, choice):
            for one in sorted(option.types or ("",)):
                groups.setdefault(_JSON.get(one, one), []).append(
                    option if len(option.types or ()) < 2 else _only(option, one)
                )
        if "" in groups or not groups:
            self._unsaid(choice.place, "one of its forms takes any value", "give it a kind")
            return {"kind": "anything"}
        kinds = [self._same_type(type_, shapes, choice, name) for type_, shapes in groups.items()]
        return self._either(kinds, choice.place)

    def _either(self, kinds: Sequence[Entry], place: str) -> Entry:
        """Return one of several kinds, of different types; anything, where one of them may be anything."""
        if len(kinds) > 1 and any(one.get("kind") == "anything" for one in kinds):
            self._unsaid(place, "one of its forms may be anything, and so may all", "give it a kind")
            return {"kind": "anything"}
        return kinds[0] if len(kinds) == 1 else {"kind": "either", "options": list(kinds)}

    def options(self, found: Shape, choice: Choice) -> list[Shape]:
        """Return the forms of a choice, each with what holds beside it."""
        shapes: list[Shape] = []
        if choice.place in self._choosing:
            self._unsaid(choice.place, "is one of its own forms", "describe it as far as you need it")
            return shapes
        self._choosing.append(choice.place)
        for parts in choice.options:
            try:
                one = shape(parts, newer=self.newer)
            except Dangling as error:
                self._unsaid(parts[0].place, str(error), "describe that form")
                continue
            one.properties = {**found.properties, **one.properties}
            one.required = {**found.required, **one.required}
            one.types = one.types or found.types
            one.extra = found.extra if one.extra is None else one.extra
            one.keys = {
                **{k: v for k, v in found.keys.items() if k not in ("title", "description", "default")},
                **one.keys,
            }
            one.at = {**found.at, **one.at}
            if one.choices:
                self._nested(one, shapes)
            else:
                shapes.append(one)
        self._choosing.pop()
        return shapes

    def _nested(self, one: Shape, shapes: list[Shape]) -> None:
        """Add the forms of a form that is a choice itself."""
        for inner in one.choices:
            shapes += self.options(one, inner)

    def _same_type(self, type_: str, shapes: list[Shape], choice: Choice, name: str) -> Entry:
        """Return one kind for the forms of one type."""
        if len(shapes) == 1:
            return self._of_type(next(iter(shapes[0].types or ()), type_), shapes[0], name)
        if type_ == "string":
            return self._strings(shapes, choice, name)
        if type_ == "object":
            return self._forms(shapes, choice, name)
        made = self._of_type(next(iter(shapes[0].types or ()), type_), shapes[0], name)
        wide = made
        for one in shapes[1:]:
            wide = unions.wider(wide, self._of_type(next(iter(one.types or ()), type_), one, name))
        if wide != made:
            self._unsaid(choice.place, "is said wider than its forms are together", "the service still judges it")
        return wide

    def _strings(self, shapes: list[Shape], choice: Choice, name: str) -> Entry:
        """Return one kind for texts: all values, a file in several forms, or any text."""
        listed = [one.keys["enum"] for one in shapes if isinstance(one.keys.get("enum"), list)]
        texts = list(
            dict.fromkeys(t for values in listed if isinstance(values, list) for t in values if isinstance(t, str))
        )
        if len(listed) == len(shapes) and texts:
            return self._choice(texts, name)
        patterns = [f"{one.text('pattern')} {one.text('format')}" for one in shapes]
        said = " ".join(one.text("description") for one in shapes)
        if not self.answers and (media := self._forms_of_media(patterns, said, choice, name)):
            return media
        if texts:
            says = f"any text is taken; known values are {guesses.one_line(', '.join(texts), 120)}"
            self._unsaid(choice.place, says, "write `values` in place of it if no others are right")
        elif not self.answers:
            self._unsaid(choice.place, "which of its texts are right is not said", "the service still judges it")
        made: Entry = {"kind": "text"}
        ends = [(one.number("minLength"), one.number("maxLength")) for one in shapes if "enum" not in one.keys]
        low = min((end[0] or 0 for end in ends), default=0)
        high = max((end[1] or 0 for end in ends), default=0) if all(end[1] is not None for end in ends) else None
        if (low or high is not None) and not texts:
            made["length"] = _range(low, high)
        return made

    def _forms_of_media(self, patterns: list[str], said: str, choice: Choice, name: str) -> Entry | None:
        """Return the kind of a file that is given by its address, as data, or by an id of the service's own."""
        forms = [
            ("data" if "data:" in one else "url" if "http" in one or " ur" in one else "library") for one in patterns
        ]
        of = guesses.medium(*(m[1] for m in [re.search(r"data:(\w+)", " ".join(patterns))] if m), name, said)
        if (
            not of
            or "url" not in forms
            or ("library" in forms and not any("://" in one or ":\\/\\/" in one for one in patterns))
        ):
            return None
        accepts = [form for form in ("url", "data", "library") if form in forms]
        self.guess(
            choice.place, f"taken for {of} as {', '.join(accepts)}, by its patterns", "correct `of` and `accepts`"
        )
        self._unsaid(choice.place, "patterns and lengths of its forms are not said", "the service still judges them")
        return {"kind": "media", "of": of, "accepts": accepts}

    def _forms(self, shapes: list[Shape], choice: Choice, name: str) -> Entry:
        """Return one object for several forms of it."""
        key = (choice.place, *(one.place for one in shapes))
        if key in self._inside or len(self._inside) >= DEEPEST:
            self._unsaid(
                choice.place, "holds itself; from here on any value is taken", "describe it as far as you need it"
            )
            return {"kind": "anything"}
        if key in self._known:
            record, kept = self._known[key]
            self.losses.again(kept)
            return {"kind": "group", "record": record}
        whole = Shape(choice.place, extra=False if all(one.extra is False for one in shapes) else None)
        if any(one.extra for one in shapes):
            whole.extra = True
        record = self._name(whole, name)
        self._inside.append(key)
        guessed = self._guessed
        try:
            with self.losses.keeping() as kept:
                variants = [Variant(self.fields(one), one.extra is False, one.place) for one in shapes]
                fields, rules = unions.forms(variants, self.losses, choice.place, quiet=self.answers)
                self._make(record, whole, fields, rules)
        finally:
            self._inside.pop()
            self._guessed = guessed
        self._known[key] = record, kept
        return {"kind": "group", "record": record}


def _only(found: Shape, type_: str) -> Shape:
    """Return a shape with one of its types, and the values of it."""
    keys = dict(found.keys)
    values = keys.get("enum")
    if isinstance(values, list):
        kept: list[Value] = [one for one in values if _JSON.get(type_of(one), type_of(one)) == _JSON.get(type_, type_)]
        keys["enum"] = kept
        if not kept:
            del keys["enum"]
    return replace(found, types=frozenset({type_}), keys=keys, choices=[])


def _says(found: Shape) -> str:
    """Return what a description, or a title in words, says."""
    title = found.text("title")
    return guesses.sentence(found.text("description"), title if " " in title else "")


def _range(low: int | Decimal | None, high: int | Decimal | None) -> Bare:
    return Bare(f"{_digits(low)}..{_digits(high)}")


def _digits(end: int | Decimal | None) -> str:
    if end is None:
        return ""
    return str(int(end)) if end == int(end) else f"{end:f}"


def _first_step(low: int | Decimal | None, step: int | Decimal) -> int | Decimal | None:
    """Return the first multiple of a step that is not below an end, from which steps are counted."""
    return None if low is None else -(-low // step) * step


def _as_default(made: Entry, value: Value) -> Data:
    """Return a default as it is written, None where it is no value of a kind."""
    match made.get("kind"), value:
        case "choice", str() if value in unions.values_of(made):
            return value
        case "duration", str():
            number = value.removesuffix("s") if made.get("form") == "suffixed" else value
            return int(number) if number.isdigit() and int(number) in unions.values_of(made) else None
        case "text", str():
            return value if unions.fits_length(made, value) else None
        case "flag", bool():
            return value
        case (("integer" | "number"), int() | Decimal()) if not isinstance(value, bool):
            whole = value == int(value)
            fits = whole or made["kind"] == "number"
            return (int(value) if whole else value) if fits and unions.fits_range(made, value) else None
        case _:
            return None
