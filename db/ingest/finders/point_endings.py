"""What stands behind the points of a text and is none: how it was adopted, whose it is, notes."""

import re

from db.language.patterns import regex

_PAPER_RU = r"(?:резолюци|заявлени|коммюнике|деклараци|протокол|документ|текст)"
_PAPER_EN = r"(?:resolution|statement|communiqu\w+|declaration|document|text)"
_PAPER_AZ = r"(?:qətnamə|bəyannamə|bəyanat|kommünike|sənəd|protokol|mətn)"

#: «Пятая сессия»: a session by its number or its place in the row, as a paragraph's first words.
_SESSION_RU = (
    r"[а-яё]+(?: [а-яё]+)?(?:ая|ее|ое|ье|ья|ий|ый|ой) (?:сесси|заседани|встреч|собрани|раунд|пленум"
    r"|форум)[а-яё]*"
)
_SESSION_EN = (
    r"(?:the|its|their) (?:[a-z-]+ )?(?:next|(?:[a-z]+-)?(?:first|second|third"
    r"|[a-z]+th)) (?:[a-z]+ )?"
    r"(?:session|meeting|round|gathering|plenary|sitting)"
)
_SESSION_AZ = (
    r"(?:şuranın |forumun |klubun )?(?:növbəti|gələn|\w+nc[ıiuü](?: \w+nc[ıiuü])?) (?:iclas|görüş"
    r"|sessiya|toplantı|yığınca|plenum|raund)\w*\b"
)
#: What a web page or a secretary's note opens with; inside of a sentence it means other things:
#: «при использовании подземных вод», "climate-related", «işçinin hüquqları».
_OPENING = (
    r"поделиться|share this|paylaş(?:ın)?\b|related\b|составлено (?:в|на)|done (?:in|at)\b"
    r"|подпис(?:ано|али)|подпи(?:шитесь|сывайтесь)|subscribe\b|reproduction\b"
    r"|при (?:[а-яё]+ ){0,2}(?:использовании|перепечатке|цитировании|копировании)\b"
    r"|(?:перепечатка|копирование|воспроизведение|цитирование)\b"
    r"|использование (?:[а-яё]+ ){0,2}(?:материал|текст|содерж)\w*"
    r"|(?:when|if) (?:using|quoting|reproducing|citing|reprinting|republishing)\b"
    r"|(?:reprint(?:ing|s)?|republication|republishing|copying|quotation|re-?use)\b"
    r"|use of (?:the |this |these |any |our )?(?:site |website )?(?:materials?|texts?|content)\b"
    r"|(?:sayt|material|məlumat|mətn|xəbər)\w* (?:\w+ ){0,2}"
    r"(?:istifadə|köçür\w+|təkrar nəşr\w*|sitat)\b"
    r"|was this (?:page|article) (?:helpful|useful)|sign up (?:for|to)\b|print this\b|go back\b"
)
CLOSING = regex(
    r"©|все права (?:защищ|сохран)|all rights reserved|(?:bütün|müəllif) hüquq\w* (?:\w+ )?qorun"
    r"|читайте также|oxşar xəbər|коммюнике (?:составлен|подписан|принят)\w*|cookie"
    r"|rate this|abunə ol|kommünike \w+ dil|http|www\."
    r"|(?:ссылка|гиперссылка|указание) (?:на |источник)[^.]{1,60}обязательн"
    r"|\b(?:source is|credit is) (?:cited|given)|обязательн\w+ (?:гипер)?ссылк"
    r"|(?:istinad|keçid|(?:hiper)?link)(?: \w+){0,2} (?:vacib|zəruri|mütləq|məcburi|tələb)\w*"
    rf"|^\W*(?:{_OPENING}|(?:the )?working papers|рабочие материалы)"
    r"|^\W*(?:напомним|отметим|добавим|уточним|ранее|как сообщал|справк|текст согласован"
    r"|принят[оаы]? (?:единогласно|консенсусом|большинством|открытым|без\b|в\b|на\b|\d)"
    r"|предыдущ"
    r"|прошл(?:ая|ое) (?:встреч|заседани|сесси)|прошлогодн"
    r"|(?:место|дата|время|сроки?) и (?:место|дата|время|сроки?) [^.;:]{3,80} (?:будут|будет) "
    r"(?:[а-яё]+ )?(?:объявлен|сообщен|уточнен|опубликован)\w*"
    r"|qeyd edək|xatırladaq|bundan əvvəl|əvvəlki"
    rf"|mətn|{_PAPER_AZ}\b [^.;:]{{0,110}}(?:tərtib|imzalan)|as reported"
    r"|earlier|background|notes? to editors|adopted (?:unanimously|by|in|at|on|without|with)\b"
    r"|the previous|(?:yekdilliklə|səsvermə yolu|konsensusla|səs çoxluğu)[^.]{0,40}qəbul"
    rf"|(?:(?:настоящ|итогов|заключительн|совместн"
    rf"|общ)\w+ )?{_PAPER_RU}\w* (?:был[аои]? )?(?:принят|одобрен|подписан|оглаш[её]н"
    r"|зачитан)[аоы]?\b(?!.*(?:\bв н[её][мй]\b|:))"
    r"|(?:the |this )?(?:(?:outcome|final|joint|concluding|closing|present|agreed|full|above) )?"
    rf"{_PAPER_EN} (?:was|were|has been) (?:\w+ )?(?:adopted|approved|signed"
    r"|read out|drafted)\b(?!.*:)"
    rf"|{_PAPER_AZ}\b [^.:]{{0,90}}(?:qəbul (?:ed|olun)|oxun|təsdiq (?:ed|olun))\w*(?!.*:)"
    rf"|{_SESSION_RU},? (?:[А-ЯЁ][\w-]+,? |же |совета )?(?:прошедш|состоявш|провед[её]нн"
    rf"|прошл[аио]\b"
    r"|прош[её]л\b|состоял)"
    rf"|{_SESSION_EN},? (?:held|was|had|took|(?:which|that) (?:was|had|took|met))\b"
    rf"|{_SESSION_AZ}[^.;]{{0,90}}(?:ol(?:muş|ub)|keçirilmiş|keçirilib|baş tut(?:ub|muş)"
    rf"|toplanmış)\w*\W*$"
    r"|об? (?:совете|форуме|клубе)\b|about the (?:council|forum|network|club)\b)",
    re.IGNORECASE,
)
#: «Четвёртая встреча пройдёт в Сумгаите.» below a list: told to the reader, and no item of it.
NEXT_SESSION = regex(
    rf"\W*(?:{_SESSION_RU} (?:[^.;]{{3,40}} )?(?:намеч|планиру|ожида|запланир|пройд[её]т|будет"
    rf"|состоится)"
    rf"|{_SESSION_EN},? (?:will|is (?:to|due|scheduled|planned|expected)|takes)\b"
    rf"|{_SESSION_AZ}[^.;]{{0,90}}(?:olacaq|keçiriləcək|baş tutacaq|planlaş|nəzərdə tut|gözlənil"
    r"|toplanacaq)\w*\W*$)",
    re.IGNORECASE,
)
#: «заявляем следующее.», "reached the following conclusions.": what follows says it.
FOLLOWED = regex(
    r"(?:следующее|(?:к|о|на) (?:ниже)?следующ(?:ему|ем)|as follows|aşağıdakı\w*(?: [^\W\d_]+){0,4}"
    rf"|(?:ниже)?следующ\w+ (?:[а-яё]+ )?{_PAPER_RU}\w*"
    r"|следующ\w+ (?:[а-яё]+ ){0,2}(?:вывод|заключени|мнени|решени|оценк|рекомендаци|итог)\w*"
    r"|the following(?: [a-z]+){0,3})\W*$",
    re.IGNORECASE,
)
#: «Вот что записано в принятом документе.», "Here is what they settled on.": the outcome follows.
INTRODUCED = regex(
    r"(?:^|[.!?…] )(?:(?:пересказываю|излагаю|перечисляю|привожу|сообщаю|передаю|рассказываю)\b"
    r"[^.!?]{3,110}?(?:догов|сошл|реши|вывод|итог|пункт|текст|порядк|услов)"
    r"|i (?:set out|give|record|report|list|pass on|set down)\b[^.!?]{3,110}?(?:agree|settle|conclu"
    r"|decid|resolv|text|outcome)"
    r"|(?:razılaşdırıl|qəbul ed|qəbul olun)\w* (?:[^\W\d_]+ )?(?:mətn|sənəd|müddəa|qərar"
    r"|bəyanat)\w*"
    r" (?:belədir|budur|aşağıdakı(?:dır|lardır)|bunlardır))[^.!?]*[.:]$"
    r"|(?:^|[.!?…] )(?:(?:вот|ниже|далее)\b[^.!?]{3,110}?(?:документ|текст|коммюнике|резолюци|вывод"
    r"|решени|реши|догов|сошл|записан|пункт|итог|положени|услов|приш|вынес)"
    r"|(?:here|below|these|this) (?:is|are|follows?|was|were)\b[^.!?]{3,110}?(?:agree|settle"
    r"|conclu|decid"
    r"|resolv|text|statement|outcome|points|document|finding|said|came)"
    r"|(?:budur|aşağıda|bax)\b[^.!?]{3,110}?(?:sənəd|mətn|nəticə|qərar|razılaş|müddəa|yazıl|bənd)"
    r"|[^.!?]{3,110}(?:nəticələr|müddəalar|qərarlar|bəndlər|tezislər)\w*"
    r" (?:bunlar|bunlardan ibarət|belə)(?:dır|dir)?)[^.!?]*[.:]$"
    r"|(?:^|[.!?…] )(?:(?:so |and )?what (?:[a-z]+ ){1,6}?(?:say|said|agree|agreed|conclude"
    r"|decide|decided|ask"
    r"|recommend|come (?:out )?of it|came (?:out )?of it)\b|(?:и |так )?(?:что|о ч[её]м|к чему"
    r"|на ч[её]м)(?: же)?"
    r" (?:[а-яё]+ ){0,4}?(?:сказано|говорит|реш|догов|приш|сошл|записан|услов|вынес)"
    r"|(?:bəs )?(?:[^\W\d_]+ )?n(?:ə|ələr|əyi) [^.!?]{0,40}?(?:yazıl|deyil|qərar|razılaş"
    r"|bildir))[^.!?]*\?$",
    re.IGNORECASE,
)
#: «Эксперты пришли к следующим выводам:»: those who agreed lead in what they agreed on.
AGREED_ON = regex(
    r"(?:(?:приш|догов|сошл|сош[её]л|услов|соглас|принял|достиг|сформулир|вынес)\w+[^.:]{0,70}следующ"
    r"|\b(?:reached|agreed|concluded|arrived|settled|came|adopted|drew|endorsed)\b[^.:]{0,70}"
    r"\bfollowing\b|aşağıdakı[^.:]{0,70}(?:nəticə|razılı|qərar|qənaət|ortaq fik))[^.:]{0,50}[:.]$",
    re.IGNORECASE,
)
#: «Мы, участники встречи, заявляем:»: a body declares all that stands below.
DECLARED = regex(
    r"(?:\b(?:(?:заяв|объяв|провозглаш)[а-яё]+|говорят|пишут)(?:, что)?"
    r"|\b(?:say|write)(?: (?:jointly|together))?"
    r"|\b(?:declare|state|proclaim|affirm)[sd]?(?: (?:that|jointly|solemnly|together|hereby))*"
    r"|\b(?:bəyan|elan) (?:ed|et)\w+(?: ki)?|bildir(?:ir|di|ib|miş)\w*(?: ki)?),?:$",
    re.IGNORECASE,
)
_BEHIND_RU = r"(?: (?:заседания|встречи|сессии|совета|форума|единогласно|консенсусом|на русском))*"
_BEHIND_EN = r"(?: (?:by consensus|unanimously|of the (?:meeting|session)|in full|below))*"
#: «По итогам встречи принято коммюнике.», «Yekun sənəd qəbul olunub.»: what it says is told below.
ADOPTED = regex(
    r"[^.:;,]{0,70}?(?:"
    rf"\b(?:принят|одобрен|согласован|подписан|выработан|обнародован)\w* (?:\w+ ){{0,3}}?"
    rf"{_PAPER_RU}\w*{_BEHIND_RU}"
    rf"|\b{_PAPER_RU}\w* (?:\w+ ){{0,2}}(?:был[аои]? )?(?:единогласно )?(?:принят|одобрен"
    rf"|согласован|подписан)[аоы]?{_BEHIND_RU}"
    rf"|\b(?:adopt|approv|issu|sign|releas|agre)ed (?:\w+ ){{0,4}}?{_PAPER_EN}{_BEHIND_EN}"
    rf"|\b{_PAPER_EN} (?:was|has been) (?:\w+ )?(?:adopted|approved|issued|signed|agreed)"
    rf"{_BEHIND_EN}"
    rf"|\b{_PAPER_AZ}\w* (?:yekdilliklə |səs çoxluğu ilə )?(?:qəbul|təsdiq|imza|razılaş)\w*"
    r"(?: (?:ed|olun)\w+)?)\W*$",
    re.IGNORECASE,
)
#: «Закрытие», "Closing remarks": over the last paragraphs, behind a list.
LAST_HEADING = regex(
    r"\W*(?:[IVX\d]+\. )?(?:закрытие(?: [а-яё]+)?|завершение(?: [а-яё]+)?|благодарност[ьи]"
    r"|признательность|closing(?: (?:remarks|of the [a-z]+|session))?|close(?: of the [a-z]+)?"
    r"|thanks|gratitude|vote of thanks|acknowledge?ments?"
    r"|bağlanış|təşəkkür(?:lər)?|minnətdarlıq|yekun söz)\W*",
    re.IGNORECASE,
)
