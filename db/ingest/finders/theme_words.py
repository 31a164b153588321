"""Constructions that state a theme without marks, and those that tell what was discussed."""

import re

from db.ingest.finders.theme_cues import EN_END, RU_END, RU_OF
from db.language.patterns import regex

_RU_THEME = r"\s?(?P<theme>[^\s«“\"„.;,:\n—–-][^;\n«“\"„]{6,200}?)"
_RU_MEETING = r"(?:заседани|встреч|сесси|собрани|обсуждени|разговор|дискусси|форум|дня|раунд)\w*"
_RU_DONE = (
    r"(?=;|\n|[.]?$|\s?\(|, (?:котор|в котор|отмет|подчерк|после|а затем"
    r"|прош|состоял|заверш|открыл)"
    r"|,? и (?:приня|вырабо|подпис|приш|призва|соглас|отмет|наметил|утвер|реши|договор|сошл)"
    r"|, (?:приня|вырабо|приш|отмет|реши)"
    r"|,? (?:и )?(?:избран|назначен|утвержд[её]н|одобрен|подписан|создан)[аоы]?\b(?! в))"
)
_EN_THEME = r"\s+(?!by )(?P<theme>[^\s“\"‘.;,\n][^;\n“\"]{6,200}?)"
_EN_MEETING = (
    r"(?:session|meeting|sitting|round|plenary|conference|gathering|event|discussions?|talks|debate"
    r"|agenda|day|forum|deliberations)"
)
_EN_KIND = r"(?:(?:main|central|general|common|principal|key|sole|only|chosen|overall|leading) )?"
_EN_NOUN = r"(?:theme|topic|subject|focus|title|motto|question|issue)"
_EN_WHO = (
    r"(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Tt]his|[Mm]embers|[Pp]articipants|[Ee]xperts|[Dd]elegates"
    r"|[Ss]cholars|[Ss]peakers|[Ss]cientists|[Rr]esearchers|[Hh]istorians|[Ss]pecialists|[Gg]uests|[Aa]nalysts"
    r"|[Aa]cademics|[Ss]ides|[Pp]arties|[Tt]hey|[Ww]e|[Ii]t|who|which|that|and|[Cc]ouncil|[Ff]orum|[Pp]anel|[Nn]etwork"
    r"|[Cc]lub|[Dd]ialogue|[Gg]roup)"
)
_AZ_THEME = r"(?P<theme>[^\s“«\".;,:\n][^“«\";:\n]{5,200}?)"
_AZ_BE = r"(?:olub|olmuş\w*|oldu|idi|seçil\w+|müəyyən\w+|təşkil ed\w+)(?!\w)"
_AZ_MEETING = r"(?:[İi]clas|[Ss]essiya|[Gg]örüş|[Tt]oplantı|[Yy]ığıncaq|[Tt]ədbir|[Mm]üşavirə)"
_AZ_WHO = (
    rf"\b{_AZ_MEETING}\w*d[aə]|\b[Oo]rada|\b(?:[İi]ştirakçı|[Ee]kspert|[Aa]lim|[Tt]ərəf"
    r"|[Mm]ütəxəssis|[Üü]zv)l[aə]r[ıi]?|\b[Şş]ura(?: üzvləri)?"
)


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(regex(pattern) for pattern in patterns)


