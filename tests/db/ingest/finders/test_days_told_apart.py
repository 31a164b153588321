"""The first and the last day where they are told apart, as a length, or by days of the week."""

import pytest

from tests.db.ingest.finders.heads import head_of

_RU = "Заседание Экспертного совета Прикаспия"
_RU_LOW = "з" + _RU[1:]
_EN = "meeting of the Adriatic Policy Forum"
_AZ = "Xəzər Ekspert Şurasının iclası"
TELLINGS = [
    (["Тула, 7 июня 2018 года", f"{_RU} открылось в Туле вчера и закрылось сегодня."], "06", "07"),
    (["Тула, 7 июня 2018 года", f"Двухдневное {_RU_LOW} завершилось сегодня."], "06", "07"),
    (["7 июня 2018 года", f"{_RU}, открывшееся 5 июня, сегодня завершилось."], "05", "07"),
    (["7 июня 2018 года", f"{_RU} прошло в Туле с понедельника по среду."], "04", "06"),
    (["7 июня 2018 года", f"{_RU} прошло в Туле вчера и сегодня."], "06", "07"),
    ([f"{_RU} открылось в Туле 5 июня 2018 года и продлилось три дня."], "05", "07"),
    (["Tula, 7 June 2018", f"The two-day {_EN} ended in Tula today."], "06", "07"),
    (["Tula, 7 June 2018", f"The {_EN} began on Tuesday and closed on Thursday."], "05", "07"),
    (["Tula, 7 June 2018", f"The {_EN} was held in Tula from Monday to Wednesday."], "04", "06"),
    (["Tula, 7 June 2018", f"The {_EN} opened in Tula on 5 June and lasted two days."], "05", "06"),
    (["Bakı, 7 iyun 2018-ci il", f"{_AZ} dünən başlamış və bu gün başa çatmışdır."], "06", "07"),
    (["Bakı, 7 iyun 2018-ci il", f"İki günlük {_AZ} bu gün Bakıda başa çatıb."], "06", "07"),
    (["Bakı, 7 iyun 2018-ci il", f"İyunun 5-də başlayan {_AZ} bu gün yekunlaşıb."], "05", "07"),
    (["Тула, 7 июня 2018 года", f"{_RU} прошло сегодня. Гости провели здесь два дня."], "07", None),
    (["Tula, 7 June 2018", f"The {_EN} took place in Tula today."], "07", None),
]


@pytest.mark.parametrize(("lines", "first", "last"), TELLINGS)
def test_days_told_apart(lines: list[str], first: str, last: str | None) -> None:
    head = head_of(lines)
    assert (head.start, head.end) == (f"2018-06-{first}", last and f"2018-06-{last}")
