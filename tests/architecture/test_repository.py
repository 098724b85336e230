"""The checkout itself: generated files are what the specs give, and nothing tells of the machine they came from."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from capmatrix.ir.catalog import Catalog
from capmatrix.schema.model import group_of
from capmatrix.targets.templating import slug
from tests.support.specs import catalog_of

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
SPEC = ROOT / "specs" / "nanogpt-video"
SERVICES = [*(ROOT / "specs").iterdir(), *(ROOT / "tests" / "services" / "specs").iterdir()]

# Put together from pieces so that this file does not accuse itself.
OF_A_MACHINE = re.compile(
    "|".join([
        "/" + "work/", "/" + r"root/\.", "/" + "opt/pypi", "/" + r"home/\w+/", r"C:\\" + r"Users\\",
        "files." + "pythonhosted", "pypi." + "org/simple", "registry." + "npmjs",
        r"--index-" + "url", "--find-" + "links", "--hash=" + "sha256",
    ])
)  # fmt: skip


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def capmatrix(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "capmatrix", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_generated_is_exactly_what_the_specs_give():
    ended = capmatrix("check", SPEC, GENERATED)
    assert ended.returncode == 0, f"{ended.stdout}{ended.stderr}\nrun `make generate` and commit what it changes"


def test_the_runtime_is_copied_byte_for_byte():
    source = ROOT / "generator" / "capmatrix" / "runtime"
    (copy,) = (path for path in (GENERATED / "python").rglob("_runtime") if path.is_dir())
    held, wanted = (
        {path.relative_to(top): path.read_bytes() for path in top.rglob("*.*") if path.suffix not in (".pyc", ".md")}
        for top in (copy, source)
    )
    assert held == wanted


def test_nothing_tells_of_a_machine_or_a_registry():
    guilty = {
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in tracked()
        if (found := OF_A_MACHINE.search(path.read_bytes().decode("utf-8", "ignore")))
    }
    assert not guilty


def test_the_toolkit_is_neutral_of_the_service():
    names = {"nanogpt", "nano-gpt", "nano_gpt"} | {path.stem.lower() for path in (SPEC / "models").glob("*.yaml")}
    word = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names)), re.IGNORECASE)
    guilty = {
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in (ROOT / "generator" / "capmatrix").rglob("*")
        if path.suffix in (".py", ".jinja") and (found := word.search(path.read_text("utf-8")))
    }
    assert not guilty


def test_no_name_of_a_described_service_stands_in_the_toolkit():
    """Ids, paths, headers and marked fields, less the words of the language page and of who reads exports."""
    top = ROOT / "generator" / "capmatrix"
    trees = (ast.walk(ast.parse(path.read_text("utf-8"))) for path in top.rglob("*.py"))
    texts = {str(node.value) for tree in trees for node in tree if isinstance(node, ast.Constant)}
    others = [path for path in top.rglob("*.*") if path.suffix in (".jinja", ".js", ".ts", ".html", ".json", ".yaml")]
    words = {path: words_of(path) for path in others}
    told = words_of(top / "pages" / "language.md") | words_of(
        ROOT / "tests" / "openapi" / "documents" / "openrouter.yaml"
    )
    told |= {re.sub(r"_([a-z])", lambda found: found[1].upper(), word) for word in told}  # JavaScript has them so
    names = {name for folder in SERVICES for name in named(catalog_of(folder))} - told
    assert len(names) > 300
    assert {"fal-ai/veo3.1", "dreamina-seedance-2-0-260128", "promptImage", "X-Runway-Version"} <= names
    assert len([path for path in others if path.suffix in (".js", ".ts")]) > 100
    assert not texts & names
    assert not {path.relative_to(ROOT): found & names for path, found in words.items() if found & names}


def words_of(path: Path) -> set[str]:
    """Return the words of a file, with what names and paths have in them."""
    return set(re.findall(r"[\w/.-]+", path.read_text("utf-8")))


def named(catalog: Catalog) -> Iterator[str]:
    """Yield the names of a service that no other text would have by chance."""
    service = catalog.service
    yield from (model.id for model in catalog.models)
    yield from (operation.path for operation in service.operations if operation.path != "/")
    yield from (header for one in (service, *service.operations) for header, _ in one.headers)
    yield from (way.header for way in service.auth if way.header not in ("", "Authorization"))
    owners = (*(model.fields for model in catalog.models), *(group_of(record).fields for record in catalog.records))
    calls = ((*operation.path_fields, *operation.query) for operation in service.operations)
    fields = [field for part in (*owners, *calls) for field in part]
    yield from (name for field in fields for name in (field.name, *field.aliases) if re.search(r"[_A-Z-]|\d", name))


def test_nothing_that_runs_by_itself_asks_the_live_service():
    scripts = [path for top in (".github", ".ci") for path in (ROOT / top).rglob("*") if path.is_file()]
    alone = [ROOT / "Makefile", *scripts, *ROOT.glob("*.y*ml"), *ROOT.glob(".*.y*ml")]
    assert not [path.name for path in alone if re.search(r"\bprobe\b", path.read_text("utf-8"))]


def test_every_target_of_the_makefile_says_what_it_does():
    text = (ROOT / "Makefile").read_text()
    phony = next(line for line in text.splitlines() if line.startswith(".PHONY:")).split()[1:]
    silent = [name for name in phony if not re.search(rf"^{re.escape(name)}:.*## \S", text, re.MULTILINE)]
    assert not silent


BEGUN = re.compile(r"^\t(PYTHONPATH=\. )?\$\(BIN\)/python (-m tests\.(?!site|pictures)\w+|bench/run\.py)", re.MULTILINE)
"""A target that measures, or runs a campaign, and takes options: where it finds our modules, and what it runs."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "program"),
    sorted({*BEGUN.findall((ROOT / "Makefile").read_text())}),
)
def test_what_a_target_of_the_makefile_runs_can_begin(path: str, program: str):
    """No other test starts these: each has a short form that is called from within."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [sys.executable, *program.split(), "--help"]
    begun = subprocess.run(
        command, cwd=ROOT, env=kept | ({"PYTHONPATH": "."} if path else {}), capture_output=True, check=False
    )
    assert (begun.returncode, begun.stdout[:6]) == (0, b"usage:"), begun.stderr.decode()


def test_every_name_of_a_make_target_in_prose_exists():
    text = (ROOT / "Makefile").read_text()
    prose = [*ROOT.glob("*.md"), *(ROOT / "generator").rglob("*.md"), *(ROOT / "tests").rglob("*.md")]
    said = {word for path in prose for word in re.findall(r"`make ([a-z-]+)", path.read_text("utf-8"))}
    assert said
    assert not {word for word in said if not re.search(rf"^{word}:", text, re.MULTILINE)}


def test_every_link_of_a_page_written_by_hand_leads_to_a_file_and_a_heading():
    broken: list[str] = []
    for page in [*ROOT.glob("*.md"), *(ROOT / "generator").rglob("*.md"), *(ROOT / "tests").glob("*.md")]:
        for target in re.findall(
            r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
        ):
            file, _, fragment = target.partition("#")
            reached = page.parent / file if file else page
            if ":" in target:
                continue  # another site
            text = reached.read_text("utf-8") if reached.is_file() and reached.suffix == ".md" else ""
            heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
            anchors = {slug(head.replace("`", "")) for head in heads}
            if not reached.exists() or (fragment and reached.suffix == ".md" and fragment not in anchors):
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert not broken


@pytest.mark.parametrize("table", ["dependencies", "optional-dependencies"])
def test_every_dependency_has_a_range_and_a_pinned_version(table: str):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project[table] if table == "dependencies" else project[table]["dev"]
    pins = {
        line.split("==")[0].lower().replace("_", "-") for line in (ROOT / "constraints.txt").read_text().splitlines()
    }
    for requirement in wanted:
        name, _, versions = re.match(r"([\w.-]+)(\[[^]]*\])?(.*)", requirement).groups()
        assert ">=" in versions, requirement
        assert "<" in versions, requirement
        assert name.lower() in pins, f"{name} is not pinned in constraints.txt: run `make lock`"
