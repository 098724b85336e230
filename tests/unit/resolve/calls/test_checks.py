"""Every request has one submission, and its answer leads to what was paid for; whatever has no effect is said."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from capmatrix.diagnostics import Report
from capmatrix.lint import lint
from capmatrix.pipeline import Refused, load
from tests.support.specs import CASES

SPEC = CASES / "easel" / "spec"
SECOND = """\
  submit-book:
    call: POST /books
    body: models
{conditions}
    answers:
      201: {{record: Ticket, says: The order was taken.}}
    dialect: ticket
"""


def said(folder: Path, *edits: tuple[str, str]) -> str:
    """Return what is reported of the made-up service after these edits of its service.yaml, its objects closed."""
    spec = shutil.copytree(SPEC, folder / "spec")
    objects, service = spec / "objects.yaml", spec / "service.yaml"
    objects.write_text(re.sub(r"\n +open: true", "", objects.read_text("utf-8")), "utf-8")
    text = service.read_text("utf-8")
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    service.write_text(text, "utf-8")
    try:
        loaded = load(spec)
    except Refused as refused:
        return str(refused)
    report = Report(lines=loaded.report.lines)
    lint(loaded.catalog, loaded.document, report)
    return report.render()


def second(conditions: str) -> tuple[str, str]:
    """Return the edit that adds a second submission."""
    lines = "\n".join(f"    {line}" for line in conditions.split("; "))
    return ("dialects:\n", SECOND.format(conditions=lines) + "dialects:\n")


FIRST = ("    call: POST /renders\n", "    call: POST /renders\n    models: [inkwell-1]\n")


@pytest.mark.parametrize(
    ("edits", "what"),
    [
        ((second("title: Books"),), "is started by 'submit' and 'submit-book'"),
        ((FIRST,), "is started by no submission"),
        ((second("when_given: label"),), "with 'label' is started by 'submit' and 'submit-book'"),
        ((second("when_given: labl"),), "no model of 'submit-book' has the field 'labl'"),
        ((second("when_any: [label, hum]"),), "is started by 'submit' and 'submit-book'"),
        ((second("when_any: [label, humm]"),), "no model of 'submit-book' has the field 'humm'"),
    ],
)
def test_a_request_that_nobody_or_two_would_start_is_refused(
    tmp_path: Path, edits: tuple[tuple[str, str], ...], what: str
) -> None:
    assert what in said(tmp_path, *edits)


@pytest.mark.parametrize("conditions", ["models: [flip.book]", "when_given: label"])
def test_submissions_that_share_out_all_requests_are_fine(tmp_path: Path, conditions: str) -> None:
    models = [model.id for model in load(SPEC).catalog.models if model.id != "flip.book"]
    first = f"models: [{', '.join(models)}]" if "models" in conditions else "when_absent: label"
    edits = ("    call: POST /renders\n", f"    call: POST /renders\n    {first}\n")
    assert "R410" not in said(tmp_path, edits, second(conditions))


def test_one_of_several_fields_may_decide(tmp_path: Path) -> None:
    edits = ("    call: POST /renders\n", "    call: POST /renders\n    when_absent: [label, hum]\n")
    assert "R410" not in said(tmp_path, edits, second("when_any: [label, hum]"))


@pytest.mark.parametrize(("model", "fine"), [("etch", True), ("flip.book", False)])
def test_a_field_that_every_request_has_leaves_none_without_it(tmp_path: Path, model: str, fine: bool) -> None:
    others = ", ".join(one.id for one in load(SPEC).catalog.models if one.id != model)
    first = ("    call: POST /renders\n", f"    call: POST /renders\n    models: [{others}]\n")
    assert ("R410" in said(tmp_path, first, second(f"models: [{model}]; when_given: subject"))) is not fine


STATUS = "    call: GET /tickets\n"
BODY = "    body: models\n"
PLACE = 'url: ["order.sheets[0].href", order.href]'


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("    run_id: [ticket, order.ticket]\n", "", "names no run to ask for: what it starts is paid for and lost"),
        ("[ticket, order.ticket]", "[tiket, order.tiket]", "has no 'tiket', 'order.tiket'"),
        ("status: [order.state]", "status: [order.stauts]", "'order.stauts' leads nowhere"),
        ("  poll-attempts:", "  pol-attempts:", "nothing reads the timing 'pol-attempts'"),
        ("  status:\n    call", "  statuss:\n    call", "no client calls 'statuss'"),
        ("GET /tickets", "GET /tickets/{ticket}", "nothing says what {ticket} of 'status' is"),
        ("GET /tickets", "FETCH /tickets", "is not a call"),
        (STATUS, f"{STATUS}    gives: result\n", "'gives' has no effect on 'status'"),
        (STATUS, f"{STATUS}    sends: form\n", "'sends' has no effect on 'status'"),
        (STATUS, f"{STATUS}    path: {{other: {{is: run_id}}}}\n", "the path of 'status' has no {other}"),
        (STATUS, f"{STATUS}    headers: {{X Y: 1}}\n", "'X Y' is not a header"),
        (BODY, f"{BODY}    query: {{weight: {{says: How heavy.}}}}\n", "'weight' is not in the vocabulary"),
        ("ticket: {kind: text,", "ticket: {kind: text, is: run_id, raw: true,", "'raw' has no effect on 'ticket'"),
    ],
)
def test_what_leads_nowhere_or_has_no_effect_is_said_with_its_place(tmp_path: Path, old: str, new: str, what: str):
    found = said(tmp_path, (old, new))
    assert what in found
    assert next(line for line in found.splitlines() if what in line).startswith("service.yaml:")


def test_a_result_without_a_place_is_refused(tmp_path: Path):
    found = said(tmp_path, (BODY, f"{BODY}    gives: result\n"), (PLACE, "created: [made]"))
    assert "nothing says where it stands" in found


@pytest.mark.parametrize(
    ("answer", "dialect", "what"),
    [
        ("record: Ticket", "ticket", "nothing says where the runs stand in the list of 'recover'"),
        ("record: Ticket", "shelf", "the answer of 'recover' has no 'found[0].ticket', where its runs are to be named"),
        ("says: They are found.", "shelf", ""),
    ],
)
def test_a_list_in_which_no_run_can_be_found_is_refused(tmp_path: Path, answer: str, dialect: str, what: str):
    call = f"  recover:\n    call: GET /found\n    answers: {{200: {{{answer}}}}}\n    dialect: {dialect}\n"
    shelf = 'dialects:\n  shelf: {run_id: [ticket, "found[0].ticket"]}\n'
    found = said(tmp_path, ("dialects:\n", f"{call}{shelf}"))
    assert ("R411" in found) is bool(what)
    assert what in found


@pytest.mark.parametrize(
    ("answer", "dialect", "what"),
    [
        ("record: Ticket", "ticket", "nothing says where the models stand in the list of 'catalogue'"),
        ("record: Ticket", "shelf", "the answer of 'catalogue' has no 'found[0].name', where its models are to be"),
        ("says: They are found.", "shelf", ""),
    ],
)
def test_a_list_in_which_no_model_can_be_found_is_refused(tmp_path: Path, answer: str, dialect: str, what: str):
    call = f"  catalogue:\n    call: GET /found\n    answers: {{200: {{{answer}}}}}\n    dialect: {dialect}\n"
    shelf = 'dialects:\n  shelf: {model: [name, "found[0].name"]}\n'
    found = said(tmp_path, ("dialects:\n", f"{call}{shelf}"))
    assert ("R411" in found) is bool(what)
    assert what in found
    assert not what or next(line for line in found.splitlines() if what in line).startswith("service.yaml:")
