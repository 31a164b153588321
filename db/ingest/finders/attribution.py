"""Whether a paragraph only hands on what somebody said: such words are no outcome of a session.

By structure: a reporting verb in the singular with a person for its subject, at the end of the
sentence behind a comma or a quotation, in front of what is said, or «по словам …».
"""

import re

from db.ingest.finders.body_heads import heads_body
from db.ingest.finders.document import CAPITALS
from db.ingest.finders.speaking import BODY
from db.language.inflect import forms
from db.language.patterns import regex

#: The small letters of every Latin alphabet: "Zieliński", "Bērziņš".
_SMALL = "".join(filter(str.islower, map(chr, range(0xDF, 0x250)))) + "a-zа-яёə"
_NAME = rf"[{CAPITALS}][{_SMALL}’'-]+"
_SAY_RU = (
    r"(?:сказа|заяви|сообщи|рассказа|поясни|добави|отмети|подчеркну|напомни|призна|замети|ответи"
    r"|возрази|уточни|поделил|предположи|посетова|пошути|резюмирова|подытожи|объясни|завери)"
    r"(?:л|ла|лся|лась)"
)
_SAY_EN = (
    r"(?:said|told|added|explained|recalled|replied|joked|promised|remarked|noted|concluded"
    r"|answered|warned|admitted|commented|stressed|reminded)"
)
_SAY_AZ = (
    r"(?:de|bildir|söylə|qeyd e[td]|vurğula|xatırla|xatırlat|əlavə e[td])y?"
    r"(?:[ıiuü]b|d[ıiuü]|m[ıiuü]ş(?:d[ıiuü]r)?|[ıiuü]r)"
)
#: What a single person does besides saying something: such a paragraph only tells of a speech.
_TELL_RU = (
    rf"(?:{_SAY_RU}|(?:при(?:вё|ве)|описа|показа|вспомни|повтори|продолжи|спроси"
    r"|прокомментирова|ознакоми|останови|познакоми|процитирова|зачита|косну|сравни|перечисли"
    r"|предупреди|согласи|усомни|выступи|рассужда)(?:л|ла|лся|лась))"
)
_TELL_EN = (
    rf"(?:{_SAY_EN}|spoke|described|presented|outlined|compared|showed|recounted|cautioned"
    r"|responded|quoted|drew|illustrated|introduced|argued|observed|insisted|shared|talked"
    r"|summari[sz]ed|reported|highlighted|emphasi[sz]ed|underlined|underscored|reiterated|expressed"
    r"|hailed|praised|touched (?:up)?on|pointed (?:out|to)|elaborated|dwelt|dwelled|congratulated"
    r"|paid tribute|provided insight|gave (?:an? |his |her )?|delivered|made|spoke|read)"
)
#: "Addressing the event, …", "In their opening remarks, …": what stands before who speaks.
_BEFORE_SPEAKER_EN = (
    r"(?:[A-Z][a-z]+ing\b[^.;:]{2,140}?|[Ii]n (?:his|her|their|the|an?) [^.;:,]{3,80}"
    r"|(?:At|During|On|Following|On behalf of) [^.;:,]{3,80}|For (?:his|her|their) part"
    r"|Subsequently|Then|Later|Next|Meanwhile|Also|Earlier|Further|Furthermore|Moreover"
    r"|Additionally|Finally|First|In turn), "
)
_TELL_AZ = (
    r"(?:danış|toxun|bölüş|izah e[td]|təqdim e[td]|məlumat ver|söhbət aç|çatdır|çıxış e[td]"
    r"|cavab ver|şərh e[td]|diqqət çək|bildir|söylə|vurğula|xatırla|xatırlat|əlavə e[td]|de"
    r"|qeyd e[td]|nümunə gətir|xəbərdarlıq e[td]|etiraf e[td]|müqayisə e[td]|göstər|açıqla)"
    r"y?(?:[ıiuü]b|d[ıiuü]|m[ıiuü]ş(?:d[ıiuü]r)?|[ıiuü]r)"
)
#: Behind what a person is of, and before the name: «komitənin rəhbəri N. … bildirib».
_OFFICE_AZ = (
    r"(?:sədri|direktoru|rəhbəri|naziri|katibi|prezidenti|müavini|səfiri|rektoru|müşaviri|başçısı"
    r"|nümayəndəsi|eksperti|deputatı|üzvü|müdiri|professor|akademik)"
)
#: A quotation that opens a paragraph, up to who says it.
_QUOTATION = regex(r"\W*[«“\"„](?:[^«»“”\"„]|«[^«»]*»|“[^“”]*”)+[»”“\"][,.]?\s?(?:[—–-]{1,2}\s?)?")
#: Behind a quotation: one who says it, and never «…», — говорится в заявлении.
_QUOTED_BY = {
    "ru": regex(
        r"(?:(?:[а-яё]+(?:л|ла|лся|лась)|говорит|считает|полагает|убежд[её]н\w?|уверен\w?"
        r"|призна[её]т|поясняет|объясняет|цитирует|вспоминает|шутит)\b"
        r"(?P<who>(?:[^.»]|(?<=\b[А-ЯЁ])\.){3,110}))"
    ),
    "en": regex(
        rf"(?:{_SAY_EN}|says|asked|was how|as|in the words of) (?P<who>[^.”]{{3,110}})"
        rf"|(?P<named>(?:(?:the|an?) [a-z][^.,;”]{{2,60}}?|(?:M(?:r|s|rs)|Dr|Prof)\.? {_NAME}"
        rf"|{_NAME}(?: {_NAME}){{0,3}}|he|she)(?:, [^.;,”]{{3,90}},)?)"
        rf" (?:also |then |later )?(?:{_SAY_EN}|says|asked)\b"
    ),
    "az": regex(
        r"dey(?:ə|ən),? (?P<who>[^.”]{1,140}?)"
        r"(?<![ıiuü]l)(?<![ıiuü]n)(?:[ıiuü]b|d[ıiuü]|m[ıiuü]ş(?:d[ıiuü]r)?|[ıiuü]r)\b"
        rf"|(?P<named>(?:[^.,;”\"]{{2,80}} )?{_NAME}|o|diplomat|nazir|səfir|ekspert|sədr|politoloq)"
        rf"(?: isə| da| də)? {_SAY_AZ}\b"
    ),
}
#: «… журналистам Ким»: the surname that closes it.
_LAST_NAME = regex(rf" {_NAME}$")
#: Who does not speak as a single person.
_MANY = {
    "ru": regex(
        r"(?i:(?:[а-яё-]+(?:ая|ый|ий|ое|ой) ){0,2}(?:участник|эксперт|сторон|собравш|член|совет\b"
        r"|палата|форум|клуб|комисси|делегат|ассоциаци|союз|групп|сообществ|комитет|собрани|платформ"
        r"|консорциум|альянс))"
        r"[а-яё]*(?! [А-ЯЁ][а-яё]+ [А-ЯЁ])",
    ),
    "en": regex(
        rf"(?:{BODY['en']}|(?:the |an? )?(?:[\w-]+ )?(?:they|communiqu\w+|statement|document|text"
        r"|report|declaration))\b",
        re.IGNORECASE,
    ),
    "az": regex(r"(?:iştirakçı|ekspert|tərəf|üzv)\w*l[aə]r", re.IGNORECASE),
}
_TOLD: dict[str, tuple[re.Pattern[str], ...]] = {
    "ru": (
        regex(r"(?:По|С) слов(?:ам|)\b (?!участник|эксперт|член|собравш)"),
        regex(rf"Как (?:\w+ ){{0,2}}?{_SAY_RU} "),
        regex(
            rf".*[,»”\"] ?(?:[–—-] )?(?P<verb>{_SAY_RU})\b"
            r"(?P<who>(?:[^»”.]|(?<=\b[А-ЯЁ])\.){3,110})\W*$"
        ),
        regex(rf"(?P<who>[^.,:;]{{3,110}}?) (?P<verb>{_TELL_RU})\b"),
    ),
    "en": (
        regex(r"According to (?!the (?:participants|members|experts|communiqu|statement))"),
        regex(
            rf".*[,”\"’] (?P<verb>{_SAY_EN})(?: (?:reporters|journalists|[A-Z]\w+))?"
            r"(?P<who>(?: (?:the|a|its)\b)?(?:[^”.]|(?<=\b[A-Z])\.){0,110})\W*$"
        ),
        regex(rf".*, (?P<who>[^,.;]{{3,80}}) (?P<verb>{_SAY_EN})(?: [^,.;]{{3,40}})?\W*$"),
        regex(
            rf"(?P<who>(?:An?|The|He|She|M(?:r|s|rs)\.?|Dr\.?|Prof\w*\.?|{_NAME})"
            r"(?: [^.,:;]{2,110}?)?"
            rf"(?:, [^.;,]{{3,90}},)?) (?:also )?(?P<verb>{_TELL_EN})\b"
        ),
        regex(
            rf"{_BEFORE_SPEAKER_EN}"
            r"(?P<who>(?:(?:the|an?|both) )?(?:[^.,:;]|(?<=\b[A-Z])\.){3,300}?"
            rf"(?:, [^.;,]{{3,90}},)?) (?:also )?(?P<verb>{_TELL_EN})\b"
        ),
    ),
    "az": (
        regex(r".{3,110}?\bsözlərinə görə"),
        regex(
            rf"(?:[^.,:;]{{0,80}}?\bçıxış ed(?:ən|ərək)(?: [^.,:;]{{0,120}}?)? {_NAME} {_NAME}"
            r"|Nazir|Səfir|Deputat|Diplomat|Politoloq|Natiq|Rektor|Direktor|Millət vəkili"
            rf"|Baş katib)\b[^.:;]{{3,380}} {_TELL_AZ}(?=[.:;])"
        ),
        regex(rf".*\bdeyə,? (?P<who>.{{3,110}}?) (?P<verb>{_SAY_AZ})\b"),
        regex(rf"(?P<who>(?:[^.,:;]|(?<=\b[A-ZÇƏĞİÖŞÜ])\.){{1,140}}?) (?P<verb>{_SAY_AZ}) ki\b"),
        regex(
            rf"[^.,:;«“]{{3,160}} {_OFFICE_AZ} (?P<name>{_NAME} {_NAME})(?<![ıiuü]n) "
            rf"(?:[^.:;]{{3,200}} )?(?P<verb>{_TELL_AZ})(?=[.:,;])"
        ),
        regex(
            rf"(?P<name>{_NAME}(?: {_NAME}){{1,5}})(?! [A-ZÇƏĞİÖŞÜ])(?: isə| da| də)? "
            rf"(?:[^.:;]{{3,200}} )?(?P<verb>{_TELL_AZ})"
            r"(?=[.:,;])"
        ),
    ),
}
_ARTICLE = regex(r"(?:The|An?) ")
#: One person, by name or by office.
_ONE_PERSON = {
    "ru": regex(
        rf"{_NAME} (?:{_NAME}|[А-ЯЁ]\.)|[А-ЯЁ]\. ?[А-ЯЁ]|^\W*{_NAME}$"
        r"|\b(?i:он|она|(?:\w*секретар|председател|директор|представител|министр|посол|эксперт"
        r"|глава|организатор|спикер|модератор|профессор|академик|руководител|докладчи)"
        r"[а-яё]{0,3})\b",
    ),
    "en": regex(
        rf"{_NAME} {_NAME}|\b(?:M(?:r|s|rs)|Dr|Prof)\b|^\W*{_NAME}\W*$|\b(?:[Hh]e|[Ss]he)\b"
        r"|\b(?:spokes\w+|chair\w*|director|secretary|minister|ambassador|president|professor"
        r"|organi[sz]ers?|official|speaker|rapporteur|head|expert)\b"
    ),
    "az": regex(
        rf"{_NAME} {_NAME}|[A-ZÇƏĞİÖŞÜ]\. ?[A-ZÇƏĞİÖŞÜ]|^\W*{_NAME}$"
        r"|\b(?:sədr|direktor|katib|nazir|səfir|professor|rəhbər|ekspert|diplomat|politoloq|[Oo])\b"
    ),
}


