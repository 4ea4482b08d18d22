# Everything runs in .venv, which the first target that needs it creates; python3 and make are enough.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
SCENARIO ?= scenarios/viewer/fellow-student-this-morning.yaml

.PHONY: advise test install check clean

advise: $(VENV)/installed
	$(BIN)/netiquette advise $(SCENARIO)

test: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/mypy -p netiquette.kb -p netiquette.engine -p netiquette.cli
	$(BIN)/pytest
	$(BIN)/netiquette test scenarios/

install: $(VENV)/installed

$(VENV)/installed: setup.cfg pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/installed-dev: setup.cfg pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(VENV)/installed $@

clean:
	rm -rf $(VENV) build *.egg-info
