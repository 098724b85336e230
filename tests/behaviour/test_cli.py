"""The command line as a user meets it: what it prints where, and with which status it ends."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from nanogpt_video._kit import KIT
from typer.testing import Result

from capmatrix.semantics.verdict.price import cost
from tests.support.console import invoke
from tests.support.specs import MATRIX, catalog_of, sampled

REQUESTS = Path(__file__).parent / "data/requests.jsonl"
RIGHT = '{"model": "sora-2", "prompt": "x"}'
WRONG = '{"model": "sora-2", "prompt": "x", "seconds": "5"}'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the commands note out of the home of whoever runs the tests."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def run(*arguments: object, text: str | bytes = "") -> Result:
    result = invoke(*arguments, text=text)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


def verdicts(text: str | bytes) -> tuple[int, list[dict[str, Any]]]:
    result = run("validate", "-", "--format", "json", text=text)
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        (RIGHT, [True]),
        ('{\n "model": "sora-2",\n "prompt": "x"\n}\n', [True]),
        (f"{RIGHT}\n{WRONG}\n", [True, False]),
        (f"{RIGHT}\r\n\r\n{RIGHT}\r\n", [True, True]),
        (f"[{RIGHT}, {WRONG}]", [True, False]),
        (f"[{RIGHT}, 3, null, [], true]", [True, False, False, False, False]),
        (f"{RIGHT}\n5\n", [True, False]),
        ("\ufeff" + RIGHT, [True]),
        ("[]", []),
        ('"just a text"', [False]),
        ('{"model": "\\ud800"}', [False]),
        ('{"model": "sora-2", "prompt": 1e400}', [False]),
        ('{"model": "sora-2", "prompt": ' + "9" * 6000 + "}", [False]),
    ],
)
def test_every_form_of_input_gets_its_verdicts(text, valid):
    status, found = verdicts(text)
    assert [verdict["valid"] for verdict in found] == valid
    assert status == (0 if all(valid) else 1)


def test_a_verdict_has_the_form_of_the_contract():
    _, (verdict,) = verdicts('{"model": "sora-2", "prompt": "x", "seconds": "5", "colour": 1}')
    assert set(verdict) == {"valid", "errors", "warnings", "edition", "basis"}
    assert verdict["edition"] == "documents"
    known = {"source": "directory", "date": "2025-11-06", "unknown": [], "partial": False, "reviewed": True}
    assert verdict["basis"] == known
    _, (unknown, nothing) = verdicts('[{"model": "sora-3"}, 5]')
    assert (unknown["basis"], nothing["basis"]) == (None, None)
    assert [set(finding) for finding in verdict["errors"]] == [{"code", "field", "message", "hint"}]
    assert (verdict["errors"][0]["code"], verdict["errors"][0]["field"]) == ("not_allowed", "seconds")
    assert [finding["code"] for finding in verdict["warnings"]] == ["unknown_field"]


def test_what_is_no_object_is_of_the_wrong_type_as_a_whole():
    _, found = verdicts("[1]")
    assert [(finding["code"], finding["field"]) for finding in found[0]["errors"]] == [("wrong_type", "")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "standard input is empty"),
        (" \n\t", "standard input is empty"),
        ('{"model": "sora-2"', "standard input:1:"),
        (f"{RIGHT}\n{{bad\n", "standard input:2:2: not JSON"),
        (f"{RIGHT}\n{RIGHT[:-1]}\n", "standard input:2:"),
        (f'{RIGHT}\n{{"a": NaN}}\n', "standard input:2: NaN is not JSON"),
        ('{"a": -Infinity}', "-Infinity is not JSON"),
        ('{"a": 1, "b": {"c": 1, "c": 2}}', 'the key "c" is given twice'),
        (b"\xff{}", "not UTF-8: byte 1 is 0xff"),
        ("[" * 300 + "]" * 300, "nested deeper than"),
        ("[" * 200_000, "nested deeper than"),
        ("{'model': 'sora-2'}", "not JSON"),
    ],
)
def test_what_cannot_be_read_is_no_verdict(text, says):
    result = run("validate", "-", "--format", "json", text=text)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert says in result.stderr


@pytest.mark.parametrize("path", ["/nonexistent/file", "/", "x\0y"])
def test_a_file_that_is_not_there_is_no_verdict(path):
    result = run("validate", path)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "cannot read" in result.stderr


def test_for_people_the_problems_stand_in_columns():
    result = run("validate", REQUESTS)
    assert result.exit_code == 1
    assert "2  kling-v25-turbo-pro  invalid (2 errors)" in result.stdout
    assert '  aspect_ratio  "4:3" is not' in result.stdout


def test_a_text_cannot_move_the_cursor():
    result = run("validate", "-", text='{"model": "\\u001b[2Jx", "\\u202e": 1}')
    assert "\x1b" not in result.stdout
    assert "\u202e" not in result.stdout


@pytest.mark.parametrize(
    ("filters", "some", "none"),
    [
        ([], ["sora-2", "promptchan-video"], []),
        (["--input", "audio"], ["veed-fabric-1.0"], ["sora-2"]),
        (["--provider", "fal"], ["veo3-video"], ["sora-2"]),
        (["--field", "voice_speed"], ["kling-lipsync-t2v"], ["sora-2"]),
        (["--value", "resolution=1792x1024"], ["sora-2"], ["veo3-video"]),
        (["--value", "resolution=1080p", "--input", "image"], ["veo3-1-video"], ["sora-2"]),
        (["--value", "generateAudio=true"], ["veo3-1-video"], ["sora-2"]),
    ],
)
def test_models_are_found_by_what_they_take(filters, some, none):
    result = run("models", "--format", "json", *filters)
    found = {row["id"] for row in json.loads(result.stdout)}
    assert set(some) <= found
    assert not found & set(none)
    assert all(id_ in run("models", *filters).stdout for id_ in some)


@pytest.mark.parametrize(
    ("filters", "status", "says"),
    [
        (["--provider", "wavespee"], 2, "did you mean wavespeed?"),
        (["--input", "smell"], 2, "there are: audio, image"),
        (["--field", "promt"], 2, "did you mean prompt?"),
        (["--value", "resolution"], 2, "write FIELD=VALUE"),
        (["--input", "video", "--provider", "longstories"], 1, "no model matches all filters"),
    ],
)
def test_a_filter_that_finds_nothing_says_why(filters, status, says):
    result = run("models", *filters)
    assert result.exit_code == status
    assert says in result.stderr


@pytest.mark.parametrize("model", sorted(model.id for model in sampled(catalog_of(MATRIX))))
def test_every_model_can_be_shown(model):
    result = run("show", model)
    assert result.exit_code == 0
    assert model in result.stdout


def test_an_unknown_model_is_answered_with_a_near_one():
    result = run("show", "SORA2")
    assert result.exit_code == 2
    assert "did you mean sora-2?" in result.stderr


def expected_charge() -> Decimal:
    """Return what the nine right requests cost by the reference, a nominal price where the matrix has none."""
    models = {id_: model for model in catalog_of(MATRIX).models for id_ in (model.id, *model.formerly)}
    requests = [json.loads(line) for line in REQUESTS.read_text("utf-8").splitlines()]
    right = [{**one} for number, one in enumerate(requests, 1) if number != 2]
    costs = [cost(models[one.pop("model")], one) for one in right]
    return sum((found.high if found and found.high else Decimal("0.1") for found in costs), Decimal(0))


def test_ten_requests_become_nine_films_and_one_reason(tmp_path):
    result = run("run", REQUESTS, "--out", tmp_path / "films", "--simulate", "--speed", "1000")
    assert result.exit_code == 1
    assert "request 2: 2 problems in a request for kling-v25-turbo-pro, nothing was sent" in result.stderr
    assert f"9 of 10 made; charged: {expected_charge():f} USD" in result.stdout
    day = next(source.date for source in catalog_of(MATRIX).sources if source.id == "live")
    assert f"warning: longstories-pixel-art: model is not in the list of {day}: it may be gone\n" in result.stderr
    films = sorted((tmp_path / "films").glob("*.mp4"))
    assert len(films) == 9
    assert all(film.read_bytes()[4:8] == b"ftyp" for film in films)
    journal = [json.loads(line) for line in (tmp_path / "films/jobs.jsonl").read_text().splitlines()]
    assert len({line["run_id"] for line in journal}) == 9


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["/nonexistent", "--out", "{tmp}/films"], "cannot read"),
        ([REQUESTS, "--out", "{tmp}/file/films"], "cannot write in"),
        ([REQUESTS, "--out", "{tmp}/films"], "no API key"),
        ([REQUESTS, "--out", "{tmp}/films", "--base-url", "ftp://x"], "not an http"),
    ],
)
def test_a_run_that_cannot_begin_spends_nothing(arguments, says, tmp_path, monkeypatch):
    monkeypatch.delenv("NANOGPT_API_KEY", raising=False)
    if "--base-url" in arguments:
        monkeypatch.setenv("NANOGPT_API_KEY", "test-key")
    (tmp_path / "file").write_text("")
    result = run("run", *(str(argument).replace("{tmp}", str(tmp_path)) for argument in arguments))
    assert result.exit_code == 2
    assert says in result.stderr


def test_help_and_version():
    assert run("--version").stdout == f"{KIT.service.distribution} {KIT.service.version}\n"
    shown = run("--help").stdout
    assert all(command in shown for command in ("validate", "models", "show", "run", "simulate"))


def test_fix_judges_what_the_client_would_send_and_says_what_it_changed(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 20)
    file = tmp_path / "requests.jsonl"
    friendly = {"model": "kling-v25-turbo-pro", "image": "a.png", "duration": "5s"}
    file.write_text(json.dumps(friendly) + "\n" + WRONG)
    assert run("validate", file).exit_code == 1

    text = run("validate", "--fix", file)
    assert text.exit_code == 1
    assert "imageDataUrl  was given as image" in text.stdout
    assert f"was read from {tmp_path / 'a.png'} (image/png, 28 bytes)" in text.stdout
    assert 'duration  was given as "5s", is written "5"' in text.stdout

    first, second = map(json.loads, run("validate", "--fix", "--format", "json", file).stdout.splitlines())
    assert first["valid"]
    assert not second["valid"]
    assert first["payload"]["duration"] == "5"
    assert first["payload"]["imageDataUrl"].startswith("data:image/png;base64,")
    assert [change["field"] for change in first["changes"]] == ["imageDataUrl", "imageDataUrl", "duration"]
    assert second["changes"] == []
    assert json.loads(file.read_text().splitlines()[0]) == friendly


def test_models_are_found_by_seconds_in_any_form() -> None:
    found = [
        {row["id"] for row in json.loads(run("models", "--value", f"duration={text}", "--format", "json").stdout)}
        for text in ("8", "8s")
    ]
    assert found[0] == found[1]
    assert {"veo3-video", "lightricks-ltx-2-fast"} <= found[0]
