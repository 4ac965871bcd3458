"""Every text for users goes through the translation, and every language has all of them."""

from __future__ import annotations

import ast
import re
import runpy
from collections.abc import Iterator

import pytest

from musegui.core.translation import LANGUAGES
from musegui.gui.about import LIBRARIES
from musegui.gui.actions.menus.table import MENU_TITLES
from tests.program import REPOSITORY

SCRIPT = runpy.run_path(str(REPOSITORY / "docs" / "make_translations.py"))
ROOMS = ("core", "editor", "gui")
NAMES = ("core/keys.py", "core/translation.py", "core/analysis/chord_qualities.py")
"""Modules that are tables of names, whatever the language."""

NO_TEXT_CALLS = {
    "setObjectName", "setStyleSheet", "setFamilies", "QKeySequence", "Field", "Record", "Table",
    "compile", "replace", "endswith", "startswith", "getattr", "cast", "debug",
    "ValueError", "TypeError", "Key", "TypeVar", "ParamSpec", "NewType",
}  # fmt: skip
"""What takes strings that nobody reads."""

NO_TEXTS = {
    "musegui", "Fusion", "Choir", "Bach chorales", "Pie&ce", "Fi&ll", "own four", "one each",
    "other file", "go on", "Chord marks", "Figures", "Keys", LIBRARIES,
    "perfect authentic", "imperfect authentic", "Phrygian half",
}  # fmt: skip
"""What is known by a name that is not shown, or translated in a table; names of libraries."""

_KEYS = re.compile(r"(Ctrl|Shift|Alt|Meta|Home|End|Del|Esc|Tab|Space|Return|Enter|F\d+|Backspace"
                   r"|Insert|Up|Down|Left|Right|PgUp|PgDown)(\+.*)?")  # fmt: skip


def is_text(words: str) -> bool:
    """Tell whether a string looks like words for people: several, or one with a capital."""
    if _KEYS.fullmatch(words) or not re.search(r"[A-Za-z]{2}", words):
        return False
    if re.search(r"[{};]\s*$|: [\w#]+;|\(1\d{3}\)$", words):  # a style sheet; a book
        return False
    return bool(re.search(r"[a-z]{2,}[.,;:]? [A-Za-z(“]", words) or re.match(r"[A-Z][a-z]+", words))


def unwrapped(tree: ast.Module) -> Iterator[str]:
    """Give the texts of a module that no translation is asked for, with their lines."""
    parents = {c: node for node in ast.walk(tree) for c in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if not isinstance(parents[node], ast.JoinedStr):
                pass
            case ast.JoinedStr():
                parts = [v.value for v in node.values if isinstance(v, ast.Constant)]
                text = "…".join(str(part) for part in parts)
            case _:
                continue
        if is_text(text) and text not in NO_TEXTS and not _is_taken(node, parents):
            yield f"{node.lineno}: {text!r}"


def _is_taken(node: ast.expr, parents: dict[ast.AST, ast.AST]) -> bool:
    """Tell whether a string goes where it is translated, or where nobody reads it."""
    above: ast.AST = node
    while above in parents:
        child, above = above, parents[above]
        match above:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="_log"))):
                return True
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if child != above.func:
                if name in {"tr", "tr_n", "tr_noop"} | NO_TEXT_CALLS | SCRIPT["TABLES"].keys():
                    return True
            case ast.Expr() | ast.Compare() | ast.Subscript() | ast.MatchValue() | ast.Assert():
                if not isinstance(above, ast.Expr) or child is node:
                    return True
            case ast.stmt():
                owner = parents[above]
                return isinstance(owner, ast.ClassDef) and owner.name in SCRIPT["MEMBERS"]
    return False


@pytest.mark.parametrize("room", ROOMS)
def test_every_text_is_wrapped(room: str) -> None:
    found = [
        f"{path.relative_to(REPOSITORY)}:{place}"
        for path in sorted((REPOSITORY / "musegui" / room).rglob("*.py"))
        if not path.as_posix().endswith(NAMES)
        for place in unwrapped(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []


def test_a_text_that_is_not_wrapped_is_found() -> None:
    tree = ast.parse('label.setText("Two words")\nbox.add(f"{n} Bars left")\ntr("Two words")')
    assert list(unwrapped(tree)) == ["1: 'Two words'", "2: ' Bars left'"]


def test_texts_are_looked_up_where_the_language_is_known() -> None:
    """A text that is translated while its module is loaded would stay in the first language."""
    found = []
    for path in sorted((REPOSITORY / "musegui").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        outside: list[ast.AST] = [
            node for node in tree.body if not isinstance(node, ast.FunctionDef)
        ]
        while outside:
            node = outside.pop()
            match node:
                case ast.Call(func=ast.Name(id="tr" | "tr_n")):
                    found.append(f"{path.relative_to(REPOSITORY)}:{node.lineno}")
                case ast.FunctionDef() | ast.Lambda():
                    outside += [*node.args.defaults, *(d for d in node.args.kw_defaults if d)]
                case _:
                    outside += ast.iter_child_nodes(node)
    assert found == []


@pytest.mark.parametrize("code", SCRIPT["CODES"])
def test_every_language_has_every_text(code: str) -> None:
    texts, known = SCRIPT["messages"](), SCRIPT["translations"](code)
    written = (SCRIPT["FOLDER"] / f"musegui_{code}.ts").read_text("utf-8")
    assert SCRIPT["catalogue"](code, texts, known) == written, "run make translations"
    assert [text.key for text in texts if text.key not in known] == []
    assert {t.key: wrong for t in texts if (wrong := SCRIPT["faults"](t, known[t.key]))} == {}


@pytest.mark.parametrize("code", SCRIPT["CODES"])
def test_the_menus_of_every_language_have_letters_of_their_own(code: str) -> None:
    known = SCRIPT["translations"](code)
    letters = [re.findall("&(.)", known[title][0])[0].lower() for title in MENU_TITLES]
    assert len(set(letters)) == len(MENU_TITLES)


def test_there_is_a_catalogue_for_every_language_but_english() -> None:
    assert set(SCRIPT["CODES"]) == set(LANGUAGES) - {"en"}
