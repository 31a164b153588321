"""Hidden words are in no file of a published copy, in none of the ways of writing them."""

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db import Archive
from db.model import RecordType
from db.model.access import AccessStatus, BlackedOut
from db.paths import index_path
from db.storage.access.hidden_in_files import says_in_file
from db.storage.access.redacting import Blackout
from db.storage.contents import contents_of
from db.storage.history import Change
from db.storage.putting import put
from db.usecases.create_archive import create_archive
from db.usecases.open_archive import OpenedArchive
from tests.db.usecases.councils import as_html, take_in
from tests.db.usecases.description_steps import FILE, small_tree, unit
from tests.db.usecases.test_publish_copy import say, traces

NAME, PLACE, LATIN = "Пётр Королёв", "Шуша", "İlqarə Şıxlı"
NAMES = (NAME, PLACE, LATIN)
OPENED = "18 ноября 2021 года состоялось первое заседание Каспийского экспертного совета (КЭС).\n"
FIRST = f"""\
{OPENED}Место проведения: г. {PLACE}.
На открытии выступили директор порта {NAME} и советник президента Хикмет Гаджиев.
Гостья заседания: {LATIN}.
Участники заседания:
1. Отметили вклад, который внёс {NAME}.
2. Приняли решение о проведении заседаний на постоянной основе.
"""
#: The same words as other files of the session write them.
WAYS = (
    *("Пётр\u00a0Королёв", "Петр Королев", "ПЁТР КОРОЛЁВ", "Пётр Коро\u00adлёв", "Пётр Ко-\nролёв"),
    *("Пётр\nКоролёв", "Пётр Ко\u200bролёв", "Пётр Kopoлёв", unicodedata.normalize("NFD", NAME)),
    *("ШУША", "Шу\u00adша", "Шу-\nша", "Шу\u2060ша"),
    *("ILQARƏ ŞIXLI", "ilqarə şıxlı", "İLQARƏ ŞIXLI", unicodedata.normalize("NFD", LATIN)),
)
SECOND = (
    OPENED
    + "Участники заседания:\n1. Отметили, что выступили: "
    + "; ".join(WAYS)
    + ".\n2. Приняли решение о проведении заседаний на постоянной основе.\n"
)
THIRD = SECOND.partition("1.")[0] + "1. Приняли решение о проведении заседаний раз в год.\n"


def plain(text: str) -> str:
    """A text as a searcher would spell it who looks for those words."""
    apart = unicodedata.normalize("NFKD", text.casefold()).replace("ı", "i")
    kept = "".join(c for c in apart if unicodedata.category(c) not in {"Mn", "Cf"})
    kept = re.sub(r"[-\u2010]\s*\n\s*", "", kept).translate(str.maketrans("kopo", "коро"))
    return re.sub(r"\s+", " ", kept)


def said_in(data: bytes) -> Iterator[str]:
    """All that bytes may say, what is packed into them too."""
    for way in ("utf-8", "utf-16-le", "utf-16-be", "cp1251"):
        yield data.decode(way, "ignore")
    text = data.decode("ascii", "ignore")
    yield re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield name
                yield from said_in(packed.read(name))


def leaks(*folders: Path) -> list[str]:
    """The hidden words that occur in any file below, or in a file's name."""
    found = []
    for path in (one for folder in folders for one in sorted(folder.rglob("*"))):
        texts = [path.name, *(said_in(path.read_bytes()) if path.is_file() else ())]
        for text in map(plain, texts):
            found += [f"{one} in {path}" for one in ("королев", "шуша", "шихли") if one in text]
            found += [f"{one} in {path}" for one in (plain(LATIN).split()) if one in text]
    return found


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenedArchive]:
    opened = create_archive(tmp_path / "a.archive", "Test")
    yield opened
    assert Archive(opened).verify(full=True).ok
    opened.close()


@pytest.fixture
def archive(opened: OpenedArchive, tmp_path: Path) -> Archive:
    """A session of three files, of one of which a name, a place and another name are hidden."""
    made = Archive(opened)
    first = take_in(made, tmp_path, "Королёв в Шуше.txt", FIRST, accept=True)
    assert first.meeting_id is not None
    second = take_in(made, tmp_path, "Петр_КОРОЛЕВ.txt", SECOND, accept=True)
    third = as_html(THIRD).replace("<html>", f'<html><meta name="author" content="{NAME}">')
    last = take_in(made, tmp_path, "third.html", third, accept=True)
    assert {second.meeting_id, last.meeting_id} == {first.meeting_id}
    assert made.meeting(first.meeting_id).place is not None
    return made


