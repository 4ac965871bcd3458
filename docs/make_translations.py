"""Bring `resources/translations` in line with the texts of the program.

    make_translations.py                  add new texts to all languages, drop those that are gone
    make_translations.py de               print the texts that German lacks, as JSON
    make_translations.py de german.json   take translations from a file of that kind

The JSON has translations by English text: `{"Open …": "Öffnen …"}`; two forms for a text that
counts, `{"{n} bars": ["{n} Takt", "{n} Takte"]}`; `"tonality##Key"` where a text has a meaning.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.sax.saxutils import escape

from musegui.core.translation import read_catalogue

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "resources" / "translations"
CODES = ("de", "fr", "es", "it")

TABLES = {
    "Action": ("text", "tip", "also"),
    "Command": ("summary",),
    "Ensemble": ("title",),
    "EnsemblePart": ("name",),
    "EngineWords": ("name", "about"),
    "NetworkWords": ("title", "parts"),
    "ForeignKind": ("label",),
    "Rule": ("explanation", "cure"),
    "FillQuality": ("name",),
    "Slider": ("low", "high", "sentence"),
    "TourStep": ("title", "text"),
    "unless": ("reason",),
}
"""What is called with texts that are translated where they are shown, and their parameters."""

MEMBERS = (
    "ExerciseKind",
    "FaultKind",
    "LandmarkKind",
    "LearnStage",
    "Lesson",
    "Loss",
    "NoteKind",
    "Point",
    "Severity",
    "SignKind",
    "Tool",
)
"""Enumerations whose values are such texts, or such that count: one and several."""

_PERCENT_FIELDS = re.compile(r"%(?:\(\w+\))?[srd%]")
"""Those of argparse's texts."""

_TYPESET = {
    "fr": ((re.compile(r" (?=[;!?»])|(?<=«) "), "\u202f"), (re.compile(r"(?<=\w)'(?=\w)"), "’")),
    "it": ((re.compile(r"(?<=\w)'(?=\w)"), "’"),),
}
"""Spaces and apostrophes that are seldom typed as they are printed."""

Forms = tuple[str, ...]


class Message(NamedTuple):
    """A text as it stands in the program; ``one`` is the singular of one that counts."""

    source: str
    meaning: str = ""
    one: str = ""

    @property
    def key(self) -> str:
        return f"{self.meaning}##{self.source}" if self.meaning else self.source


def messages(package: Path = TOP / "musegui") -> dict[Message, str]:
    """List the texts of the program, with the modules that they stand in, in their order."""
    modules = {p: ast.parse(p.read_text("utf-8")) for p in sorted(package.rglob("*.py"))}
    parameters = _parameters(modules.values())
    found: dict[Message, str] = {}
    for path, tree in modules.items():
        nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Call | ast.ClassDef))
        for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset)):
            for message in (
                _of_members(node)
                if isinstance(node, ast.ClassDef)
                else (*_of_call(node), *_of_table(node, parameters))
            ):
                found.setdefault(message, path.relative_to(package.parent).as_posix())
    return found


def _of_members(enumeration: ast.ClassDef) -> Iterator[Message]:
    if enumeration.name in MEMBERS:
        for member in enumeration.body:
            match member:
                case ast.Assign(value=ast.Constant(str(text))):
                    yield Message(text)
                case ast.Assign(
                    value=ast.Tuple([ast.Constant(str(one)), ast.Constant(str(several))])
                ):
                    yield Message(several, "", one)


def _parameters(modules: Iterable[ast.Module]) -> dict[str, tuple[str, ...]]:
    """Name the parameters of what `TABLES` lists, in their order."""
    found = {}
    for node in (node for tree in modules for node in tree.body):
        if isinstance(node, ast.ClassDef) and node.name in TABLES:
            fields = [field.target for field in node.body if isinstance(field, ast.AnnAssign)]
            found[node.name] = tuple(name.id for name in fields if isinstance(name, ast.Name))
        elif isinstance(node, ast.FunctionDef) and node.name in TABLES:
            found[node.name] = tuple(argument.arg for argument in node.args.args)
    return found


def _of_table(call: ast.Call, parameters: Mapping[str, Sequence[str]]) -> Iterator[Message]:
    if isinstance(call.func, ast.Name) and call.func.id in parameters:
        names = parameters[call.func.id]
        given = dict(zip(names, call.args, strict=False))
        given |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
        for name in TABLES[call.func.id]:
            match given.get(name):
                case ast.Constant(str(text)) if text:
                    yield Message(text)


