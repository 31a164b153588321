"""Invented communiqués of a council in two languages, and the wording that its sessions share."""

from pathlib import Path

from db import Archive
from db.model import ImportOutcome

RUSSIAN = """\
18 ноября 2021 года в Баку состоялось первое заседание Каспийского экспертного совета (КЭС) \
по теме «Порты и люди», организованное Центром морских исследований (ЦМИ).
На открытии выступили директор ЦМИ Фарид Шафиев и советник президента Хикмет Гаджиев.
Участники заседания:
1. Отметили важность прямых контактов между портами и людьми в 2021 году.
2. Приняли решение о проведении заседаний на постоянной основе каждые 6 месяцев.
3. Рекомендовали портам восстановить лоцманскую проводку в ночное время суток.
"""
ENGLISH = """\
On 18 November 2021 the first session of the Caspian Expert Council (CEC) was held in Baku on the \
theme "Ports and People", organised by the Center for Maritime Research (CMR).
The session was opened by CMR director Farid Shafiyev and presidential adviser Hikmet Hajiyev.
The participants of the session:
1. Noted the importance of direct contacts between ports and people in 2021.
2. Decided to hold sessions on a permanent basis every 6 months.
3. Recommended that ports restore night pilotage.
"""
#: A short one, for what files go through.
COMMUNIQUE = """\
18 ноября 2021 года в Баку состоялось первое заседание Каспийского экспертного совета (КЭС) \
по теме «Порты и люди».
Участники заседания:
1. Отметили важность прямых контактов.
2. Приняли решение о проведении заседаний на постоянной основе.
"""
EDITION = (
    RUSSIAN.replace("18 ноября", "19 ноября")
    .replace("прямых контактов", "прямых и постоянных контактов")
    .replace("«Порты и люди»", "«Порты, люди и корабли»")
)
#: Words that every session of an invented council has in common: most of its communiqué.
_COMMON = """\
Участники обменялись мнениями о положении дел и подтвердили общность подходов к сотрудничеству \
между приморскими городами, научными центрами и деловыми объединениями обеих сторон.
Стороны выразили признательность принимающей стороне за радушный приём и высокий уровень \
организации заседания и условились продолжить работу на постоянной основе.
Коммюнике составлено на русском языке и передано участникам заседания для распространения \
среди заинтересованных учреждений.
"""
_ORDINALS = "первое второе третье четвёртое пятое шестое седьмое восьмое девятое десятое".split()
_PLACES = "Баку Астрахань Актау Махачкала Сумгаит".split()
_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября".split()


def session_text(number: int, council: str = "Каспийского экспертного совета (КЭС)") -> str:
    """The communiqué of the session with that number, counted from 0; only a few words differ."""
    return (
        f"{1 + number % 28} {_MONTHS[number % 11]} {2010 + number} года в городе"
        f" {_PLACES[number % 5]} состоялось {_ORDINALS[number]} заседание {council}.\n"
        + _COMMON
        + "Участники заседания:\n"
        + "1. Подтвердили общность подходов к сотрудничеству между приморскими городами.\n"
        + f"2. Решили провести следующее заседание в {2011 + number} году.\n"
    )


def as_html(text: str) -> str:
    """A text as a page: a paragraph a line."""
    return (
        "<html><body>" + "".join(f"<p>{line}</p>" for line in text.splitlines()) + "</body></html>"
    )


def take_in(
    archive: Archive, folder: Path, name: str, text: str, *, accept: bool = False
) -> ImportOutcome:
    """Import one file with that text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    (outcome,) = archive.import_documents([path], accept=accept).outcomes
    return outcome
