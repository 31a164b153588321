# Council Archive: what a person or a machine does with a fresh clone. `make help` lists it.

SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
# The process that reads files may write none: what others compiled saves it a second each time.
unexport PYTHONDONTWRITEBYTECODE

ENV := .venv
BIN := $(ENV)/bin
PIP := $(BIN)/pip --disable-pip-version-check -qq
SOURCES := $(wildcard resources/translations/council_archive_*.ts)
# What is made of the sources before the program runs: texts in three languages, compiled patterns.
PATTERNS := db/language/patterns.bin
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
LUPDATE = -silent -no-obsolete -locations none $(shell find viewer -name '*.py')
XAPIAN := /usr/lib/python3/dist-packages/xapian
FAULTS := RANDOM_KILLS=1000 PLACED_KILLS=200 POWER_LOSSES=2000 EVERY=1 EDITS=1000 \
	KILLS=2000 FLIPS=2000 RUNS=500 STEPS=50
# On each core one process; tests/conftest.py says which tests stay together.
AT_ONCE := -n auto --dist loadgroup
ARGS ?=
MODELS ?=
PROGRAM := dist/council-archive
# The same commit gives the same bytes: no order by chance, no moment but that commit's.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
ALIKE = PYTHONHASHSEED=0 PYTHONNODEBUGRANGES=1 SOURCE_DATE_EPOCH=$(SOURCE_DATE_EPOCH) COUNCIL_ARCHIVE_MODELS=$(MODELS)
FREEZE = $(ALIKE) PYTHONWARNINGS=ignore::SyntaxWarning $(BIN)/pyinstaller --noconfirm --clean \
	--log-level ERROR

.PHONY: help install demo test test-faults check bench bench-search build deb portable reproducible \
	screenshots translations clean qt

help: ## Say what each target does
	@echo "make TARGET, where TARGET is one of"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1|\2/p' $(MAKEFILE_LIST) | \
		awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

install: qt $(ENV)/.program $(CATALOGUES) $(PATTERNS) ## Make .venv with the program: .venv/bin/council-archive
	@echo "Installed: $(BIN)/council-archive"

demo: qt $(ENV)/.program $(CATALOGUES) $(PATTERNS) ## Make the sample archive and open it (ARGS=--no-window: only make it)
	@$(BIN)/council-archive demo $(ARGS)

test: qt $(ENV)/.test $(CATALOGUES) $(PATTERNS) ## Run the tests without a screen (ARGS: for pytest)
	@echo "Running the tests"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(AT_ONCE) $(ARGS)

test-faults: qt $(ENV)/.test $(CATALOGUES) $(PATTERNS) ## Kill, cut the power, fill disks, flip bits, thousands of times (ARGS: for pytest)
	@echo "Running the tests of faults; this takes two hours or so, and 2 GB in the temporary folder"
	@$(FAULTS) QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/db/faults tests/db/turns \
		tests/db/search/faults tests/db/storage/test_faults.py tests/db/storage/test_bit_flips.py \
		tests/db/storage/test_state_machine.py tests/db/usecases/test_locked_medium.py $(ARGS)

check: $(ENV)/.test $(ENV)/.check ## Look at style, types and layers; change nothing
	@echo "Checking the format"
	@$(BIN)/ruff format --check --quiet .
	@echo "Checking the style"
	@$(BIN)/ruff check --quiet .
	@echo "Checking the types"
	@$(BIN)/mypy
	@echo "Checking the layers"
	@$(BIN)/lint-imports --no-logo --no-cache

bench: qt $(ENV)/.test $(CATALOGUES) $(PATTERNS) ## Measure start-up, keystrokes and import (ARGS: size, e.g. ARGS="--size 100000")
	@echo "Measuring; this takes minutes and wants a quiet machine"
	@$(BIN)/python -m tests.benchmarks $(ARGS)

bench-search: $(ENV)/.bench ## Measure search beside Whoosh, FTS5, Xapian and tantivy (ARGS="--size 100000")
	@[ -d $(XAPIAN) ] || .ci/apt-install python3-xapian || echo "Going on without Xapian"
	@echo "Measuring; this takes minutes and wants a quiet machine"
	@$(BIN)/python -m tests.benchmarks.search $(ARGS)

