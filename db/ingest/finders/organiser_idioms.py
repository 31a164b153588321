"""Organisers in figures of speech: who bore the burden, who brought people together."""

from db.ingest.finders.organiser_cue import AROUND, FOLLOWING, PRECEDING, Cue, cue

_RU_WORK = (
    r"(?:организаци|организаторск\w+ (?:работ|дел|хлопот|забот)|подготовк|проведени|устройств|созыв"
    r"|хлопот|забот|при[её]м(?:ом|а|у)? гостей)\w*"
)
_RU_HOST = r"(?:хозя(?:ев|ина|йки|ек)|организатор\w*|устроител\w*|принимающ\w+ сторон\w*)"
_RU_PEOPLE = (
    r"(?:нас|всех|их|экспертов|участников|гостей|исследователей|уч[её]ных|аналитиков|специалистов"
    r"|делегатов|собеседников|коллег|партн[её]ров|единомышленников)"
)
_RU_MEETING = r"(?:заседани|встреч|сесси|собрани|раунд|совещани|форум|съезд|разговор)\w*"
_RUSSIAN = (
    cue(
        r"\bвын(?:ес|осил)\w* (?:[а-яё]+ )?на (?:сво\w+ )?(?:плечах|себе)"
        r"|\b(?:взял|взвалил|принял|положил)\w* на (?:свои|собственные) плечи",
        AROUND,
        "nomn",
    ),
    cue(
        r"\b(?:бремя|груз|тяжесть|нош[ауе]|тяготы|трудность|львин\w+ дол[яюи])\b[^.;:«»]{0,60}?"
        r" (?:н[её]с|несл|взял|взвалил|разделил|делил|поделил|принял|вынес)\w*"
        r"(?: на себя| между собой| на свои плечи)?",
        AROUND,
        "nomn",
    ),
    cue(
        r"\b(?:бремя|груз|тяжесть|ноша|тяготы|львиная доля|" + _RU_WORK + r")\b[^.;:«»]{0,60}?"
        r" (?:лег|л[её]г|ложил|упал|пал)\w* на плечи",
        FOLLOWING,
        "gent",
    ),
    cue(
        r"\b(?:созывал|организовывал|готовил|устраивал|затевал|собирал)[аои]?с[ья]"
        r"|\b(?:созыва|организовыва|готов|устраива|собира)\w+тся\b",
        FOLLOWING,
        "ablt",
    ),
    cue(
        r"\b(?:собранн|сведенн|свед[её]нн|созванн|приглаш[её]нн|объедин[её]нн)\w+"
        r" (?:вместе|воедино|за (?:один|одним|общий|общим|круглый|круглым) стол\w*|сюда)",
        FOLLOWING,
        "ablt",
    ),
    cue(
        rf"\b{_RU_WORK}(?: [а-яё]+){{0,3}}? (?:занимал|занял|ведал|распоряжал)\w*"
        rf"|\b(?:занимал|ведал)\w+ {_RU_WORK}",
        AROUND,
        "nomn",
    ),
    cue(
        rf"\bк {_RU_WORK}(?: [а-яё]+){{0,2}}? (?:были )?(?:причастн\w+|приложил\w* рук\w+)",
        AROUND,
        "nomn",
    ),
    cue(
        rf"\b(?:роль|роли|обязанности|функции|миссию) {_RU_HOST}(?: {_RU_MEETING})?"
        r"(?: [а-яё]+){0,3}? (?:исполн|выполн|взял|игра|сыграл|принял|разделил|делил|поделил)\w*"
        r"(?: на себя| между собой)?",
        AROUND,
        "nomn",
    ),
    cue(
        rf"\b(?:роль|обязанности|честь|почётн\w+ обязанность) (?:{_RU_HOST}|принимать гостей"
        rf"|принять {_RU_MEETING})(?: [а-яё]+){{0,3}}? (?:выпал|достал|досталась|отошл|дан)\w*",
        FOLLOWING,
        "datv",
    ),
    cue(
        rf"\b{_RU_MEETING}(?: [а-яё]+){{0,4}}? обязан[аыо]?(?: своим \w+)?",
        FOLLOWING,
        "datv",
        weak=True,
    ),
    cue(
        rf"\b{_RU_PEOPLE} (?:сюда )?(?:собра|созва|созыва|позва|звал|пригласи|приглаша|св[её]л"
        rf"|усади|зазва"
        r"|принима|приня|собира|объедини)\w*"
        rf"|\b(?:собра|созва|позва|пригласи|св[её]|усади|зазва|принима|приня|собира)л[аи]?"
        rf" (?:вместе )?{_RU_PEOPLE}\b",
        AROUND,
        "nomn",
        weak=True,
    ),
    cue(  # «заседание готовят трое. На этот раз ими стали X и Y»
        r"\b(?:в этом году|в этот раз|на (?:этот|сей) раз|в нынешнем году|ныне|теперь)"
        r" (?:ими|таковыми|это) (?:стали|были|оказались|выступили)\b",
        FOLLOWING,
        "nomn",
        weak=True,
    ),
    cue(
        r"\b(?:идея|замысел|мысль|задумка)\b[^.;:«»]{0,60}? принадлеж\w+",
        FOLLOWING,
        "datv",
        weak=True,
    ),
    cue(r"\bдел(?:о|ом) рук\b|\b(?:детище|затея|начинание)м? двух", FOLLOWING, "gent", weak=True),
)
_EN_WORK = (
    r"(?:organi[sz](?:ing|ation)|hosting|convening|arrang(?:ing|ements)|prepar(?:ing|ations?)"
    r"|staging|holding|running|calling|logistics)"
)
_EN_LOAD = (
    r"(?:burden|brunt|load|weight|task|work|labou?r|dut(?:y|ies)|costs?|chores?|pains"
    r"|responsibilit(?:y|ies)|toil|lion[’']s share)"
)
_EN_PEOPLE = (
    r"(?:us|them|everyone|everybody|members|participants|experts|scholars|guests|delegates"
    r"|researchers|the (?:[a-z]+ )?(?:members|participants|experts|scholars|group|company|council))"
)
_ENGLISH = (
    cue(
        r"\b(?:process|dialogue|meeting|event|session|series|round|conference) (?:is|was)"
        r" an? (?:joint |common )?initiative (?:of|by)\b",
        FOLLOWING,
        weak=True,
    ),
    cue(
        rf"\b(?:bor(?:e|ne)|carried|shouldered|shared|took on|assumed|took up)(?: between them)?"
        rf" (?:the |its |all |most of the )?(?:[a-z]+ ){{0,2}}?{_EN_LOAD}(?: of| for)"
        rf" (?:the |its |this )?(?:[a-z]+ )?{_EN_WORK}",
        PRECEDING,
    ),
    cue(
        r"\b(?:who|that|which) (?:did|took care of|handled|saw to) (?:all |most of |much of )?the"
        r" (?:heavy lifting|hard work|legwork|spadework|donkey work|organi[sz]ing|groundwork)\b",
        PRECEDING,
    ),
    cue(
        rf"\b{_EN_LOAD} (?:of|for) (?:the |its |this )?(?:[a-z]+ )?{_EN_WORK}\b[^.;:]{{0,40}}?"
        r" (?:(?:was|were|had been) (?:borne|carried|shouldered|shared|assumed|taken on)"
        r"(?: jointly| equally| alike)? (?:by|between)"
        r"|(?:fell|rested|lay|was laid) (?:up)?on(?: the shoulders of)?)",
        FOLLOWING,
    ),
    cue(
        r"\b(?:brought|called|gathered|drawn|summoned|convoked|invited|assembled)"
        r"(?: together| here| there| to the table| round one table){1,2} by",
        FOLLOWING,
    ),
    cue(
        r"\b(?:shared|split|divided) (?:out )?(?:the )?(?:organi[sz]ing |hosting )?(?:chores"
        r"|hosting"
        r"|work|duties|costs?|burden|organi[sz]ing|honou?rs)(?: between (?:them|themselves))?"
        r"\s?[:—–]",
        FOLLOWING,
    ),
    cue(
        r"\bcredit (?:for [a-z ]{2,30} )?(?:goes|went|is due|belongs) to\b"
        r"|\b(?:institut\w+|bodies|cent(?:re|er)s|partners) in charge (?:were|was|are|is)\b",
        FOLLOWING,
    ),
    cue(
        r",? (?:had|took|was in) the lead\b|,? (?:which|who) ran the (?:show|programme)\b"
        r"|\b(?:wrote|drew up|drafted|designed) the (?:programme|program|agenda)\b"
        r"|\b(?:brought|gathered) the speakers together\b",
        PRECEDING,
    ),
    cue(
        r"\b(?:joint|common|shared) (?:enterprise|endeavou?r|production|brainchild|handiwork)"
        r" (?:of|by|between)\b|\bhandiwork of\b",
        FOLLOWING,
    ),
    cue(  # "each session is held by three institutes. This year’s were the X, the Y and the Z"
        r"\b(?:this year|this time|on this occasion)(?:[’']s)?,? (?:these |they |it )?"
        r"(?:were|was)\b(?= the [A-Z])",
        FOLLOWING,
        weak=True,
    ),
    cue(
        rf"\b(?:brought|gathered|called|drew|summoned|got) {_EN_PEOPLE} (?:all )?(?:together"
        r"|to (?:the|one|a) (?:same )?table|round (?:one|the same|a) table)",
        PRECEDING,
        weak=True,
    ),
)
_AZ_PEOPLE = (
    r"(?:bizi|onları|hamını|hamımızı|(?:ekspert|iştirakçı|üzv|alim|tərəf|qonaq|mütəxəssis)l[aə]ri?"
    r"|(?:ekspert|iştirakçı|üzv|alim|tərəf|qonaq)ları|şuranı|məclisi)"
)
_AZ_GATHERING = (
    r"(?:bir (?:araya|yerə) (?:gətirən|toplayan|yığan)|(?:bir|eyni) (?:masa|süfrə) (?:arxasına"
    r"|ətrafına)"
    r" (?:toplayan|yığan|əyləşdirən)|toplayan|çağıran|dəvət edən|qonaq edən|qarşılayan)(?:lər)?"
)
_AZERBAIJANI = (
    cue(rf"\b{_AZ_PEOPLE} {_AZ_GATHERING}\b", FOLLOWING, "nomn"),
    cue(
        rf"\b{_AZ_PEOPLE} (?:bura|buraya|bir (?:yerə|araya))\s(?=[^.;]*(?:çağır|dəvət|topla"
        rf"|gətir))",
        FOLLOWING,
        "nomn",
        weak=True,
    ),
    cue(r"\b(?:çiyn|çiyinlər)\w*[əa] (?:düş|qoyul)\w*\s?:?", AROUND, "nomn gent"),
    cue(
        r"\b(?:öz )?(?:çiyn|çiyinlər)\w*[əa] (?:götür|al)\w*|\b(?:öz )?(?:çiyn|çiyinlər)\w*d[əa]"
        r" (?:daşı|apar|gəzdir)\w*"
        r"|\b(?:zəhmət|əziyyət|yük|qayğı)\w*[ıiuü] (?:öz aralarında )?(?:çək|daşı|bölüş|paylaş)\w*"
        r"|\bqayğısına qal\w*|\bərsəyə gətir(?:ib|miş|di|ən)\w*",
        AROUND,
        "nomn gent",
    ),
    cue(
        r"\b(?:təşkil|hazırlıq|keçirilmə|çağırıl)\w* (?:məsuliyyəti|vəzifəsi|qayğısı|yükü)(?:ni"
        r"|nü)?"
        r" (?:bölüş|daşı|götür)\w*",
        AROUND,
        "nomn gent",
    ),
)
IDIOMS: dict[str, tuple[Cue, ...]] = {
    "ru": _RUSSIAN,
    "en": _ENGLISH,
    "az": _AZERBAIJANI,
}
