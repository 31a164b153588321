"""What Tesseract 5.3 said of a picture of three lines in Russian and Azerbaijani and a note."""

from typing import Final

_COLUMNS: Final = (
    "level page_num block_num par_num line_num word_num left top width height conf text"
)
_ROWS: Final = """\
1 1 0 0 0 0 0 0 1240 520 -1
2 1 1 0 0 0 51 29 1153 147 -1
3 1 1 1 0 0 51 29 1153 147 -1
4 1 1 1 1 0 55 29 1149 39 -1
5 1 1 1 1 1 55 31 29 29 96.774384 1.
5 1 1 1 1 2 103 30 119 31 96.774384 Совет
5 1 1 1 1 3 238 39 297 29 96.678787 рекомендовал
5 1 1 1 1 4 551 39 197 29 96.574059 сторонам
5 1 1 1 1 5 764 29 242 32 93.275551 обменяться
5 1 1 1 1 6 1022 39 182 29 92.853172 расписа-
4 1 1 1 2 0 51 83 1081 40 -1
5 1 1 1 2 1 51 94 133 20 92.602142 ниями
5 1 1 1 2 2 201 83 198 40 96.569160 будущего
5 1 1 1 2 3 415 93 140 22 96.608093 сезона
5 1 1 1 2 4 570 94 45 26 96.496490 до
5 1 1 1 2 5 631 93 164 29 96.496490 первого
5 1 1 1 2 6 811 85 120 37 96.487961 рейса
5 1 1 1 2 7 946 93 186 29 96.678528 паромов.
4 1 1 1 3 0 53 138 852 38 -1
5 1 1 1 3 1 53 138 31 30 96.457481 2.
5 1 1 1 3 2 104 138 92 37 96.266098 Şura
5 1 1 1 3 3 211 139 128 30 96.266098 iclasın
5 1 1 1 3 4 353 139 228 37 96.496460 yekunlarını
5 1 1 1 3 5 596 139 122 37 96.973877 təsdiq
5 1 1 1 3 6 734 139 171 36 96.458382 etmişdir.
2 1 2 0 0 0 51 242 458 25 -1
3 1 2 1 0 0 51 242 458 25 -1
4 1 2 1 1 0 51 242 458 25 -1
5 1 2 1 1 1 51 242 11 12 88.458282 *
5 1 2 1 1 2 71 242 48 20 93.306236 The
5 1 2 1 1 3 131 242 239 25 93.241432 Secretary-General
5 1 2 1 1 4 380 242 57 20 92.160927 took
5 1 2 1 1 5 446 244 63 18 96.072220 note.
"""


def table(rows: str = _ROWS) -> bytes:
    """A table as Tesseract prints it, out of rows whose cells are set apart by spaces."""
    lines = [_COLUMNS, *rows.splitlines()]
    # The last cell of a row without a word is empty.
    cells = [line.split(" ", 11) for line in lines]
    return "".join("\t".join(row + [""] * (12 - len(row))) + "\n" for row in cells).encode()


RECORDED: Final = table()
#: The paragraphs that it makes.
PARAGRAPHS: Final = (
    (
        "1. Совет рекомендовал сторонам обменяться расписаниями будущего сезона до первого рейса "
        "паромов."
    ),
    "2. Şura iclasın yekunlarını təsdiq etmişdir.",
    "* The Secretary-General took note.",
)
