"""Words by which a body orders its own affairs: money, seats, offices, votes.

STRONG ones hold in any company, LEFT ones only where nothing else is said.
"""

from db.ingest.finders.act_words import ASKED_EN

#: Bodies that speak of themselves.
BODY_RU = (
    r"(?:совет|клуб|форум|палат|ассоциаци|академи|комисси|комитет|правлени|союз|обществ|институт"
    r"|участник|член|сторон|объединени|собрани|секретариат|музе)"
)
BODY_EN = (
    r"(?:council|forum|club|dialogue|network|group|panel|secretariat|committee|bureau|commission"
    r"|chamber|board|association|academy|academies|society|union|federation|alliance|consortium"
    r"|members|participants|delegates|sides|parties|meeting|session|round|plenary|chair)"
)
BODY_AZ = (
    r"(?:şura|forum|klub|palata|assosiasiya|akademiya|komissiya|komitə|heyət|birlik|cəmiyyət"
    r"|institut|iştirakçı|üzv|tərəf|katiblik|büro|muzey)"
)
_PART_RU = r"(?:групп|комисси|комитет|фонд|секретариат|бюро|секци|отделени|преми|журнал|бюллетен)"
_PART_EN = r"(?:group|committee|panel|commission|fund|secretariat|bureau|prize|section|task force)"
_PART_AZ = r"(?:qrup|komissiya|komitə|büro|bölmə|fond|katiblik|mükafat|jurnal|bülleten)"
_SESSION_AZ = r"(?:iclas|sessiya|görüş|toplantı|konfrans|yığıncaq)"
#: «Следующая встреча», "its next session": to come there means to hold it there.
_COMING_RU = r"(?=[^.;]{0,60}?(?:следующ|очередн|заседани|сесси|встреч|собрани|конференци|съезд))"
_COMING_EN = r"(?=[^.;]{0,80}?\b(?:next|meeting|session|round|conference|assembly|congress))"
_DONE_EN = (
    r"(?:be (?:held|hosted|chaired|published|sent|prepared|compiled|issued|set up|established"
    r"|opened|convened|drafted|drawn up|circulated|launched|paid|awarded)|rotate|meet|convene"
    r"|start|begin|take place|host|chair|prepare|draft|compile|publish|circulate|issue)"
)