def document_with(archive: Archive, words: str) -> str:
    (found,) = [
        one
        for one in archive.record_ids(RecordType.DOCUMENT)
        if words in archive.access.redaction(one).text
    ]
    return found


def put_into(archive: Archive, record_id: str, *units: str) -> None:
    for one in units:
        version = archive.access.states([record_id])[record_id].version
        assert archive.description.place(record_id, version, one)


def black_out(archive: Archive, *words: str) -> str:
    document = document_with(archive, f"внёс {NAME}")
    draft = archive.access.redaction(document)
    starts = [draft.text.index(one) for one in words]
    spans = [BlackedOut(at, at + len(one)) for at, one in zip(starts, words, strict=True)]
    assert archive.access.redact(replace(draft, spans=tuple(spans))) is not None
    return document


def test_no_file_of_the_copy_says_them_in_any_way(archive: Archive, tmp_path: Path) -> None:
    assert leaks(archive.paths.root)
    (place,) = archive.record_ids(RecordType.PLACE)
    people = [archive.show(one) for one in archive.record_ids(RecordType.PERSON)]
    hidden = [one.id for one in people if "Гаджиев" not in str(one)]
    assert hidden
    black_out(archive, *NAMES)
    report = archive.access.publish(tmp_path / "copy.archive")
    assert report.redacted == 2
    with Archive.open(tmp_path / "copy.archive") as copy:
        copy.wait_for_index()
        assert leaks(copy.paths.root, index_path(copy.info.uuid, copy.paths.root)) == []
        (meeting,) = (copy.meeting(one) for one in copy.record_ids(RecordType.MEETING))
        assert meeting.place is None
        assert meeting.council is not None
        assert [one.person.label for one in meeting.participants] == ["Хикмет Гаджиев"]
        assert copy.record_ids(RecordType.PLACE) == []
        document = document_with(copy, "раз в год")
        copy.export_original(document, tmp_path)
        assert "раз в год" in (tmp_path / "text.txt").read_text(encoding="utf-8")
        assert copy.verify(full=True).ok
    assert leaks(tmp_path / "copy.archive") == []
    assert traces(tmp_path / "copy.archive", (place, *hidden)) == []


def test_the_head_of_a_restricted_session_is_black_too(archive: Archive, tmp_path: Path) -> None:
    black_out(archive, *NAMES)
    say(archive, archive.record_ids(RecordType.MEETING)[0], AccessStatus.RESTRICTED)
    archive.access.publish(tmp_path / "copy.archive")
    assert leaks(tmp_path / "copy.archive") == []


def test_what_was_hidden_in_a_former_text_stays_hidden(
    opened: OpenedArchive, archive: Archive, tmp_path: Path
) -> None:
    document = black_out(archive, *NAMES)
    with opened.store.writing() as session:
        content = contents_of(session, [document])[document]
        content |= {"text": content["text"] + "\n"}
        change = Change(session)
        put(change, {document: content})
        change.finish(change.event("record_edited", document))
    report = archive.access.publish(tmp_path / "copy.archive")
    assert (report.redacted, report.restricted) == (1, 2)  # its own point too
    assert leaks(tmp_path / "copy.archive") == []


def test_other_forms_of_names_are_known_by_where_they_stood(
    opened: OpenedArchive, archive: Archive, tmp_path: Path
) -> None:
    text = FIRST.replace("18 ноября", "20 мая").replace("первое", "второе")
    text = text.replace(f"Место проведения: г. {PLACE}.\n", "").replace(
        "состоялось", "в Шуше состоялось"
    )
    assert take_in(archive, tmp_path, "other.txt", text, accept=True).meeting_id
    ids = archive.record_ids(RecordType.DOCUMENT)
    mine = next(one for one in ids if "в Шуше" in archive.access.redaction(one).text)
    draft = archive.access.redaction(mine)
    at = draft.text.index("Шуше")
    archive.access.redact(replace(draft, spans=(BlackedOut(at, at + 4),)))
    meeting_id = archive.document(mine).meeting_id
    assert archive.meeting(meeting_id).place is not None
    archive.access.publish(tmp_path / "copy.archive")
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert copy.meeting(meeting_id).place is None
        assert len(copy.record_ids(RecordType.PLACE)) == 1


