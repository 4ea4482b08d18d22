# Everything runs in .venv, which the first target that needs it creates; python3 and make are enough.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
SCENARIO ?= scenarios/viewer/fellow-student-this-morning.yaml
SOURCES := setup.cfg pyproject.toml $(shell find engine kb cli -type f -not -name '*.pyc')

.PHONY: advise test install clean

advise: $(VENV)/installed
	@$(BIN)/netiquette advise $(SCENARIO)

# What is checked is the package as it is installed, not the folders.
test: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/mypy -p netiquette.kb -p netiquette.engine -p netiquette.cli
	$(BIN)/pytest -n auto --dist worksteal
	$(BIN)/netiquette test scenarios/

install: $(VENV)/installed

$(VENV)/installed: EXTRAS =
$(VENV)/installed-dev: EXTRAS = [dev]
$(VENV)/installed $(VENV)/installed-dev: $(SOURCES)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@rm -rf build
	@echo "installing into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check '.$(EXTRAS)'
	@rm -rf build *.egg-info
	@touch $(VENV)/installed $@

clean:
	rm -rf $(VENV) build *.egg-info