#: What only the body itself can settle: offices, papers, sittings and means of its own.
_OWN_RU = (
    r"(?:взнос|членств|устав|председательств|секретариат|подкомисси|рабоч\w+ групп|мандат|полномочи"
    r"|кандидатур|состав (?:совет|правлени|бюро)|кворум|повестк|регламент|кодекс"
    r"|протокол|преми|резиденци|штаб-квартир|статус|(?:следующ|очередн|внеочередн)\w+ "
    r"(?:заседани|сесси|встреч|собрани|съезд))"
)
_OWN_EN = (
    r"(?:(?:annual|membership|entry) fees?|dues|subscription|membership|statutes|by-?laws"
    r"|rules of procedure|chairmanship|presidency|secretariat|subcommittee"
    r"|working group|task force|mandate|quorum|agenda"
    r"|code of conduct|minutes|prize|seat|headquarters|term of office|(?:next|annual)"
    r" (?:meeting|session|assembly|congress))"
)
_OWN_AZ = (
    r"(?:üzvlük haqq|üzvlüy|nizamnamə|əsasnamə|sədrli|katibli|alt komissiya|işçi qrup|səlahiyyət"
    r"|mandat|namizədli|tərkib|kvorum|gündəli|reqlament|kodeks|protokol|mükafat"
    r"|iqamətgah|status|növbəti (?:iclas|sessiya|görüş|toplantı|yığıncaq))"
)
STRONG_RU = (
    r"принят[аоы]? (?:[а-яё]+ ){0,3}?член\w*|ваканси\w+ [^.;]{0,40}?занял[аио]?\b",
    r"(?:заседани|сесси|встреч|собрани)\w* (?:прерван|отложен|закрыт|перенес[её]н)[аоы]?\b",
    r"поставлен[аоы]? на голосование",
    (
        r"принима(?:ет|ют|ем) (?:\w+ ){0,2}?(?:кодекс|устав|положени|регламент|план|программ"
        r"|декларац|резолюц|бюджет|харти)\w*"
    ),
    r"(?:открытым|тайным) голосованием\b|настоящим (?=(?:учрежда|принима|созда|назнача|объявля))",
    (
        r"(?:просьб|заявк|ходатайств|заявлени)\w* [^.;:]{0,70}?"
        r"(?:удовлетвор[её]н|одобрен|отклон[её]н|поддержан)[аоы]?\b"
    ),
    r"объявлен[аоы]? (?:[а-яё]+ )?(?:дн[её]м|год|недел|месяц|председ|лауреат|победител)\w*",
    rf"выделен[аоы]? [^.;]{{0,80}}?из (?:средств|бюджета|фонда) (?:\w+ )?{BODY_RU}\w*",
    rf"{BODY_RU}\w* (?:\w+ )?(?:выделяет|выделил[аио]?|резервирует)\b|закрепля\w+ за\b",
    (
        rf"{_PART_RU}\w* [^.;:]{{0,40}}?(?:распущен|упраздн[её]н|ликвидирован|объедин[её]н"
        r"|преобразован|переименован|приостановлен)[аоы]?\b"
    ),
    r"(?:подано|отдано) (?:\w+ ){0,3}?голос\w*|большинством (?:\w+ )?голосов\b",
    r"принят[аоы]? (?:единогласно|единодушно|большинством|консенсусом|без голосования)\b",
    r"принял[аио]? (?:[\w«»-]+ ){0,5}?приглашени\w+" + _COMING_RU,
    r"(?:образова|приня|созда)ло\b(?! к сведению)" + _COMING_RU,
    rf"\b(?:учредил|создал|основал)[аио]? (?:[\w«»-]+ ){{0,3}}?{_PART_RU}\w*",
)
LEFT_RU = (
    (
        rf"{_OWN_RU}\w* [^.;:]{{0,60}}?(?<!был )(?<!была )(?<!были )[а-яё]{{4,}}"
        r"(?:[её]н|ан|ят)[аоы]?\b"
    ),
    (
        rf"{_OWN_RU}\w* [^.;:]{{0,60}}?[а-яё]{{4,}}"
        r"(?:[ауя](?:ет|ют)ся|[ия]тся)\b"
    ),
    r"(?:больше|впредь|отныне) не (?:взима|публику|проводи|принима|собира|выпуска)\w+",
    r"(?:впредь|отныне)\b",
    (
        rf"{BODY_RU}\w* (?:[\w«»-]+ ){{0,2}}?(?:приостанавлива|прекраща|возобновля|отзыва|снима"
        r"|переноси|отменя|снижа|повыша|закрыва|покида)(?:ет|ют|ит|ят)\b"
    ),
    (
        rf"{BODY_RU}\w* (?:[\w«»-]+ ){{0,2}}?"
        r"(?:отказыва(?:ет|ют)ся от|выход[ия]т из|вступа(?:ет|ют) в)\b"
    ),
    (
        rf"{BODY_RU}\w* (?:[\w«»-]+ ){{0,4}}?(?:открыва|предоставля|переда|направля|ввод|отменя"
        r"|сохраня|объявля|заводя?|переходя?|присужда|уступа)(?:[её]т|ют|ит|ят)\b"
    ),
)
STRONG_EN = (
    (
        r"\b(?:(?:M(?:r|s|rs)|Dr|Prof)\.? [\w. -]{2,40}?|the (?:secretary|chair|treasurer"
        r"|rapporteur|editor|president)) (?:was|were|is) (?:asked|requested|invited) to\b"
    ),
    r"\b(?:vacancy|vacant seat)\b[^.;]{0,40}? (?:was|is) filled\b|\bput to (?:the|a) vote\b",
    r"\bmembers? (?:was|were|is|are) (?:\w+ly )?(?:admitted|co-opted|expelled|suspended)\b",
    r"\b(?:meeting|session|sitting|plenary) (?:was |is |stands )?adjourned\b",
    (
        r"\bby (?:a )?(?:show of hands|acclamation|secret ballot|(?:large |simple )?majority\b|"
        r"[\w-]+ votes to [\w-]+)"
    ),
    r"\b(?:was|were|is|are) (?:set|fixed) (?:at|as) (?=(?:\w+ ){0,3}?(?:\d|\w+ euros|day\b))",
    r"\bcommit(?:s|ted)? (?:itself|themselves|ourselves)\b",
    rf"\bagree[ds]? that (?:(?!{ASKED_EN})[^.;]){{0,80}}? (?:would|will|shall) {_DONE_EN}\b",
    (
        r"\b(?:responsibility|editorship|custody|management|care)\b[^.;:]{0,60}? "
        r"(?:was|is|were) (?:handed|given|transferred|passed|assigned)\b"
    ),
    (
        r"\b(?:allocat|earmark|reserv)(?:es|ed) (?:[\w-]+ ){1,4}?"
        r"(?:seats?|places?|rooms?|funds?|grants?|sum|money|euros|dollars|per cent)\b"
    ),
    (
        rf"\b{_PART_EN}s?\b[^.;:]{{0,40}}? (?:is|are|was|were) (?:\w+ly )?(?:dissolved|disbanded"
        r"|wound up|discontinued|abolished|merged|suspended|renamed)\b"
    ),
    (
        r"\b(?:motion|amendment|resolution|proposal)\b[^.;:]{0,80}? (?:was|is|were) (?:carried"
        r"|passed|defeated|adopted|put to (?:the|a) vote)\b"
    ),
    r"\baccept(?:s|ed) (?:[\w’'-]+ ){0,6}?(?:invitation|offer)\b" + _COMING_EN,
)
LEFT_EN = (
    (
        rf"\b{BODY_EN} (?:\w+ly |now |hereby )?(?:declin|suspend|withdraw|resum|join|leav|open|clos"
        r"|cancel|postpon|rais|lower|reduc|abolish|discontinu)(?:e?s|ed|ew)\b"
    ),
    (
        rf"\b{_OWN_EN}\b[^.;:]{{0,50}}? (?:is|are|was|were) (?:\w+ly )?(?:[a-z]{{3,}}ed|set|given"
        r"|put|chosen|made|kept|cut|left|drawn up)\b"
    ),
    (
        rf"\b{BODY_EN} (?:will|shall|(?:is|are) to) (?:no longer |henceforth |now )?"
        r"(?:not )?(?!be\b(?<=not be))[a-z]+"
    ),
    r"\b(?:we|it|they) (?:will|shall) not (?:hold|meet|publish|charge|issue|open|admit)\b",
)
STRONG_AZ = (
    r"səsə qoyul(?:du|ub|muş)\w*|(?:iclas|sessiya)\w* [^.;]{0,40}?fasilə (?:ver|elan)\w*",
    r"(?:onu|onları) qəbul (?:ed|et)\w*",
    r"boş yer\w* [^.;]{0,50}?tut(?:du|ub|ur|muş)\w*",
    r"(?:təklif|düzəliş)\w* [^.;]{0,40}?(?:rədd|qəbul) (?:edil|olun)\w*",
    (
        r"(?:kodeks|nizamnamə|əsasnamə|qayda|xartiya|büdcə|proqram|bəyannamə|qətnamə)\w* "
        r"qəbul (?:ed|et|olun)\w*"
    ),
    r"(?:açıq|gizli) səsvermə (?:ilə|yolu ilə)\b|səs çoxluğu ilə\b",
    r"(?:haqq|məbləğ|müddət|ödəniş|kvota)\w* [^.;]{0,40}?müəyyən (?:ed|et|olun|ləş)\w*",
    r"(?:müraciət|xahiş|ərizə)\w* (?:təmin|qəbul|rədd) (?:ed|et|olun)\w*",
    (
        rf"{BODY_AZ}\w* (?:\w+ ){{0,2}}?(?:vəsait|büdcə|fond)\w* [^.;]{{0,60}}?"
        r"ayr(?:ıl)?(?:ır|ıb|dı|mış)\w*"
    ),
    r"\b(?:bir|iki|üç|dörd) yer [^.;]{0,60}?ayr(?:ıl)?(?:ır|ıb|dı|mış)\w*",
    r"uzad(?:ılır|ıldı|ır)\w*|özünü (?:borclu|öhdəli|məsul)\w* (?:say|bil|hesab)\w*",
    rf"{_SESSION_AZ}\w* [^.;]{{0,40}}?keçirilm(?:ir|əyəcək|əyib)\w*",
    (
        rf"{_PART_AZ}\w* [^.;]{{0,60}}?(?:buraxıl|ləğv (?:ed|olun)|dağıdıl|birləşdiril"
        r"|dayandırıl)(?:dı|di|ıb|ib|ır|ir|mış|miş)\w*"
    ),
    r"(?:yekdil\w*|səs\w*|səsçoxluğu ilə|konsensusla) qəbul (?:ed|et|olun)\w*",
    rf"{_SESSION_AZ}\w* [^.;]{{0,50}}?(?:dəvət|təklif)\w* (?:\w+ ){{0,2}}?qəbul (?:ed|et|olun)\w*",
)
LEFT_AZ = (
    (
        rf"{_OWN_AZ}\w* [^.;]{{0,60}}?[^\W\d_]+(?:[ıiuü][ln]|[aə]n)(?:[ıiuü]r|[dt][ıiuü]|[ıiuü]b"
        r"|m[ıiuü]ş)(?:d[ıiuü]r)?(?=\W*$)"
    ),
    r"bundan (?:sonra|belə)\b|\w+d[aə]n imtina (?:ed|et)\w*",
    (
        rf"{BODY_AZ}\w* [^.;]{{0,90}}? (?:aç|təqdim ed|göndər|ləğv ed"
        r"|dayandır)[ıiuü]r(?:l[aə]r)?(?=\W*$)"
    ),
)
