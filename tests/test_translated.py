"""Every text for users goes through the translation, and every language has all of them."""

from __future__ import annotations

import ast
import builtins
import re
import runpy
from collections.abc import Iterator

import pytest

from musegui.core.translation import LANGUAGES
from musegui.gui.about import LIBRARIES
from musegui.gui.actions.menus.table import MENU_TITLES
from tests.program import REPOSITORY

SCRIPT = runpy.run_path(str(REPOSITORY / "docs" / "make_translations.py"))
PACKAGE = REPOSITORY / "musegui"
ROOMS = ("", *sorted(path.parent.name for path in PACKAGE.glob("*/__init__.py")))
"""All of them; the first has the modules that are in none."""

NAMING = ("core", "editor", "gui", "cli")
"""Rooms that show names; a single word in another one is for programs."""

IN_ENGLISH = (
    *("cli/engine_outputs.py", "cli/evaluation_outputs.py", "cli/commands/evaluate.py"),
    *("cli/commands/train.py", "model/evaluation/", "cli/commands/completion.py"),
)
"""What prints figures for those who train networks, or the manual page: only their errors are
looked at; help texts are wrapped as everywhere."""

NAMES = (
    "core/keys.py",
    "core/translation.py",
    "core/analysis/chord_qualities.py",
    "core/harmony/local_chords.py",
    "files/song/names.py",
)
"""Modules that are tables of names, whatever the language."""

NO_TEXT_CALLS = {
    "setObjectName", "setStyleSheet", "setFamilies", "QKeySequence", "Field", "Record", "Table",
    "compile", "replace", "endswith", "startswith", "removeprefix", "getattr", "cast", "debug",
    "send_header", "Key", "TypeVar", "ParamSpec", "NewType", "UnpicklingError",
    *(name for name, thing in vars(builtins).items() if isinstance(thing, type)),
}  # fmt: skip
"""What takes strings that nobody reads, errors of Python among them."""

NO_TEXTS = {
    "musegui", "Fusion", "Choir", "Bach chorales", "Pie&ce", "Fi&ll", "own four", "one each",
    "other file", "go on", "Chord marks", "Figures", "Keys", LIBRARIES,
    "perfect authentic", "imperfect authentic", "Phrygian half", "empty beats", "FluidSynth",
    "Johann Sebastian Bach", "Ableton Link", "Windows MIDI", "musegui in", "musegui watch",
    "musegui project", "forward hook", "backward hook", "The music21 stream",
    "apt install", "dnf install", "brew install", "choco install",
    "Debian, Ubuntu", "Fedora", "Arch",
}  # fmt: skip
"""What is known by a name that is not shown, translated in a table or stored in files; names of
libraries, people, systems and ports."""

NOT_SAID = {
    "de": r"(?<=[a-z,;:] )(Sie|Ihnen)\b|Zählzeit|Kommandozeile",
    "fr": r"\b(cliques|choisis|tapes|essaie)\b|moteur de cont|lacune",
    "es": r"\b(usted|seleccione|elija|espere|pulse|compruebe|indique|cierre|inténtelo|vuelva a)"
    r"\b|rejilla|pista de acordes|motor de cont",
    "it": r"; (installare|chiudere|scegliere|riprovare|aspettare|indicare|controllare)\b"
    r"|[Rr]ipetizion|un metronomo",
}
"""Forms of address and words for which each language has another one everywhere."""

_KEYS = re.compile(r"(Ctrl|Shift|Alt|Meta|Home|End|Del|Esc|Tab|Space|Return|Enter|F\d+|Backspace"
                   r"|Insert|Up|Down|Left|Right|PgUp|PgDown)(\+.*)?")  # fmt: skip


_FOR_PROGRAMS = re.compile(r"[{};]\s*$|: [\w#]+;|, serif$|\(1\d{3}\)$|^<|^HTTP/|^musegui [a-z]+ --")
"""Style sheets, fonts, books, XML, a protocol, command lines."""


