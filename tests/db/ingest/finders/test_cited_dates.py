"""A day that a participle ties to a text is no session's, whatever was done to the text."""

import pytest

from db.ingest.finders.cited_dates import belongs_to_a_text
from db.ingest.finders.dates import date_mentions
from tests.db.ingest.finders.conftest import MakeDocument


@pytest.mark.parametrize(
    "text",
    [
        (
            "Совет, действуя на основании Положения, одобренного учредителями 3 марта 2011 "
            "года, собрался."
        ),
        "Руководствуясь Регламентом, введённым в действие 1 июля 2012 года, Совет собрался.",
        "Устав Совета, согласованный сторонами 11 февраля 2011 года, подписали семь организаций.",
        "В соответствии с утверждённым учредителями 3 марта 2011 года Положением Совет собрался.",
        "Положение о Совете было одобрено в Томске 3 марта 2011 года.",
        "Соглашение, которое парафировали в Баку 3 марта 2011 года, остаётся основой.",
        "Меморандум об учреждении Совета (Рязань, 5 июня 2014 года) жив.",
        "Təsis Bəyanatı (Şəki, 8 sentyabr 2016-cı il) qüvvədədir.",
        "The Founding Charter (Zadar, 3 March 2011) still holds.",
        "Acting under the Rules endorsed by its founders on 3 March 2011, the Council met.",
        "The Charter, ratified by the founding institutes on 14 May 2012, remains in force.",
        "the Protocol which entered into force on 14 May 2012, the members noted",
        "The Statutes were registered with the Court of Zadar on 9 May 2011.",
        (
            "Sessiya 2016-cı il aprelin 8-də təsdiq edilmiş QAEŞ haqqında Əsasnaməyə uyğun "
            "çağırılıb."
        ),
        "Şura 8 aprel 2016-cı ildə təsisçilər tərəfindən bəyənilmiş Nizamnamə əsasında işləyir.",
        "Şura 8 aprel 2016-cı ildə qeydə alınmış Nizamnamə əsasında işləyir.",
        "Şura 8 aprel 2016-cı ildə tərəflərin razılaşdırdığı Qaydalara əməl edir.",
    ],
)
def test_a_day_of_a_text(make_document: MakeDocument, text: str) -> None:
    assert _belongs(make_document, text)


@pytest.mark.parametrize(
    "text",
    [
        "Протокол заседания, проведённого 3 марта 2011 года, подписан.",
        "Совет, созданный в прошлом году по Соглашению сторон, собрался 3 марта 2011 года.",
        "Третье заседание, организованное институтами, прошло 3 марта 2011 года.",
        "Документ обсуждён на заседании 3 марта 2011 года.",
        "Совет, подготовленный к работе секретариатом, заседал в Томске 3 марта 2011 года.",
        "The Council discussed the programme prepared by two institutes and met on 9 May 2011.",
        "Pursuant to the Charter, the Council assembled in Zadar on 14 June 2017.",
        "Under the Charter the third session was convened in Zadar on 14 June 2017.",
        "21 may 2019-cu ildə keçirilmiş iclasın protokolu təsdiqləndi.",
        "21 may 2019-cu ildə toplanan Şura yeni Nizamnaməni müzakirə etdi.",
        "21 may 2019-cu ildə baş tutmuş iclasda Bəyannamə qəbul olundu.",
        "The session held on 3 May 2011 adopted the Charter.",
    ],
)
def test_a_day_of_a_session_beside_a_text(make_document: MakeDocument, text: str) -> None:
    assert not _belongs(make_document, text)


def _belongs(make_document: MakeDocument, text: str) -> bool:
    document = make_document(text)
    (mention,) = date_mentions(document.text, 0, len(document.text), document.language or "")
    return belongs_to_a_text(document, mention)
