# make run    install what is missing and open the window   (ARGS="piece.mid" opens a piece)
# make test   install what is missing and run the tests     (ARGS="tests/core -x" chooses)
# make setup, lint, bench, soak, docs, translations, clean                (see CONTRIBUTING.md)

python := .venv/bin/python
ifeq ($(shell uname),Linux)
virtual_display := xvfb-run -a -s '-screen 0 1600x1000x24'
window_display := xvfb-run -a -n 300 -s '-screen 0 1600x1000x24'
endif
window_tests := tests/gui tests/editor tests/end_to_end

.PHONY: run test setup lint bench soak docs translations frozen deb appimage clean

run: setup
	@$(python) -P -m musegui $(ARGS)

setup:
	@sh setup.sh run

# All tests run in two halves side by side, each on a screen of its own: those that open windows, and the rest.
test:
	@sh setup.sh dev
ifdef ARGS
	@$(virtual_display) $(python) -m pytest $(ARGS)
else
	@log=$$(mktemp); trap 'rm -f "$$log"' EXIT; \
	$(window_display) $(python) -m pytest $(window_tests) >"$$log" 2>&1 & half=$$!; \
	$(virtual_display) $(python) -m pytest $(window_tests:%=--ignore=%); rest=$$?; \
	wait $$half; window=$$?; cat "$$log"; exit $$((rest | window))
endif

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

# The guide as a site in build/docs; its pages can be read without a server.
docs:
	@sh setup.sh dev
	@$(python) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
	    --constraint constraints.txt --editable '.[docs]'
	@NO_MKDOCS_2_WARNING=1 $(python) -m mkdocs build --quiet
	@echo "The guide is at build/docs/index.html."

# New texts go into every language, to be translated there; those that are gone are dropped.
translations:
	@sh setup.sh dev
	@$(python) docs/make_translations.py

# The program with its Python as a folder, dist/musegui; symbols are a fifth of torch. Libraries under the LGPL
# stay as they are.
frozen:
	@sh setup.sh dev
	@$(python) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
	    --constraint constraints.txt --editable '.[frozen]'
	@PYTHONHASHSEED=0 $(python) -m PyInstaller --noconfirm --log-level ERROR \
	    --workpath build/frozen packaging/musegui.spec
	@! command -v strip >/dev/null || find dist/musegui/parts -type f \
	    \( -name '*.cpython-*.so' -o -name 'libpython*' -o -path '*/torch/lib/*.so' \) \
	    -exec strip --strip-unneeded {} +
	@cp LICENSE packaging/LICENCES.md dist/musegui
	@echo "The program is at dist/musegui/musegui."

deb: frozen
	@sh packaging/deb.sh

appimage: frozen
	@sh packaging/appimage.sh

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