def _of_call(call: ast.Call) -> Iterator[Message]:
    match call:
        case ast.Call(ast.Name("tr" | "tr_noop"), [ast.Constant(str(source))]):
            yield Message(source)
        case ast.Call(ast.Name("tr"), [ast.Constant(str(source)), ast.Constant(str(meaning))]):
            yield Message(source, meaning)
        case ast.Call(ast.Name("tr_n"), [ast.Constant(str(one)), ast.Constant(str(several)), _]):
            yield Message(several, "", one)


def translations(code: str) -> dict[str, Forms]:
    """Read what a language has, by the keys of the messages."""
    path = FOLDER / f"musegui_{code}.ts"
    found = read_catalogue(path.read_bytes()) if path.exists() else {}
    return {Message(source, meaning).key: forms for (source, meaning), forms in found.items()}


def catalogue(code: str, texts: Mapping[Message, str], known: Mapping[str, Forms]) -> str:
    """Write the file of a language, in the order of the program."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        "    <name>musegui</name>",
    ]
    for message, place in texts.items():
        lines.append('    <message numerus="yes">' if message.one else "    <message>")
        lines.append(f'        <location filename="../../{place}"/>')
        lines.append(f"        <source>{escape(message.source)}</source>")
        if message.meaning:
            lines.append(f"        <comment>{escape(message.meaning)}</comment>")
        if message.one:
            lines.append(f"        <extracomment>one: {escape(message.one)}</extracomment>")
        forms = known.get(message.key)
        state = "" if forms else ' type="unfinished"'
        inner = [escape(form) for form in forms or (("", "") if message.one else ("",))]
        if message.one:
            inner = [f"<numerusform>{form}</numerusform>" for form in inner]
        lines.append(f"        <translation{state}>{''.join(inner)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def faults(message: Message, forms: Forms) -> list[str]:
    """Say what is wrong with a translation; a singular may leave its number to a word."""
    found = []
    if len(forms) != (2 if message.one else 1):
        found.append("needs a singular and a plural" if message.one else "needs one form")
    for form in forms:
        asked, given = _fields(message.source), _fields(form)
        if message.one and form is forms[0]:
            asked, given = _but_count(asked), _but_count(given)
        if not form.strip():
            found.append("is empty")
        elif given != asked:
            found.append(f"has other fields: {form!r}")
        elif form.count("\n") != message.source.count("\n"):
            found.append(f"has other lines: {form!r}")
        elif _mnemonics(form) != _mnemonics(message.source):
            found.append(f"has no mnemonic, or one too many: {form!r}")
        elif form.strip() == form and message.source.strip() != message.source:
            found.append(f"lacks the space before or behind it: {form!r}")
    return found


def _typeset(code: str, form: str) -> str:
    for found, sign in _TYPESET.get(code, ()):
        form = found.sub(sign, form)
    return form


def _fields(text: str) -> frozenset[str]:
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return frozenset({"a brace without its other half"})
    return frozenset(
        f"{name}!{conversion}:{'date' if spec and '%H' in spec else spec}"
        for _, name, spec, conversion in parts
        if name
    ) | frozenset(_PERCENT_FIELDS.findall(text))


def _but_count(fields: frozenset[str]) -> frozenset[str]:
    return frozenset(field for field in fields if not field.startswith("n!"))


def _mnemonics(text: str) -> int:
    return len(re.findall(r"(?<!&)&[^&\s]", text))


def main(words: list[str]) -> int:
    """Do what the command line says; 1 where a translation is refused or lacking."""
    texts = messages()
    given: dict[str, Forms] = {}
    if len(words) == 2:
        raw = json.loads(Path(words[1]).read_text("utf-8"))
        given = {key: (v,) if isinstance(v, str) else tuple(v) for key, v in raw.items() if v}
    refused = 0
    for code in CODES if not words else words[:1]:
        known = translations(code)
        by_key = {message.key: message for message in texts}
        for key, forms in given.items():
            wrong = faults(by_key[key], forms) if key in by_key else ["is no text of the program"]
            if wrong:
                refused += 1
                print(f"{key!r} {'; '.join(wrong)}", file=sys.stderr)
            else:
                known[key] = tuple(_typeset(code, form) for form in forms)
        path = FOLDER / f"musegui_{code}.ts"
        path.write_text(catalogue(code, texts, known), "utf-8", newline="\n")
        lacking = [message for message in texts if message.key not in known]
        if len(words) == 1:
            empty = {m.key: ["", ""] if m.one else "" for m in lacking}
            print(json.dumps(empty, ensure_ascii=False, indent=0))
        print(f"{code}: {len(texts)} texts, {len(lacking)} to translate", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
