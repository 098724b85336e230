"""Fields of the form: conditions show and hide them, hints mend them, files are looked at before they are read."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.support import browser as chromium
from tests.support.explored import Visit

pytestmark = [pytest.mark.slow, chromium.NEEDED]


def test_what_the_other_values_rule_out_is_hidden_with_the_reason_and_shown_on_demand(visit: Visit) -> None:
    visit.open("bytedance/seedance-2.5")
    page = visit.page
    page.get_by_role("button", name="Empty").click()
    shape, film = page.locator("[data-field=aspect_ratio]"), page.locator("[data-field=video]")
    page.get_by_label("mode", exact=True).select_option("text-to-video")
    expect(shape).to_be_visible()
    page.get_by_label("mode", exact=True).select_option("video-edit")
    expect(shape).to_be_hidden()
    expect(film.locator(".mark")).to_have_text("required")
    expect(page.get_by_label("video", exact=True)).to_have_attribute("aria-required", "true")
    out = page.locator("details", has_text="that the other values rule out")
    out.locator("summary").click()
    expect(out).to_contain_text('aspect_ratio must not be given when mode is "image-to-video"')
    out.get_by_role("button", name="aspect_ratio").click()
    expect(page.get_by_label("aspect_ratio", exact=True)).to_be_focused()
    page.get_by_label("aspect_ratio", exact=True).select_option('"16:9"')
    findings = shape.locator(".findings")
    expect(findings).to_contain_text("must not be given")
    findings.get_by_role("button", name="Leave it out").click()
    expect(findings).to_be_empty()


def test_values_that_the_others_rule_out_say_so(visit: Visit) -> None:
    visit.open("minimax-h3")
    page = visit.page
    page.get_by_role("button", name="Empty").click()
    page.get_by_label("mode", exact=True).select_option("video-edit")
    told = page.get_by_label("resolution", exact=True).locator("option").all_inner_texts()
    assert "480p" in told
    assert "1080p (not with the other values)" in told
    page.get_by_label("lora_url_1", exact=True).fill("https://example.com/a.safetensors")
    page.get_by_label("mode", exact=True).select_option("auto")
    assert "1080p" in page.get_by_label("resolution", exact=True).locator("option").all_inner_texts()


@pytest.mark.parametrize(
    ("model", "fields", "press", "mended"),
    [
        ("sora-2", {"prompt": "x", "seconds": "7"}, "Use 8", {"prompt": "x", "seconds": "8"}),
        ("kling-v21-pro", {"prompt": "x", "cfg_scale": 1.4}, "Use 1", {"prompt": "x", "cfg_scale": 1}),
        ("sora-2", {"prompt": "x", "secnds": "8"}, "Call it seconds", {"prompt": "x", "seconds": "8"}),
        (
            "sora-2",
            {"prompt": "x", "imageUrl": "http://example.com/a.png"},
            "Use https://example.com/a.png",
            {"prompt": "x", "imageUrl": "https://example.com/a.png"},
        ),
    ],
    ids=["a choice", "a range", "a name", "an address"],
)
def test_a_hint_is_taken_by_a_click(visit: Visit, model, fields, press, mended) -> None:
    visit.open(model)
    visit.type(fields)
    visit.page.get_by_role("button", name=press, exact=True).first.click()
    expect(visit.page.locator(".verdict")).to_have_text("This request is right.")
    assert visit.page.evaluate("explorer.page.form.fields") == mended


def png(width: int, height: int, more: int = 0) -> bytes:
    """Return a picture, with so many bytes of anything in it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    lines = zlib.compress(b"".join(b"\0" + b"\x40" * width for _ in range(height)))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + head + chunk(b"teXt", b"a\0" + b"x" * more) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
    )


def test_a_file_is_looked_at_before_it_is_read(visit: Visit, tmp_path: Path) -> None:
    visit.open("sora-2")
    visit.type({"prompt": "x"})
    page = visit.page
    reads = """() => {
        const read = File.prototype.arrayBuffer;
        globalThis.read = 0;
        File.prototype.arrayBuffer = function () { globalThis.read++; return read.call(this); };
    }"""
    page.evaluate(reads)
    field = page.locator("[data-field=imageDataUrl]")
    for name, content, said in (
        ("large.png", png(2, 2, 5 << 20), "The field takes at most 4 MiB; the file was not read."),
        ("film.mp4", b"\0\0\0\x18ftypisom\0\0\2\0isomiso2mp41", "The field takes image data; the file was not read."),
    ):
        (tmp_path / name).write_bytes(content)
        field.locator("input[type=file]").set_input_files(tmp_path / name)
        expect(field).to_contain_text(said)
        assert page.evaluate("[globalThis.read, explorer.page.form.fields]") == [0, {"prompt": "x"}]
    picture = png(64, 36, 3000)
    (tmp_path / "picture.png").write_bytes(picture)
    field.locator("input[type=file]").set_input_files(tmp_path / "picture.png")
    expect(field).to_contain_text("picture.png: 3 KiB, image/png, 64×36")
    expect(page.locator(".verdict")).to_have_text("This request is right.")
    sent = page.evaluate("explorer.page.form.fields.imageDataUrl")
    assert sent == f"data:image/png;base64,{base64.b64encode(picture).decode()}"
    expect(page.locator("details", has_text="rule out")).to_contain_text("imageUrl")
    field.get_by_role("button", name="Remove").click()
    assert page.evaluate("explorer.page.form.fields") == {"prompt": "x"}