def test_units_say_what_is_hidden_of_none_but_other_sessions(
    archive: Archive, tmp_path: Path
) -> None:
    fonds, series, _ = small_tree(archive)
    black_out(archive, *NAMES)
    (meeting,) = archive.record_ids(RecordType.MEETING)
    own = unit(archive, FILE, "7", series, title=f"Заседание в г. {PLACE}", note=LATIN.upper())
    shared = unit(archive, FILE, "8", series, title=f"{PLACE}, 2021")
    put_into(archive, meeting, own, shared)
    put_into(archive, document_with(archive, "раз в год"), own)
    text = SECOND.replace("18 ноября", "20 мая").replace("первое", "второе")
    other = take_in(archive, tmp_path, "other.txt", text, accept=True).meeting_id
    assert other is not None
    put_into(archive, other, shared)
    archive.access.publish(tmp_path / "copy.archive")
    with Archive.open(tmp_path / "copy.archive") as copy:
        titles = {one.id: one.title for one in copy.description.units()}
        assert titles[own] == "Заседание в г. ████"
        assert titles[shared] == f"{PLACE}, 2021"
        assert titles[fonds]
        assert [one.record.id for one in copy.description.placed(shared)] == [other]
        assert {one.record.id for one in copy.description.placed(own)} >= {meeting}


def test_the_printed_copy_is_black_as_the_published_one(archive: Archive) -> None:
    black_out(archive, NAME)
    second = document_with(archive, "ПЁТР")
    draft = archive.access.redaction(second)
    archive.access.redact(replace(draft, spans=(BlackedOut(0, 10),)))
    title, text = archive.access.redacted_text(second)
    assert "королев" not in plain(title + text)


def test_a_place_and_a_council_stay_that_can_be_read_elsewhere(
    archive: Archive, tmp_path: Path
) -> None:
    passage = f"Место проведения: г. {PLACE}.\nНа открытии выступили директор порта {NAME}"
    black_out(archive, passage)
    archive.access.publish(tmp_path / "copy.archive")
    with Archive.open(tmp_path / "copy.archive") as copy:
        (meeting,) = (copy.meeting(one) for one in copy.record_ids(RecordType.MEETING))
        assert meeting.council is not None
        assert NAME not in [one.person.label for one in meeting.participants]


def test_a_file_of_two_sessions_is_given_with_neither(
    opened: OpenedArchive, archive: Archive, tmp_path: Path
) -> None:
    other = FIRST.replace("18 ноября 2021", "20 мая 2023").replace("первое", "второе")
    assert take_in(archive, tmp_path, "other.txt", other, accept=True).meeting_id
    ids = archive.record_ids(RecordType.DOCUMENT)
    mine = next(one for one in ids if "18 ноября" in archive.access.redaction(one).text)
    its = next(one for one in ids if "20 мая" in archive.access.redaction(one).text)
    with opened.store.writing() as session:
        contents = contents_of(session, [mine, its])
        contents[its]["original_sha256"] = contents[mine]["original_sha256"]
        change = Change(session)
        put(change, {its: contents[its]})
        change.finish(change.event("record_edited", its))
    say(archive, mine, AccessStatus.CLOSED)
    archive.access.publish(tmp_path / "copy.archive")
    with Archive.open(tmp_path / "copy.archive") as copy:
        assert copy.export_original(its, tmp_path).name == "text.txt"
        assert "20 мая" in (tmp_path / "text.txt").read_text(encoding="utf-8")
        assert copy.verify(full=True).ok


@pytest.mark.parametrize("way", WAYS)
def test_the_words_are_hidden_in_a_value(way: str) -> None:
    text = f"{NAME}, {PLACE}, {LATIN}"
    spans = [{"start": text.index(one), "end": text.index(one) + len(one)} for one in NAMES]
    blackout = Blackout([{"text": text, "redactions": spans}])
    assert blackout.black(f"так {way}.") == "так ████."
    assert blackout.hides(way)
    assert blackout.file_name(f"{way}.txt") == "████.txt"


@pytest.mark.parametrize(
    "data",
    [
        NAME.encode("cp1251"),
        b"\xff\xfe" + NAME.encode("utf-16-le"),
        b"%PDF-1.7 \x00\x01" + "ПЁТР КОРОЛЁВ".encode("utf-16-be"),
        "<p>Пётр <b>Коро</b>лёв</p>".encode(),
        "<p>&#1055;ётр Коро&shy;лёв</p>".encode(),
        b"{\\rtf1 \\'cf\\u1105?\\'f2\\'f0 \\b\\'ca\\'ee\\'f0\\'ee\\'eb\\'b8\\'e2}",
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_a_file_that_says_them_is_known(data: bytes, *, packed: bool, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    if packed:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("word/document.xml", data)
    blackout = Blackout([{"text": NAME, "redactions": [{"start": 0, "end": len(NAME)}]}])
    assert says_in_file(blackout, path)
    path.write_bytes("Хикмет Гаджиев".encode())
    assert not says_in_file(blackout, path)
