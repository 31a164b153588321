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

STRONG_RU = (
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
    r"(?:больше|впредь|отныне) не (?:взима|публику|проводи|принима|собира|выпуска)\w+",
    r"(?:впредь|отныне)\b",
    (
        rf"{BODY_RU}\w* (?:[\w«»-]+ ){{0,4}}?(?:открыва|предоставля|переда|направля|ввод|отменя"
        r"|сохраня|объявля|заводя?|переходя?|присужда|уступа)(?:[её]т|ют|ит|ят)\b"
    ),
)
STRONG_EN = (
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
    rf"\b{BODY_EN} (?:will|shall|(?:is|are) to) (?:no longer |henceforth |now )?(?!not\b)[a-z]+",
    r"\b(?:we|it|they) (?:will|shall) not (?:hold|meet|publish|charge|issue|open|admit)\b",
)
STRONG_AZ = (
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
    r"bundan (?:sonra|belə)\b",
    (
        rf"{BODY_AZ}\w* [^.;]{{0,90}}? (?:aç|ver|təqdim ed|göndər|saxla|ləğv ed|dayandır"
        r"|keç)[ıiuü]r(?:l[aə]r)?(?=\W*$)"
    ),
)