#: The theme as the group ``theme``, where a word for themes states it.
STATED = {
    "ru": _compiled(
        rf"\b[Тт]ем(?:ой|ою){RU_OF} (?:выбра|избра|объяв|назва|назнач|определ|заявл|предлож)\w+"
        rf"{RU_OF}{_RU_THEME}{RU_END}",
        r"\b[Вв] (?:центре|фокусе)(?: (?:внимания|обсуждени\w+|дискусси\w+|разговора))?"
        rf"{RU_OF}(?: (?:был|оказал|наход|сто[ия]|остал|стал)\w*)?(?:\s?[—–:-]\s?|(?<=\w)\s)"
        rf"(?!внимания){_RU_THEME}{RU_END}",
        r"\b[Вв] (?:центре|фокусе) (?:внимания|обсуждения|разговора|дискусси[ий]|беседы|спора)"
        r"[^.;:«»\n]{3,140}? (?:был[аио]?|оказал\w+|стоял[аио]?|находил\w+)"
        rf"{_RU_THEME}{RU_END}",
        r"\b(?:[Пп]овестк|заседани|сесси|встреч|собрани|обсужд|обсуди|посвящ|отдан|сводил)\w*"
        r"[^.:;\n]{0,150}? (?:один|единственн\w+|одного|одной|одному|одна) (?:[а-яё]+ )?"
        rf"(?:пункт|вопрос|тем|сюжет|проблем)\w*(?: [а-яё]+){{0,3}}?\s?[:—–]{_RU_THEME}{RU_END}",
        rf"\b(?:иска|обсужда)\w+ ответ\w* на (?:главный )?вопрос,?{_RU_THEME}{RU_END}",
        r"\bпосвятил[аи]? (?:сво\w+ |эт\w+ )?(?:[а-яё]+ ){0,2}(?:заседание|сессию|встречу"
        rf"|собрание|раунд|совещание)(?:, [^.;«»]{{3,120}},)?{_RU_THEME}{RU_END}",
        r"\b[НнВв]а? повестк[еу](?: дня)?(?: [а-яё]+){0,2}?(?:\s?[—–:]\s?| (?:был|сто[ия]|знач"
        rf"|вынес|включ)\w*(?: вынесен\w*| включен\w*)?){_RU_THEME}{RU_END}",
        r"\b[Вв]нимани[ея] (?:(?:участник|эксперт|уч[её]н)\w+ )?(?:был[оа] |участники |эксперты )?"
        r"(?:уделен[оы]|уделил[аи]?|сосредоточен[оы] на|приковал[аи]?"
        rf"|привлекл[аи]?){_RU_THEME}{RU_END}",
        r"\b(?:вращал|строил|крутил|развернул|разгорел|развивал)\w* вокруг"
        rf"{_RU_THEME}{RU_END}",
        rf"\b(?:[Бб]еседа|[Оо]бсуждение|(?i:{_RU_MEETING})) (?:касал|коснул)\w+{_RU_THEME}{RU_END}",
        rf"\b(?:сосредоточил|сконцентрировал|сосредоточен|сконцентрирован)(?:ся|ась|ись"
        rf"|[аоы])? на{_RU_THEME}{RU_END}",
        r"\b[Нн]а (?:обсуждение|рассмотрение|суд)(?: [а-яё]+){0,2}? (?:был[аио]? )?(?:вынес"
        r"|постав|предлож"
        rf"|внес)\w+(?: был[аио]?)?{_RU_THEME}{RU_END}",
        rf"\b[Тт]ем(?:а|у|ой|ою)\b[^.:;«“\n]{{0,60}}:{_RU_THEME}{RU_END}",
        r"\b(?:[Кк]лючев|[Гг]лавн|[Оо]сновн|[Цц]ентральн|[Ее]динственн)\w+ (?:вопрос|проблем)\w*"
        rf"(?: [а-яё]+){{0,3}}?\s?[—–:]{_RU_THEME}{RU_END}",
        rf"\b[Пп]овестк\w+(?: дня)?(?: [а-яё]+){{0,3}}?\s?[—–:]{_RU_THEME}{RU_END}",
        r"\b(?:[Рр]ечь|[Рр]азговор|[Бб]еседа|[Дд]искуссия"
        r"|[Сс]пор\w*)(?: на [а-яё]+)? (?:зашл?[аеёо]?л?"
        r"|шл[аи]|ш[её]л|вел[аи]сь|в[её]лся)(?: [а-яё]+){0,2}? об?(?: том)?,?"
        rf"{_RU_THEME}{RU_END}",
        r"\b(?:вел[иа]|вёл) (?:[а-яё]+ )?(?:разговор|беседу|беседы|дискусси[юи]|спор|диалог"
        r"|речь) об?"
        rf"(?: том,)?{_RU_THEME}{RU_END}",
        rf"(?:^|(?<=\n)|(?<=[.!?…] ))(?P<theme>[А-ЯЁ][^.;:«»\n]{{6,160}}?) (?:стал[аио]?"
        r"|был[аио]?|явил\w+)"
        r" (?:(?:главн|основн|центральн|общ)\w+ )?(?:темой|темами|предметом)"
        rf" (?:[а-яё]+ )?{_RU_MEETING}",
    ),
    "en": _compiled(
        rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Tt]his (?:year|time)[’']s|(?:[Mm]eeting|[Ss]ession"
        rf"|[Cc]ouncil|[Ff]orum)[’']s|whose) {_EN_KIND}{_EN_NOUN}"
        r"(?: (?:(?:of|for|at|this|under) [a-z0-9 ’]{3,40}?|(?:chosen|agreed|selected|adopted|set)"
        r"[a-z0-9 ’]{0,40}?))?"
        rf"(?:, [^,.;“\"\n]{{3,60}},)?"
        rf" (?:was|were|is|being)(?: to be)?(?! (?:introduced|chosen|presented|proposed|set|opened|"
        rf"debated|discussed|also|not)\b){_EN_THEME}{EN_END}",
        rf"\b(?:focus(?:s?ed|s?es|s?ing)|cent(?:red|ered|res|ring|ering)|concentrat(?:ed|es|ing)"
        rf"|revolv(?:ed|es|ing)) (?:\w+ )?(?:on|upon|around){_EN_THEME}{EN_END}",
        rf"\b(?:[Aa]t the (?:heart|cent(?:re|er)|core) of (?:the |its |their |this )?(?:[a-z]+ )?"
        rf"{_EN_MEETING}|[Uu]nder (?:discussion|consideration)) (?:was|were|lay"
        rf"|stood){_EN_THEME}{EN_END}",
        rf"\b(?:{_EN_MEETING}|conversations?|exchanges?|dialogue) (?:[a-z]+ly )?(?:concerned"
        rf"|(?:was|were) about|turned (?:on|to|around)){_EN_THEME}{EN_END}",
        r"(?:^|(?<=\n)|(?<=[.!?] ))(?:[Tt]heme|[Tt]opic|[Ss]ubject|[Tt]itle|[Mm]otto|[Aa]genda)"
        rf"(?: (?:of|for) (?:the )?[a-z]+)?\s?[:—–]{_EN_THEME}{EN_END}",
        r"\bunder (?:one|a|a single|the) (?:[a-z]+ ){0,2}?(?:theme|topic|heading|title)[,:—–]"
        rf"{_EN_THEME}{EN_END}",
        r"\bunder the (?:[a-z]+ )?(?:title|heading|banner|motto|theme|slogan|rubric)\s?[:—–]"
        rf"{_EN_THEME}{EN_END}",
        rf"\b(?:[Oo]n|[Aa]t the top of|[Hh]igh on) (?:the|its|their) agenda(?: for the day)?"
        rf" (?:was|were|stood|is)?\s?[:—–]?{_EN_THEME}{EN_END}",
        rf"\b[Tt]he agenda (?:covered|included|comprised|featured|was|consisted of|dealt with)"
        rf"{_EN_THEME}{EN_END}",
        r"\b(?:given|under|with|bore|bears|carried|had|has|chose) the (?:[a-z]+ )?"
        r"(?:title|heading|banner|motto|theme|slogan"
        r"|rubric)(?: of)? (?P<theme>[A-Z][^“\"‘.;,\n]{4,120}?)(?=[,.;\n]|$|\s(?:on|in) \d| (?:the"
        r" (?:Council|Forum|meeting|session)|was|took|brought)\b)",
        r"\b(?:chose|took|adopted|selected|picked|had|has|having|with)(?: as| for)"
        rf" (?:its|their|the) {_EN_KIND}{_EN_NOUN}{_EN_THEME}{EN_END}",
        r"\b(?:chose|took|adopted|selected|picked|had|has"
        r"|with) (?P<theme>(?!one\b|a single\b|only\b|just\b|the (?:only|sole)\b)"
        r"[a-z][^.;“\"\n]{6,120}?) (?:as"
        rf" (?:its|their|the) {_EN_KIND}{_EN_NOUN}|(?:on|at the top of) (?:its|the|their) agenda)",
        rf"(?:^|(?<=\n)|(?<=[.!?…] ))(?P<theme>[A-Z][^.;:“\"\n]{{6,120}}?) (?:was|were|formed"
        r"|made up) the"
        rf" {_EN_KIND}{_EN_NOUN}(?: of| at| for| when| to be|(?=[.;]))",
        rf"(?:^|(?<=\n)|(?<=[.!?…] ))(?P<theme>[A-Z][^.;:“\"\n]{{6,120}}?) (?:topped|dominated"
        r"|headed|filled)"
        rf" (?:the|its|their) (?:[a-z]+ )?{_EN_MEETING}",
        rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur) {_EN_KIND}(?:theme|topic|subject"
        rf"|question)\b[^.:;“\"\n]{{0,60}}:"
        rf"{_EN_THEME}{EN_END}",
        r"(?:\b(?:[Aa]|[Oo]ne|[Tt]he) |(?<=[.!?] ))(?:[Ss]ingle|[Ss]ole|[Oo]nly|single|sole|only"
        r"|one|main|central) (?:question|subject|item"
        rf"|topic|matter|issue|problem)\b[^.:;“\"\n]{{0,60}}:{_EN_THEME}{EN_END}",
        rf"\b{_EN_MEETING}(?: of [^,;.]{{3,90}})?, (?:this time )?on "
        r"(?P<theme>(?!behalf|the (?:eve|occasion|margins|invitation|initiative|sidelines|premises"
        r"|basis|shores?|banks?|island|outskirts))[a-z][^;\n“\"]{6,160}?), (?:was|took|met"
        r"|opened|ended|brought|drew|gathered|were)\b",
        rf"\b(?:{_EN_MEETING}|discuss\w*|devoted|dedicated|given over)\b[^.:;“\"\n]{{0,150}}?"
        rf" (?:one|a single|only one|the only|the sole|just one) (?:item|question|subject|topic"
        rf"|point|issue)(?: [a-z]+){{0,4}}\s?[:—–]{_EN_THEME}{EN_END}",
        r"\b[Aa]t the (?:heart|cent(?:re|er)|core) of [^.;“\"\n]{3,140}? (?:was|were|lay|stood)"
        rf"{_EN_THEME}{EN_END}",
        rf"\bdevot(?:ed|es|ing) (?:its|the|this|their) [^.;“\"\n]{{3,140}}?,? to"
        rf"{_EN_THEME}{EN_END}",
        rf"\b{_EN_MEETING}\b[^.;“\"\n]{{0,140}}? asked"
        r" (?P<theme>(?:how|what|whether|why|who|where|when)"
        rf"\b[^.;“\"\n]{{6,160}}?){EN_END}",
        rf"\bdealt with(?! the (?:report|minutes|draft)){_EN_THEME}{EN_END}",
        r"(?:^|(?<=\n)|(?<=[.!?…] ))(?:Devoted|Dedicated|Given over) to (?P<theme>[^\s“\"‘]"
        r"[^;“\"\n]{6,160}?), (?=(?:the|this|its|it)\b)",
        r"(?:^|(?<=\n)|(?<=[.!?…] ))(?:Dealing with|Concerned with|Focuss?ing on|Focuss?ed on"
        r"|Cent(?:red|ring) on) (?P<theme>[^\s“\"‘][^;“\"\n]{6,160}?), (?=(?:the|this|its|it)\b)",
        r", this time (?:on|about|devoted to) (?P<theme>[^\s“\"‘][^;,“\"\n]{6,160}?),",
        rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur) {_EN_KIND}{_EN_NOUN}, (?P<theme>[A-Z][^,.;“\"\n]{{4,90}}?),"
        r" (?:was|had|is|came)\b",
    ),
    "az": _compiled(
        r"(?:^|(?<=\n)|(?<=[.!?…] ))(?:Bu |Həmin |Növbəti )?(?:Sessiya|İclas|Görüş|Toplantı|Tədbir"
        r"|Yığıncaq|Raund|Müzakirə(?:lər)?|Söhbət|Dialoq)(?: isə| bu dəfə)? "
        r"(?P<theme>[a-zçəğıöşü][^\s“«\".;:\n]+(?: [^\s“«\".;:\n]+){1,15}?)"
        r" mövzusu(?:nda|na|nu)(?!\w)",
        r"\b(?:[Mm]övzu(?:su)?|[Mm]üzakirə (?:predmeti|mövzusu|obyekti)|[Pp]redmeti?)"
        r" (?:kimi|olaraq) (?P<theme>[^\s“«\".;,:\n][^“«\";:\n]{5,160}?)"
        r" (?:seçil|götürül|müəyyən|təklif|irəli sürül|təsdiq|qəbul)\w+",
        r"(?:[İi]clas|[Ss]essiya|[Gg]örüş|[Tt]oplantı|[Yy]ığınca|[Gg]ündəli|[Mm]üzakirə)[^.:;“\n]{0,150}?"
        r" (?:bir|yeganə|tək|əsas) (?:[^\W\d_]+ )?(?:məsələ|mövzu|sual)(?:y[aə]|s[ıi]nə|sı|ya)?"
        r"\s?[:—–]\s?"
        r"(?P<theme>[^\s“«\".;,:\n][^“«\";:\n]{5,160}?)"
        r"(?= (?:həsr|dayan|dur|salın|yer al|müzakirə|olub|oldu|idi|vardı|daxil|çıxarıl)"
        r"|[.;\n]|$)",
        r"(?:iclas|sessiya|görüş|toplantı|yığıncağ|raund)[ıiuü]?(?:n[ıiuü]|s[ıi]n[ıi])"
        r" (?P<theme>[a-zçəğıöşü][^\s“«\".;,:\n]+(?: [^\s“«\".;,:\n]+){1,12}?) həsr e[td]",
        rf"\b[Mm]övzusu(?: isə| bu dəfə| bu il)? {_AZ_THEME} {_AZ_BE}",
        rf"(?:^|(?<=\n)|(?<=[.!?…] )){_AZ_THEME} {_AZ_MEETING}\w* (?:əsas |ümumi |başlıca )?"
        rf"(?:mövzusu(?:nu)?|müzakirə mövzusu|predmeti) {_AZ_BE}",
        r"(?<=, )(?P<theme>(?![İi]ştirakçı|[Ee]kspert|[Tt]ərəf|[Şş]ura|[Ff]orum|[Kk]lub)"
        r"[A-ZÇƏĞİÖŞÜ][^\s“«\".;,:\n]+(?: [^\s“«\".;,:\n]+){1,11}?) mövzusunu "
        r"(?=(?:[^\W\d_]+ ){0,3}(?:müzakirə|nəzərdən|araşdır|təhlil))",
        r"(?:(?<=d[aə] )|(?<=, )|(?<=[ıiuü]n )|^)(?P<theme>[a-zçəğıöşü][^\s“«\".;,:\n]+"
        r"(?: [^\s“«\".;,:\n]+){1,9}?) mövzusu(?:nda|na həsr|nu|nun)(?!\w)",
        r"(?:^|(?<=\n)|(?<=[.!?…] ))(?P<theme>[A-ZÇƏĞİÖŞÜ][^\s“«\".;,:\n]+(?:"
        r" [^\s“«\".;,:\n]+){1,7}?)"
        r" mövzusunda(?!\w)",
        rf"\b[Mm]övzu(?:su|sunu|ya|nu)?\b[^.:;“«\n]{{0,60}}:\s{_AZ_THEME}(?=[.;\n]|$)",
        rf"\b[Ss]öhbət(?: (?:isə|əsasən|bu dəfə|burada|iclasda|yenə))? {_AZ_THEME}"
        r"(?<=d[aə]n) (?:ge[dt]|düş|aç)\w+",
        rf"\b[Gg]ündəli[ky]\w*[^.:;“\n]{{0,40}}:\s?{_AZ_THEME}(?=[.;\n]|$)",
        rf"\b[Gg]ündəli(?:k|y(?:in)?)(?:də|ə)(?: isə| əsas)? {_AZ_THEME}(?: məsələsi| mövzusu)?"
        r" (?:dur|yer al|ol|var|dayan|daxil|salın|çıxarıl)\w*(?!\w)",
        rf"\b[Dd]iqqət(?:in)? mərkəzində(?: isə| əsasən)? {_AZ_THEME} (?:ol|dayan|dur)\w+",
    ),
}
#: What people discussed, beside the report. Said of most sessions' points as well: doubted.
DISCUSSED = {
    "ru": _compiled(
        r"(?:^|(?<=\n)|(?<=[.!?…—–-] ))(?P<theme>[А-ЯЁ][^.;:«»\n]{6,160}?) (?:обсуди|рассмотре"
        r"|обсуждал)"
        r"(?:ли|л)?и?(?: (?:сегодня|вчера|накануне|в [а-яё]+))? (?:участник|эксперт|член"
        r"|уч[её]н|специал)",
        r"\b(?:чтобы|дабы|с целью|для того,? чтобы) (?:обсудить|рассмотреть|поговорить об?"
        r"|обсуждения"
        rf"|обменяться мнениями об?|поспорить об?){_RU_THEME}{_RU_DONE}",
        r"\b(?:обсуди|рассмотре|обсуждал|рассматривал|изучи|затрону)(?:л[аи]?|ли|л|и|сь)?"
        r"(?: (?:тему|на (?:нём|ней|заседании)))?\b,?"
        rf"{_RU_THEME}{_RU_DONE}",
        r"\b(?:был[аио]? (?:обсужд[её]н|рассмотрен)[аы]?|[Оо]бсуждал[аои]?сь"
        r"|[Рр]ассматривал[аои]?сь"
        rf"|обсуждается|обсуждаются|состоялось обсуждение|прошло обсуждение){_RU_THEME}{_RU_DONE}",
        r"\b(?:решал|выяснял|разбирал|думал|гадал|искал)[аио]?(?:сь)?,?"
        r" (?P<theme>(?:над тем, )?(?:как|что|кто|кому|где|почему|зачем|сколько|чем|куда)\b"
        rf"[^.;\n«»]{{6,160}}?){_RU_DONE}",
        r"\b(?:говорил|спорил|беседовал|рассуждал|размышлял"
        r"|дискутировал)[аи]?(?: [а-яё]+){0,2}? об?"
        rf"(?: том,)?{_RU_THEME}{_RU_DONE}",
        rf"\bобмен\w* мнениями (?:об?|по|относительно){_RU_THEME}{_RU_DONE}",
    ),
    "en": _compiled(
        rf"\b{_EN_WHO}(?: [\w’'-]+){{0,4}}? (?:discuss(?:ed|es)|examined|considered|debated"
        r"|explored"
        r"|addressed|looked (?:at|into)|reviewed|tackled|(?:talked|spoke|talking) (?:about|of)"
        r"|deliberated (?:on|upon)|covered"
        r"|took up|took stock of|weighed"
        rf"|asked(?= (?:how|what|whether|why|who)\b)){_EN_THEME}{EN_END}",
        r"\b(?:met|called|convened|gathered|assembled|held|came|together|meeting|session|sat"
        r"|travel(?:l?ed)?|journeyed|flew|arrived|invited|sought|aimed)"
        r"(?: (?!to [a-z])[^\s;]+){0,12}? (?:in order )?to (?:discuss|consider|examine|debate"
        rf"|talk about|address|explore|review|deliberate (?:on|upon)|exchange views on"
        rf"|look at){_EN_THEME}{EN_END}",
        r"\b(?:exchanged|exchange of|shared) (?:views|opinions) (?:on|about|concerning)"
        rf"{_EN_THEME}{EN_END}",
    ),
    "az": _compiled(
        rf"(?:{_AZ_WHO})(?: (?:iştirakçılar|ekspertlər|tərəflər|isə|həmçinin))?,? "
        rf"{_AZ_THEME}(?: mövzusu(?:nu)?| barədə| haqqında| ətrafında| ilə bağlı| üzrə)?"
        r"(?: (?:ətraflı"
        r"|geniş|hərtərəfli))? (?:müzakirə(?:lər)? (?:olun|edil|ed|et|apar)|nəzərdən keçir"
        r"|araşdırıl|fikir mübadiləsi)\w*",
        rf"(?:{_AZ_WHO}),? {_AZ_THEME}(?: mövzusu| barədə| haqqında| ətrafında|(?<=d[aə]n)) "
        r"(?:söhbət (?:ged|aç|düş)|danış)\w*",
    ),
}
#: What is discussed besides themes: talks, papers, how things go on.
NOT_DISCUSSED = {
    "ru": regex(
        r"(?:доклад|участник|эксперт|член|уч[её]н|сегодня|вчера|накануне|собравш|совет\b|сообщени|выступлени|проект|план|ход\b|итог|отч[её]т|результат|информаци"
        r"|эт[аиоу]|их\b|его\b|е[её]\b|следующ|ряд\b)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:(?:the|a|an|its|their) )?(?:(?:range|number|series|set|variety) of )?(?:\w+ )?"
        r"(?:suggestions?|recommendations?|ideas|options|(?<=priority )aspects|reports?|papers?"
        r"|draft|plans?|minutes|results?"
        r"|outcome|proposals?|presentations?|it|them|this|these|that|how far|following)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:məruzə|hesabat|layihə|plan|çıxış|nəticə|bu\b|bunu|onu|aşağıdakı|bir sıra)",
        re.IGNORECASE,
    ),
}
