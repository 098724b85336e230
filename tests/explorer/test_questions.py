"""Questions: the page answers as the command line does, and ten that people ask are answered by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.query.models import models
from playwright.sync_api import Page, expect

from tests.behaviour.test_inner_inputs import ASKED as ASKED_INSIDE
from tests.support import browser as chromium
from tests.support import explored
from tests.support.explored import Visit
from tests.support.specs import CASES, ROOT, catalog_of

pytestmark = [pytest.mark.slow, chromium.NEEDED]
SHOTS = ROOT / "out" / "explorer"
"""Pictures of the answers, for people to look at."""
ASKED = (
    "image duration>=10 price<=0.5",
    "duration=10 resolution>=1080p not prompt price<=0.5",
    "sound=true price<=0.3",
    "not price<=1 image video",
)
ALSO = (
    "model=*kling*", "video image audio", "image not imageDataUrl price<0.2",
    "image", "text not image", "audio", "video price<=1", "resolution>=1080p aspect_ratio=9:16", "deprecated",
    "provider=Alibaba", "seed duration<=5", "price>=3", "aspect_ratio=16:9|9:16 duration>20", "text price<=0.05",
    "last_image aspect_ratio=9:16 duration=10 price<=0.5", "duration=8s resolution=720p", "enable_audio=false",
    "provider!=FAL price<=0.2", "family=*seedance* not audio", "seconds>=12 not sound price<2", "price!=0.5 video",
)  # fmt: skip


def test_the_page_finds_what_the_command_line_finds(visit: Visit, whole: bool) -> None:
    visit.go()
    for question in (*ASKED, *(ALSO if whole else ())):
        wanted = {one.id: (dict(one.request or {}), one.price) for one in models(KIT, question)}
        answer = "async question => [...await explorer.page.find.answer(question, 'documents', () => true)]"
        found = {
            id_: ({"model": id_, **match["request"]}, match["price"] and Decimal(match["price"]["high"]))
            for id_, match in visit.page.evaluate(answer, question)
        }
        assert found == wanted, question


def test_so_it_does_for_inputs_and_lengths_inside_objects(browser: explored.Browser, tmp_path: Path) -> None:
    page = explored.built(catalog_of(CASES / "foundry" / "spec"), tmp_path)
    with explored.visiting(browser, page) as visit:
        visit.go()
        for question, wanted in ASKED_INSIDE.items():
            answer = "async question => [...(await explorer.page.find.answer(question, '', () => true)).keys()]"
            assert sorted(visit.page.evaluate(answer, question)) == wanted, question
        assert not visit.said


def test_a_question_that_cannot_be_read_says_what_to_write(visit: Visit) -> None:
    visit.go()
    for question, said in (
        ("imege", "No model has the field “imege”; did you mean image?"),
        ("price<=cheap", "“price<=cheap”: cheap has no order"),
        ("provider>FAL", "“provider>FAL”: a model's provider is compared by = or !=."),
        ("image = = 5", "The question cannot be read from “= = 5” on"),
    ):
        visit.page.get_by_label("Question").fill(question)
        expect(visit.page.locator("#question-told")).to_contain_text(said)


class Keys:
    """A person at the keyboard, who hears what has the focus."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def to(self, name: str) -> None:
        """Press Tab until what has this accessible name has the focus."""
        for _ in range(400):
            self.page.keyboard.press("Tab")
            if self.here() == name:
                return
        raise AssertionError(f"the keyboard does not reach {name!r}")

    def here(self) -> str:
        """Return the accessible name of what has the focus, as screen readers are told it."""
        return self.page.evaluate(
            """() => { const at = document.activeElement;
            return (at.getAttribute("aria-label") || at.labels?.[0]?.textContent || at.textContent || "").trim(); }"""
        )

    def press(self, key: str = "Enter") -> None:
        self.page.keyboard.press(key)

    def write(self, text: str) -> None:
        self.page.keyboard.type(text)


def found(page: Page) -> list[str]:
    """Return the ids of the models in the list."""
    return page.locator("tbody .id").all_inner_texts()


def settled(page: Page, text: str) -> None:
    """Wait until the question that stands there now is answered."""
    question = page.get_by_label("Question").input_value()
    expect(page.locator("section[data-asked]")).to_have_attribute("data-asked", question, timeout=20_000)
    expect(page.locator("#question-told")).to_contain_text(text)


def _ids(question: str) -> list[str]:
    return [one.id for one in models(KIT, question)]


def image_and_length(keys: Keys) -> None:
    """Which take an image, make ten seconds, and cost at most half a dollar?"""
    keys.to("image")
    keys.press()
    keys.to("Seconds, at least")
    keys.write("10")
    keys.to("Price, at most")
    keys.write("0.5")
    settled(keys.page, "A smallest request")
    assert found(keys.page) == _ids("image duration>=10 price<=0.5")