#: "The Chair welcomed members and thanked the host.": an officer opens, greets or closes.
_OFFICER = {
    "ru": regex(
        r"(?:(?:Со)?[Пп]редседател\w+|Президент|Ведущ(?:ий|ая)|Модератор|Секретарь|Ректор|Мэр|Губернатор"
        r"|Посол|Директор)(?: [^.,;:]{2,150}?)?"
        r" (?:открыл|приветствовал|поприветствовал|поблагодарил"
        r"|поздравил|закрыл|представил|пожелал|объявил)а?\b"
    ),
    "en": regex(
        r"(?:The |In closing, the |Opening the \w+, the )?(?:Co-)?[Cc]hair(?:man|woman|person)?"
        r"(?: of [^.,;:]{2,60}?)? (?:opened|welcomed|greeted|thanked|introduced|congratulated"
        r"|closed|declared|invited|presented)\b"
        r"|The (?:President|Rector|Mayor|Governor|Ambassador|Secretary|Moderator|Director)"
        r"(?: of [^.,;:]{2,60}?)? (?:opened|welcomed|greeted|thanked|introduced|congratulated"
        r"|closed|wished)\b"
    ),
    "az": regex(
        r"(?!(?:İştirakçı|Ekspert|Tərəf|Üzv|Alim|Qonaq)l|(?:Şura|Forum|Klub|Biz|Hamı)\b)"
        r"(?:[^.,;:]{2,50} )?(?:həmsədr|sədr|rektor|direktor|səfir|moderator|katib)[ıiuü]?"
        r" (?:[^.;:]{2,60} )?(?:salamla|açmış|açıb|açdı|təbrik|təşəkkür|bağla|minnətdar)\w*"
    ),
}
_SURNAME_DID = regex(
    r"(?:[А-ЯЁ]\. ?){0,2}([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?) [а-яё]+(?:ла?|лся|лась)\b"
)


