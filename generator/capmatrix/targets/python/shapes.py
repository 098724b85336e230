"""Fields → the expression of the runtime's `Shape`: what friendly input is turned into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capmatrix.ir.kinds import Duration, Either, Group, List, Media

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Field
    from capmatrix.ir.kinds import Kind


def spellings(fields: tuple[Field, ...]) -> dict[str, str]:
    """Return every wire name that is taken, and the field it is a spelling of."""
    return {spelling: field.name for field in fields for spelling in (field.name, *field.aliases)}


def forms(fields: tuple[Field, ...]) -> str:
    """Return the dictionary of the fields whose values can be written in more than one way."""
    written = ((field.name, _form(field.kind)) for field in fields)
    return f"{{{', '.join(f'{name!r}: {form}' for name, form in written if form)}}}"


def _form(kind: Kind) -> str:
    """Return the expression of a form, empty where there is one way alone."""
    match kind:
        case Duration():
            return f"s.Seconds({kind.form!r})"
        case Media():
            return f"s.Media({kind.of!r}, {kind.forms!r}, {kind.max_bytes!r})"
        case List():
            item = _form(kind.item)
            return f"s.Items({item})" if item else ""
        case Group():
            inside = forms(kind.fields)
            plain = inside == "{}" and not any(field.aliases for field in kind.fields)
            return "" if plain else f"s.Shape({spellings(kind.fields)!r}, {inside})"
        case Either():
            written = [form for form in map(_form, kind.options) if form]
            return f"s.Options(({', '.join(written)}))" if len(written) > 1 else "".join(written)
        case _:
            return ""
