# Everything from a fresh checkout. Needs Python >= 3.11, make and git.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
STAMP := $(VENV)/.installed

.PHONY: demo test test-browser test-servers test-wheel lint types contracts check bench soak clean

demo: $(STAMP) ## make cards and pins of the example articles
	$(BIN)/python examples/demo.py

test: $(VENV)/.test ## run the tests
	$(BIN)/python -m pytest -n auto --dist worksteal

test-wheel: ## build the wheel and test it, installed, away from the checkout
	PYTHON=$(PYTHON) bash tests/wheel.sh

test-browser: $(VENV)/.test ## share buttons in Chromium: requests, axe-core, keyboard, targets
	$(BIN)/python tools/browse_buttons/browse.py

lint: $(VENV)/.lint ## style and dead code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/vulture src --min-confidence 80

types: $(VENV)/.lint ## strict types
	$(BIN)/mypy

contracts: $(VENV)/.lint ## who may import whom
	$(BIN)/lint-imports --no-cache

check: lint types contracts test

bench: $(VENV)/.test ## measure against plain Pillow, ratios in one run
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/links.py
	$(BIN)/python benchmarks/outbox.py
	$(BIN)/python benchmarks/pins.py

test-servers: $(VENV)/.test ## post to real servers on loopback; downloads them into .servers
	$(BIN)/python tools/test_servers/check.py .servers

soak: $(VENV)/.test ## long fuzzing, bounded
	$(BIN)/python -m pytest tests/soak tests/publish -m soak -n auto

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
	$(PIP) install "pip>=25.1"

$(STAMP): $(VENV)/bin/python pyproject.toml constraints.txt
	$(PIP) install -c constraints.txt -e .
	@touch $@

$(VENV)/.test: $(STAMP)
	$(PIP) install -c constraints.txt --group test
	@touch $@

$(VENV)/.lint: $(VENV)/.test
	$(PIP) install -c constraints.txt --group lint
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis demo-out
