# make run    install what is missing and open the window   (ARGS="piece.mid" opens a piece)
# make test   install what is missing and run the tests     (ARGS="tests/core -x" chooses)
# make setup, lint, bench, soak, clean                      (see CONTRIBUTING.md)

python := .venv/bin/python
ifeq ($(shell uname),Linux)
virtual_display := xvfb-run -a -s '-screen 0 1600x1000x24'
endif

.PHONY: run test setup lint bench soak clean

run: setup
	@$(python) -P -m musegui $(ARGS)

setup:
	@sh setup.sh run

test:
	@sh setup.sh dev
	@$(virtual_display) $(python) -m pytest $(ARGS)

soak:
	@sh setup.sh dev
	@$(virtual_display) $(python) -m pytest -m soak $(ARGS)

lint:
	@sh setup.sh dev
	@$(python) -m ruff format --check .
	@$(python) -m ruff check .
	@$(python) -m mypy
	@.venv/bin/lint-imports --no-logo --no-cache
	@! $(python) -m vulture | grep '^musegui/'

bench:
	@sh setup.sh dev
	@$(virtual_display) $(python) -m tests.benchmarks $(ARGS)

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
