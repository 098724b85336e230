"""Turn friendly input into wire form: names, durations and media as the model writes them, without validation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from .checks import AUTO, is_auto, seconds_in, whole
from .media_inputs import UnusableError, data_url, is_readable, path_named
from .media_texts import forms_in_words
from .service import Form, Items, Kit, Media, Options, Seconds, Shape, Urls
from .validation import renamed_model, validate
from .verdict import Finding, Verdict, quoted

_LONGEST = 10**9


@dataclass(frozen=True, slots=True)
class Change:
    """A value or name that the result writes in another way."""

    field: str
    """Path of the value in the result."""
    message: str
    """What was given, without its content."""

    def as_dict(self) -> dict[str, str]:
        """Return the change in the JSON form of the command line."""
        return {"field": self.field, "message": self.message}


@dataclass(frozen=True, slots=True, kw_only=True)
class Normalised:
    """A payload in wire form, as far as that is possible without validating it."""

    payload: Any
    changes: tuple[Change, ...] = ()
    unusable: tuple[Finding, ...] = ()
    """Files and bytes that could not become data URLs; the payload holds them unchanged."""
    hints: Mapping[str, str] = field(default_factory=dict[str, str])
    """By field: what to write instead of a text that looks like the path of a file."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """By path of a value that was given under another name: its path as given."""
    former: Finding | None = None
    """The warning that the model was given by a former id."""

    def verdict(self, kit: Kit) -> Verdict:
        """Validate the payload, with the reason for an unusable file, and what to write for a path in a text."""
        return self.explained(validate(kit, self.payload))

    def explained(self, verdict: Verdict) -> Verdict:
        """Return a verdict on the payload with the reason for an unusable file, and what to write for a path."""
        if not self.unusable and not self.hints:
            return verdict
        paths = {finding.field for finding in self.unusable}
        others = (self._hinted(finding) for finding in verdict.errors if finding.field not in paths)
        return replace(verdict, errors=(*self.unusable, *others))

    def _hinted(self, finding: Finding) -> Finding:
        hint = self.hints.get(finding.field)
        return finding if not hint or finding.code != "bad_format" or finding.hint else replace(finding, hint=hint)


def normalise(kit: Kit, payload: object, *, folder: Path | None = None) -> Normalised:
    """Return a payload as its model writes it: canonical names, its form of durations, files as data URLs.

    A media value moves to the field of the same meaning that takes its form. Paths, bytes and open binary files are
    read; with `folder`, so are texts in media fields that name a file relative to it. Right values stay as they are,
    and so do wrong ones that cannot be converted: validation reports them. The given payload is not changed.
    """
    given: Mapping[str, Any] = cast("Mapping[str, Any]", payload) if isinstance(payload, Mapping) else {}
    key = kit.service.discriminator
    model = kit.named(given)
    info = kit.model(model)
    if info is None or info.stage == "removed" or not isinstance(payload, Mapping):
        return Normalised(payload=payload)
    work = _Work(terms=kit.terms, folder=folder)
    done = work.object(given, kit.shape(info.id), "")
    former = None
    if model != info.id:
        former = renamed_model(kit, info, model)
        done[key] = info.id
        work.changes.insert(0, Change(key, former.message))
    elif key not in given:  # what is paid for is named
        done = {key: info.id, **done}
        work.changes.insert(0, Change(key, f"is {info.id} where it is left out"))
    changes, unusable = tuple(work.changes), tuple(work.unusable)
    return Normalised(
        payload=done, changes=changes, unusable=unusable, hints=work.hints, names=work.names, former=former
    )


def named_file(text: str, folder: Path) -> Path | None:
    """Return the file that a text in a media field names, relative to a folder; None where it names none."""
    if len(text) > 1000 or text[:8].lower().startswith(("https://", "data:")):
        return None
    try:
        path = folder / Path(text).expanduser()
        return path if path.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None


@dataclass(slots=True, kw_only=True)
class _Work:
    """The state of normalising one payload."""

    terms: Mapping[str, tuple[bool, tuple[str, ...]]]
    folder: Path | None
    changes: list[Change] = field(default_factory=list[Change])
    unusable: list[Finding] = field(default_factory=list[Finding])
    hints: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[str, str] = field(default_factory=dict[str, str])

    def object(self, given: Mapping[str, Any], shape: Shape, prefix: str) -> dict[str, Any]:
        done: dict[str, Any] = {}
        taken = {shape.spellings.get(name, name) for name, value in given.items() if value is not None}
        for name, value in given.items():
            listed = shape.spellings.get(name)
            target = (value is not None and self._place(name, value, shape, taken, top=not prefix)) or listed or name
            if target != name and (target in given or target in done):
                target = name  # both are given: the verdict says which of them counts
            if target != name:
                self.changes.append(Change(prefix + target, f"was given as {name}"))
                self.names[prefix + target] = prefix + name
                taken.add(target)
            form = shape.forms.get(shape.spellings.get(target, target))
            done[target] = value if form is None else self.value(value, form, prefix + target)
        return done

    def _place(self, name: str, value: object, shape: Shape, taken: set[str], *, top: bool) -> str | None:
        """Return the field that takes a media value given under a name, None when there is nothing better."""
        media, instead = self.terms.get(name, (False, ())) if top else (False, ())
        needed = self._form(value) if media else None
        current = shape.forms.get(shape.spellings.get(name, ""))
        if name in shape.spellings and current is None:
            return None  # this model means something else by the name
        if needed is None or isinstance(current, Urls) or (isinstance(current, Media) and self._takes(current, value)):
            return None
        # Only fields that replace each other: a face to swap in is an image, but an image is no face to swap in.
        twins = (shape.spellings.get(twin, "") for twin in instead if name in self.terms[twin][1])
        free = ((twin, shape.forms.get(twin)) for twin in twins if twin not in taken)
        # With no better place a value stays where it was given, so that the verdict names the caller's field.
        return next((twin for twin, form in free if isinstance(form, Media) and self._takes(form, value)), name)

    def _takes(self, form: Media, value: object) -> bool:
        """Return whether a media field takes a value in the form that it is in, or would be sent in."""
        needed = self._form(value)
        if (
            needed == "data"
            and "base64" in form.forms
            and not (isinstance(value, str) and value[:5].lower() == "data:")
        ):
            return True
        return needed in form.forms

    def _form(self, value: object) -> str | None:
        """Return the form that a media value is in, or would be sent in."""
        if is_readable(value) or (isinstance(value, str) and self._file(value)):
            return "data"
        start = value[:8].lower() if isinstance(value, str) else ""
        return "url" if start == "https://" else "data" if start.startswith("data:") else None

    def _file(self, text: str) -> Path | None:
        """Return the file that a text names."""
        return None if self.folder is None else named_file(text, self.folder)

    def value(self, value: Any, form: Form, path: str) -> Any:
        match form:
            case Seconds():
                return self._seconds(value, form, path)
            case Media():
                return self._media(value, form, path)
            case Urls():
                return self._urls(value, form, path)
            case Items():
                if not isinstance(value, list):
                    return value
                items = cast("list[Any]", value)
                return [self.value(item, form.item, f"{path}[{index}]") for index, item in enumerate(items)]
            case Options():
                for option in form.forms:
                    value = self.value(value, option, path)
                return value
            case Shape():
                inner = value.to_payload() if hasattr(value, "to_payload") else value
                if not isinstance(inner, Mapping) or not form.fits(cast("Mapping[str, Any]", inner)):
                    return value
                return self.object(cast("Mapping[str, Any]", inner), form, f"{path}.")

    def _seconds(self, value: object, form: Seconds, path: str) -> object:
        number = seconds_in(value) if isinstance(value, str) else whole(value)
        if form.auto and is_auto(value):
            number = AUTO
        elif number is None or not 0 <= number < _LONGEST:
            return value
        written = {"plain": str(number), "text": str(number), "suffixed": f"{number}s"}.get(form.form, number)
        if type(value) is not type(written) or value != written:
            self.changes.append(Change(path, f"was given as {quoted(value)}, is written {quoted(written)}"))
        return written

    def _urls(self, value: Any, form: Urls, path: str) -> Any:
        """Return a list of URLs as a text with a JSON array; so URLs on a line each, where nothing else is right."""
        several = isinstance(value, list | tuple)
        listed = list(cast("list[Any]", value)) if several else [value]
        if any(map(is_readable, listed)):
            self.unusable.append(Finding("bad_format", path, "takes no files; give an https URL for each"))
            return value
        if form.array and isinstance(value, str):
            listed = value.split("\n")
            several = all(self._form(line) == "url" for line in listed)
        if not (several and listed and all(isinstance(url, str) for url in listed)):
            return value
        import json

        plain = len(listed) == 1 and "\n" not in listed[0] and not form.array
        written = listed[0] if plain else json.dumps(listed, ensure_ascii=False)
        self.changes.append(Change(path, f"was given as {quoted(value)}, is written {quoted(written)}"))
        return written

    def _media(self, value: Any, form: Media, path: str) -> Any:
        source = (self._file(value) if isinstance(value, str) else None) or value
        if not is_readable(source):
            # With a folder the texts come from a JSON file, which cannot hold a `pathlib.Path`.
            named = path_named(value) if isinstance(value, str) and self.folder is None else None
            if named is not None:
                self.hints[path] = f"pathlib.Path({quoted(named, len(named))})"
            return value
        bare = "data" not in form.forms and "base64" in form.forms
        if not bare and "data" not in form.forms:
            needed = forms_in_words(form.forms, form.scheme)
            self.unusable.append(Finding("bad_format", path, f"takes no file; give {needed}"))
            return value
        try:
            url, what = data_url(source, form)
        except UnusableError as error:
            self.unusable.append(Finding(error.code, path, str(error)))
            return value
        self.changes.append(Change(path, f"was read from {what}"))
        return url.partition(",")[2] if bare else url
