"""The interface is complete in every language, and what is built is not kept."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from db.model import LANGUAGES

_LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
_FOREIGN_MARKS = {"ru": "“”„", "az": "«»„", "en": "«»„"}


def _source(root: Path, language: str) -> Path:
    return root / "resources" / "translations" / f"council_archive_{language}.ts"


def _messages(catalogue: Path) -> dict[tuple[str, str, str], etree._Element]:
    found = {}
    for context in etree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = message
    return found


def _is_finished(message: etree._Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return False
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return all(forms) if forms else bool(translation.text)


@pytest.fixture(scope="module")
def texts(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[str, str, str], etree._Element]:
    """Every text that the source marks for translation, as Qt's own tool finds them."""
    catalogue = tmp_path_factory.mktemp("catalogue") / "fresh.ts"
    files = [str(path) for path in sorted((root / "viewer").rglob("*.py"))]
    subprocess.run([str(_LUPDATE), "-silent", *files, "-ts", str(catalogue)], check=True)
    return _messages(catalogue)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(
    root: Path, texts: dict[tuple[str, str, str], etree._Element], language: str
) -> None:
    messages = _messages(_source(root, language))
    finished = {key for key, message in messages.items() if _is_finished(message)}
    # The source is written in English: its catalogue holds the plural forms alone.
    wanted = {
        key for key, message in texts.items() if language != "en" or message.get("numerus") == "yes"
    }
    assert sorted(wanted - finished) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_left_of_a_text_that_is_gone(
    root: Path, texts: dict[tuple[str, str, str], etree._Element], language: str
) -> None:
    assert sorted(_messages(_source(root, language)).keys() - texts.keys()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_survive_translation(root: Path, language: str) -> None:
    broken = [
        key
        for key, message in _messages(_source(root, language)).items()
        for form in _forms(message)
        if _placeholders(key[1]) - _placeholders(form) - {"%Ln"}
    ]
    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_quotes_with_its_own_marks(root: Path, language: str) -> None:
    foreign = set(_FOREIGN_MARKS[language])
    messages = _messages(_source(root, language)).values()
    assert [form for one in messages for form in _forms(one) if set(form) & foreign] == []


def test_no_ending_is_put_to_a_number_that_asks_for_another_one(root: Path) -> None:
    """In Azerbaijani the number decides: 3-ü, 5-i, 6-sı, 10-u; of percent it is the word."""
    ending = re.compile(r"(%Ln|\{\w+\})-\w")
    messages = _messages(_source(root, "az")).values()
    assert [form for one in messages for form in _forms(one) if ending.search(form)] == []


def test_counts_are_grouped_by_the_language(
    texts: dict[tuple[str, str, str], etree._Element],
) -> None:
    assert [key for key in texts if "%n" in key[1]] == []


def _parts_of_formatted(root: Path) -> list[tuple[str, ast.AST]]:
    """What stands in formatted strings of the window, each with its place."""
    found = []
    for path in sorted((root / "viewer").rglob("*.py")):
        if {"commands", "citing", "printing", "__main__.py"} & set(path.parts):
            continue  # they speak a language of their own
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(one, ast.JoinedStr):
                at = f"{path.relative_to(root)}:{one.lineno}"
                found += [(at, part) for part in ast.walk(one)]
    return found


def test_no_text_is_asked_for_where_it_is_not_found(root: Path) -> None:
    """Qt's tool does not look into formatted strings: such a text would stay English."""
    asked = [
        at
        for at, part in _parts_of_formatted(root)
        if isinstance(part, ast.Call)
        and getattr(part.func, "attr", getattr(part.func, "id", "")) in {"tr", "translate"}
        and any(isinstance(word, ast.Constant) for word in part.args)
    ]
    assert asked == []


def test_no_quotation_marks_are_put_by_hand(root: Path) -> None:
    """Each language has its own, and others inside them: ``in_quotes`` and ``filled``."""
    marked = [
        at
        for at, part in _parts_of_formatted(root)
        if isinstance(part, ast.Constant) and set(str(part.value)) & set("«»“”„")
    ]
    allowed = {"viewer/pages/copied_results.py"}  # as the text itself is quoted
    assert [at for at in marked if at.partition(":")[0] not in allowed] == []


def test_no_class_that_others_are_made_of_says_plurals(root: Path) -> None:
    """With a number ``self.tr`` asks for its own class alone, and a heir has no such text."""
    bases: set[str] = set()
    saying: set[str] = set()
    for path in sorted((root / "viewer").rglob("*.py")):
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(one, ast.ClassDef):
                bases |= {ast.unparse(base).rpartition(".")[2] for base in one.bases}
                if any(map(_says_plural, ast.walk(one))):
                    saying.add(one.name)
    assert "ChosenWords" in saying
    assert saying & bases == set()


def _says_plural(one: ast.AST) -> bool:
    if not isinstance(one, ast.Call) or not isinstance(one.func, ast.Attribute):
        return False
    return one.func.attr == "tr" and len(one.args) == 3


def test_built_catalogues_are_not_kept(root: Path) -> None:
    ignored = (root / ".gitignore").read_text(encoding="utf-8").split()
    assert "*.qm" in ignored


def _forms(message: etree._Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}|%L?[n1-9]", text))
