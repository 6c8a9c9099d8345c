# Two commands matter: `make demo` and `make test`. Both install what they need into .venv by themselves.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.PHONY: setup demo test run lint bench scores pictures fuzz lock clean

setup: .venv/development.done

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'Relance needs Python 3.11 or newer: make PYTHON=python3.12 ...'; exit 1; }
	$(PYTHON) -m venv .venv

# Each set of packages is pinned with hashes and installed once, until its lock file changes.
.venv/%.done: requirements/%.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

demo: .venv/sandbox.done
	$(BIN)/python bot.py demo $(ARGS)

test: .venv/development.done
	$(BIN)/python -m pytest $(ARGS)

run: .venv/production.done
	$(BIN)/python bot.py run $(ARGS)

lint: .venv/development.done
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .

bench: .venv/development.done
	$(BIN)/python -m benchmarks $(ARGS)

scores: .venv/development.done
	$(BIN)/python -m benchmarks.scores $(ARGS)

pictures: .venv/development.done
	$(BIN)/python -m benchmarks.pictures $(ARGS)

fuzz: .venv/development.done
	$(BIN)/python -m benchmarks.fuzz_reading $(ARGS)

# For maintainers, after changing a requirements/*.in file; needs uv.
lock:
	for set in production sandbox development; do \
	  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-header --no-annotate requirements/$$set.in -o requirements/$$set.txt; done

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
