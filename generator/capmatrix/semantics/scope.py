"""An object under judgement, and the questions that rules ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from capmatrix.ir.catalog import Field
from capmatrix.ir.kinds import Duration, Either, Kind, Scalar, accepted_literals
from capmatrix.ir.rules import Atom, Equals, Present, Rule
from capmatrix.semantics.leaf import fault
from capmatrix.semantics.shape import same


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A payload with the fields and rules of its model, or a nested object with those of its group."""

    fields: tuple[Field, ...]
    rules: tuple[Rule, ...]
    given: Mapping[str, object]
    path: str
    """What comes before a field's name in a path: nothing, or the path of the object and a dot."""
    constraint: str
    """What comes before a field's name in the name of a constraint."""

    def field(self, name: str) -> Field:
        """Return the field of that canonical name."""
        return next(field for field in self.fields if field.name == name)

    def spellings(self, field: Field) -> Iterator[str]:
        """Yield the spellings of the field that are present, the one that counts first."""
        return (name for name in (field.name, *field.aliases) if self.given.get(name) is not None)

    def present(self, name: str) -> bool:
        """Tell whether any spelling of the field is there and not null."""
        return any(True for _ in self.spellings(self.field(name)))

    def value(self, name: str) -> object:
        """Return the value that counts for the field, None if it is not present."""
        return next((self.given[spelling] for spelling in self.spellings(self.field(name))), None)

    def equals(self, name: str, values: tuple[Scalar, ...]) -> bool:
        """Tell whether the field is present and is one of `values`, in any wire spelling of them."""
        wanted = [literal for value in values for literal in literals(self.field(name).kind, value)]
        return self.present(name) and any(same(self.value(name), literal) for literal in wanted)

    def holds(self, atoms: tuple[Atom, ...]) -> bool:
        """Tell whether all of the conditions hold."""
        return all(self._holds(atom) for atom in atoms)

    def _holds(self, atom: Atom) -> bool:
        if isinstance(atom, Equals):
            return self.equals(atom.field, atom.values)
        return self.present(atom.field) is isinstance(atom, Present)


def literals(kind: Kind, value: Scalar) -> tuple[Scalar, ...]:
    """Return every wire spelling of a canonical value, whichever of several kinds it may be of."""
    if isinstance(kind, Either):
        right = [option for option in kind.options if isinstance(option, Duration) and fault(option, value) is None]
        return (value, *(literal for option in right for literal in accepted_literals(option, value)))
    return accepted_literals(kind, value)
