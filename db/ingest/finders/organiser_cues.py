"""The constructions that say who organised a session, in each language. Word tables, no rules."""

from db.ingest.finders import words_en, words_ru
from db.ingest.finders.organiser_cue import AROUND, FOLLOWING, PRECEDING, cue
from db.ingest.finders.organiser_cues_az import AZERBAIJANI

_RU_SESSION = (
    r"(?:(?:эт\w+|данн\w+|нынешн\w+|очередн\w+|настоящ\w+) )?(?:заседани\w+|встреч\w+|сесси\w+"
    r"|собрани\w+|мероприяти\w+|форум\w*|совещани\w+|раунд\w*|совета|его|её|ее|работы)"
)
_RU_ORGANISER = (
    r"(?:со-?)?(?:организатор|устроител|инициатор|хозя[еий]|принимающ\w+ сторон|принимающ\w+"
    r" организаци|соучредител)\w*"
)
_RU_WORK = (
    r"(?:организаци\w+|организаторск\w+ (?:работ|труд|хлопот)\w*"
    r"|подготовк\w+|проведени\w+|хлопоты|забот\w+)"
)
_RU_WORK_OF = rf"{_RU_WORK}(?: и (?:организаци|подготовк|проведени)\w+)?(?: {_RU_SESSION})?"
_RUSSIAN = (
    cue(
        rf"\bв {_RU_WORK_OF} (?:участвовал|принял|приняли участие|участие принял)[аио]?"
        rf"(?: участие)?|\bучастие в {_RU_WORK_OF} принял[аио]?"
        rf"|\b{_RU_WORK_OF} (?:делили|разделили) (?:между собой )?",
        AROUND,
        "nomn",
    ),
    cue(
        r"\b(?:(?:среди|в числе) (?:со-?)?организаторов"
        r"|принимающ(?:ая|ие) (?:сторон|организаци)[аыяи]"
        r"|(?:со-?)?(?:организатор|устроител|инициатор|хозяева|соучредител)(?:ы|и|ь)?)"
        rf"(?: {_RU_SESSION})?(?: \([^()]+\))?\s?(?:[:—–]|,(?= [А-ЯЁ]))\s?",
        FOLLOWING,
        "nomn",
    ),
    cue(
        rf"\b(?:со-?)?(?:организатор|устроител|инициатор)(?:ов|ей|ам|ями|ами)(?: {_RU_SESSION})?"
        r"\s?[:—–(]\s?",
        FOLLOWING,
    ),
    cue(
        r"\bсобрал[аио]?\b(?=[^.;]* на (?:[\w-]+ ){1,3}(?:заседани|встреч|сесси|собрани))",
        PRECEDING,
        "nomn",
    ),
    cue(
        r"\bсобрал[аио]? (?:его|её|ее|совет|экспертов|участников)(?: вместе)?"
        r"(?: на (?:[\w-]+ ){1,3}(?:заседани|встреч|сесси|собрани)\w+)?",
        FOLLOWING,
        "nomn",
        weak=True,
    ),
    cue(r"\b\w+-(?:со)?(?:организатор|устроител|учредител)(?:ов|ы|и|ей)?\s?[:—–]\s?", FOLLOWING),
    cue(
        rf"\b{_RU_ORGANISER}(?: {_RU_SESSION}| её проведения| его проведения| проведения){{0,2}}"
        r"(?:, [а-яё]+(?:нн|вш|ющ|ящ|ущ)[а-яё]{2,3}(?:ся)?\b[^.;:]{3,200}?,)?"
        r"(?: \w+){0,4}? (?:выступ\w+|ста(?:л|н)\w*|явля\w+|был[аио]?|оказал\w+)",
        FOLLOWING,
        "nomn",
    ),
    cue(
        rf"\b(?:выступ\w+|ста(?:л|н)\w*|явля\w+|был[аио]?)(?: \w+){{0,2}}? {_RU_ORGANISER}",
        AROUND,
        "nomn",
    ),
    cue(rf"\bответственност\w+ за {_RU_WORK_OF} (?:несл\w+|нёс|взял\w* на себя)", AROUND, "nomn"),
    cue(
        r"\bорганизационн\w+ (?:работ\w+|вопрос\w+|подготовк\w+|хлопот\w+)(?: \w+){0,2}?"
        r" (?:в[её]л\w*|взял\w* на себя|провел\w*|провёл|выполнил\w*|осуществил\w*)",
        AROUND,
        "nomn",
    ),
    cue(
        rf"\bв (?:роли|качестве) {_RU_ORGANISER}(?: \w+){{0,3}}? (?:выступ|оказал|был|побывал)\w*",
        FOLLOWING,
        "nomn",
    ),
    cue(
        rf"\b{_RU_WORK_OF}(?: \w+){{0,2}}? (?:взял\w* на себя|обеспечи(?:л|ва)\w*"
        r"|осуществ(?:ил|лял)\w*|принял\w* на себя)(?!сь)",
        AROUND,
        "nomn",
    ),
    cue(
        r"\b(?:взял\w* на себя|обеспечи(?:л|ва)\w*|осуществ(?:ил|лял)\w*) "
        rf"(?:\w+ )?{_RU_WORK}",
        AROUND,
        "nomn",
    ),
    cue(
        rf"\b{_RU_WORK_OF}(?: \w+){{0,2}}? (?:поручен\w*|доверен\w*|поручил\w*)"
        r"|(?:поручен\w*|доверен\w*)",
        FOLLOWING,
        "datv",
    ),
    cue(rf"\b{_RU_WORK_OF}(?: \w+){{0,2}}? (?:возложен\w* на|лег\w* на)", FOLLOWING, "accs"),
    cue(
        rf"\b{_RU_WORK_OF}(?: \w+){{0,2}}? (?:обеспечен\w*|обеспечивал\w*сь|осуществл\w+)",
        FOLLOWING,
        "ablt",
    ),
    cue(rf"\b(?:{words_ru.ORGANISED})\b", FOLLOWING, "ablt"),
    cue(rf"\b(?:{words_ru.ORGANISED})\b", PRECEDING, "ablt", weak=True),
    cue(
        rf", котор(?:ый|ая|ое|ые) (?:[а-яё]+ ){{0,2}}?(?:(?:{words_ru.ORGANISED_ACTIVE})\b"
        rf"|(?:выступ\w+|стал\w*|явля\w+)(?: \w+)? {_RU_ORGANISER})",
        PRECEDING,
    ),
    cue(r", (?:выступивш|ставш|явивш)\w+ (?:со)?организатор\w+", PRECEDING),
    cue(
        r"\bза (?:ней|ним|этим|этой|встречей|заседанием|сессией|форумом|раундом)(?: \w+)?"
        r" сто(?:ят|ит|ял[аио]?)\b",
        FOLLOWING,
        "nomn",
    ),
    cue(
        r"\b(?:возможн\w+|состоял\w+|прош\w+|собрал\w+) (?:\w+ )?благодаря(?: усилиям| трудам)?"
        r"|\b(?:заслуг|честь|инициатив)\w*[^.;:]{0,60} принадлеж\w+",
        FOLLOWING,
        "datv",
        weak=True,
    ),
    cue(
        r", (?:организовавш|созвавш|подготовивш|принявш|пров[её]дш|устроивш)\w+"
        r" (?:[а-яё]+ )?(?:заседани|встреч|сесси|собрани|её|его|пленум|форум|раунд)",
        PRECEDING,
    ),
    cue(
        rf"\b(?:{words_ru.ORGANISED_ACTIVE})(?: и (?:{words_ru.ORGANISED_ACTIVE}))?\b",
        AROUND,
        "nomn",
    ),
    cue(
        r"\bпо (?:\w+ )?(?:инициативе|приглашению|призыву|почину|зову)"
        r"(?: и (?:при|с) [^.;«,]{0,40}?участи\w+)?",
        FOLLOWING,
        "gent",
        weak=True,
    ),
    cue(
        r"\b(?:(?:общ|совместн)\w+ )?(?:усили(?:ями|ям|й)|силами|стараниями|трудами|трудов)\b"
        r"|\bна плеч(?:и|ах)(?: двух)?\b|[—–-] в лице\b",
        FOLLOWING,
        "gent",
        weak=True,
    ),
    cue(
        r"\b(?:провести|организовать|подготовить|принять|устроить) (?:[а-яё]+ ){1,3}?"
        r"(?:взял|вызвал|согласил)(?:ся|ась|ось|ись)",
        AROUND,
        "nomn",
    ),
    cue(
        r"\bсовместн\w+ (?:проект\w*|инициатив\w+|мероприяти\w+|начинани\w+|работ\w+|дел\w+"
        r"|детищ\w+)",
        FOLLOWING,
        "gent",
        weak=True,
    ),
    cue(
        r"\b(?:принимал\w*|принял\w*|звал[аи]?|позвал[аи]?|пригласил[аи]?|приглашал[аи]?)"
        r" (?:у себя |к себе )?(?:участников|экспертов|гостей|заседание|сессию"
        r"|встречу)",
        AROUND,
        "nomn",
        weak=True,
    ),
    cue(
        r"\b(?:участников|экспертов|гостей|делегатов|коллег|заседание|сессию|встречу) (?:Совета )?"
        r"(?:собрал[аи]?|принимал\w*|принял\w*|звал[аи]?|позвал[аи]?|пригласил[аи]?|приглашал[аи]?)"
        r"|(?:^|(?<=\n)|(?<=[.!?] ))(?:Принимал|Приглашал|Пригласил|Созвал|Созывал|Звал"
        r"|Позвал)[аи]?"
        r"(?:, [а-яё ]{3,30},)?(?= [А-ЯЁ])",
        FOLLOWING,
        "nomn",
        weak=True,
    ),
    cue(r"\b(?:организатор|устроител)\w+ из(?= [А-ЯЁ])", FOLLOWING, "gent"),
    cue(r"\bпри (?:организационн|организующ)\w+ (?:участии|содействии|роли)", FOLLOWING, "gent"),
    cue(rf"\b{_RU_ORGANISER}(?: {_RU_SESSION})?, (?:помимо|кроме|наряду с|вместе с)\b", FOLLOWING),
    cue(
        r"\b(?:плод|результат|итог|детище)\w* (?:[а-яё]+ ){0,2}?(?:сотрудничества|усилий|работы"
        r"|трудов|партн[её]рства)\b",
        FOLLOWING,
        "gent",
        weak=True,
    ),
    cue(
        r"\bприглашени[яе] (?:[а-яё]+ )?(?:разослал|направил|послал)[аи]?",
        AROUND,
        "nomn",
        weak=True,
    ),
    cue(
        r"\b(?:составил|написал|сверстал)[аи]? программу|\bпрограмму (?:[а-яё]+ )?"
        r"(?:составил|написал|сверстал)[аи]?",
        AROUND,
        "nomn",
        weak=True,
    ),
)
_EN_ORGANISER = (
    r"(?:co-?|joint )?(?:host (?:institut|organi[sz]ation|bod)\w*"
    r"|organi[sz]ers?|hosts?|conven[eo]rs?|organi[sz]ing (?:institut\w+|bod\w+"
    r"|partners?|parties))"
)
_ENGLISH = (
    cue(
        r"\bit was (?=(?:the|our) [^.;]{5,160}? (?:that|who|which) (?:brought|organi[sz]ed|hosted"
        r"|convened|prepared|arranged|put|invited|called|ran|staged)\b)",
        FOLLOWING,
    ),
    cue(
        rf"\b(?:{words_en.ORGANISED})\b"
        r"(?:(?: \w+){0,6}?| (?:at|in|on) [^.;]{3,90}?"
        r"|, (?:as|in|under|pursuant|on the basis|following) [^.;]{3,120}?,) by\b"
        r"|\b(?:institut\w+|centres|centers|bodies|organi[sz]ations|universities|partners)"
        rf" (?:that|which) (?:had |have )?(?:jointly )?(?:{words_en.ORGANISED})"
        r"(?: the [\w ]{3,30}?)?(?:,|:| —| –)"
        r"|\b(?:run|staged|mounted|set up|put on|brought about)(?: \w+){0,2}? by\b"
        r"|\b(?:fruit|result|product|outcome) of (?:the |a )?(?:\w+ )?(?:co-?operation|efforts?"
        r"|work|labours?) (?:between|of|by)\b"
        r"|\binvitations? (?:came|went out|(?:was|were) (?:sent(?: out)?|extended|issued))"
        r" (?:from|by)\b"
        r"|\bcollaborat\w+ (?:\w+ )?(?:between|of)\b"
        r"|\b(?:joint|common|shared|collaborative) (?:effort|initiative|venture|project"
        r"|undertaking|work) (?:of|by|between)\b"
        r"|\bpartnership (?:of|between)\b"
        r"|\b(?:was|were|is) (?:the )?(?:joint )?work of\b(?: (?:two|three|four) [a-z ]{4,40},)?"
        r"|\bresponsible for (?:the |this |its )?(?:session|meeting|round|gathering|event|plenary"
        r"|arrangements|organi[sz]ation|preparations?)(?: [a-z]+){0,3} (?:were|was|are|is)\b",
        FOLLOWING,
    ),
    cue(rf"\b{_EN_ORGANISER}(?: of [^.;]{{3,50}}?)?(?: were| was| are| is|:| —| –)", FOLLOWING),
    cue(
        r"\b(?:Running|Organi[sz]ing|Hosting|Convening|Preparing|Arranging|Staging|Behind)\b"
        r"(?: [a-z]+){0,4} (?:were|was|are|is|stood)\b",
        FOLLOWING,
    ),
    cue(
        r"\b(?<!as )(?:host(?:ing)? (?:institution|organi[sz]ation|body|institute)s?"
        r"|(?:co-)?organi[sz]ers|hosts?|conveners|organi[sz]ing (?:institutions|bodies)),(?= )",
        FOLLOWING,
    ),
    cue(
        rf"\b{words_en.WORK}\b[^.;]{{0,60}}? (?:entrusted to|undertaken by|fell to|lay with"
        r"|lies with|rest(?:ed|s) with|belong(?:ed|s) to|devolved (?:up)?on"
        r"|in the hands of|handled by|the responsibility of|assumed by|provided by|assigned to"
        r"|shared by|shared between|carried out by|taken (?:on|over|up) by|made by|ensured by)",
        FOLLOWING,
    ),
    cue(
        r"\b(?:volunteered|offered|undertook) to (?:hold|host|organi[sz]e|run|stage|prepare)\b"
        r"|\bdid (?:all )?the (?:organi[sz]|host|prepar|arrang)ing\b"
        r"|\b(?:saw to|looked after|took care of|attended to|handled|took on|shouldered) (?:all )?"
        r"(?:the )?(?:organi[sz]ation|arrangements|preparations|hosting|logistics)\b"
        r"|\b(?:took part|participated|shared|joined|had a hand) in (?:the )?(?:joint )?"
        r"(?:organi[sz](?:ing|ation)|prepar(?:ing|ation)|hosting|convening|running)",
        PRECEDING,
    ),
    cue(
        rf"\b(?:were|was|are|is|acted|acting|served|serving) (?:as )?(?:the |its |a |an |joint )*"
        rf"{_EN_ORGANISER}\b",
        AROUND,
    ),
    cue(
        r"\b(?:bodies|institut\w+|organi[sz]ations|houses|partners) behind (?:it|the|this|these)\b"
        r"(?: [a-z]+)?,(?= )|\b(?:organi[sz]ers|hosts|conveners) (?:from|at) (?=the [A-Z]|[A-Z])",
        FOLLOWING,
    ),
    cue(
        r",? (?:which|who) (?:also |jointly |again )?(?:ran|called|hosted|organi[sz]ed"
        r"|convened|prepared)"
        r" (?:it\b|(?:the|this|our) (?:session|meeting|gathering|event|round))",
        PRECEDING,
    ),
    cue(
        rf"\b(?:jointly )?(?:{words_en.ORGANISED})\b(?! (?:\w+ ){{0,4}}by\b){words_en.ITSELF}",
        PRECEDING,
    ),
    cue(
        r"\b(?:held|staged|ran|hosts|stages|holds)\b(?= (?:the|their|its|an?) [^.;,]{0,60}?\b"
        r"(?:session|meeting|sitting|round|plenary|gathering|conference)\b)"
        r"|\b(?:brought|gathered|assembled|called) (?:together )?(?:the |its |their )?(?:\w+ )?"
        r"(?:experts|participants|scholars|researchers|members|specialists|council|guests)\b"
        r"(?! from)|\b(?:received|welcomed|invited) (?:the )?(?:experts|participants|guests"
        r"|council|delegates|members|session|meeting)\b|\bplay(?:s|ed) host\b",
        PRECEDING,
        weak=True,
    ),
    cue(
        r"\b(?:at|on|upon|by) (?:the |an )?(?:\w+ )?(?:initiative|invitation|call|request|instance"
        r"|behest|suggestion|proposal) (?:of|from)\b"
        r"|\bow(?:e|ed|es)(?: [a-z]+){0,3} to\b|\bthanks to the efforts of\b"
        r"|\bthrough the efforts of\b",
        FOLLOWING,
        weak=True,
    ),
)
CUES = {"ru": _RUSSIAN, "en": _ENGLISH, "az": AZERBAIJANI}
