"""Every form of a described service's verdict, asked about payloads that somebody wrote from the vendor's words.

`payloads_unsaid.yaml` names the payloads that the language cannot judge yet. One of them that is judged right fails
here, so that the list can only become shorter.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
import yaml

from capmatrix.semantics.verdict.interpret import Finding, interpret
from tests.differential import forms
from tests.differential.forms import Opinion
from tests.differential.quirks import BEYOND, SCHEMAS
from tests.services.fakes import FAKES
from tests.services.reading import FOLDER, Case, cases
from tests.support.shared import Shared
from tests.support.specs import catalog_of

SPECS = {
    path.name: path
    for above in (Path(__file__).parents[2] / "specs", Path(__file__).parent / "specs")
    for path in sorted(above.iterdir())
    if (FOLDER / f"{path.name}.yaml").exists()
}
CASES = [case for service in SPECS for case in cases(service)]
UNSAID: dict[str, str] = yaml.safe_load((Path(__file__).parent / "payloads_unsaid.yaml").read_text("utf-8"))

Judges = Callable[[Case], list[str]]
"""A case → what is wrong with the verdicts on it, form by form."""


@pytest.fixture(scope="module")
def judges(generated_of: Shared) -> Iterator[Callable[[str], Judges]]:
    """Give the judges of a service; its simulator is started for its first case."""
    known: dict[str, Judges] = {}
    with contextlib.ExitStack() as stack:

        def judges_of(service: str) -> Judges:
            if service not in known:
                known[service] = stack.enter_context(judging(service, generated_of(SPECS[service])))
            return known[service]

        yield judges_of


@contextlib.contextmanager
def judging(service: str, out: Path) -> Iterator[Judges]:
    """Start the simulator of what is generated of a service, and give what asks all of its forms."""
    catalog = catalog_of(SPECS[service])
    package = forms.package(catalog, out)
    written = forms.forms(catalog, out)
    del written["JSON Schema, fastjsonschema"]  # it knows draft 7 alone, and passes over keywords of ours
    kit = package.module("_kit").KIT
    settings = package.module("_runtime.simulator.settings").Settings(price=Decimal("0.01"))
    fake = FAKES[service]()
    fake.key = "test-key"

    def judge(case: Case) -> list[str]:
        found = interpret(catalog, case.payload)
        wrong = _misjudged(case, "interpreter", {one.path for one in found if one.refuses})
        for name, ask in written.items():
            opinion = ask(case.payload)
            if opinion is not None and not _is_excused(case, name, opinion, found):
                wrong += _weighed(case, name, opinion)
        package.seat()
        method, target, body = fake.submission(case.payload)
        address = served.base_url + target.removeprefix(fake.prefix)
        answer = httpx.request(method, address, json=body, headers=fake.credentials())
        if answer.is_success != case.valid:
            wrong.append(f"simulator: {answer.status_code} {answer.text[:200]}")
        return wrong

    with package.module("_runtime.simulator.serving.server").serve(kit, settings=settings) as served:
        yield judge


def _is_excused(case: Case, form: str, opinion: Opinion, found: tuple[Finding, ...]) -> bool:
    """Tell whether a form refuses what the service would drop, or takes what no keyword of a schema can say."""
    if case.valid:
        return opinion.strict and any(not one.refuses for one in found)
    broken = [one.constraint for one in found if one.refuses]
    return opinion.valid and form in SCHEMAS and bool(broken) and all(one.endswith(BEYOND) for one in broken)


def _weighed(case: Case, form: str, opinion: Opinion) -> list[str]:
    if opinion.said is not None and not opinion.valid:
        return _misjudged(case, form, {field for _, field in opinion.said})
    return [f"{form}: {'takes' if opinion.valid else 'refuses'} it"] * (opinion.valid != case.valid)


def _misjudged(case: Case, form: str, fields: set[str]) -> list[str]:
    """Return what a form got wrong: the verdict, or no finding at the vendor's field, around it or in it."""
    if case.valid:
        return [f"{form}: refuses {sorted(fields)}"] * bool(fields)
    if any(_meets(field, case.field) for field in fields):
        return []
    return [f"{form}: names {sorted(fields)}, not {case.field}" if fields else f"{form}: takes it"]


def _meets(field: str, vendors: str) -> bool:
    here, there = (path.replace("[", ".[").split(".") for path in (field, vendors))
    shorter = min(len(here), len(there))
    return here[:shorter] == there[:shorter]


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_each_form_judges_as_the_vendor_does(case: Case, judges: Callable[[str], Judges]):
    wrong = judges(case.service)(case)
    if case.id in UNSAID:
        assert wrong, f"{case.id} is judged right: remove it from payloads_unsaid.yaml"
    else:
        assert not wrong, (case.because, json.dumps(case.payload)[:400], wrong)


LARGE = [
    Case(
        "runway",
        0,
        {
            "model": "act_two",
            "character": {"type": "image", "uri": "https://example.com/face.jpg"},
            "reference": {
                "type": "video",
                "uri": "data:video/mp4;base64," + "A" * (20 << 20),
            },
        },
        True,
        "16 MB for films",
        "pages",
    ),
    Case(
        "seedance",
        0,
        {
            "model": "seedance-1-0-pro-250528",
            "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * (36 << 20)}}],
        },
        True,
        "Pictures are smaller than 30 MB; a request is smaller than 64 MB",
        "reference",
    ),
]


@pytest.mark.parametrize("case", LARGE, ids=[case.service for case in LARGE])
def test_a_file_as_large_as_the_vendor_takes_is_taken(case: Case, judges: Callable[[str], Judges]):
    assert judges(case.service)(case) == []


def test_the_list_of_what_is_unsaid_names_payloads_and_constructs():
    assert set(UNSAID) <= {case.id for case in CASES}
    assert all(isinstance(construct, str) and construct for construct in UNSAID.values())


def test_every_service_that_is_described_has_payloads():
    eight = {"openai_videos", "runway", "fal", "seedance", "openai_images", "veo", "luma", "elevenlabs"}
    assert set(SPECS) >= eight
    for service in eight:
        found = cases(service)
        right = sum(case.valid for case in found)
        assert len(found) >= 40, service
        assert min(right, len(found) - right) >= 15, service
        assert all(case.because and case.source for case in found), service
