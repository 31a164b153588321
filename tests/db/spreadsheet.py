"""XLSX files written by hand for tests of reading: every part as it is given."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts><numFmt numFmtId="170" formatCode="mmm\\ yyyy"/>'
    '<numFmt numFmtId="171" formatCode="yyyy"/>'
    '<numFmt numFmtId="172" formatCode="0.0&quot;дн&quot;"/>'
    '<numFmt numFmtId="173" formatCode="dd.mm"/><numFmt numFmtId="174" formatCode="[h]:mm"/>'
    '</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>'
    '<xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/>'
    '<xf numFmtId="173"/><xf numFmtId="174"/></cellXfs>'
    "</styleSheet>"
)


def write_xlsx(
    path: Path,
    sheets: Sequence[tuple[str, str]],
    *,
    shared: str = "",
    date1904: bool = False,
    lead: str = "",
    compression: int = zipfile.ZIP_DEFLATED,
) -> Path:
    """A workbook of sheets, each a name and the XML inside ``worksheet``."""
    entries = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
        for number, (name, _) in enumerate(sheets, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Target="worksheets/s{number}.xml" Type="t"/>'
        for number in range(1, len(sheets) + 1)
    )
    old = '<workbookPr date1904="1"/>' if date1904 else ""
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">{old}<sheets>{entries}'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{relations}'
        "</Relationships>",
        "xl/styles.xml": _STYLES,
    }
    if shared:
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{shared}</sst>'
    for number, (_, body) in enumerate(sheets, 1):
        parts[f"xl/worksheets/s{number}.xml"] = (
            f'{lead}<worksheet xmlns="{_MAIN}">{body}</worksheet>'
        )
    with zipfile.ZipFile(path, "w", compression) as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return path
