"""Every code has a sentence, and the sentence has its facts."""

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

import db.errors
from db.errors import (
    AccessError,
    ArchiveError,
    BackupError,
    NewerArchiveError,
    StorageFailedError,
    UnreadableFileError,
)
from db.model import Message
from viewer.errors import (
    ERROR_SENTENCES,
    QUERY_SENTENCES,
    code_sentence,
    error_sentence,
    message_sentence,
)
from viewer.errors.system_sentences import system_words
from viewer.models.error_words import error_words

ROOT = Path(__file__).parents[2]


def documented_codes() -> set[str]:
    codes = {
        error.code
        for error in vars(db.errors).values()
        if isinstance(error, type) and issubclass(error, ArchiveError)
    }
    for text in (UnreadableFileError.__doc__, db.Archive.read_only_reason.__doc__):
        listed = re.search(r"Codes: (.*?)\.\s", f"{text} ", re.DOTALL)
        assert listed is not None
        codes |= set(re.findall(r"``(\w+)``", listed[1]))
    return codes


def raised_codes() -> set[str]:
    """Codes given as a literal to an error class anywhere in ``db``."""
    pattern = re.compile(r"\b\w+Error\(\s*\"([a-z]\w+)\"")
    return {
        code
        for file in (ROOT / "db").rglob("*.py")
        for code in pattern.findall(file.read_text("utf-8"))
    }


def message_codes() -> set[str]:
    """Codes given as a literal to a message, also by way of the parser's ``say``."""
    pattern = re.compile(r"\b(?:Message|say)\(\s*(?:code=)?\"(\w+)\"")
    return {
        code
        for file in (ROOT / "db").rglob("*.py")
        for code in pattern.findall(file.read_text("utf-8"))
    }


def warning_codes() -> set[str]:
    """What a reader, or the process it runs in, may warn of."""
    pattern = re.compile(r"^[A-Z_]+ = \"([a-z_]+)\"$", re.MULTILINE)
    files = [ROOT / "db/ingest" / name for name in ("reader.py", "worker.py")]
    return {code for file in files for code in pattern.findall(file.read_text("utf-8"))}


def backup_details() -> set[str]:
    listed = re.search(r"``detail`` is one of (.*?)\.\s", f"{BackupError.__doc__} ", re.DOTALL)
    assert listed is not None
    return set(re.findall(r"``(\w+)``", listed[1]))


def test_every_documented_code_has_a_sentence() -> None:
    assert documented_codes() - set(ERROR_SENTENCES) == set()


def test_every_raised_code_has_a_sentence() -> None:
    assert raised_codes() - set(ERROR_SENTENCES) == set()


def test_every_query_message_has_a_sentence() -> None:
    assert "unbalanced_bracket" in message_codes()
    assert message_codes() - set(QUERY_SENTENCES) == set()


def test_every_warning_of_a_text_has_a_sentence() -> None:
    assert {"wrong_suffix", "proposal_failed"} <= warning_codes()
    assert warning_codes() - set(ERROR_SENTENCES) == set()


def test_every_way_in_which_a_backup_fails_has_its_own_sentence() -> None:
    plain = code_sentence("bad_backup")
    said = {error_sentence(BackupError(path="b", detail=one)) for one in backup_details()}
    assert len(said) == len(backup_details())
    assert plain not in said


def test_a_detail_without_a_sentence_of_its_own_falls_back_to_the_code() -> None:
    assert code_sentence("storage_failed", {"detail": "I/O error"}) == code_sentence(
        "storage_failed"
    ).replace("…", "I/O error")


def test_sentences_end_as_sentences() -> None:
    for sentence in [*ERROR_SENTENCES.values(), *QUERY_SENTENCES.values()]:
        assert sentence.endswith((".", " {why}")), sentence  # what is put in there is a sentence


def test_facts_are_put_in() -> None:
    error = NewerArchiveError(path="/a/b.archive", found=9, known=2)
    sentence = error_sentence(error)
    assert "/a/b.archive" in sentence
    assert "format 9, this one knows 2" in sentence


def test_a_day_is_said_as_the_language_says_days(widgets: QtBot) -> None:
    error = AccessError("record_closed", id="1", until="2031-05-09")
    assert "until 2031-05-09." in error_sentence(error)
    assert "until 9 May 2031." in error_words(error)


def test_a_missing_fact_never_fails() -> None:
    assert "…" in code_sentence("newer_archive")


def test_own_faults_have_a_sentence_too() -> None:
    assert "did not expect" in error_sentence(KeyError("x"))


def test_unknown_message_says_nothing() -> None:
    assert message_sentence(Message("not_a_code")) == ""


def test_errors_do_not_import_qt() -> None:
    code = "import viewer.errors, sys; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_what_the_system_says_is_said_in_the_chosen_language() -> None:
    def translate(text: str) -> str:
        said = {"No space left on device": "на диске нет места", "disk I/O error": "сбой диска"}
        return said.get(text, text)

    full = os.strerror(errno.ENOSPC)
    error = StorageFailedError(path="a", detail=full)
    assert "(на диске нет места)" in error_sentence(error, translate)
    assert full in error_sentence(error)
    for told, said in (("disk I/O error", "сбой диска"), ("«а: б»", "«а: б»"), ("", "")):
        assert system_words(told, translate) == said
    placed = f"originals/ab: {full}"
    assert system_words(placed, translate) == "originals/ab: на диске нет места"


def test_the_system_says_it_in_these_words() -> None:
    """So that a change of the C library's wording does not go unseen."""
    for number in (errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.EIO, errno.EROFS):
        assert system_words(os.strerror(number), str.upper) == os.strerror(number).upper()