def _is_surname_doing(text: str) -> bool:
    """«Кац назвал эти цифры …»: a name alone is the subject, and no word of the dictionary."""
    match = _SURNAME_DID.match(text)
    if match is None:
        return False
    first = forms(match[1])[0]
    return first.is_name or not first.known


def _is_quoting(text: str, language: str) -> bool:
    """«…», — пояснила Ким. По её словам, …: a quotation opens, and one person is named behind."""
    quotation = _QUOTATION.match(text)
    match = _QUOTED_BY[language].match(text, quotation.end()) if quotation else None
    if match is None:
        return False
    groups = match.groupdict()
    who = _ARTICLE.sub("", (groups["who"] or groups.get("named") or "").strip())
    named = _ONE_PERSON[language].search(who) or _LAST_NAME.search(who)
    return named is not None and not _MANY[language].match(who)


def _is_body(name: str) -> bool:
    """«Dağ Şurası», «Bakı Mərkəzi»: two capital words that name no person."""
    headed = any(heads_body(word, "az") for word in name.split())
    return headed or _MANY["az"].match(name) is not None


def is_attributed(text: str, language: str) -> bool:
    """True for «…, сказал журналистам О. Титов», "According to Ms Rossi …", «… bildirib ki, …»."""
    if language == "ru" and _is_surname_doing(text):
        return True
    if _OFFICER[language].match(text) or _is_quoting(text, language):
        return True
    for pattern in _TOLD[language]:
        match = pattern.match(text)
        if match is None:
            continue
        if "name" in pattern.groupindex and not _is_body(match["name"]):
            return True
        if "name" in pattern.groupindex:
            continue
        if "who" not in pattern.groupindex:
            return True
        who = _ARTICLE.sub("", match["who"].strip())
        if language == "en" and heads_body(who.rsplit(" ", 1)[-1], language):
            continue  # "The Adriatic Policy Forum noted"
        if _ONE_PERSON[language].search(who) and not _MANY[language].match(match["who"].strip()):
            return True
    return False
