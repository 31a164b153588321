"""A spreadsheet is read as texts: in any encoding, of any shape, and never more than is allowed."""

import zipfile
from pathlib import Path

import pytest

from db.errors import ArchiveError, ImportTableError, UnreadableFileError
from db.usecases.table_import.reading import LIMITS, read_table
from tests.db.spreadsheet import write_xlsx

ROWS = "№;Совет;Дата\r\n1;Экспертный совет;18.11.2021\r\n2;«Совет; второй»;ноябрь 2022\r\n"


def write(folder: Path, data: bytes, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16", "utf-16-le"])
def test_the_encoding_of_delimited_text_is_found(tmp_path: Path, encoding: str) -> None:
    text = "№;Совет;Дата\r\n1;Экспертный совет;18.11.2021\r\n".replace(
        "№", "N" if encoding == "cp1251" else "№"
    )
    table = read_table(write(tmp_path, text.encode(encoding)))
    assert table.rows[1] == ("1", "Экспертный совет", "18.11.2021")
    assert table.head_row == 1


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_what_stands_between_cells_is_found(tmp_path: Path, sign: str) -> None:
    lines = [["Session", "Council", "Theme"], ["1", "EFP", '"a; b, c | d\te ""f"""']]
    text = "\n".join(sign.join(line) for line in lines)
    table = read_table(write(tmp_path, text.encode()))
    assert table.rows[1] == ("1", "EFP", 'a; b, c | d\te "f"')


@pytest.mark.parametrize(
    "head",
    ["September 2021;Baku", "Separate opinions;2", "sep;oct", "Sep=11;x", "sep=AB;x", "sep=1"],
)
def test_a_first_row_that_only_begins_as_the_line_of_the_sign_does_is_kept(
    tmp_path: Path, head: str
) -> None:
    table = read_table(write(tmp_path, f"{head}\n1;2\n3;4\n".encode()))
    assert [row[0] for row in table.rows] == [head.partition(";")[0], "1", "3"]


@pytest.mark.parametrize(
    "line", ["sep=|", "SEP=|", '"sep=|"', "\ufeffsep=|", "sep=\t", "sep=;", "sep=| ", "sep=,"]
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_line_that_names_the_sign_is_no_row(tmp_path: Path, line: str, end: str) -> None:
    sign = line.strip(' "\ufeff')[-1] if "\t" not in line else "\t"
    others = ";,|".replace(sign, "")
    text = end.join((line, f"a{others}{sign}b{others}", f"1{others}{sign}2{others}", ""))
    table = read_table(write(tmp_path, text.encode()))
    assert table.rows == (("", ""), (f"a{others}", f"b{others}"), (f"1{others}", f"2{others}"))
    assert table.head_row == 2


def test_a_cell_may_have_lines_and_a_guard_is_taken_away(tmp_path: Path) -> None:
    table = read_table(write(tmp_path, b"a;b\n\"one\r\ntwo\";'=1\n;;\nx;'tis\n"))
    assert table.rows == (("a", "b"), ("one\ntwo", "=1"), ("", ""), ("x", "'tis"))


def test_a_row_keeps_its_number_below_a_title_and_blank_lines(tmp_path: Path) -> None:
    text = "Журнал заседаний;;\n\n№;Совет;Дата\n1;Совет;2021\n"
    table = read_table(write(tmp_path, text.encode()))
    assert table.head_row == 3
    assert table.heads == ("№", "Совет", "Дата")
    assert table.rows[3] == ("1", "Совет", "2021")


SHARED = "<si><t>Дата</t></si><si><r><t>Со</t></r><r><t>вет</t></r><rPh><t>no</t></rPh></si>"
CELLS = (
    '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>'
    '<row r="3"><c r="A3" s="1"><v>44518.75</v></c>'
    '<c r="B3" t="inlineStr"><is><t>a_x000A_b</t></is></c></row>'
    '<row r="4"><c r="A4" s="2"><v>44501</v></c><c r="B4" t="b"><v>1</v></c></row>'
    '<row r="5"><c r="A5" s="3"><v>44197</v></c><c r="B5" t="str"><f>A1&amp;"x"</f><v>kept</v></c>'
    '</row><row r="6"><c r="A6" s="4"><v>3.0</v></c><c r="B6" t="e"><v>#REF!</v></c></row>'
    '<row r="9"><c r="B9"><v>1.5</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row>'
    '</sheetData><mergeCells><mergeCell ref="B4:B4"/><mergeCell ref="A6:B8"/></mergeCells>'
)


def test_a_workbook_says_what_its_cells_show(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "t.xlsx", [("Пусто", "<sheetData/>"), ("С", CELLS)], shared=SHARED)
    table = read_table(file)
    assert table.facts.sheet == "С"
    assert table.facts.sheets == ("Пусто", "С")
    assert table.rows == (
        ("", ""), ("Дата", "Совет"), ("2021-11-18", "a\nb"), ("2021-11", "TRUE"),
        ("2021", "kept"), ("3", "#REF!"), ("3", ""), ("3", ""), ("", "1.5"),
    )  # fmt: skip


def test_days_are_counted_from_1904_where_the_workbook_does(tmp_path: Path) -> None:
    body = '<sheetData><row><c s="1"><v>43056</v></c><c s="1"><v>0</v></c></row></sheetData>'
    file = write_xlsx(tmp_path / "t.xlsx", [("1", body)], date1904=True)
    assert read_table(file).rows == (("2021-11-18", "1904-01-01"),)


def test_a_day_that_the_system_of_1900_miscounts_is_left_a_number(tmp_path: Path) -> None:
    body = '<sheetData><row><c s="1"><v>60</v></c><c s="1"><v>61</v></c></row></sheetData>'
    assert read_table(write_xlsx(tmp_path / "t.xlsx", [("1", body)])).rows == (
        ("60", "1900-03-01"),
    )


def test_a_day_shown_without_its_year_is_a_day_all_the_same(tmp_path: Path) -> None:
    body = '<sheetData><row><c s="5"><v>44518</v></c><c s="6"><v>0.5</v></c></row></sheetData>'
    file = write_xlsx(tmp_path / "t.xlsx", [("1", body)])
    assert read_table(file).rows == (("2021-11-18", "0.5"),)


def test_a_formula_that_nobody_worked_out_is_told(tmp_path: Path) -> None:
    body = (
        '<sheetData><row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c>'
        '<c r="C1" t="str"><f>A2</f></c><c r="D1"><f>1+1</f><v>2</v></c>'
        '<c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="str"><f>"a"</f><v>a</v></c></row>'
        "</sheetData>"
    )
    (row,) = read_table(write_xlsx(tmp_path / "t.xlsx", [("1", body)])).rows

    assert row == ("#CALC!", "#CALC!", "#CALC!", "2", "", "a")


def test_numbers_that_are_none_are_read_as_they_stand(tmp_path: Path) -> None:
    many = "9" * 5000
    body = (
        f'<sheetData><row r="0"><c r="A0"><v>1e999</v></c><c s="²"><v>nan</v></c></row>'
        f'<row r="²"><c s="{many}"><v>-inf</v></c><c t="s"><v>²</v></c><c t="s"><v>{many}</v></c>'
        f'</row><row r="{many}"><c r="A²"><v>1_0</v></c><c s="1"><v>1e999</v></c></row></sheetData>'
    )
    file = write_xlsx(tmp_path / "t.xlsx", [("1", body)])
    assert read_table(file).rows == (("1e999", "nan"), ("-inf", ""), ("1_0", "1e999"))


def test_signs_that_are_written_in_halves_are_whole(tmp_path: Path) -> None:
    inside = "<is><t>_xD83D__xDE00_ a_xD83D_b _xDE00_</t></is>"
    body = f'<sheetData><row><c t="inlineStr">{inside}</c></row></sheetData>'
    file = write_xlsx(tmp_path / "t.xlsx", [("1", body)])
    assert read_table(file).rows == (("😀 a\ufffdb \ufffd",),)


def cell(reference: str, text: str = "x") -> str:
    number = reference.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    inside = f'<c r="{reference}" t="str"><v>{text}</v></c>'
    return f'<sheetData><row r="{number}">{inside}</row></sheetData>'


def hostile(folder: Path) -> dict[str, Path]:
    """Files that mean harm, or are none of ours, by the code they are refused with."""
    merges = "".join(f'<mergeCell ref="A1:A{LIMITS.rows}"/>' for _ in range(30))
    long = (
        f'{cell("A1")[: -len("</sheetData>")]}<row r="{LIMITS.rows}"><c t="str"><v>y</v></c></row>'
    )
    doctype = '<!DOCTYPE x [<!ENTITY e "eeee">]>'
    with zipfile.ZipFile(folder / "no.xlsx", "w") as package:
        package.writestr("word/document.xml", "<a/>")
    return {
        "table_too_many": write_xlsx(folder / "1.xlsx", [("1", cell("A1048576"))]),
        "table_too_many ": write_xlsx(folder / "2.xlsx", [("1", cell("XFD1"))]),
        "table_too_many  ": write_xlsx(
            folder / "3.xlsx", [("1", f"{long}</sheetData><mergeCells>{merges}</mergeCells>")]
        ),
        "file_hostile": write_xlsx(folder / "4.xlsx", [("1", cell("A1"))], lead=doctype),
        "file_unpacks_too_large": write_xlsx(folder / "5.xlsx", [("1", cell("A1", "x" * 9**8))]),
        "reading_failed": write_xlsx(folder / "6.xlsx", [("1", "<sheetData><row></sheetData>")]),
        "table_unsupported": folder / "no.xlsx",
        "file_truncated": write(folder, b"PK\x03\x04" + b"\0" * 99, "8.xlsx"),
        "table_old_format": write(folder, b"\xd0\xcf\x11\xe0" + b"\0" * 99, "9.xls"),
        "file_binary": write(folder, bytes(range(256)) * 20, "10.csv"),
        "file_empty": write(folder, b"", "11.csv"),
        "table_empty": write(folder, b";;\r\n;;\r\n", "12.csv"),
        "reading_failed ": write(folder, b'a;"' + b"x" * 200_000, "13.csv"),
        "table_too_many   ": write(folder, b"a\n" * (LIMITS.rows + 1), "14.csv"),
        "file_missing": folder / "15.csv",
    }


def test_what_is_hostile_or_too_large_is_refused_with_its_code(tmp_path: Path) -> None:
    for code, file in hostile(tmp_path).items():
        with pytest.raises(ArchiveError) as refused:
            read_table(file)
        assert refused.value.code == code.strip(), file
        assert isinstance(refused.value, ImportTableError | UnreadableFileError)
        assert refused.value.params["name"] == file.name


def test_a_sheet_and_a_row_of_titles_can_be_asked_for(tmp_path: Path) -> None:
    file = write_xlsx(tmp_path / "t.xlsx", [("a", cell("A1", "one")), ("b", cell("A2", "two"))])
    assert read_table(file, sheet="b").rows == (("",), ("two",))
    assert read_table(file, sheet="b", head_row=2).heads == ("two",)
    assert read_table(file, sheet="b", head_row=0).heads == ("A",)
    with pytest.raises(ImportTableError, match="sheet_unknown"):
        read_table(file, sheet="c")
    with pytest.raises(ImportTableError, match="head_row_unknown"):
        read_table(file, head_row=7)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ('№;Тема\n1;"Порты\n2;Дороги\n3;Мосты\n', 2),
        ('№;Тема\n1;Порты\n2;"Дороги', 3),
        ('№;Тема\n1;"Порты\n2;"Дороги"\n3;"Мосты"\n', 2),
        ('"№";"Тема"\n"1";"Порты\n"2";"Дороги"\n', 2),
        ('sep=;\n№;Тема\n1;"Порты\n2;Дороги\n', 3),
        ('№;Тема\n1;"Порты\n' + "2;Дороги и мосты\n" * 20_000, 2),
    ],
)
def test_a_quotation_mark_that_is_never_closed_is_told_with_its_row(
    tmp_path: Path, text: str, row: int
) -> None:
    with pytest.raises(ImportTableError) as raised:
        read_table(write(tmp_path, text.encode()))
    assert raised.value.code == "table_quote_open"
    assert raised.value.params["row"] == row


