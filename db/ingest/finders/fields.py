"""Lines of a form: «Место проведения: Тула», "Theme: …". Finds the value of a named field.

A label opens its paragraph, or follows another one in it, and a colon, a dash or the gap between
two columns closes it; nothing is read into prose.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from db.ingest.finders.document import Block, Document, Span
from db.language.patterns import regex

_OF_SESSION = {
    "ru": r"(?: (?:проведения|заседания|сессии|встречи|собрания|мероприятия|форума|обсуждения"
    r"|дискуссии|круглого стола))*",
    "en": r"(?: (?:of|for) (?:the |this )?(?:[\w-]+ )?"
    r"(?:session|meeting|event|round|plenary|discussion"
    r"|gathering|sitting|conference|round table|forum|year))?",
    "az": "",
}
_LABELS = {
    "ru": {
        "date": r"(?:место и )?дата(?: и (?:время|место))?|время|сроки?|когда(?: и где)?"
        r"|где и когда",
        "place": r"(?:дата и )?место(?: и (?:время|дата))?|город|площадка|где(?: и когда)?"
        r"|когда и где",
        "form": r"(?:форма|формат|режим)",
        "council": r"(?:название |наименование )?(?:орган(?:а)?|совета?|палат[аы]|комисси[яи]|форум"
        r"|клуб|площадк[аи])",
        "number": r"(?:порядковый )?номер|заседание|сессия|встреча|раунд",
        "theme": r"(?:(?:общ|главн|основн|центральн|ключев|заявленн|объявленн|избранн)ая )?"
        r"тема(?:тика)?|повестка(?: дня)?|предмет|девиз|лозунг|слоган|лейтмотив|обсуждал(?:и|ось)"
        r"|(?:на|в) повестке(?: дня)?|(?:рассматриваемый|обсуждаемый) вопрос"
        r"|заглавная тема|вопрос"
        r"|о ч[её]м(?: (?:говорили|спорили|беседовали|совещались|шла речь|шёл разговор))?"
        r"|что (?:мы )?обсуждали",
        "organisers": r"(?:со)?организатор(?:ы)?|устроител[ьи]|учредител[ьи]|инициатор(?:ы)?"
        r"|организаци[яи]-(?:учредител|организатор)[ьиы]?|(?:организаци[яи]-)?хозя(?:ин|ева)"
        r"|(?:организационный комитет|оргкомитет)"
        r"|(?:принимающ|приглашающ|организующ)(?:ая|ие) (?:сторон|организаци)[аыяи]"
        r"|кем (?:созва|организова|проведе|подготовле)\w+|ответственн\w+ за (?:подготовку"
        r"|организацию|проведение)(?: и \w+)?"
        r"|кто (?:собирал|собрал|созвал|созывал|организовал|организовывал|проводил|пров[её]л"
        r"|устро(?:ил|ивал)|приглашал|пригласил|принимал|(?:под)?готовил)[аи]?"
        r"|(?:подготовил|организовал|провел|созвал|устроил)[аи]?"
        r"|(?:подготовлен|организован|проведен|созван)[оа]?|созыв|созывающие(?: организации)?"
        r"|кто (?:нас |всех )?(?:позвал|созвал|собрал|пригласил)",
        "basis": r"правов(?:ая основа|ое основание|ая база)|основани[ея](?: для)?(?: созыва)?"
        r"|основа",
    },
    "en": {
        "date": r"dates?(?: and (?:place|venue|time|location))?|(?:place|venue) and date"
        r"|when(?: and where)?"
        r"|where and when|time"
        r"|(?:held|convened) on",
        "form": r"format|form|mode",
        "council": r"(?:name of (?:the )?)?(?:body|council|panel|committee|group|forum|commission)",
        "number": r"(?:session|meeting|round|plenary)(?: (?:no|number))?\.?"
        r"|(?:ordinal |serial |running )?number",
        "place": r"(?:dates? and )?(?:venue|place|location)(?: and date)?|(?:when and )?where"
        r"|where and when|city"
        r"|held (?:in|at)",
        "theme": r"what (?:was|we|they) (?:discussed|debated|considered|(?:talked|spoke)(?: about"
        r"|of))|(?:what )?about|(?:(?:main|general|central|common|overall|chosen|official) )?"
        r"(?:theme|topic|subject|title|motto|slogan|headline|focus)(?: under discussion)?"
        r"|(?:under |matters? (?:under )?)?discuss(?:ion|ed)|(?:agenda )?item|agenda|question",
        "organisers": r"(?:who|whom) (?:organi[sz]ed|hosted|convened|called|ran|arranged|invited"
        r"|prepared)(?: it| us)?(?: together)?|who (?:brought|gathered) us together"
        r"|(?:co-?)?organi[sz]ers?"
        r"|(?:jointly )?organi[sz]ed by|(?:co-?)?hosts?"
        r"|hosted by|conven(?:ed by|ers?|ors?)|(?:organi[sz]ing|host(?:ing)?|convening) "
        r"(?:committee|institution|organi[sz]ation|bod(?:y|ie)|part(?:y|ie)|partner)s?"
        r"|(?:prepared|arranged|called|put together) by|responsible(?: for [\w ]{3,30})?"
        r"|initiators?|secretariat",
        "basis": r"(?:legal )?basis(?: for (?:the )?(?:session|meeting))?|legal framework|mandate"
        r"|(?:convened |held )?under",
    },
    "az": {
        "date": r"(?:(?:iclas|sessiya|toplantı|görüş)n?[ıiuü]n )?(?:keçirilmə |keçirildiyi )?"
        r"(?:tarixi?|vaxtı?)(?: və yeri?)?|(?:keçirilmə )?yeri? və (?:tarixi?|vaxtı?)"
        r"|(?:harada və )?nə (?:vaxt|zaman)(?: və harada)?",
        "place": r"(?:(?:iclas|sessiya|toplantı|görüş)n?[ıiuü]n )?(?:tarixi? və )?"
        r"(?:keçirilmə |keçirildiyi )?(?:yeri?|məkanı?)(?: və (?:tarixi?|vaxtı?))?|şəhər"
        r"|(?:nə vaxt və )?harada(?: və nə vaxt)?",
        "form": r"(?:keçirilmə |keçirildiyi )?(?:forma(?:sı|tı|t)?|rejimi?|üsulu)",
        "council": r"(?:şura|orqan|palata|klub|forum|komissiya|qurum)(?:n?[ıiuü]n adı)?",
        "number": r"(?:iclas|sessiya|toplantı|görüş)(?:n?[ıiuü]n)?(?: (?:sıra )?(?:nömrəsi|sayı))?"
        r"|(?:sıra )?nömrəsi?",
        "theme": r"(?:(?:iclas|toplantı|görüş|sessiya|tədbir|forum|plenum|raund|müşavirə|yığıncağ"
        r"|dəyirmi masa|konfrans)n?[ıiuü]n )?(?:əsas |ümumi |başlıca |müzakirə )*(?:mövzu(?:su)?"
        r"|başlı(?:ğı|q)|şüarı?|devizi?|gündəli(?:yi|k))|müzakirə (?:olunub|edilib|olunan məsələ)"
        r"|nədən (?:danışdıq|danışıldı|danışılıb)|nə(?:yi)? müzakirə (?:etdik|olunub|edilib)"
        r"|gündəlikdə(?: duran)?(?: əsas)?(?: məsələ| mövzu)?"
        r"(?:lər)?",
        "organisers": r"təşkilatçı(?:lar|ları|sı)?|təsisçi(?:lər)?|ev sahib(?:i|ləri)"
        r"|qəbul edən(?: tərəf| qurum| təşkilat)?"
        r"|(?:(?:iclas|sessiya|görüş|toplantı)n?[ıiuü] )?təşkil"
        r" (?:edən(?:lər)?(?: (?:qurum|tərəf|təşkilat)\w*)?|edib|etmişdir)|hazırlayan(?:lar)?"
        r"|təşəbbüskar(?:lar|ları)?"
        r"|kim(?:lər)? (?:təşkil edib|keçirib|çağırıb|toplayıb|hazırlayıb|dəvət edib)(?:lər)?"
        r"|(?:bizi )?kim(?:lər)? (?:çağır(?:dı|ıb)|topladı|bir araya gətir(?:di|ib)|dəvət etdi)"
        r"|çağıran(?:lar)?"
        r"|təşkilat komitəsi|(?:təşkilata|hazırlığa) (?:məsul|cavabdeh)\w*(?: \w+)?",
        "basis": r"(?:hüquqi |çağırılma )?(?:əsası?|baza(?:sı)?)",
    },
}


_MAIL = regex(
    r"(?:(?P<from>From|От(?: кого)?|Kimdən)|To|Cc|Bcc|Date|Sent|Subject|Кому|Копия|Дата|Отправлено"
    r"|Тема|Kimə|Tarix|Mövzu|Re|Ref|Касательно|О)\s?:",
    re.IGNORECASE,
)
#: So many lines may stand above a letter's own: «MEMORANDUM», the name of a house.
_ABOVE_MAIL = 3
#: What may stand under a heading of its own, and in how many words at the least.
_UNDER_HEADINGS = {"theme": 2, "place": 1, "organisers": 2}
_LONGEST_HEADING, _LONGEST_VALUE = 40, 240
#: "Who called us together. The Institute …": a label of two words or more that asks;
#: one that asks for the theme has an answer behind a colon only.
_ASKING = regex(
    r"(?:who|whom|where|when|кто|кем|где|когда|kim|kimlər|bizi kim|nə vaxt|harada)\b \S",
    re.IGNORECASE,
)
#: So many spaces set two columns apart; the longest label has fewer behind it.
_COLUMN, _NARROW = 3, 2
#: A list that the next line goes on with, and so many lines at the most.
_GOES_ON = regex(r"(?:[;,]|\b(?:и|а также|and|as well as|və|habelə))$")
_CARRIES_ON = regex(r"(?:и|а также|and|as well as|və|habelə) ")
_MOST_LINES = 8
#: Any label: «Присутствовали: 14 человек. Дата: …».
_OTHER_LABEL = regex(r"[A-ZА-ЯЁÇƏĞİÖŞÜ][^\W\d_]+(?: [^\W\d_]+){0,2}:\s(?=[^\n]*\. [^.\n:]+: )")
#: What divides several fields of one line.
_DIVIDER = regex(r"\s*[.;|]\s+(?=\S)")


@lru_cache(maxsize=32)
def _pattern(language: str, field: str = "") -> re.Pattern[str]:
    """The label of a field with its sign; of any field if none is named."""
    labels = _LABELS[language][field] if field else "|".join(_LABELS[language].values())
    return regex(
        rf"(?:{labels}){_OF_SESSION[language]}"
        r"(?:\s?[:—–]\s?|(?P<asked>[.?] )|(?P<gap> ))(?=\S)",
        re.IGNORECASE,
    )


def _label(
    document: Document, pattern: re.Pattern[str], start: int, end: int
) -> re.Match[str] | None:
    """A label there; one that only a gap closes stands in a form of columns."""
    match = pattern.match(document.text, start, end)
    if match is not None and match["asked"] is not None:
        return match if _ASKING.match(match[0]) else None
    if match is None or match["gap"] is None:
        return match
    return match if _is_in_columns(document, match.start("gap")) else None


def _is_in_columns(document: Document, at: int) -> bool:
    """True for a gap of columns whose line stands right above or below another such line."""
    if document.gap_at(at) < _NARROW:
        return False
    index = document.block_index(at)
    beside = (*document.blocks[max(0, index - 1) : index], *document.blocks[index + 1 : index + 2])
    return any(
        document.gap_at(space) >= _COLUMN
        for block in beside
        for space in range(block.line_start, min(block.end, block.line_start + _LONGEST_HEADING))
    )


def field_value(document: Document, field: str, end: int, start: int = 0) -> Span | None:
    """The value of a field, as ``date``, ``place``, ``theme``, between ``start`` and ``end``."""
    language = document.language or ""
    if language not in _LABELS:
        return None
    first = mail_lines(document)
    for index, block in enumerate(document.blocks[first:], first):
        if block.start >= end:
            break
        if block.start < start:
            continue
        for span in _fields(document, Span(block.start, block.end), language):
            match = _label(document, _pattern(language, field), *span)
            if match:
                return Span(match.end(), span.end)
        if (under := _under_heading(document, index, language, field)) is not None:
            return under
    return None


def _under_heading(document: Document, index: int, language: str, field: str) -> Span | None:
    """«ТЕМА» or «Тема:» alone in a line: the next one holds the value, if that is one line."""
    block = document.blocks[index]
    heading = document.text[block.line_start : block.end]
    if field not in _UNDER_HEADINGS or block.end - block.start > _LONGEST_HEADING:
        return None
    if not (heading.isupper() or heading.endswith(":")) or index + 1 >= len(document.blocks):
        return None
    if _heading(language, field).fullmatch(document.text, block.start, block.end) is None:
        return None
    value = document.blocks[index + 1]
    text = document.text[value.line_start : value.end]
    labelled = value.label is not None and field != "organisers"
    if labelled or len(text.split()) < _UNDER_HEADINGS[field] or len(text) > _LONGEST_VALUE:
        return None
    if field == "theme" and _goes_on_as_agenda(document, index + 2, text):
        return None
    if text.isupper() or text.endswith(":") or _opens(document, value, language):
        return None
    return Span(value.start, value.end)


def _opens(document: Document, block: Block, language: str) -> bool:
    """True for a paragraph that opens with a label."""
    return _label(document, _pattern(language), block.line_start, block.end) is not None


def field_lines(document: Document, field: str, end: int) -> list[Span]:
    """The value of a field with the lines that it goes on in: «…;» over the next one of a list."""
    value = field_value(document, field, end)
    if value is None:
        return []
    found, language = [value], document.language or ""
    index = document.block_index(value.start)
    stacked = document.blocks[index].start == value.start
    for block in document.blocks[index + 1 : index + _MOST_LINES]:
        above = document.text[found[-1].start : found[-1].end]
        joined = _GOES_ON.search(above) or _CARRIES_ON.match(document.text, block.start)
        listed = stacked and len(above) <= _LONGEST_VALUE
        if not (joined or listed) or _opens(document, block, language):
            break
        if (
            document.text[block.end - 1] == ":"
            or document.text[block.line_start : block.end].isupper()
        ):
            break
        found.append(Span(block.start, block.end))
    return found


def _goes_on_as_agenda(document: Document, index: int, first: str) -> bool:
    """«О судоходстве …;» over «О причалах …;»: the items of an agenda, and no single theme."""
    if index >= len(document.blocks) or first[-1] not in ".;":
        return False
    block = document.blocks[index]
    text = document.text[block.line_start : block.end]
    return text[-1] in ".;" and len(text) <= _LONGEST_HEADING * 3 and text[:1] == first[:1]


@lru_cache(maxsize=16)
def _heading(language: str, field: str) -> re.Pattern[str]:
    """The label of a field as a heading: «ТЕМА», "THEME OF THE SESSION:"."""
    return regex(rf"(?:{_LABELS[language][field]}){_OF_SESSION[language]}\s?:?", re.IGNORECASE)


def mail_lines(document: Document) -> int:
    """How many lines at the beginning are a letter's: «From: … Date: … Subject: …»."""
    count, sent = 0, False
    for index, block in enumerate(document.blocks):
        match = _MAIL.match(document.text, block.line_start, block.end)
        if match is None and (count or index >= _ABOVE_MAIL):
            break
        if match is not None:
            sent = sent or match["from"] is not None
            count = index + 1
    return count if sent else 0


def _fields(document: Document, block: Span, language: str) -> Iterator[Span]:
    """The fields of a paragraph that opens with one: «Дата: … Место: …»; none of another."""
    label, text = _pattern(language), document.text
    if _label(document, label, *block) is None and _OTHER_LABEL.match(text, *block) is None:
        return
    at = block.start
    for divider in _DIVIDER.finditer(text, *block):
        if _label(document, label, divider.end(), block.end):
            yield Span(at, divider.start())
            at = divider.end()
    yield Span(at, block.end)
