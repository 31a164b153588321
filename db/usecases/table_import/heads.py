"""Which row has the titles of the columns, and what each column holds, by its title and values.

Titles are looked up as whole words in three languages; values decide where titles say nothing.
What is doubtful stays unused: a person gives it a role.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from db.language.detect import detect_language
from db.model.table_import import ROLES, ColumnRole, ImportKind, ImportTable, TableMapping
from db.storage.name_keys import name_key
from db.usecases.table_import.values import date_cell, ordinal_cell

#: Rows in which titles are looked for; values of a column that are looked at.
_HEAD_ROWS, _VALUES = 10, 50
#: So many of the values must be what a column without a title is taken for.
_NEARLY_ALL = 0.9

_R = ColumnRole
#: Titles by role; the first role that fits wins, so the narrower stand first.
_TITLES: tuple[tuple[ColumnRole, str], ...] = (
    *(
        (role, rf"(?:{words}) \(?(?:{language})\w*\.?\)?")
        for words, roles in (
            (r"тема|theme|topic|mövzu\w*", (_R.THEME_RU, _R.THEME_AZ, _R.THEME_EN)),
            (r"текст|формулировка|text|wording|mətn\w*", (_R.TEXT_RU, _R.TEXT_AZ, _R.TEXT_EN)),
            (r"фио|ф\.?\s?и\.?\s?о\.?|имя|name|ad\w*", (_R.NAME_RU, _R.NAME_AZ, _R.NAME_EN)),
        )
        for role, language in zip(
            roles,
            (r"(?:на |по-)?рус|ru", r"(?:на |по-)?аз|az|in az", r"(?:на |по-)?анг|en|ing|in en"),
            strict=True,
        )
    ),
    (
        _R.DATE_END,
        (r"(?:дата )?(?:окончани\w+|завершени\w+)|дата (?:конца|по)|end(?: date)?|date to|to"
        r"|bitmə(?: tarixi)?|son(?: tarixi?)?"),
    ),
    (
        _R.DATE,
        (r"дат[аы]\w*(?: (?:начала|проведения|заседания|сессии|с))*|начало|когда(?: \w+)?|день"
        r"|дни|dates?(?: from| held)?|start(?: date)?|when(?: held)?|held(?: on)?|days?"
        r"|date of (?:the )?(?:session|meeting)|session date|meeting date"
        r"|tarixi?|gün\w*|nə vaxt|(?:başlama|keçirilmə|iclasın) tarixi|başlanğıc(?: tarixi)?"),
    ),
    (
        _R.ORDINAL,
        (r"(?:номер|№|n|no\.?) (?:заседани|сесси|встреч)\w+|заседание|сессия|порядковый номер"
        r"|(?:session|meeting)(?: (?:no\.?|number|#|№))?|ordinal|iclas(?:ın)? ?(?:№|nömrəsi)?"
        r"|sessiya(?:nın)? ?(?:№|nömrəsi)?"),
    ),
    (_R.COUNCIL, r"(?:экспертный )?совет|название совета|council(?: name)?|орган|body|şura\w*"),
    (
        _R.PLACE,
        (r"место(?: проведения)?|город|населенный пункт|где(?: \w+)?|place|venue|city|town|location"
        r"|where(?: held)?|held (?:in|at)|yer\w*|harada|şəhər\w*"
        r"|keçirilmə yeri|məkan\w*"),
    ),
    (_R.ORGANISERS, r"(?:со)?организатор\w*|(?:co-?)?organi[sz]ers?|hosts?|təşkilatçı\w*"),
    (
        _R.PARTICIPANTS,
        (r"участник\w*|докладчик\w*|выступ\w+|спикер\w*|participants?|speakers?|attendees"
        r"|iştirakçı\w*|çıxış edən\w*|məruzəçi\w*"),
    ),
    (_R.THEME, r"тема\w*(?: (?:заседания|сессии))?|повестка|theme|topic|subject|mövzu\w*"),
    (_R.KINDS, r"вид\w*|тип\w*|kinds?|types?|növ\w*|tip\w*"),
    (_R.LANGUAGE, r"язык|language|lang|dil\w*"),
    (
        _R.TEXT,
        (r"текст\w*|формулировк\w+|содержание|решени[ея]|резолюци\w+|рекомендаци\w+|text|wording"
        r"|resolution|recommendation|content|mətn\w*|məzmun\w*|qərar\w*|tövsiyə\w*"),
    ),
    (
        _R.NUMBER,
        (r"(?:номер|№) (?:пункта|решения|резолюции)|пункт|п\.|point|(?:point|item|resolution) "
        r"(?:no\.?|number|№|#)|item|bənd\w*|maddə\w*"),
    ),
    (_R.NAME, r"фио|ф\.?\s?и\.?\s?о\.?|имя|персона|name|full name|person|ad|adı|soyad\w*,? ad\w*"),
)  # fmt: skip
#: A bare number sign is the number of what the row is.
_NUMBER = re.compile(r"№|n|no\.?|nr\.?|num\.?|#|номер|number|nömrə\w*|п/п|№ п/п", re.IGNORECASE)
_ENDS = " :.*"


@lru_cache(maxsize=4096)
def role_of_title(title: str, kind: ImportKind) -> ColumnRole | None:
    """The role that a title names in a spreadsheet of that kind; None if it names none."""
    folded = " ".join(title.replace("_", " ").split()).strip(_ENDS).lower().replace("i̇", "i")
    folded = folded.replace("ё", "е")
    for role, pattern in _TITLES:
        if role in ROLES[kind] and re.fullmatch(pattern, folded):
            return role
    if _NUMBER.fullmatch(folded):
        return {ImportKind.MEETINGS: _R.ORDINAL, ImportKind.RESOLUTIONS: _R.NUMBER}.get(kind)
    return None


def find_head_row(rows: Sequence[Sequence[str]]) -> int:
    """The number of the row of titles, counted from 1; 0 where there are none.

    The row with most titles that are known, in the first ten; with none known the first row that
    has a text in every used column and no date or number.
    """
    best, found = 0, 0
    for number, row in enumerate(rows[:_HEAD_ROWS], start=1):
        known = max(len(_roles(row, kind)) for kind in ImportKind)
        if known > best:
            best, found = known, number
    if best >= 2 or (best and len(rows[0]) == 1):
        return found
    for number, row in enumerate(rows[:_HEAD_ROWS], start=1):
        if sum(map(bool, row)) * 2 > len(row):
            values = [cell for cell in row if cell]
            return 0 if any(map(_is_value, values)) else number
    return 0


def _is_value(cell: str) -> bool:
    return bool(date_cell(cell).start) or cell.strip().isdigit()


def _roles(row: Sequence[str], kind: ImportKind) -> set[ColumnRole]:
    return {role for cell in row if cell and (role := role_of_title(cell, kind)) is not None}


def guess_kind(table: ImportTable) -> ImportKind:
    """What the rows most likely are: the kind whose titles are there."""
    heads = table.heads
    resolutions = _roles(heads, ImportKind.RESOLUTIONS)
    if resolutions & {_R.TEXT, _R.TEXT_RU, _R.TEXT_AZ, _R.TEXT_EN}:
        return ImportKind.RESOLUTIONS
    meetings = _roles(heads, ImportKind.MEETINGS)
    people = _roles(heads, ImportKind.PEOPLE)
    return ImportKind.PEOPLE if people and not meetings else ImportKind.MEETINGS


def guess_mapping(table: ImportTable, kind: ImportKind) -> TableMapping:
    """A role for each column that says what it is; each role once."""
    taken: set[ColumnRole] = set()
    roles: list[ColumnRole | None] = []
    for head in table.heads:
        role = role_of_title(head, kind)
        roles.append(role if role not in taken else None)
        taken |= {role} if role is not None else set()
    for place, role in enumerate(roles):
        if role is None and not role_of_title(table.heads[place], kind):
            values = column_values(table, place)
            guessed = _role_of_values(values, kind) if values else None
            if guessed is not None and guessed not in taken:
                roles[place] = guessed
                taken.add(guessed)
    columns = tuple(
        (head, role.value if role else "") for head, role in zip(table.heads, roles, strict=True)
    )
    return TableMapping(kind, columns, language=_language(table))


def _role_of_values(values: Sequence[str], kind: ImportKind) -> ColumnRole | None:
    if kind is ImportKind.PEOPLE:
        return None
    dates = sum(bool(date_cell(value).start) for value in values)
    if dates >= len(values) * _NEARLY_ALL and not all(value.isdigit() for value in values):
        return _R.DATE
    whole = [ordinal_cell(value) for value in values if not value.isdigit()]
    if whole and len(whole) == len(values) and all(whole) and kind is ImportKind.MEETINGS:
        return _R.ORDINAL
    return None


def column_values(table: ImportTable, place: int, most: int = _VALUES) -> list[str]:
    """The first values of a column below its title, without the empty ones."""
    values: list[str] = []
    for row in table.rows[table.head_row :]:
        if row[place]:
            values.append(row[place])
            if len(values) >= most:
                break
    return values


def _language(table: ImportTable) -> str:
    """The language of most cells that say it; Russian where none does."""
    found: dict[str, int] = {}
    for row in table.rows[:_VALUES]:
        language = detect_language(" ".join(row))
        if language is not None:
            found[language] = found.get(language, 0) + 1
    return max(found, key=lambda language: found[language]) if found else "ru"


def roles_by_column(mapping: TableMapping, table: ImportTable) -> dict[ColumnRole, int]:
    """Where in a table each role of a mapping stands, by the titles of the columns.

    Columns that bear one title are taken in their order. A title that is not there is left out.
    """
    places: dict[str, list[int]] = {}
    for place, head in enumerate(table.heads):
        places.setdefault(name_key(head), []).append(place)
    found: dict[ColumnRole, int] = {}
    for head, role in mapping.columns:
        left = places.get(name_key(head), [])
        if left:
            place = left.pop(0)
            if role:
                found.setdefault(ColumnRole(role), place)
    return found


def fits(mapping: TableMapping, table: ImportTable) -> bool:
    """Whether the table has every column that the mapping uses."""
    return set(roles_by_column(mapping, table)) == set(mapping.used)


def laid_on(mapping: TableMapping, table: ImportTable) -> TableMapping:
    """The mapping with the table's own columns, in their order."""
    roles = {place: role.value for role, place in roles_by_column(mapping, table).items()}
    columns = tuple((head, roles.get(place, "")) for place, head in enumerate(table.heads))
    return replace(mapping, columns=columns)