def test_quotation_marks_within_a_line_part_no_rows(tmp_path: Path) -> None:
    text = '№;Тема\n1;"Порты" и люди\n2;12" труба\n3;"a ""b""\nc"\n4;"Мосты"'
    table = read_table(write(tmp_path, text.encode()))
    assert [row[1] for row in table.rows[1:]] == ["Порты и люди", '12" труба', 'a "b"\nc', "Мосты"]


@pytest.mark.parametrize(
    "page",
    [
        "<html><table><tr><td>1</td><td>2</td></tr></table></html>",
        "\n<!-- made by a register -->\n<TABLE border=1><tr><td>№</td></tr></TABLE>",
        '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        "MIME-Version: 1.0\nContent-Type: multipart/related\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_web_page_under_the_name_of_a_workbook_is_told(
    tmp_path: Path, page: str, encoding: str
) -> None:
    with pytest.raises(ImportTableError) as raised:
        read_table(write(tmp_path, page.encode(encoding), "t.xls"))
    assert raised.value.code == "table_is_page"


def test_rows_with_more_cells_than_titles_are_known(tmp_path: Path) -> None:
    text = "№,Место,Тема\n1,Баку,Порты,,\n2,Баку, Азербайджан,Дороги\n3,Баку\n4,a,b\n5,a,b\n"
    table = read_table(write(tmp_path, text.encode()))
    assert table.too_wide == {3}
    assert table.rows[3][:3] == ("3", "Баку", "")
    body = (
        '<sheetData><row r="1"><c r="A1"><v>5</v></c></row>'
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>'
    )
    workbook = write_xlsx(tmp_path / "t.xlsx", [("1", body)])
    assert read_table(workbook, head_row=1).too_wide == set()
