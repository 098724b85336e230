# A `##` comment describes each target; `make help` prints them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
# Tests and demos start hundreds of processes: they must find what the first of them compiled.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
BIN := .venv/bin
SPEC := specs/nanogpt-video
LIST ?= https://nano-gpt.com/api/v1/video-models?detailed=true
OTHERS := $(filter-out $(SPEC),$(wildcard specs/*))
OUT := generated
CLIENT := generated/python[cli,simulator]
READY := .venv/.ready
TOOLS := .venv/.tools
DEMO := tests/behaviour/data/requests.jsonl
WORKERS ?= 4
PYTEST = TMPDIR="$$(.ci/scratch)" $(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal -o tmp_path_retention_policy=failed
PAYLOADS ?= 20000
SPECS ?= 500
SUBMISSIONS ?= 10000
SESSIONS ?= 1000
PORT ?= 8000
ORDERS ?= 10000
KILLS ?= 200
EXAMPLES ?= 100
EDITS ?= 2000
LISTS ?= 200
MULTI ?= 200
FUZZ ?=
CHAOS ?=
SEVERAL ?=
REDOCLY := @redocly/cli@2.77.0
PUBLINT := publint@0.3.25
OXLINT := oxlint@1.94.0
ATTW := @arethetypeswrong/cli@0.18.5

.PHONY: help setup tools generate cases explorer explorer-whole check check-generated check-openapi check-npm lint fmt test whole fast proof documents listed injected edits drifts drift differential conformance fuzz hostile hostile-broken chaos careless kills several pythons lowest dist bench bench-compare demo site site-serve pictures coverage lock clean

help: ## print this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | while IFS=$$'\t' read -r name text; do printf '  make %-16s %s\n' "$$name" "$$text"; done

setup: $(READY) ## make .venv with the toolkit and the client, from Python 3.11 and the registry alone: enough to write specs

tools: $(TOOLS) ## add what checks, tests and benches need; the targets that use it do so by themselves

$(READY): pyproject.toml constraints.txt $(wildcard generated/python/pyproject.toml)
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or later is needed; set PYTHON=")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable . $(if $(wildcard generated/python/pyproject.toml),--editable '$(CLIENT)')
	touch $(READY)

$(TOOLS): $(READY) tests/javascript/package.json
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	$(BIN)/python tests/support/node_tools.py
	touch $(TOOLS)

generate: $(READY) ## write generated/ from specs/, and out/generated/ from the specs of other services
	$(BIN)/capmatrix generate $(SPEC) $(OUT)
	for spec in $(OTHERS); do $(BIN)/capmatrix generate $$spec out/generated/$$(basename $$spec); done

drift: $(READY) ## fetch the service's list of models without a key, and let specs/ follow it: LIST=URL
	.ci/drift $(SPEC) '$(LIST)' out/drift
	cat out/drift/drift.md out/drift/import.txt 2> /dev/null || true

cases: $(READY) ## build the boundary cases into out/cases, a distribution of their own
	$(BIN)/capmatrix cases $(SPEC) out/cases

explorer: $(READY) ## build the explorer into out/site/explorer: a page that finds models and fills in requests, from a file
	$(BIN)/capmatrix explorer $(SPEC) out/site/explorer

explorer-whole: $(TOOLS) ## 20 boundary payloads of every model typed into the explorer, and every question: 7 minutes
	TMPDIR="$$(.ci/scratch)" $(BIN)/python -m pytest -q --whole tests/explorer

check-generated: $(READY) ## is generated/ exactly what specs/ give, and do those of other services give anything?
	$(BIN)/capmatrix check $(SPEC) $(OUT)
	for spec in $(OTHERS); do $(BIN)/capmatrix generate $$spec out/generated/$$(basename $$spec); done

lint: $(TOOLS) ## style, types and layers of the code; the spec's own lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/ruff check --isolated --quiet --no-cache --target-version py311 --line-length 120 --select E4,E7,E9,F,B,S307,S102 $(OUT)/python
	$(BIN)/lint-imports
	$(BIN)/pyright
	for spec in $(SPEC) $(OTHERS); do $(BIN)/capmatrix lint $$spec; done

check: check-generated lint ## all checks that need no tests

# The skipped rule wants a property defined where it is required; ours are defined once, above the if/then that require them.
# One warning stays: the catalogue answers whatever key it gets, and no source documents a refusal of it.
check-openapi: $(TOOLS) ## redocly's opinion of the generated OpenAPI document (fetches @redocly/cli from the npm registry)
	PATH="$(CURDIR)/$(BIN):$$PATH" npx --yes $(REDOCLY) lint --skip-rule no-required-schema-properties-undefined $(OUT)/openapi/openapi.json

# Left out: `then` of JSON Schema makes no promise, a spread text is one of characters, and declarations name private parts.
check-npm: $(TOOLS) ## what oxlint, publint and attw say of the npm package (fetches them from the npm registry)
	PATH="$(CURDIR)/$(BIN):$$PATH" npx --yes $(OXLINT) --deny-warnings -A no-thenable -A no-useless-spread -A no-unused-private-class-members $(OUT)/typescript
	rm -rf out/npm && mkdir -p out/npm
	PATH="$(CURDIR)/$(BIN):$$PATH" npm pack --silent --pack-destination out/npm ./$(OUT)/typescript
	PATH="$(CURDIR)/$(BIN):$$PATH" npx --yes $(PUBLINT) --strict out/npm/*.tgz
	PATH="$(CURDIR)/$(BIN):$$PATH" npx --yes $(ATTW) out/npm/*.tgz --profile esm-only

fmt: $(READY) ## format the code we write by hand
	$(BIN)/ruff check --fix --select I --quiet .
	$(BIN)/ruff format --quiet .

test: $(TOOLS) ## every test, in a short form where there is a long one
	$(PYTEST)

whole: $(TOOLS) ## every test, and no samples where `make test` takes some
	$(PYTEST) --whole

fast: $(TOOLS) ## tables and properties, without those that take seconds: for use while you edit
	$(PYTEST) -m 'not slow' tests/unit tests/properties tests/architecture

hostile: $(TOOLS) ## every hostile text in every position of a spec: some minutes; `make test` has the short form
	$(BIN)/python -m tests.hostile --workers $(WORKERS)

hostile-broken: $(TOOLS) ## emitters broken on purpose, one after the other: the campaign must notice each
	$(BIN)/python -m tests.hostile --workers $(WORKERS) --break each

# An interpreter that is named and does not run, such as a shim without its version, is passed over.
pythons: ## the short set of tests on each interpreter from 3.11 to 3.14 that is found
	for version in 3.11 3.12 3.13 3.14; do \
		if python$$version -c '' 2>/dev/null; then echo "Python $$version"; .ci/short python$$version; else echo "Python $$version: not found"; fi; \
	done

lowest: ## the short set of tests with the lowest versions that pyproject.toml allows
	.ci/short $(PYTHON) lowest

dist: $(TOOLS) cases ## build every distribution into out/dist: the toolkit, the client, its tools, the boundary cases
	rm -rf out/dist
	for project in . $(OUT)/python $(OUT)/tools out/cases; do $(BIN)/python -m build --no-isolation --outdir out/dist $$project; done

coverage: $(TOOLS) ## branches of generator/ that the tests reach
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -q -n $(WORKERS) --dist worksteal
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

proof: $(TOOLS) ## every mutant of every spec against the boundary cases, and those of ours that plain Hypothesis kills
	$(BIN)/python -m tests.proof

documents: $(TOOLS) ## mutants of the spec that its documents notice: facts read by a program, and the second reading
	$(BIN)/python -m tests.documents

listed: $(TOOLS) ## the client against the service's own list: plainest calls, single choices, prices, judgement by record
	$(BIN)/python -m tests.listed

injected: $(TOOLS) ## bugs injected one at a time into a copy: which test notices each
	$(BIN)/python -m tests.injected

edits: $(TOOLS) ## edits of the spec, each diffed, undone and asked about twice, 100 generated: EDITS=2000 MULTI=200
	$(BIN)/python -m tests.edits --edits $(EDITS) --multi $(MULTI) --workers $(WORKERS)

drifts: $(TOOLS) ## changes of a service's list drawn at random, each told and followed: LISTS=200
	$(BIN)/python -m tests.drift --lists $(LISTS) --workers $(WORKERS)

differential: $(TOOLS) ## every form of the verdict against the spec: PAYLOADS=20000
	$(BIN)/python -m tests.differential --payloads $(PAYLOADS)

conformance: $(TOOLS) ## Schemathesis against the simulator, each model in turn: EXAMPLES=100
	$(BIN)/python -m tests.conformance --examples $(EXAMPLES)

fuzz: $(TOOLS) ## random specs, generated, imported and judged: SPECS=500, or FUZZ='--minutes 30 --seed 7'
	$(BIN)/python -m tests.fuzz --specs $(SPECS) $(FUZZ)

chaos: $(TOOLS) ## thousands of paid submissions in a storm of every fault, under two judges: SUBMISSIONS=10000 CHAOS='--judge fake --forms trio'
	$(BIN)/python -m tests.chaos --submissions $(SUBMISSIONS) $(CHAOS)

careless: $(TOOLS) ## sessions of careless agents at the server for agents, judged by the charges: SESSIONS=1000
	$(BIN)/python -m tests.careless --sessions $(SESSIONS)

kills: $(TOOLS) ## commands killed at random moments, and a batch of ORDERS=10000 in 4 processes with KILLS=200
	$(BIN)/python -m tests.kills --commands $(KILLS) --orders $(ORDERS) --kills $(KILLS)

several: $(TOOLS) ## two machines with three workers each, killed, cut off and lost over a database that is restarted, before both fakes: ORDERS=10000 KILLS=200 SEVERAL='--moves 2 --judge fake'
	$(BIN)/python -m tests.kills --commands 0 --orders 0 --machines $(ORDERS) --kills $(KILLS) $(SEVERAL)

bench: $(TOOLS) ## our times beside those of the tools one would use instead, in one table and as JSON in out/bench: BENCH='--times 9'
	PYTHONPATH=. $(BIN)/python bench/run.py $(BENCH)

bench-compare: $(TOOLS) ## what changed between the last two runs of `make bench`: OLD=out/bench/A.json NEW=out/bench/B.json
	$(BIN)/python bench/record.py $(OLD) $(NEW)

# One of the ten is wrong on purpose, so that the run ends with 1: nine videos must have been made.
demo: $(READY) generate ## ten real requests through the simulator: refuse, submit, wait, download, sum up
	rm -rf out/demo
	$(BIN)/nanogpt-video run $(DEMO) --simulate --out out/demo || test $$? -eq 1
	test "$$(ls out/demo/*.mp4 | wc -l)" -eq 9

# Whatever is published has been through the check of its links.
site: $(TOOLS) ## build the site of a spec into out/site, and check its links: SPEC=specs/runway
	.ci/site $(SPEC) out/site
	$(BIN)/python -m tests.site out/site "$${SITE_URL:-}"

site-serve: site ## build the site, and serve it on this machine: PORT=8000
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory out/site $(PORT)

pictures: $(TOOLS) ## make the pictures of README.md from the explorer, the demo and a comment as they are (needs Chromium)
	$(BIN)/python -m tests.pictures

lock: $(TOOLS) ## write the installed versions to constraints.txt
	$(BIN)/python -m pip freeze --exclude-editable --exclude pip --exclude setuptools --exclude nanogpt-video-tools | LC_ALL=C sort -f > constraints.txt
	! grep -n '@\|://' constraints.txt

clean: ## remove everything that the other targets made, generated/ aside
	rm -rf .venv out build .coverage .coverage.* .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis .fuzz