build: qt $(ENV)/.build $(CATALOGUES) $(PATTERNS) ## Make the standalone program in dist/ and run its self-test
	@.ci/system-packages build $(BIN)/python
	@echo "Building $(PROGRAM) (a minute or two)"
	@$(FREEZE) build_app.spec
	@$(BIN)/python -m resources.packaging sizes
	@echo "Running the built program's self-test with an empty environment"
	@env -i PATH= "$$(pwd)/$(PROGRAM)/council-archive" self-test

deb: build ## Make dist/*.deb for Debian and its kin (MODELS=1: with the model of Russian names)
	@echo "Packing (a minute or two)"
	@$(ALIKE) $(BIN)/python -m resources.packaging deb

portable: build ## Make dist/*.tar.xz, to be unpacked anywhere on Linux (MODELS=1: as above)
	@echo "Packing (a minute or two)"
	@$(ALIKE) $(BIN)/python -m resources.packaging portable

reproducible: build ## Build once more elsewhere and compare every byte
	@echo "Building in build/again"
	@$(FREEZE) --distpath build/again --workpath build/again/work build_app.spec
	@diff -r $(PROGRAM) build/again/council-archive && echo "Both builds are the same"

screenshots: qt $(ENV)/.test $(CATALOGUES) $(PATTERNS) ## Draw the README's pictures, and every page into build/screenshots
	@echo "Drawing resources/screenshots"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots.readme
	@echo "Drawing every page in three languages into build/screenshots (some minutes)"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots.every_page build/screenshots $(ARGS)

translations: $(ENV)/.program ## Bring the catalogues of texts up to date with the source
	@echo "Collecting the window's texts into resources/translations"
	@$(BIN)/pyside6-lupdate $(LUPDATE) -ts resources/translations/council_archive_ru.ts \
		resources/translations/council_archive_az.ts
	@$(BIN)/pyside6-lupdate $(LUPDATE) -pluralonly -ts resources/translations/council_archive_en.ts
	@$(MAKE) $(CATALOGUES)

clean: ## Remove what was built; .venv and archives stay
	@echo "Removing build/, dist/, caches, translation catalogues and compiled patterns"
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@rm -f resources/translations/*.qm $(PATTERNS)
	@find viewer db tests -name __pycache__ -type d -prune -exec rm -rf {} +

qt:
	@.ci/system-packages qt

$(ENV)/bin/python:
	@python=$$(.ci/find-python) && echo "Making $(ENV) with $$python" && $$python -m venv $(ENV)

$(ENV)/.program: $(ENV)/bin/python pyproject.toml constraints.txt
	@echo "Installing the program and its libraries into $(ENV) (a few minutes the first time)"
	@$(PIP) install -c constraints.txt -e .
	@$(PIP) install -c constraints.txt -e '.[names]' && \
		$(PIP) install -c constraints.txt --no-deps natasha || \
		echo "Going on without the model of Russian names: rules read them alone"
	@touch $@

$(ENV)/.test: $(ENV)/.program
	@echo "Installing what the tests need"
	@$(PIP) install -c constraints.txt -e '.[test]'
	@touch $@

$(ENV)/.bench: $(ENV)/.program
	@echo "Installing what search is measured beside"
	@$(PIP) install -c constraints.txt -e '.[bench]'
	@touch $@

$(ENV)/.check: $(ENV)/.program
	@echo "Installing what the checks need"
	@$(PIP) install -c constraints.txt -e '.[check]'
	@touch $@

$(ENV)/.build: $(ENV)/.program
	@echo "Installing what the build needs"
	@$(PIP) install -c constraints.txt -e '.[build]'
	@touch $@

resources/translations/%.qm: resources/translations/%.ts | $(ENV)/.program
	@echo "Translations: $(@F)"
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

$(PATTERNS): $(shell find db/ingest db/language -name '*.py') resources/packaging/patterns.py | $(ENV)/.program
	@echo "Patterns: $(@F)"
	@$(BIN)/python -m compileall -q db viewer
	@$(BIN)/python -m resources.packaging.patterns