def upright(keys: Keys) -> None:
    """Which make 1080p, upright?"""
    keys.to("Size, at least")
    keys.write("1080p")
    keys.to("Shape")
    keys.write("9:16")
    settled(keys.page, "A smallest request")
    question = keys.page.get_by_label("Question").input_value()
    assert found(keys.page) == _ids(question)
    assert len(found(keys.page)) > 20


def end_frame(keys: Keys) -> None:
    """Which take an end frame at 9:16 for ten seconds under 50 cents? None, and the page says so."""
    keys.to("Question")
    keys.write("last_image aspect_ratio=9:16 duration=10 price<0.5")
    settled(keys.page, "None of")


def with_sound(keys: Keys) -> None:
    """Which can have sound for 30 cents?"""
    keys.to("Sound")
    keys.write("yes")
    keys.to("Price, at most")
    keys.write("0.3")
    settled(keys.page, "A smallest request")
    assert found(keys.page) == _ids("sound=true price<=0.3")


def cheapest(keys: Keys) -> None:
    """Which is the cheapest from a text?"""
    keys.to("text")
    keys.press()
    settled(keys.page, "A smallest request")
    keys.to("From")
    keys.press()
    told = keys.page.locator("tbody td:nth-child(3)").all_inner_texts()
    prices = [float(text.split()[0]) for text in told if text != "unknown"]
    assert prices == sorted(prices)
    assert prices[0] == 0.01
    assert set(told[len(prices) :]) == {"unknown"}
    assert keys.page.locator("th[aria-sort=ascending]").inner_text() == "From"


def side_by_side(keys: Keys) -> None:
    """How do two models differ?"""
    keys.to("Name")
    keys.write("kling-v21")
    settled(keys.page, "A smallest request")
    names = keys.page.locator("tbody th a").all_inner_texts()[:2]
    for name in names:
        keys.to(f"Compare {name}")
        keys.press("Space")
    keys.page.keyboard.press("Shift+Tab")
    while keys.here() != "Compare 2 models":
        keys.page.keyboard.press("Shift+Tab")
    keys.press()
    expect(keys.page.locator("h2")).to_have_text("2 models side by side")
    assert keys.here() == "2 models side by side", "the focus goes with the view"
    assert keys.page.locator("thead a").all_inner_texts() == names


def open_form(keys: Keys, model: str, title: str) -> None:
    keys.to("Name")
    keys.write(model)
    settled(keys.page, "A smallest request")
    keys.to(title)
    keys.press()
    expect(keys.page.locator("form")).to_be_visible()


def why_refused(keys: Keys) -> None:
    """Why would this request be wrong, and what is the nearest right value?"""
    open_form(keys, "sora-2", "Sora 2")
    keys.to("Empty")
    keys.press()
    keys.to("prompt")
    keys.write("A lighthouse")
    keys.to("Type seconds as JSON")
    keys.press()
    keys.write('"7"')
    expect(keys.page.locator(".verdict")).to_contain_text("Refused: 1 problem")
    keys.to("Use 8")
    keys.press()
    expect(keys.page.locator(".verdict")).to_have_text("This request is right.")
    assert keys.page.evaluate("explorer.page.form.fields") == {"prompt": "A lighthouse", "seconds": "8"}
    assert keys.here() == "seconds"


def what_cost(keys: Keys) -> None:
    """What does it cost at another size and length?"""
    open_form(keys, "kling-v21-pro", "Kling 2.1 Pro")
    before = keys.page.locator(".price").inner_text()
    keys.to("duration")
    keys.write("10")
    expect(keys.page.locator(".price")).to_contain_text("0.44 USD")
    assert before != keys.page.locator(".price").inner_text()


def what_ignored(keys: Keys) -> None:
    """What would the service ignore, and charge all the same?"""
    open_form(keys, "sora-2", "Sora 2")
    keys.to("Another field")
    keys.press()
    keys.to("Name")
    keys.write("fps")
    keys.to("Value (JSON or text)")
    keys.write("24")
    keys.press("Tab")
    keys.press()
    expect(keys.page.locator(".verdict")).to_contain_text("The service would ignore fps and still charge.")


def as_code(keys: Keys) -> None:
    """How is it called with curl?"""
    open_form(keys, "kling-v21-pro", "Kling 2.1 Pro")
    keys.to("curl")
    keys.press()
    code = keys.page.locator("pre code").inner_text()
    assert "curl -X POST https://nano-gpt.com/api/generate-video" in code
    assert '"model": "kling-v21-pro"' in code


TEN: tuple[Callable[[Keys], None], ...] = (
    image_and_length, upright, end_frame, with_sound, cheapest,
    side_by_side, why_refused, what_cost, what_ignored, as_code,
)  # fmt: skip


def test_what_people_ask_is_answered_by_the_keyboard_alone(visit: Visit, whole: bool) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    for question in TEN[:: 1 if whole else 3]:
        visit.go()
        question(Keys(visit.page))
        visit.page.screenshot(path=SHOTS / f"{question.__name__}.png")
