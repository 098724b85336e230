"""What an export cannot hold: one entry for each thing lost, in a closed set of sorts."""

# Budget: small, and read by every export.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from capmatrix.ir.json_values import Scalar

VERSION = 1
"""Of the report: raised when a key or a sort is removed or changes its meaning."""
Sort: TypeAlias = Literal["wire", "value", "endless", "unpublished", "field", "media", "rule", "price", "lifecycle"]
SORTS: dict[Sort, str] = {
    "wire": "the list has it, and the service takes it under another name or in another form",
    "value": "a right value for which the list has no word",
    "endless": "more right values than a list of single values can hold",
    "unpublished": "a field of which no source says which values are right: the list has null",
    "field": "another field decides the same, and the list has room for one",
    "media": "the list has null, as the matrix does not say which picture is the first or the last of the film",
    "rule": "a rule between fields: the list has what is right with some values of the others",
    "price": "a price that is not by the second, or depends on more than picture, sound and length",
    "lifecycle": "a model that is still taken, and should not be begun with",
}
assert get_args(Sort) == tuple(SORTS)
EVERYWHERE = (
    "`created` is 0: the matrix does not say when a model was made",
    "`canonical_slug` is the id, and `hugging_face_id` is left out",
    "`upscale_factor` and `creativity` are null",
    "kinds, limits and defaults of the fields in `allowed_passthrough_parameters`, which stand there by name alone",
    "other spellings of fields, forms and sizes of media, and which fields are required",
    "the day of a price",
    "editions: the list has the first one",
    "evidence and decisions",
)
"""What the list cannot hold of any model."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something of a model that an export cannot hold."""

    sort: Sort
    field: str
    """The field of the matrix, or the id of the rule; empty for the model itself."""
    says: str
    parameter: str = ""
    """Of what is sent otherwise: the parameter of the consumer's own requests."""
    sent: tuple[tuple[Any, Scalar], ...] = ()
    """Of values that are sent otherwise: each word of the list, and the value."""

    def as_dict(self) -> dict[str, Any]:
        """Return the entry of the report."""
        pairs = {"sent": [list(pair) for pair in self.sent]} if self.sent else {}
        named = {"field": self.field, "parameter": self.parameter}
        return {"sort": self.sort, **{key: name for key, name in named.items() if name}, **pairs, "says": self.says}
