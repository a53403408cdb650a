# Needs nothing but make, python3 and its venv module. `make run` shows the program at work, `make test` tests it.
PYTHON ?= python3
VENV ?= .venv
DATA ?=
CASE ?=
OUT ?= out

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input --constraint constraints.txt
RUN_STAMP := $(VENV)/run.stamp
DEV_STAMP := $(VENV)/dev.stamp

.PHONY: help run test test-slow lint format schema samples-open expected bench train train-dump cross-validate atlas crawl-proof archive-proof ray-proof workers-proof clean

help:
	@echo "make run               convert samples/ and show what came out"
	@echo "make test              lint, types and tests"
	@echo "make test-slow         the same, and the tests that take long"
	@echo "make format            order imports, lay out the code"
	@echo "make schema            write schemas/ and docs/record.md from the record"
	@echo "make samples-open      list the samples' fields that do not hold yet"
	@echo "make expected CASE=…   rewrite a sample's expected.json from what comes out now"
	@echo "make bench DATA=DIR    score a folder of pages with truth"
	@echo "make crawl-proof       kills, throughput, memory and frontier of the crawl, some ten minutes"
	@echo "make ray-proof         a Ray cluster of two nodes, a worker and a node killed, some five minutes"
	@echo "make workers-proof DATA=DIR   two workers beside one on such pages"
	@echo "make archive-proof DATA=DIR   rates, workers and memory of a WARC of such pages, some half an hour"
	@echo "make train DATA=DIR    train the zone tagger on such a folder"
	@echo "make train-dump DATA=DIR   train the models of text dumps on such a folder"
	@echo "make cross-validate DATA=DIR   score it by weights that have not seen the site"
	@echo "make atlas DATA=DIR    count the errors by class, by the same weights, into docs/errors.md"

run: $(RUN_STAMP)
	@mkdir -p $(OUT)
	@$(BIN)/scraper convert samples -o $(OUT)/samples.jsonl || test $$? -eq 1
	@$(BIN)/scraper show $(OUT)/samples.jsonl
	@echo "JSON Lines: $(OUT)/samples.jsonl   failures: $(OUT)/samples.failures.jsonl"

test: lint
	@$(BIN)/python -m pytest -q -m "not slow"

test-slow: lint
	@$(BIN)/python -m pytest -q

lint: $(DEV_STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/mypy

format: $(DEV_STAMP)
	@$(BIN)/ruff check --select I --fix .
	@$(BIN)/ruff format .

schema: $(DEV_STAMP)
	@$(BIN)/python -m scraper.schema .

samples-open: $(DEV_STAMP)
	@PYTHONPATH=. $(BIN)/python tools/samples_open.py

expected: $(DEV_STAMP)
	@test -n "$(CASE)" || { echo "say which sample: make expected CASE=outlet/case" >&2; exit 2; }
	@PYTHONPATH=. $(BIN)/python tools/rewrite_expected.py "$(CASE)"

bench: $(DEV_STAMP)
	@test -n "$(DATA)" || { echo "say where the pages with truth are: make bench DATA=DIR" >&2; exit 2; }
	@PYTHONPATH=. $(BIN)/python benchmarks/score.py "$(DATA)"

train: $(DEV_STAMP)
	@test -n "$(DATA)" || { echo "say where the pages with truth are: make train DATA=DIR" >&2; exit 2; }
	@$(PIP) --editable ".[train]"
	@PYTHONPATH=. $(BIN)/python tools/train_tagger.py "$(DATA)" --fold-weights "$(OUT)/folds"

train-dump: $(DEV_STAMP)
	@test -n "$(DATA)" || { echo "say where the pages with truth are: make train-dump DATA=DIR" >&2; exit 2; }
	@$(PIP) --editable ".[train]"
	@PYTHONPATH=. $(BIN)/python tools/train_dump.py "$(DATA)"

cross-validate: $(DEV_STAMP)
	@test -n "$(DATA)" || { echo "say where the pages with truth are: make cross-validate DATA=DIR" >&2; exit 2; }
	@$(PIP) --editable ".[train]"
	@PYTHONPATH=. $(BIN)/python tools/cross_validate.py "$(DATA)" --fold-weights "$(OUT)/folds"
	@PYTHONPATH=. $(BIN)/python tools/score_own.py --fold-weights "$(OUT)/folds"
	@PYTHONPATH=. $(BIN)/python tools/score_comments.py "$(DATA)" --fold-weights "$(OUT)/folds"
	@PYTHONPATH=. $(BIN)/python tools/score_values.py

atlas: $(DEV_STAMP)
	@test -n "$(DATA)" || { echo "say where the pages with truth are: make atlas DATA=DIR" >&2; exit 2; }
	@$(PIP) --editable ".[train]"
	@PYTHONPATH=. $(BIN)/python tools/error_atlas.py "$(DATA)" --fold-weights "$(OUT)/folds"

crawl-proof: $(DEV_STAMP)
	@for proof in kills throughput memory frontier; do $(BIN)/python -m benchmarks.crawl_$$proof || exit 1; done

ray-proof: $(DEV_STAMP)
	@$(PIP) --no-build-isolation --editable ".[ray]"
	@$(BIN)/python -m pytest -q tests/engines/test_cluster.py

workers-proof: $(DEV_STAMP)
	@test -n "$(DATA)" || { echo "say where the pages with truth are: make workers-proof DATA=DIR" >&2; exit 2; }
	@$(BIN)/python -m benchmarks.workers "$(DATA)" --pages 1400

archive-proof: $(DEV_STAMP)
	@test -n "$(DATA)" || { echo "say where the pages with truth are: make archive-proof DATA=DIR" >&2; exit 2; }
	@$(BIN)/python -m benchmarks.archives "$(DATA)"

clean:
	rm -rf $(VENV) $(OUT) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing into $(VENV)" >&2
	@$(PIP) setuptools
	@$(PIP) --no-build-isolation --editable .
	@touch $@

$(DEV_STAMP): pyproject.toml constraints.txt | $(BIN)/python
	@echo "Installing into $(VENV), with what the tests need" >&2
	@$(PIP) setuptools
	@$(PIP) --no-build-isolation --editable ".[dev]"
	@touch $@ $(RUN_STAMP)
