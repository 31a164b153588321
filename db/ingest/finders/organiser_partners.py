"""The words for further organisers, and for what else may be organised. Word tables, no rules."""

import re

#: Behind the verb and its object: with whom it was done.
TOGETHER = {
    "ru": (
        re.compile(
            r"\b(?:[Сс]овместно|[Вв]месте|сообща) с(?:о)?\b|\bв (?:сотрудничестве|партн[её]рстве"
            r"|кооперации|содружестве) с(?:о)?\b"
        ),
        "ablt",
    ),
    "en": (
        re.compile(
            r"\b[Ii]n (?:close |full )?(?:co-?operation|partnership|collaboration|association"
            r"|conjunction) with\b|\b(?:[Tt]ogether|[Jj]ointly|[Aa]long) with\b|\balongside\b"
            r"|\b(?:hosted|organi[sz]ed|convened|prepared)(?: it| this| them)? with\b"
            r"|\bshar(?:ed|es|ing) (?:in )?the (?:organi[sz]\w+|preparation|hosting|running|work)"
            r"(?: of [^.;]{3,40}?)? with\b"
        ),
        "",
    ),
    "az": (re.compile(r"\bilə (?:birgə|birlikdə|əməkdaşlıqda|əməkdaşlıq)"), "nomn"),
}
#: A sentence of its own about one more organiser.
ANOTHER = {
    "ru": re.compile(
        r"\b(?:друг(?:ой|им|ие|ими)|втор(?:ой|ым)|ещё одним?|еще одним?) (?:со)?(?:организатор"
        r"|устроител|инициатор)\w*|\b[Сс]о-?организатор\w*",
    ),
    "en": re.compile(
        r"\b(?:[Tt]he|[Ii]ts) (?:other|second|fellow) (?:co-?)?(?:organi[sz]er|host"
        r"|convener|partner)s?|\b[Cc]o-(?:organi[sz]|host)(?:er|ed by)?\w*"
        r"|\bas (?:the |a |its )?(?:co-?(?:organi[sz]er|host)|partner in organi[sz]ing)s?"
    ),
    "az": re.compile(r"(?:digər|ikinci|başqa|birgə|müştərək|ortaq) təşkilatçı\w*|həmtəşkilatçı\w*"),
}
#: One who organised with another one that is named apart.
PARTNER = re.compile(
    r"\bсо-?организатор|\bco-?organi[sz]|\bco-?host|həmtəşkilatçı"
    r"|(?:birgə|müştərək|ortaq) təşkilatçı\b"
    r"|\bonunla (?:birgə|birlikdə)|\b(?:вместе|совместно) с н(?:им|ей|ими)\b"
    r"|\b(?:together|jointly) with (?:it|them)\b",
    re.IGNORECASE,
)
#: «…, а половину забот по организации взял на себя Y»: the work was done by more than one.
SHARED = re.compile(
    r"(?:половин|част|дол)\w* (?:забот|хлопот|работ)\w*|(?:вторая|другая) половина"
    r"|\b(?:half|part|the rest|a share) of the (?:arrangements|organi[sz]ation|work|preparations)"
    r"|\bshar(?:ed|es) (?:in )?the (?:organi[sz]\w+|preparation|hosting|running|work)\b"
    r"|\bс [а-яё]+ стороны\b|\b(?:on|from|for) the [\w-]+ side\b"
    r"|təşkil\w* (?:yarısı|bir hissəsi)\w*",
    re.IGNORECASE,
)
#: What else can be organised, and is no session.
OTHER_EVENT = {
    "ru": re.compile(
        r"экскурси|при[её]м\b|выставк|концерт|ужин|фуршет|поездк|трансляци|перевод|конкурс"
        r"|спектакл|прогулк|семинар|круглый стол|публикаци|сборник|подготовительн|школ[ауы]\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:excursion|reception|exhibition|concert|dinner|lunch|tour|visit|broadcast|interpret"
        r"|contest|competition|workshop|seminar|volume|publication|preparatory"
        r"|side event)s?\b",
        re.IGNORECASE,
    ),
    "az": re.compile(
        r"ekskursiya|qəbul\b(?! e[dt])|sərgi|konsert|ziyafət|səfər|yayım|tərcümə|müsabiqə"
        r"|seminar|nəşr",
        re.IGNORECASE,
    ),
}
#: Behind an Azerbaijani list: who before the word supports, and who behind it is a partner.
AZ_SUPPORT = (
    r"dəstəyi|sponsor|(?:informasiya|media|texniki|strateji|rəsmi|maliyyə|baş) "
    r"(?:tərəfdaş|partnyor)(?:[ıi]|l[aə]r[ıi]?)?\b"
)
AZ_PARTNER = re.compile("tərəfdaş|partnyor", re.IGNORECASE)
#: Between a participle and its agent: what the session rests on.
BASIS_BETWEEN = re.compile(
    r"\s(?:на основании|на основе|в соответствии с|согласно|во исполнение"
    r"|в рамках)\s[^.;]{5,140}?\s"
)
