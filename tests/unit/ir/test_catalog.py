"""Names of the vocabulary, looked up."""

from __future__ import annotations

from capmatrix.ir.catalog import Term, terms_by_name


def test_a_name_is_that_of_its_own_entry_else_of_the_first_that_has_it_as_an_alias():
    first, second = Term(name="style", aliases=("list", "still")), Term(name="still", aliases=("list",), media=True)
    known = terms_by_name(iter((first, second)))
    assert known == {"style": first, "list": first, "still": second}
