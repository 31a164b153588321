"""Who speaks in a paragraph: the participants as a body, nobody named, or a person. Word tables."""

import re

from db.language.inflect import forms
from db.language.patterns import regex

#: The participants as a body: who may find, hold, ask, resolve and thank.
BODY = {
    "ru": r"участник\w*|эксперт\w*|член\w* (?:\w+ )?[А-ЯЁ]?\w*|стороны"
    r"|собравш(?:ие|их|им|ими)ся|докладчик\w*"
    r"|выступавши\w+|представители|совет(?:а|у|ом|е|ы|ов|ам|ами|ах)?(?!\w)|палат\w+|форум\w*|клуб\w*|комисси\w+"
    r"|присутствующи\w+|исследовател\w+|круг\w*|ассоциаци\w+|собрани\w+|заседани\w+|сесси\w+"
    r"|диалог\w*|делегац\w+|обе стороны|уч[её]ные|специалист(?:ы|ам|ов)|гости|хозяева|делегат\w*"
    r"|консорциум\w*|партн[её]рств\w*|инициатива|альянс\w*|комитет\w*|коллеги|спорщики|собеседники|дискутанты|ораторы|содокладчики"
    r"|[а-яё]+(?:исты|ологи|оведы|ографы|ономы)\b|[а-яё]*(?:историки|аналитики|политики|юристы|экономисты|экологи|политологи|археологи)"
    r"|(?:экспертн\w+|рабоч\w+) групп\w+|платформ\w+|мы\b|все\b|никто\b|сопредседатели|авторы",
    "en": r"participants|members|experts|speakers|delegates|delegations|the sides|both sides"
    r"|the parties|the (?:(?!previous|next|last|earlier)[\w-]+ )?(?:council|chamber|forum|club"
    r"|commission|network|group|dialogue|meeting|session|plenary|circle|alliance|association|committee|board|platform"
    r"|league|round|conference|consortium|assembly|union|panel|gathering|partnership|initiative"
    r"|congress|roundtable|summit)"
    r"|an? (?:second|third|[a-z]+th) (?:meeting|session|round|conference)"
    r"|panellists|discussants|we\b|scholars|researchers|academics|those present"
    r"|everyone|nobody"
    r"|[a-z]+(?:ologists|ographers|orians|ists|icians)|all (?:were|agreed|present|concurred)"
    r"|no one|historians|economists|lawyers|scientists|specialists|the co-conveners",
    "az": r"iştirakçı\w*|ekspert\w*|üzvlər\w*|tərəflər\w*|şura\w*|palata\w*|forum\w*"
    r"|məruzəçi\w*|çıxış edən\w*|komissiya\w*|klub\w*|alimlər\w*|məclis\w*|dialoq\w*"
    r"|mütəxəssislər\w*|qonaqlar\w*|nümayəndə heyət\w*|toplantı\w*|görüş\w*|iclas\w*|sessiya\w*"
    r"|konsorsium\w*|assosiasiya\w*|şəbəkə\w*|platforma\w*|biz\b|hər iki tərəf|hamı\b|heç kim"
    r"|\w+(?:ist|oq|şünas|[cç][ıiuü])l[aə]r\b|tədqiqatçılar\w*|tarixçilər\w*|iqtisadçılar\w*|həmkarlar\w*",
}
#: «эксперты двух стран:», «участники встречи:»: what the body is of stands behind it.
_OF_WHAT = regex(r" (?:[а-яё]+ ){0,3}?[а-яё]+\W*$")
_VERBS = frozenset({"VERB", "PRTS", "INFN", "GRND", "ADVB", "CONJ", "PRED", "ADJS"})


def names_body_last(text: str, language: str) -> bool:
    """True if a lead-in ends with the participants as its subject."""
    for match in re.finditer(rf"(?<!\w)(?:{BODY[language]})", text[-90:], re.IGNORECASE):
        behind = text[-90:][match.end() :]
        if not any(char.isalnum() for char in behind):
            return language != "ru" or _may_be_subject(match[0])
        if language == "ru" and _OF_WHAT.fullmatch(behind):
            words = re.findall(r"[а-яё]+", behind)
            cases = {form.case for form in forms(match[0].split(" ")[-1])}
            verb = any(form.pos in _VERBS for word in words for form in forms(word)[:1])
            return "nomn" in cases and not verb
    return False


