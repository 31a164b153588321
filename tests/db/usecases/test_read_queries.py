"""Files of queries: their lines, their names, their encodings, and files that are none."""

from pathlib import Path

import pytest

from db.errors import ArchiveError
from db.usecases.read_queries import LIMIT, read_queries


def read(folder: Path, data: bytes, name: str = "q.txt") -> list[tuple[int, str, str]]:
    file = folder / name
    file.write_bytes(data)
    return [(one.line, one.name, one.text) for one in read_queries(file).queries]


def test_lines_are_queries_and_may_have_names(tmp_path: Path) -> None:
    text = "# ours\n\nпорт\r\n  =порты  \nИмя\tпорт\tпаром\r\tone\nбез\t\n   # also\n"
    assert read(tmp_path, text.encode()) == [
        (3, "", "порт"),
        (4, "", "=порты"),
        (5, "Имя", "порт паром"),
        (6, "", "one"),
        (7, "без", ""),
    ]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1251", "cp1251"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, encoding: str, name: str) -> None:
    text = "Порты\tделимитация границы\nкаспийский экспертный совет\n"
    file = tmp_path / "q.txt"
    file.write_bytes(text.encode(encoding))
    found = read_queries(file)
    assert [one.text for one in found.queries] == text.replace("Порты\t", "").split("\n")[:2]
    assert (found.encoding, found.certain) == (name, True)


@pytest.mark.parametrize("between", [";", ",", "\t"])
def test_of_a_csv_the_first_column_counts(tmp_path: Path, between: str) -> None:
    lines = ["порт", "# no", '"""морских терминов"" порт, Баку"', "'=порты", '"two\nlines"']
    data = "\r\n".join(f"{line}{between}note" for line in lines).encode("utf-8-sig")
    assert read(tmp_path, data, "q.CSV") == [
        (1, "", "порт"),
        (3, "", '"морских терминов" порт, Баку'),
        (4, "", "=порты"),
        (6, "", "two lines"),
    ]


def test_a_csv_of_one_column_may_hold_every_sign(tmp_path: Path) -> None:
    assert read(tmp_path, "порт, Баку\nпаром; a\nплюс\n".encode(), "q.csv") == [
        (1, "", "порт, Баку"),
        (2, "", "паром; a"),
        (3, "", "плюс"),
    ]


def test_what_is_not_understood_is_told(tmp_path: Path) -> None:
    file = tmp_path / "q.txt"
    file.write_text("порт\nkind:foo\n(((\n", encoding="utf-8")
    codes = [[one.code for one in query.messages] for query in read_queries(file).queries]
    assert codes[:2] == [[], ["unknown_value", "nothing_to_search"]]
    assert codes[2]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"# only\n\n", "no_queries"),
        (bytes(3000), "file_binary"),
        (b"a\n" * (LIMIT // 2 + 1), "file_too_large"),
    ],
)
def test_a_file_without_queries_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(ArchiveError) as raised:
        read(tmp_path, data)
    assert raised.value.code == code


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "file_is_folder"), (tmp_path / "no.txt", "file_missing")):
        with pytest.raises(ArchiveError) as raised:
            read_queries(path)
        assert raised.value.code == code


def test_a_csv_that_cannot_be_parsed_is_said(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as raised:
        read(tmp_path, b'"' + b"a" * 200_000, "q.csv")
    assert raised.value.code == "reading_failed"