def is_text(words: str, *, names: bool = True) -> bool:
    """Tell whether a string looks like words for people: several, or one with a capital."""
    if _KEYS.fullmatch(words) or not re.search(r"[A-Za-z]{2}", words):
        return False
    if _FOR_PROGRAMS.search(words):
        return False
    is_name = names and re.match(r"[A-Z][a-z]+", words)
    return bool(is_name or re.search(r"[a-z]{2,}[.,;:]? [A-Za-z(“]", words))


def unwrapped(tree: ast.Module, *, names: bool = True, errors: bool = False) -> Iterator[str]:
    """Give the texts of a module that no translation is asked for, with their lines.

    Parameters
    ----------
    names : bool
        Whether single words count.
    errors : bool
        Whether only what is raised counts.
    """
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
        if errors and not _is_raised(node, parents):
            continue
        if text in NO_TEXTS or _is_taken(node, parents):
            continue
        if is_text(text, names=names) or (re.search("[a-z]", text) and _is_help(node, parents)):
            yield f"{node.lineno}: {text!r}"


def _is_raised(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    while node in parents and not isinstance(node, ast.stmt):
        node = parents[node]
    return isinstance(node, ast.Raise)


def _is_help(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    """Tell what stands in a help text, however short it is."""
    match parents[node]:
        case ast.keyword(arg="help"):
            return True
        case ast.Call(func=ast.Attribute(attr="add_argument_group")):
            return True
    return False


def _is_taken(node: ast.expr, parents: dict[ast.AST, ast.AST]) -> bool:
    """Tell whether a string goes where it is translated, or where nobody reads it."""
    above: ast.AST = node
    while above in parents:
        child, above = above, parents[above]
        match above:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="_log"))):
                return True
            case ast.Call(func=ast.Attribute(attr="get"), args=[key, *_]) if key is child:
                return True
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if child != above.func:
                if name in {"tr", "tr_n", "tr_noop"} | NO_TEXT_CALLS | SCRIPT["TABLES"].keys():
                    return True
            case ast.Attribute(attr="split") | ast.Set():  # words to look for
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
    found = []
    for path in sorted((PACKAGE / room).rglob("*.py") if room else PACKAGE.glob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if name not in NAMES:
            tree, errors = ast.parse(path.read_text("utf-8")), name.startswith(IN_ENGLISH)
            places = unwrapped(tree, names=room in NAMING, errors=errors)
            found += [f"musegui/{name}:{place}" for place in places]
    assert found == []


def test_a_text_that_is_not_wrapped_is_found() -> None:
    tree = ast.parse('label.setText("Two words")\nbox.add(f"{n} Bars left")\ntr("Two words")')
    assert list(unwrapped(tree)) == ["1: 'Two words'", "2: ' Bars left'"]


def test_a_help_text_of_one_word_is_found() -> None:
    tree = ast.parse('parser.add_argument_group("steering")\nparser.add_argument("x", help="all")')
    assert list(unwrapped(tree)) == ["1: 'steering'", "2: 'all'"]


def test_of_what_stays_english_errors_alone_are_found() -> None:
    tree = ast.parse('print("Nats a note")\nraise UserError(f"There is no {name}.")')
    assert list(unwrapped(tree, errors=True)) == ["2: 'There is no ….'"]


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
def test_one_thing_has_one_word_and_readers_are_addressed_in_one_form(code: str) -> None:
    forms = [form for forms in SCRIPT["translations"](code).values() for form in forms]
    assert [form for form in forms if re.search(NOT_SAID[code], form)] == []


@pytest.mark.parametrize("code", SCRIPT["CODES"])
def test_the_menus_of_every_language_have_letters_of_their_own(code: str) -> None:
    known = SCRIPT["translations"](code)
    letters = [re.findall("&(.)", known[title][0])[0].lower() for title in MENU_TITLES]
    assert len(set(letters)) == len(MENU_TITLES)


def test_there_is_a_catalogue_for_every_language_but_english() -> None:
    assert set(SCRIPT["CODES"]) == set(LANGUAGES) - {"en"}