def _may_be_subject(body: str) -> bool:
    """False for «По общему мнению членов Совета:»: there nobody is going to act."""
    readings = forms(body.split(" ", maxsplit=1)[0])
    return any(form.case == "nomn" for form in readings) or not any(form.case for form in readings)


#: What is done without a subject: "it was agreed", «решено», «qərara alınıb».
IMPERSONAL = {
    "ru": r"был[аои]? (?:\w+ )?(?:отмечен|подч[её]ркнут|высказан|принят|решен|обсужд|рассмотрен"
    r"|констатир|выражен|обращен|созда|избран|одобрен|утвержд|поруч|рекомендован|предлож"
    r"|признан|поддержан)\w*"
    r"|отмечен[ао]\b|подч[её]ркнут[ао]\b|обращено внимание|высказан\w*|выражен\w*"
    r"|приветствуется|рекоменд(?:уется|овано)|решено|принято решение|поручено|постановлено"
    r"|отмечалось|подч[её]ркивалось|признано|предложено|предлагается|условлено|договорено"
    r"|был[аои]? (?:[а-яё]+ )?[а-яё]+(?:ено|ано|ято|ены|аны|яты|ена|ана|ята|ен|ан|ят)\b"
    r"|(?:документ|коммюнике|заявлени|резолюци|деклараци|текст|протокол)[а-яё]*[^.;:]{0,60}?"
    r"(?:говорится|говорит|сказано|отмеч|подч[её]рк|записано|зафикс|указ|констат|призыва|содерж"
    r"|рекоменд|предлаг|напомина|поруч|выража|благодар)[а-яё]*"
    r"|(?:говорится|сказано|отмечается|подч[её]ркивается|записано|значится) в "
    r"(?:[а-яё]+ ){0,2}(?:документ|коммюнике|заявлени|резолюци|деклараци|текст)[а-яё]*"
    r"|по (?:\w+ )?(?:мнению|убеждению|оценке)|сошлись|условились|договорились|прозвучал\w*"
    r"|буд(?:ет|ут) [а-яё]+(?:ен|ан|ят|рыт)[аоы]?\b"
    r"|слов\w* благодарности|аплодисмент\w+",
    "en": r"it was (?:\w+ )?(?:agreed|noted|felt|stressed|decided|observed|underlined"
    r"|emphasi[sz]ed|resolved|found|recommended|suggested|proposed)|attention was"
    r"|(?:the )?discussions?|opinions? (?:was|were|differ\w*)|concern was"
    r"|there was (?:[\w-]+ )?(?:agreement|consensus|unanimity)|there was no|agreement was reached"
    r"|(?:(?:is|are) to|will|shall) be [a-z]+(?:ed|t|n|up)\b"
    r"|(?:was|were|is|are) (?:\w+ )?(?:agreed|approved|adopted|endorsed|elected|hereby|thanked"
    r"|urged|encouraged|invited|requested|advised|asked)"
    r"|in the (?:\w+ )?(?:view|opinion|judgement|assessment) of|thanks (?:were|was|went|are)"
    r"|thanks to|applause|vote of thanks|gratitude"
    r"|(?:the|its|their) (?:\w+ )?(?:communiqu\w+|statement|text|document|declaration|resolution"
    r"|summary|outcome)(?:,? [\w-]+){0,6}?,? (?:says?|said|states?|stated|not(?:es|ed)|call(?:s|ed)"
    r"|reads?|adds?|added|stress(?:es|ed)|finds?|found|holds?|held|ask(?:s|ed)|urge[sd]?"
    r"|recommend(?:s|ed)|thank(?:s|ed)|record(?:s|ed)|recall(?:s|ed)|concludes?|concluded)\b",
    "az": r"qeyd olun\w+|vurğulan\w+|qərara alın\w+|tövsiyə (?:olun|edil)\w+|müzakirə olun\w+"
    r"|bildiril\w+|hesab edil\w+|müzakirələr\w*|təşəkkür (?:olun|edil)\w+|qərarlaşdırıl\w+"
    r"|(?:təklif|qəbul|qeyd|elan|etiraf|xahiş|dəvət|təsis) (?:olun|edil)\w+|razılaşdırıl\w+"
    r"|tapşırıl\w+|həvalə (?:olun|edil)\w+|təsdiqlən\w+|minnətdarlıq|seçil\w+|yaradıl\w+"
    r"|məsləhət görül\w+|alqışlan\w+|dinlənil\w+|müəyyən (?:olun|edil)\w+|məqsədəuyğun"
    r"|\w+[ıiuü][ln][ae]c[ae][qk]\b|\w+[ıiuü][ln](?:[ıiuü]b|m[ıiuü]ş|d[ıiuü])(?:d[ıiuü]r)?\b|gəlinib"
    r"|(?:sənəd|kommünike|bəyanat|qətnamə|bəyannamə|mətn|yekun)\w*d[aə] [^.;:]{0,60}?"
    r"(?:deyil|qeyd|göstər|vurğula|bildir|yazıl|tövsiyə|çağır)\w*",
}
#: «приняли следующее заявление:» says what follows, and does nothing by itself.
PRESENTS = regex(
    r"следующ\w+ (?:\w+ )?(?:заявлени|резолюци|документ|вывод|заключени|коммюнике|текст|итог)\w*"
    r"|the following (?:\w+ )?(?:statement|resolution|conclusions?|communiqu|text|document|points"
    r"|summary|outcome)"
    r"|aşağıdakı (?:\w+ )?(?:bəyanat|qətnamə|sənəd|nəticə|kommünike|mətn)",
    re.IGNORECASE,
)
#: «договорились о следующем:» decides only where the items do not say what they are themselves.
AGREED = regex(
    r"(?:договор|соглас|условил|сошлись|приш|решил)[а-яё]* (?:о|на|в|к) (?:ниже)?следующ"
    r"|agreed(?: as follows| on the following| the following| that)?:|following (?:\w+ ){0,2}agreed"
    r"|aşağıdakı\w* (?:\w+ ){0,2}(?:razıl|bəyan|bildir|elan)|(?:заявля|провозглаша|объявля)[а-яё]+"
    r"(?: о)?(?: следующе[ем])?(?:, что)?:"
    r"|\b(?:declares?|states?|proclaims?)(?: as follows| that)?:"
    r"|\b(?:bəyan|elan) (?:ed|et)\w+(?:,? ki)?:|\bbildir(?:ir|di|ib|miş)\w*(?:,? ki)?:",
    re.IGNORECASE,
)
#: A person, not the participants, tells or is told of.
PERSON_TELLS = {
    "ru": r"[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+ (?:сказал|заявил|добавил|пояснил|рассказал|ответил|возразил"
    r"|напомнил|сообщил|поделил(?:ся|ась)|посетовал)а?\b"
    r"|(?:сказал|заявил|добавил|пояснил|рассказал|ответил|возразил|напомнил|отметил"
    r"|подчеркнул|считает|сообщил|поделил(?:ся|ась))а? (?:[а-яё]+ ){0,4}[А-ЯЁ][а-яё]+ [А-ЯЁ]"
    r"|[А-ЯЁ]\. ?[А-ЯЁ][а-яё]+ (?:сказал|заявил|добавил|пояснил|отметил|ответил|возразил)"
    r"|^[А-ЯЁ][а-яё]+(?:[её]в|ов|[иы]н|[иы]й|ко|ян|[ую]к|ова|ева|ина|ая|дзе|швили) "
    r"(?:сказал|заявил|добавил|пояснил|рассказал|ответил|возразил|напомнил|сообщил)а?\b"
    r"|[»”\"],? [–—-] ?(?!говорится|сказано)"
    r"(?:по|за|с|рас|от|до)?(?:шут|мет|каз|яв|ключ|итож|вет|баву|сн|говор)\w+",
    "en": r"(?<!\bby )(?<!\bof )(?<!\bto )\b(?:Mr|Ms|Mrs|Dr|Prof)\.? [A-Z]"
    r"|\b(?:said|told|replied|argued|added|explained)\b",
    "az": r"[A-ZÇƏĞİÖŞÜ]\w+ [A-ZÇƏĞİÖŞÜ]\w+ .{0,90}(?:deyib|bildirib|söyləyib|vurğulayıb|deyir)\b"
    r"|\bdedi\b",
}  # fmt: skip
#: «Считаем, что …», «Hesab edirik ki, …»: a verb in the first person plural opens or closes.
WE = {
    "ru": regex(
        r"(?:[^\W\d_]+,? ){0,3}?[а-яё]{3,}(?:аем|яем|уем|юем|дим|рим|сим|зим|вим|емся|имся)\b",
        re.IGNORECASE,
    ),
    "en": regex(r"(?:[\w-]+,? ){0,4}?we\b", re.IGNORECASE),
    "az": regex(r"[^.]*\w(?:[ıiuü]r[ıiuü][qk]|m[ıiuü]ş[ıiuü][qk]|d[ıiuü][qk]|y[ıiuü][qk])\b"),
}
#: "The Dialogue is the longest running track of its kind": what a forum is.
WHAT_IT_IS_EN = (
    r"^(?:The )?[A-Z][^.,;]{0,80}\b(?:is|remains|has become) (?:now )?(?:one of )?(?:the|an?)"
    r" (?:[\w-]+ ){0,2}?(?:long|old|large|lead|premier|forem|first|only|prestig|annual|biennial"
    r"|regular|unique|key|major|independent|non-governmental|track)[\w-]*"
)
#: «Совет создан в 2015 году»: where a body comes from is no outcome.
BACKGROUND = {
    "ru": regex(
        r"(?<!будет )(?<!будут )(?:создан|учрежд[её]н|основан"
        r"|образован)[аоы]? (?:\w+ ){0,4}?(?:19|20)\d\d"
        r"|(?:действует|существует|работает|функционирует) (?:[а-яё]+ ){0,3}?"
        r"(?:с (?:19|20)\d\d|лет\b)"
        r"|объединя(?:ет|ющ\w+) (?:[а-яё-]+ ){0,3}?[а-яё-]+(?:ов|ей|ых|ций)\b"
        r"|^(?:в ходе|во время|на|в рамках) (?:прошлогодн|предыдущ|прошл|прежн|позапрошл|минувш)\w+"
        r" (?:встреч|заседани|сесси|раунд|собрани)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?<!\bbe )\b(?:founded|established|set up|launched|created|formed|constituted) "
        r"(?:\w+ ){0,3}?(?:in|on|of) "
        r"(?:\w+ ){0,2}?(?:19|20)\d\d"
        r"|\b(?:has|have) (?:existed|worked|been (?:active|working|meeting)) since\b"
        r"|^[^.,;]{0,90}\b(?:brings together|unites|comprises|is an? (?:[\w-]+ ){0,4}?"
        r"(?:network|body|platform|forum|association|group|union|council))"
        r" (?:of|that|which|for|[\w-]+s\b)"
        rf"|{WHAT_IT_IS_EN}"
        r"|^(?:at|during|in) (?:(?:its|the|their) (?:previous|last|earlier|preceding)"
        r"|last year[’']s) (?:session|meeting|round|gathering)",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:19|20)\d\d-c[iıuü] il\w* (?:\w+ ){0,3}?(?:yaradıl(?!acaq|s[ıi]n)|təsis (?:ed"
        r"|olun)(?!acaq|s))\w*"
        r"|(?:19|20)\d\d-c[iıuü] ild[əa]n (?:bəri )?(?:fəaliyyət|mövcud|işlə|topla)\w*"
        r"|\w+[ıiuü]n[ıiuü] (?:öz )?(?:sıralarında )?birləşdir(?:ir|ən)\b"
        r"|^(?:bundan )?(?:əvvəlki|ötən ilki|keçən ilki|ötən|keçən) (?:iclas|sessiya|görüş"
        r"|toplantı)\w*(?:d[aə]|zamanı|gedişində)\b",
        re.IGNORECASE,
    ),
}
#: «Перевозчикам посоветовали …»: a plural verb without a subject is done by all who took part.
ALL_DID = {
    "ru": regex(
        r"(?<!\w)(?:[а-яё]*(?:совет|реш|пор|постанов|призв|прос|услов|договор|соглас|одобр|утверд|избр"
        r"|благодар|констатир|суд|призн|отмет|черкн|ждал|схо?д|ш|скрыв|спор)[а-яё]*ли(?:сь)?|сошлись"
        r"|(?:рекомендова|предложи|попроси|наказа|назва|оцени|высказа|выступи|вырази)ли(?:сь)?)\b",
        re.IGNORECASE,
    ),
    "en": regex(r"\b(?:they|all|everyone|both)(?: \w+)? (?!was\b)[a-z]+", re.IGNORECASE),
    "az": regex(r"[^.]*\w(?:[ıiuü]bl[aə]r|d[ıiuü]l[aə]r|m[ıiuü]şl[aə]r)\b"),
}
#: Two capital words in a row name somebody, who may be the subject then.
NAMED = regex(
    r"(?<!^)(?<![.!?] )[A-ZА-ЯЁÇƏĞİÖŞÜ][a-zа-яёçəğıöşü]+ [A-ZА-ЯЁÇƏĞİÖŞÜ][a-zа-яёçəğıöşü]+"
    r"|\b[A-ZА-ЯЁÇƏĞİÖŞÜ]\. ?[A-ZА-ЯЁÇƏĞİÖŞÜ]|\b(?:Mr|Ms|Mrs|Dr|Prof)\b"
)
#: «РЕШИЛИ: создать группу»: a verb in capitals heads its paragraph.
CAPITAL_VERB = regex(r"(?:[А-ЯЁA-ZÇƏĞİÖŞÜ]{4,}[ ,]?){1,4}(?:[:,–—-]|\s)")
#: «Рекомендовать акимату …»: in minutes what was resolved is told by infinitives.
RESOLVED_RU = regex(r"[А-ЯЁ][а-яё]+(?:ть|ти|чь)(?:ся|сь)?\b")
#: «1. СЛУШАЛИ: …» names an item of the agenda; what was resolved on it comes below.
HEARD = regex(r"(?:(?:ЗА|ПРО)?СЛУШАЛИ|ВЫСТУПИЛИ|HEARD|DİNLƏNİL\w+)\b")
#: A preamble does nothing yet: «подтверждая цели …,», "Recalling …,", «… xatırladaraq,».
PREAMBLE = {
    "ru": regex(r"(?:также |вновь )?[а-яё]+(?:я|ясь|в|вшись|ши)\b", re.IGNORECASE),
    "en": regex(r"(?:further |also |deeply )?(?:having|[a-z]{3,}ing)\b", re.IGNORECASE),
    "az": regex(r".*(?:araq|ərək|[ıiuü]b)\W*$", re.IGNORECASE),
}
#: «Так, …», "In particular, …", «Belə ki, …»: a paragraph that goes on with the one above.
GOES_ON = {
    "ru": regex(
        r"(?:Так|В частности|Например|К примеру|Речь идёт|Речь идет|При этом|В то же время|Причём"
        r"|Эт[а-яё]+|Так[а-яё]{2,3}|Именно|Тем самым|Иначе|Однако|Впрочем|Особенно|Прежде всего"
        r"|Дело в том|Причина|Ведь|Поэтому|Более того)\b"
    ),
    "en": regex(
        r"(?:In particular|For example|For instance|This|These|Those|Such|It (?:is|was|does|will)\b"
        r"|Thus|Moreover|However|At the same time|Otherwise|In this (?:way|connection)|Among them"
        r"|The reason|Indeed|Hence|Nevertheless)\b"
    ),
    "az": regex(
        r"(?:Belə(?: ki)?|Məsələn|Xüsusilə|Xüsusən|Eyni zamanda|Bu(?:nun|nlar|na)?|Söhbət|Əks halda"
        r"|Bununla belə|Lakin|Ancaq|Beləliklə|Onlardan|Səbəb)\b"
    ),
}
