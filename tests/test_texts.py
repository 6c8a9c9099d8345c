"""Every sentence in every language: none missing, none called otherwise, set as its language sets it."""

import ast
import inspect
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

import handlers
import texts
from domain.groups import Language
from texts import VOICES, commands, messages_settings
from texts.frame import Frame
from texts.locales.fr import French

LOCALES = Path(texts.__file__).parent / "locales"
FRAME = LOCALES.parent / "frame.py"
OTHERS = [voice for voice in VOICES.values() if voice is not French]

# What a voice is called where it speaks, and the modules that put its sentences together.
VOICE = re.compile(r"(?:^|\.)(?:say|say_group|papers|(?:voice_for|speaker|_voice)\(.*\))$", re.DOTALL)
IN_DOCUMENTS = re.compile(r"^words$")
IN_ITSELF = re.compile(rf"^self$|{VOICE.pattern}", re.DOTALL)
MODULE = re.compile(r"^(?:cards|commands|messages\w*|places|texts|words)$")

# An ordinary space before French double punctuation, or inside its quotation marks, lets a line break there.
SET = ("common", "compilations", "decisions", "documents", "groups", "replies")
BREAKS = re.compile(r" [:;?!»](?!\d)|« ")


def sentences() -> list[str]:
    """The public methods of the reference, without what every language shares."""
    return [
        name
        for name, _ in inspect.getmembers(French, inspect.isfunction)
        if not name.startswith("_") and name not in vars(Frame)
    ]


@pytest.mark.parametrize("voice", OTHERS, ids=lambda v: v.__name__)
def test_every_sentence_is_said_in_every_language(voice: type[French]) -> None:
    inherited = {name for name in sentences() if getattr(voice, name) is getattr(French, name)}
    assert inherited == set()


@pytest.mark.parametrize("voice", OTHERS, ids=lambda v: v.__name__)
def test_every_language_is_asked_in_the_same_way(voice: type[French]) -> None:
    for name in sentences():
        assert inspect.signature(getattr(voice, name)) == inspect.signature(getattr(French, name)), name


@pytest.mark.parametrize("voice", OTHERS, ids=lambda v: v.__name__)
def test_no_language_says_what_the_reference_does_not(voice: type[French]) -> None:
    own = {name for base in voice.__mro__ for name in vars(base) if inspect.isfunction(vars(base)[name])}
    assert {n for n in own if not n.startswith("_")} - set(dir(French)) == set()


@pytest.mark.parametrize("language", VOICES)
def test_every_sentence_is_said_somewhere(language: Language) -> None:
    """What nobody says any more goes with what said it."""
    outside = named_in(modules(".", "handlers", "jobs", "texts"), VOICE)
    in_documents = named_in(modules("documents", "domain"), IN_DOCUMENTS)
    among_them = named_in([*modules("texts/locales/*"), FRAME], IN_ITSELF, but_by_itself=True)
    topics = [c for file in [*modules(f"texts/locales/{language}"), FRAME] for c in parsed(file).body]
    own = {name for topic in topics if isinstance(topic, ast.ClassDef) for name in functions_of(topic)}
    assert own - outside - in_documents - among_them == set()


def test_every_message_is_put_together_somewhere() -> None:
    own = {name for file in modules("texts") if file != FRAME for name in functions_of(parsed(file))}
    assert own - named_in(modules(".", "handlers", "jobs", "texts"), MODULE, bare=True) == set()


@pytest.mark.parametrize("language", VOICES)
def test_no_two_topics_give_different_sentences_the_same_name(language: Language) -> None:
    topics = [b for b in VOICES[language].__mro__ if b.__module__.startswith(f"texts.locales.{language}.")]
    named = Counter(name for topic in topics for name in vars(topic) if not name.startswith("__"))
    assert {name for name, times in named.items() if times > 1} == set()


@pytest.mark.parametrize("file", sorted((LOCALES / "fr").glob("*.py")), ids=lambda f: f.stem)
def test_french_never_breaks_a_line_before_its_double_punctuation(file: Path) -> None:
    breaking = [text for text in strings_of(file) if BREAKS.search(text)]
    assert breaking == []


def test_english_messages_speak_of_points_throughout() -> None:
    """The documents have items, as their columns do; in the chat «items» is only what may be typed."""
    typed = re.compile(r"items 2-3|contributions, transmission, items")
    files = [file for file in sorted((LOCALES / "en").glob("*.py")) if file.stem != "documents"]
    said = [text for file in files for text in strings_of(file) if text != "items"]
    assert [text for text in said if re.search(r"\b[Ii]tems?\b", typed.sub("", text))] == []


@pytest.mark.parametrize("voice", VOICES.values(), ids=lambda v: v.__name__)
def test_every_command_is_described(voice: type[French]) -> None:
    say = texts.speaker("fr" if voice is French else "en", None)
    described = {name: say.command(name) for name, _, _ in handlers.COMMANDS}
    assert all(0 < len(words) <= 60 for words in described.values())
    assert len(set(described.values())) == len(described)


@pytest.mark.parametrize("language", VOICES)
def test_help_names_every_command(language: Language) -> None:
    shown = messages_settings.help_for(texts.speaker(language, None), coordinates=True, speaks=True).text
    names = {french if language == "fr" else english for english, french, _ in handlers.COMMANDS}
    assert set(re.findall(r"^/(\w+) ", shown, re.MULTILINE)) == names


@pytest.mark.parametrize("language", VOICES)
def test_a_language_calls_commands_by_its_own_names(language: Language) -> None:
    """Both names work; but nobody reads a command of the other language."""
    others = {e if language == "fr" else f for e, f, _ in handlers.COMMANDS if e != f}
    named = re.compile(rf"(?<![\w<./])/({'|'.join(others)})\b")
    said = [text for file in sorted((LOCALES / language).glob("*.py")) for text in strings_of(file)]
    assert [text for text in said if named.search(text)] == []


def test_help_lists_no_command_twice_and_none_that_does_not_exist() -> None:
    listed = [*commands.COORDINATION, *commands.HISTORY, *commands.FOCAL_POINTS, *commands.EVERYBODY]
    assert sorted(listed) == sorted({name for name, _, _ in handlers.COMMANDS})


def strings_of(file: Path) -> Iterator[str]:
    """The texts of a module: its string literals and the fixed parts of its f-strings, without the docstrings."""
    tree = parsed(file)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


def modules(*rooms: str) -> list[Path]:
    return [file for room in rooms for file in LOCALES.parent.parent.glob(f"{room}/*.py")]


def functions_of(owner: ast.Module | ast.ClassDef) -> set[str]:
    """The names of those defined in it, but for what Python calls by itself."""
    return {f.name for f in owner.body if isinstance(f, ast.FunctionDef) and not f.name.startswith("__")}


def named_in(
    files: Iterable[Path], whose: re.Pattern[str], *, bare: bool = False, but_by_itself: bool = False
) -> set[str]:
    """What these modules ask of somebody called so, in a Word template too; `bare`: or by its name alone."""
    found: set[str] = set()

    def look(node: ast.AST, within: str) -> None:
        for part in ast.iter_child_nodes(node):
            match part:
                case ast.FunctionDef(name=name) if but_by_itself:
                    look(part, name)
                    continue
                case ast.Attribute(value=of, attr=name) if name != within and whose.search(ast.unparse(of)):
                    found.add(name)
                case ast.Name(id=name) if bare and name != within:
                    found.add(name)
                case ast.Constant(value=str(text)):
                    found.update(re.findall(r"\bwords\.(\w+)\(", text))
            look(part, within)

    for file in files:
        look(parsed(file), "")
    return found


@cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))
