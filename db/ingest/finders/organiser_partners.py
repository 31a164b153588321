"""The words for further organisers, and for what else may be organised. Word tables, no rules."""

import re

from db.language.patterns import regex

#: Behind the verb and its object: with whom it was done.
TOGETHER = {
    "ru": (
        regex(
            r"\b(?:[Сс]овместно|[Вв]месте|сообща) с(?:о)?\b|\bв (?:сотрудничестве|партн[её]рстве"
            r"|кооперации|содружестве|тандеме|союзе|паре|связке) с(?:о)?\b"
            r"|\b(?:рука об руку|плечом к плечу|бок о бок|на пару|заодно|наравне) с(?:о)?\b"
        ),
        "ablt",
    ),
    "en": (
        regex(
            r"\b[Ii]n (?:close |full )?(?:co-?operation|partnership|collaboration|association"
            r"|conjunction|tandem|concert|league|alliance|company) with\b"
            r"|\b(?:hand in hand|side by side|arm in arm|shoulder to shoulder) with\b"
            r"|\b(?:[Tt]ogether|[Jj]ointly|[Aa]long) with\b|\balongside\b"
            r"|\bwith (?=[^.;:]{3,110}? as (?:its |the |a |an |their )?(?:[a-z]+ ){0,2}?(?:partner"
            r"|co-?host|co-?organi[sz]er|co-?convener|fellow host)s?\b)"
            r"|\band (?:was |is )?(?:jointly |co-)?(?:hosted|organi[sz]ed|convened|prepared) by\b"
            r"|\b(?:hosted|organi[sz]ed|convened|prepared)(?: it| this| them)? with\b"
            r"|\bteamed up(?: for [a-z ]{3,30})? with\b"
            r"|\bshar(?:ed|es|ing) the (?:task|job|honou?rs?) with\b"
            r"|\bshar(?:ed|es|ing) (?:in )?the (?:organi[sz]\w+|preparation|hosting|running|work)"
            r"(?: of [^.;]{3,40}?)? with\b"
        ),
        "",
    ),
    "az": (
        regex(
            r"\bilə (?:birgə|birlikdə|əməkdaşlıqda|əməkdaşlıq|müştərək|ortaq|əl-ələ|çiyin-çiyinə"
            r"|yan-yana|tərəfdaşlıqda|tərəfdaşlıq)"
        ),
        "nomn",
    ),
}
#: A sentence of its own about one more organiser.
ANOTHER = {
    "ru": regex(
        r"\b(?:друг(?:ой|им|ие|ими)|втор(?:ой|ым)|ещё одним?|еще одним?) (?:со)?(?:организатор"
        r"|устроител|инициатор)\w*|\b[Сс]о-?организатор\w*",
    ),
    "en": regex(
        r"\b(?:[Tt]he|[Ii]ts) (?:other|second|fellow) (?:co-?)?(?:organi[sz]er|host"
        r"|convener|partner)s?|\b[Cc]o-(?:organi[sz]|host)(?:er|ed by)?\w*"
        r"|\bas (?:the |a |its )?(?:co-?(?:organi[sz]er|host)|partner in organi[sz]ing)s?"
    ),
    "az": regex(r"(?:digər|ikinci|başqa|birgə|müştərək|ortaq) təşkilatçı\w*|həmtəşkilatçı\w*"),
}
#: One who organised with another one that is named apart.
PARTNER = regex(
    r"\bсо-?организатор|\bco-?organi[sz]|\bco-?host|həmtəşkilatçı"
    r"|(?:birgə|müştərək|ortaq) təşkilatçı\b"
    r"|\bonunla (?:birgə|birlikdə)|\b(?:вместе|совместно) с н(?:им|ей|ими)\b"
    r"|\b(?:together|jointly) with (?:it|them)\b",
    re.IGNORECASE,
)
#: «…, а половину забот по организации взял на себя Y»: the work was done by more than one.
SHARED = regex(
    r"(?:половин|част|дол)\w* (?:забот|хлопот|работ)\w*|(?:вторая|другая) половина"
    r"|\b(?:half|part|the rest|a share) of the (?:arrangements|organi[sz]ation|work|preparations)"
    r"|\bshar(?:ed|es) (?:in )?the (?:organi[sz]\w+|preparation|hosting|running|work)\b"
    r"|\bс [а-яё]+ стороны\b|\b(?:on|from|for) the [\w-]+ side\b"
    r"|təşkil\w* (?:yarısı|bir hissəsi)\w*",
    re.IGNORECASE,
)
#: What else can be organised, and is no session.
OTHER_EVENT = {
    "ru": regex(
        r"экскурси|при[её]м\b|выставк|концерт|ужин|фуршет|поездк|трансляци|перевод|конкурс"
        r"|спектакл|прогулк|семинар|круглый стол|публикаци|сборник|подготовительн|школ[ауы]\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:excursion|reception|exhibition|concert|dinner|lunch|tour|visit|broadcast|interpret"
        r"|contest|competition|workshop|seminar|volume|publication|preparatory"
        r"|side event)s?\b",
        re.IGNORECASE,
    ),
    "az": regex(
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
AZ_PARTNER = regex("tərəfdaş|partnyor", re.IGNORECASE)
#: Between a participle and its agent: what the session rests on.
BASIS_BETWEEN = regex(
    r"\s(?:на основании|на основе|в соответствии с|согласно|во исполнение"
    r"|в рамках)\s[^.;]{5,140}?\s"
)
