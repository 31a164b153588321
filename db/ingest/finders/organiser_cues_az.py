"""The Azerbaijani constructions that say who organised a session. Word tables, no rules."""

from db.ingest.finders.organiser_cue import AROUND, FOLLOWING, PRECEDING, cue

_AZ_SESSION = r"(?:iclas|sessiya|görüş|toplantı|yığıncağ?|tədbir|müşavirə|konfrans)"
_AZ_START = r"(?:^|(?<=\n)|(?<=[.!?] ))"
_AZ_ACTIVE = r"(?:təşkil e[dt]|hazırla(?:y|m)|çağır(?:ıb|mış)|keçir(?:ib|miş|ir))"
_ORDINARY = (
    cue(
        r"\btərəfindən\b(?=.*(?:təşkil|keçir|hazırla|çağır|baş tut|reallaş|düzənlə))",
        AROUND,
        "nomn",
    ),
    cue(
        r"\b(?:təşkilatçı|təşəbbüskar|ev sahib)(?:ları|ləri|sı|ı|i|lar|lər)?(?:nın)?"
        r"(?: kimi| qismində| rolunda| olaraq)?\b\s?[:—–-]?",
        FOLLOWING,
    ),
    cue(
        rf"(?:{_AZ_SESSION}\w*|onu) (?:birgə |birlikdə )?(?:təşkil (?:ed[əi]n"
        rf"|etmiş(?= [A-ZÇƏĞİÖŞÜ]))"
        r"|hazırlayan|çağıran|(?:hazırla|çağır|keçir)mış(?= [A-ZÇƏĞİÖŞÜ]))"
        r"(?:lər)?\b(?! \w+ (?:təşkil|hazırla))",
        FOLLOWING,
    ),
    cue(
        r"təşkil e(?:dib|tmiş|tdi|dən|dir)\w*|təşkilatç\w+|keçir(?:ib|miş|di|ir)(?!\w*d[aə]n)\w*"
        r"|hazırla(?:yıb|mış|dı)\w*|çağır(?:ıb|mış|dı)\w*|ev sahib(?:liyi|i) e[dt]\w+"
        r"|ev sahibliyi(?:ndə)?\b|reallaşdır(?:ıb|mış|dı)\w*|düzənlə(?:yib|miş|di)\w*"
        r"|(?:təşkil\w*|hazırlı\w+) (?:\w+ ){0,2}(?:üzərinə|öhdəsinə) götür\w+"
        r"|(?:üzərinə|öhdəsinə) (?:götür|düş)\w+|(?:sahiblik|yiyəlik) e[dt]\w+"
        r"|(?:qonaqları|iştirakçıları|ekspertləri)(?= .*qarşıla)|qarşıla(?:yıb|mış|dı)\w*"
        r"|bir araya (?:gətir|topla)\w+|(?:qəbul|dəvət) e(?:dib|tmiş|tdi)\w*|bölüş(?:üb|müş|dü)\w*"
        r"|ağırla(?:yıb|mış|dı)\w*",
        PRECEDING,
        "nomn gent",
    ),
    cue(
        rf"{_AZ_START}(?:Onu|(?:Bu )?{_AZ_SESSION}(?:n?[ıiuü]|n[ıiuü]))\s"
        r"(?=.*(?:təşkil e[dt]|hazırla|çağır|keçir(?:ib|miş)|qur(?:ub|muş|du)|ərsəyə gətir"
        r"|reallaşdır|düzənlə))",
        FOLLOWING,
    ),
    cue(
        rf"{_AZ_START}(?:(?:Qonaq|İştirakçı|Ekspert|Üzv|Alim|Mütəxəssis)l[aə]r[ıi]|Onları)\s"
        r"(?=.*(?:qəbul e[dt]|qarşıla|dəvət e[dt]|ağırla|bir araya gətir))",
        FOLLOWING,
        weak=True,
    ),
    cue(rf"{_AZ_SESSION}\w*n[ıiuü]n arxasında\s(?=.*(?:dayan|dur))", FOLLOWING, "nomn"),
    cue(r"\b(?:təşkil etdiyi|keçirdiyi|hazırladığı|çağırdığı)\b", PRECEDING, "gent", weak=True),
    cue(r"\bdəvət(?:i|ləri|namələri)(?: isə)?\s(?=.*göndər)", FOLLOWING, "nomn", weak=True),
    cue(  # «Hər iclası iki qurum hazırlayır. Bu il onlar X və Y olub»
        r"\b(?:bu il|bu dəfə|builki iclasda) (?:isə )?(?:onlar|bunlar)\s(?=.*\bol(?:ub|muş|du))",
        FOLLOWING,
        "nomn",
        weak=True,
    ),
    cue(r"\b(?:ideya|təşəbbüs|təklif)\w*\s(?=.*məxsus)", FOLLOWING, "datv", weak=True),
    cue(r"\bbirgə (?:layihə|tədbir|təşəbbüs|məhsul|işi)\w*", PRECEDING, "nomn gent", weak=True),
    cue(
        r"\b(?:təşkili|keçirilməsi|hazırlığı|hazırlanması|(?:təşkilat\w*|hazırlıq) (?:işi"
        r"|işləri|yükü))"
        r"\s(?=.*(?:həvalə|tapşırıl|etibar))",
        FOLLOWING,
        "datv",
    ),
    cue(
        r"\b(?:təşkilində|keçirilməsində|hazırlanmasında|hazırlığında)\s"
        r"(?=.*(?:iştirak e[td]|yaxından|əmək|pay|birlikdə|birgə|rol))",
        FOLLOWING,
        "nomn",
    ),
    cue(
        rf"\b{_AZ_SESSION}\w* (?:hazırlanmasındakı|təşkilindəki|keçirilməsindəki)"
        r" (?:əməy|zəhmət|rol|xidmət|səy)\w*",
        PRECEDING,
        "gent",
    ),
    cue(
        r"\b(?:hazırlıq|təşkilat\w*) (?:iş|yük|qayğı)\w*[ıiuü]\s(?=.*(?:gör|çək"
        r"|apar)(?:üb|ib|müş|miş|dü|di|ır|ir))",
        FOLLOWING,
        "nomn",
    ),
    cue(r"\b(?:keçirilməsini|təşkilini|hazırlığını)\s(?=.*təmin e[dt])", FOLLOWING, "nomn"),
    cue(
        r"\b(?:səy(?:lər)?i|zəhməti|əməyi|birgə işi)(?:nin)? (?:nəticəsi(?:ndə|dir)?|sayəsində|ilə"
        r"|hesabına|bəhrəsi\w*)",
        PRECEDING,
        "nomn gent",
        weak=True,
    ),
    cue(
        r"\b(?:təşəbbüsü|çağırışı)(?: ilə| əsasında)?(?= |,)"
        r"|\b(?:dəvəti|əməkdaşlığı|tərəfdaşlığı|ortaqlığı)"
        r" (?:ilə|əsasında|nəticəsində|sayəsində|şəraitində)",
        PRECEDING,
        "nomn gent",
        weak=True,
    ),
)
_AZ_DONE = (
    r"(?:təşkil e(?:dib|tmiş|tdi|dir)|(?:hazırlayıb|hazırlamış|çağırıb|çağırmış|keçirib|keçirmiş))"
)
#: «X və Y … Şuranın VI iclasını təşkil etmişlər»: the list opens the sentence.
_AZ_SUBJECT_FIRST = (
    cue(
        rf"{_AZ_START}(?=.*\b{_AZ_SESSION}\w{{0,3}}n[ıiuü] (?:\w+ ){{0,3}}?{_AZ_ACTIVE})",
        FOLLOWING,
        "nomn",
    ),
    cue(  # «X və Y iclası 2015-ci il Sazişi əsasında çağırıb»
        rf"{_AZ_START}(?=[^.;]{{3,160}}? {_AZ_SESSION}(?:l[aə]r)?[ıiuü] (?!haqq|bar[əe]|üçün|ilə"
        rf"|zaman"
        rf"|ərəfə|çərçivə|gün|vaxt|il[əe]|material)[^.;]{{0,120}}?{_AZ_ACTIVE})",
        FOLLOWING,
        "nomn",
    ),
    cue(  # «“Su” mövzusunda iclası X və Y 2018-ci il Sazişi əsasında təşkil etmişlər»
        rf"(?<!\w){_AZ_SESSION}\w{{0,3}}[ıiuü]\s(?=[A-ZÇƏĞİÖŞÜ“«][^.;]*{_AZ_DONE})",
        FOLLOWING,
        "nomn",
    ),
)
AZERBAIJANI = (*_ORDINARY, *_AZ_SUBJECT_FIRST)
