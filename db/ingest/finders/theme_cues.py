"""What introduces a theme in each language, and what introduces a talk or a part of the day."""

import re

from db.language.patterns import regex

#: Words that may stand behind a word for themes, before the theme itself.
RU_OF = (
    r"(?: (?:заседания|встречи|сессии|собрания|форума|дискуссии|обсуждения|рассмотрения"
    r"|разговора|раунда|совета"
    r"|совещания|конференции|мероприятия|участников|экспертов|внимания|года|дня"
    r"|её|ее|его|котор\w+|этого|этой|нынешн\w+|данн\w+|главн\w+|основн\w+|общ\w+|центральн\w+"
    r"|едином?|так"
    r"|как|следующ\w+|вопрос\w*|тем[аыуе]|проблем[аыуе]|на этот раз|на сей раз|в этот раз"
    r"|в этом году|был[аио]?|стал[аио]?|стоял[аио]?|оказал\w+|зв?учит|звучал[аио]?|служил[аио]?"
    r"|сформулирован\w*|обозначен\w*|избран\w*|выбран\w*|объявлен\w*|определ[её]н\w*|выбран\w*"
    r"|заявлен\w*"
    r"|назван\w*|утвержд\w+|значил\w+|вынесен\w*|избрали|выбрали|объявили|определили|предложен\w*"
    r"|формулировал\w+|докладов|выступлений|устроители|организаторы|хозяева))*"
)
_RU_NOUN = (
    r"тем(?:а|е|у|ы|ой|ою|ам|ами)|названи\w+|заголовк\w+|заглави\w+|лозунг\w*|девиз\w*"
    r"|лейтмотив\w*|вопрос\w*|проблем\w+|повестк\w+(?: дня)?|(?:под )знаком|предмет\w*|рубрик\w+"
    r"|в центре (?:внимания|обсуждения|дискуссии|разговора)|в фокусе(?: внимания)?"
)
_RU_VERB = (
    r"озаглавлен\w*|(?:именов|назы)вал\w+|названн\w+|посвящ\w+|сосредоточ\w+ на"
    r"|обсу[дж]\w+|рассмотр\w+|(?:по)?(?:говорил|спорил|беседовал|рассуждал|размышлял)\w*(?: об?)?"
    r"(?: том)?|разговор\w* (?:шёл |ш[её]л )?об?(?: том)?"
)
#: Before a quoted theme, up to its opening mark.
BEFORE = {
    "ru": regex(rf"\b(?:{_RU_NOUN}|{_RU_VERB}){RU_OF}\s*[:,—–-]?\s*$", re.IGNORECASE),
    "en": regex(
        r"(?:(?<!sub-)\b(?:theme|topic|title|motto|subject|heading|slogan|banner|rubric|question|focus)"
        r"(?: of (?:the |its |this )?(?:\w+ )?(?:session|meeting|discussion\w*|debate|gathering"
        r"|round|conference|year|plenary)| chosen| selected| agreed| adopted| this time"
        r"| for (?:the |its )?(?:\w+ )?(?:session|meeting|discussion|debate))*"
        r"(?: was| is| being| were| read| ran| reads| of the| of)?"
        r"|(?:agenda|item|question)(?: [a-z]+){0,4}\s?:"
        r"|titled|entitled|themed|(?:talk|talked|talking|debated?) about"
        r"|(?:tackl|ponder|weigh|head)(?:ed|ing)(?: up)?|(?:wrestl|grappl)\w+ with|took up"
        r"|turned to"
        r"|deliberated (?:on|upon)|reflected (?:on|upon)|views (?:on|about)"
        r"|debat(?:ed|e|ing)|discuss(?:ed|ing)?|address(?:ed|ing)?"
        r"|(?:devot|dedicat)(?:ed|ing|es) (?:[\w’'-]+ ){1,5}to|(?:spoke|speaking) (?:of|about)"
        r"|(?:looked|looking) (?:at|into)|consider(?:ed|ing)?|examin(?:ed|e|ing)|explor(?:ed|e|ing)"
        r"|on|devoted to|dedicated to"
        r"|focus(?:ed|ing|sed) on|under)\s*[:,—–-]?\s*$",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:mövzusu|mövzu|adı|başlığı|şüarı|devizi|məsələ|gündəliyi|gündəliyində|gündəlik"
        r"|gündəlikdə)"
        r"(?:(?: (?:da|də|isə|olaraq|kimi|belə|bu))*\s*[:,—–-]?|(?: \w+){1,4}\s?:)\s*$",
        re.IGNORECASE,
    ),
}
#: Behind a quoted theme, from its closing mark on.
AFTER = {
    "ru": regex(
        r"\s?[,—–-]{0,2}\s?(?:так(?:ова|ой|ая|овой)?\b[^.;«]{0,50}\bтем"
        r"|(?:стал[аио]?|был[аио]?|звучала) (?:[а-яё]+ ){0,2}(?:тем|предмет|девиз|лозунг)"
        r"|(?:гласил|спрашивал|вопрошал|обещал|звучал)[аио]? (?:её |его |их |общ\w+ )?"
        r"(?:названи|тема|девиз|заголов|лозунг)"
        r"|(?:главн\w+ |общ\w+ |основн\w+ )?тем(?:а|ой)\b"
        r"|(?:называл|именовал)\w*с[ья]\b|(?:под|с) так\w+ (?:названием|девизом|заголовком|темой)"
        r"|(?:так|именно так) (?:назвали|назывался|называлась|звучала|была сформулирована))",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\s?,?\s?(?:(?:was |were |had been )?(?:chosen |selected |adopted |set )?"
        r"as (?:the|its|their|a) (?:\w+ )?(?:theme|topic|subject|motto|title)"
        r"|(?:served|acted|stood|featured) as (?:the|its|their) (?:\w+ )?(?:theme|topic|subject"
        r"|motto|title)|(?:ran|read|was|asked|went|said|declared|promised) (?:the|its"
        r"|their) (?:\w+ )?"
        r"(?:title|heading|banner|motto|theme|slogan)"
        r"|(?:was|were|is|being) (?:the|its) (?:\w+ )?(?:theme|topic|subject|motto|title)"
        r"|,? the (?:\w+ )?(?:theme|topic|subject|motto|title) (?:of|for|chosen|set)\b"
        r"|(?:gave|lent|lends|giving|lending|provided|supplied) (?:the|this|that) [a-z]+ (?:with )?"
        r"(?:its|a|the) (?:\w+ )?(?:theme|topic|subject|motto|title)"
        r"|(?:—|–|-) (?:this|such) was the (?:\w+ )?(?:theme|topic|subject))",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\s?(?:(?:adlı|başlıqlı|adlanan|kimi|olan) )?(?:mövzu|şüarı|başlığı|adı altında|devizi"
        r"|məsələsi|adı ilə|problemi|problemin)"
        r"|\s?(?:ətrafında|barədə|barəsində|haqqında|haqda) "
        r"|\s?adlan(?:ır|ıb|mış|dırıl|dır(?:ıb|mış|dı))|\s?(?:devizi|şüarı|adı"
        r"|başlığı) (?:altında|ilə)"
        r"|\s?(?:adlı|başlıqlı|mövzulu|adlanan|adını daşıyan|başlığını daşıyan) (?:\w+ ){0,3}?"
        r"(?:iclas|sessiya|görüş|toplantı|yığınca|müşavirə"
        r"|tədbir|forum|dialoq|müzakirə|diskussiya)",
        re.IGNORECASE,
    ),
}
#: «“…” mövzusunu müzakirə etdik», "“…” gave the session its theme": what is told behind a quoted
#: theme of the session itself.
THEME_BEHIND = {
    "ru": regex(
        r"\s?[,—–-]{0,2}\s?(?:дал|подарил|подсказал|стал|был|послужил)[аио]?\b[^.;«]{0,40}\b"
        r"(?:(?:тем|девиз|назван|заголов|лозунг)\w* [^.;«]{0,20}(?:заседани|сесси|встреч|собрани)"
        r"|(?:заседани|сесси|встреч|собрани)\w* [^.;«]{0,20}(?:тем|девиз|назван|заголов|лозунг))",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\s?,?\s?(?:gave|lent|lends|giving|lending|provided|supplied) (?:the|this|that) [a-z]+"
        r" (?:with )?(?:its|a|the) (?:\w+ )?(?:theme|topic|subject|motto|title)",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\s?(?:mövzusu|məsələsi|problemi)(?:nu|ni|na|nə) (?:[^\W\d_]+ ){0,4}?"
        r"(?:müzakirə|həsr|nəzərdən|araşdır|təhlil|baxıl|baxmış)",
        re.IGNORECASE,
    ),
}
#: A theme's noun before a quoted theme, with other words between, but no other quotation.
NEAR = {
    "ru": regex(
        r"\b(?:тем(?:а|у|ой|ы|е)|лозунг\w*|девиз\w*|заглави\w+|заголовк\w+|лейтмотив\w*)\b"
        r"[^«“\"„;:]{0,90}(?::\s)?$"
        r"|\b(?:вокруг|над|о|об|один|одного|главн\w+|центральн\w+|общ\w+) вопрос\w*"
        r"[^«“\"„;:]{0,60}:\s$",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?<!sub-)\b(?:theme|topic|title|motto|subject|heading|banner)s?\b[^“\"‘;:]{0,90}(?::\s)?$"
        r"|\b(?:words|name|phrase|line) (?:chosen|picked|selected|agreed|given)\b[^“\"‘;:]{0,60}"
        r"(?::\s)?$",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\b(?:mövzu|şüar|deviz|başlı[qğ])(?!u(?:nda|suna?da)\b)\w*[^“«\"„;:]{0,70}(?::\s)?$"
        r"|\b(?:iclas|sessiya|görüş|toplantı|yığıncağ|tədbir)\w*n[ıiuü]n ad[ıi]\w*[^“«\"„;:]{0,50}"
        r"(?::\s)?$",
        re.IGNORECASE,
    ),
}
#: Where an unquoted theme ends.
RU_END = (
    r"(?=;|\n|[.]?$|\s?\(|, [а-яё]{3,}(?:вшись|вши)\b"
    r"|, (?:заслуша|обсуди|рассмотре|выслуша|отмети|подтверди|призна)в\b"
    r"|, (?:исходя|руководствуясь|выражая|считая|принимая|учитывая|отмечая|подч[её]ркивая)\b"
    r"|, (?:котор|организов|провед|прош|состо|созв|подготов|собра|заверш|откры"
    r"|в котор|на котор|где\b)|,? (?:по (?:приглашени|инициатив)|при (?:[а-яё]+ )?(?:поддержк"
    r"|участи"
    r"|содейств)|с участи|под (?:эгид|председ|патрон|руковод))|,? (?:состоял|прош[её]л|прош[еу]дш"
    r"|прошл|провел|провёл|собрал"
    r"|завершил|открыл|был[аио]? (?:проведен|организован|созван))"
    r"|, (?:заседани|встреч|сесси|собрани)\w*\b|,? и (?:был|прош|состоя|собра"
    r"|организован|созван|подготовлен|проведен)\w*)"
)
#: Where an unquoted English theme ends.
EN_END = (
    r"(?=;|\n|[.]?$|\s?\(|,? at the (?:invitation|initiative) of|,? with the support of"
    r"|,? under the (?:auspices|chair)"
    r"|, (?:having|meeting|gathering|recalling|noting|mindful|convinced|met|gathered|assembled)\b"
    r"|, (?:it|they|the (?:meeting|session|council|forum|gathering))\b"
    r"|, (?:was|were|is|are|has|had|lasted|drew|attracted"
    r"|which|who|organi|convened|held|opened|hosted"
    r"|(?:emphasi[sz]|highlight|stress|focus|aim|underlin|bring|draw)ing"
    r"|and (?:was|were|held|convened|it|the (?:hosts|organi)))| (?:was|were) (?:jointly |co-)?"
    r"(?:held|convened|organi|hosted|opened)| took place|,? and (?:adopted|heard|received"
    r"|welcomed|agreed|issued|noted"
    r"|called|urged|concluded|approved|was|were|is)\b"
    r"| (?:in|on|from) (?:\d|[A-Z][a-z]+ (?:on|from|in) \d)|, according to|, said"
    r"|, on [A-Z][a-z]+ \d| during (?:an?|the|its|their) [\w -]{0,24}?(?:meeting|session|forum)\b)"
)
#: «Посвящено оно было …», «посвятили его …»: what stands between the verb and the theme.
_RU_OF_MEETING = (
    r"(?: (?:он[оа]?|они|его|е[её]|их|был[аио]?|заседание|встреча|сессия|целиком|полностью|целый"
    r"|главным образом|прежде всего|в основном|преимущественно)(?= ))*"
)
#: A theme without marks, as the group ``theme``.
UNQUOTED = {
    "ru": regex(
        rf"(?:[Пп]освящ[её]н\w*{_RU_OF_MEETING}"
        r"(?: (?:одной|единственной|следующей))?(?: теме)?\s?:?"
        rf"|[Пп]освятил\w*{_RU_OF_MEETING}"
        rf"|(?:по|на) (?:следующую |общую )?тем[еу]"
        rf"{RU_OF}\s?[:—–-]?"
        r"|\b[ВвН][а]? ?повестк\w+(?: [а-яё]+){1,4}?:"
        rf"|(?:[Тт]ема(?:тика)?|[Дд]евиз|[Лл]озунг|[Пп]редмет){RU_OF}\s?[:—–]"
        r"|\b(?:[Пп]редмет|[Тт]ем)"
        rf"(?:ом|ой)(?:{RU_OF}|(?: [а-яё-]+){{1,5}}?) (?:стал[аио]?|был[аио]?|яв[ил]\w+"
        r"|избран\w*|объявлен\w*)"
        r"|(?:обсуди|рассмотре)л[аи]? (?:тему|вопрос\b))"
        rf"\s?(?P<theme>[^\s«“\"„.;,:\n—–-][^;\n]{{6,220}}?){RU_END}"
    ),
    "en": regex(
        r"(?:\b(?:was |were )?(?:devoted|dedicated|given over)(?: [a-z]+ly)? to|\b(?:[Oo]n|[Uu]nder"
        r"|[Ww]ith|by|consider|discuss"
        r"|discussed|considered|addressed|debated|dealt with|took up)"
        r" the (?:general |common |main )?(?:theme|topic"
        r"|subject|question) of|\bfocus(?:s?ed|s?ing| was| fell| lay) on|\b[Tt]he"
        r" (?:main |central |general |common |principal |key |sole |only )?(?:theme|topic|subject)"
        r"(?: of [a-z0-9 ’]{3,30})? (?:was|were)|[Tt](?:heme|opic)\s?:|\bthemed(?= (?:the )?[A-Z]))"
        r"\s+(?!by )(?P<theme>[^\s“\"‘.;,\n][^;\n]{6,220}?)"
        rf"{EN_END}"
    ),
    "az": regex(
        r"(?P<theme>[^\s“«\".;,\n][^“«\";\n]{8,220}?)\s+(?:mövzusuna |məsələsinə |məsələlərinə )?"
        r"həsr (?:olun|edil|ed)\w+"
        r"|\b[Mm]övzu(?:su)?(?: isə| belədir"
        r"| bu idi)?\s?:\s?(?P<behind>[^\s“«\".;,\n][^;\n]{4,160}?)"
        r"(?=[;\n]|[.](?:\s|$)|$)"
    ),
}
#: Behind a quotation: it is the title of a talk, a book, a show.
NAMES_A_PART = regex(
    r"\s?[,—–-]{0,2}\s?(?:(?:так |именно так )?(?:назыв|озаглав|имену)\w+ "
    r"|(?:was|is) the title of |adlı |başlıqlı |adlanan )(?:[\w’'-]+ ){0,2}?"
    r"(?:доклад|книг|выставк|фильм|стат|сборник|проект|лекци|paper|report|book|talk|lecture|film"
    r"|exhibition|article|keynote"
    r"|məruzə|kitab|sərgi|film|məqalə|layihə|mühazirə|çıxış)"
    r"|\s(?:(?:mövzusunda|mövzulu|mövzusuna dair) (?:ətraflı |geniş |maraqlı )?)?"
    r"(?:məruzə|kitab|sərgi|film|məqalə|mühazirə|çıxış|konsert)",
    re.IGNORECASE,
)
#: Before a quotation: it is the title of a text, a newspaper, a project.
TITLED = {
    "ru": regex(
        r"соглашени|договор|меморандум|деклараци|заявлени|конвенци|протокол|програм|газет|журнал"
        r"|издани|портал|сайт|канал|гостиниц|отел|завод|компани|премия|премии|орден|песн|фильм|стих"
        r"|закон|указ|стратеги|концепци|инициатив|акци[яию]\b|фестивал|проект|термин|слов[оа]\b",
        re.IGNORECASE,
    ),
    "en": regex(
        r"agreement|treaty|memorandum|declaration|statement|convention|protocol|program|newspaper"
        r"|journal|magazine|website|channel|hotel|company|prize|award|song|film|poem|\bact\b"
        r"|\blaw\b"
        r"|strategy|initiative|campaign|festival|project|\bterm\b|\bword|said|told|says?\b|asked",
        re.IGNORECASE,
    ),
    "az": regex(
        r"saziş|müqavilə|memorandum|bəyannamə|bəyanat|konvensiya|protokol|proqram|qəzet|jurnal"
        r"|sayt|kanal|otel|mehmanxana|şirkət|mükafat|mahnı|film|şeir|qanun|strategiya|təşəbbüs"
        r"|kampaniya|festival|layihə|termin|deyib|bildirib",
        re.IGNORECASE,
    ),
}
#: "Mr Peric said that the bay should be looked at “as one body”": one person's words.
REPORTED = regex(
    r"\b(?:said|told [^.;,]{2,30}|added|argued|insisted|explained|warned|remarked) that\b"
    r"|\b(?:сказал|заявил|добавил|пояснил|возразил|предупредил)а?, что\b"
    r"|\b(?:deyib|bildirib|söyləyib|vurğulayıb|əlavə edib|demişdir),? ki\b",
    re.IGNORECASE,
)
#: Somebody's words stand in the line below.
SAYS = regex(
    r"(?:\bпо (?:е[её]|его|их) словам|\bпо словам|\b(?:сказал|заявил|добавил|пояснил|отметил"
    r"|подчеркнул)а?\b|\b(?:said|told|added|explained|stressed)\b|\baccording to\b"
    r"|sözlərinə görə|\b(?:deyib|bildirib|söyləyib|vurğulayıb|əlavə edib))[^.\n]*:$",
    re.IGNORECASE,
)
SAID = regex(
    r"^,?\s?[—–-]?\s?(?:\w+ )?(?:сказал|заявил|отметил|подчеркнул|добавил|пояснил|said|told"
    r"|added|says|noted|asked|deyib|bildirib|söylə|vurğula|demişdir)"
    r"|^[\w ]{0,12}(?:qəzet|jurnal|layihə|kitab|film|sayt|mehmanxana|otel|proqram"
    r"|cəmiyyət|birli|fond)",
    re.IGNORECASE,
)
#: «заседание в формате конференции», "session in the form of a workshop": the session itself.
IN_FORM = regex(
    r"\bв (?:форм(?:е|ате)|виде|режиме) (?:[а-яё-]+ ){0,3}?(?:конференци|семинар|кругл\w+ стол"
    r"|панел|секци|выступлени|презентаци)\w*"
    r"|\bin (?:the |a )?(?:form|format|shape) of (?:an? |the )?(?:[\w-]+ ){0,2}?(?:workshop|panel"
    r"|seminar|presentation|lecture)s?"
    r"|\b(?:panel|seminar|konfrans|təqdimat)(?: müzakirələri)? (?:formatında|şəklində|formasında)",
    re.IGNORECASE,
)
#: What is spoken or done at a session, and has a theme of its own.
OF_A_PART = {
    "ru": regex(
        r"доклад(?!ы|ов (?:устро|орган|хозя|избра|выбра|стал|был|объяв))"
        r"|сообщени[ея]м?\b(?! по тем)|лекци|презентац|книг|сборник|исследовани[ея]"
        r"|выставк|секци|панел|част[ьи]\b|блок|монограф|семинар|конкурс|экскурс|концерт|номер"
        r"|выступлени[еяй]|стать"
        r"|круглый стол|программ(?!ы:|ы (?:был|стал|заседани|сесси|встреч))|проект|конференц(?!-)"
        r"|резолюци|протокол",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:report|paper|presentation|lecture|keynote|book|study|volume|speech|remarks|panel"
        r"|section|part|exhibition|spoke|workshop|article|essay|film|project|programme"
        r"|working group|afternoon|morning|protocol|resolution|presented|thematic session"
        r"|(?:first|second|third|last|final|opening|closing) day)s?\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"məruzə|çıxış|kitab|təqdimat|mühazirə|panel|bölmə|hissə|sərgi|məqalə|seminar|layihə"
        r"|proqram|protokol",
        re.IGNORECASE,
    ),
}
