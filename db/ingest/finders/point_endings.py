"""What stands behind the points of a text and is none: how it was adopted, whose it is, notes."""

import re

_PAPER_RU = r"(?:резолюци|заявлени|коммюнике|деклараци|протокол|документ|текст)"
_PAPER_EN = r"(?:resolution|statement|communiqu\w+|declaration|document|text)"
_PAPER_AZ = r"(?:qətnamə|bəyannamə|bəyanat|kommünike|sənəd|protokol|mətn)"

CLOSING = re.compile(
    r"©|все права|all rights|hüquqlar|поделиться|share this|paylaş|читайте также|oxşar xəbər"
    r"|related"
    r"|коммюнике (?:составлен|подписан|принят)\w*|составлено (?:в|на)|done (?:in|at)\b"
    r"|подпис(?:ано|али)|cookie|подпи(?:шитесь|сывайтесь)|rate this|\bsubscribe\b|abunə ol"
    r"|working papers|рабочие материалы|kommünike \w+ dil|http|www\."
    r"|при (?:использовании|перепечатке|цитировании)|ссылка на [^.]{1,60}обязательн"
    r"|\breproduction\b|when (?:using|quoting|reproducing)\b"
    r"|\b(?:source is|credit is) (?:cited|given)"
    r"|istifadə ed(?:ər|ildi)\w*|(?:istinad|keçid) (?:vacib|zəruri|mütləq|məcburi)\w*"
    r"|^\W*(?:напомним|отметим|добавим|уточним|ранее|как сообщал|справк|текст согласован"
    r"|принят[оаы]? (?:единогласно|в\b|на\b)|предыдущ|qeyd edək|xatırladaq|bundan əvvəl|əvvəlki"
    rf"|mətn|{_PAPER_AZ} .{{0,40}}(?:tərtib|imzalan)|as reported"
    r"|earlier|background|notes? to editors|adopted (?:unanimously|by|in|at)|the previous"
    rf"|(?:настоящ\w+ )?{_PAPER_RU}\w* (?:был[аои]? )?(?:принят|одобрен|подписан|оглаш[её]н"
    r"|зачитан)[аоы]?\b(?!.*(?:\bв н[её][мй]\b|:))"
    rf"|(?:the |this )?{_PAPER_EN} (?:was|were|has been) (?:\w+ )?(?:adopted|approved|signed"
    r"|read out|drafted)\b(?!.*:)"
    rf"|{_PAPER_AZ}\b [^.:]{{0,90}}(?:qəbul (?:ed|olun)|oxun|təsdiq (?:ed|olun))\w*(?!.*:)"
    r"|об? (?:совете|форуме|клубе)\b|about the (?:council|forum|network|club)\b)",
    re.IGNORECASE,
)
#: «заявляем следующее.», "agreed as follows.": what follows says it.
FOLLOWED = re.compile(
    r"(?:следующее|о следующем|as follows|the following|aşağıdakılar\w*(?: [^\W\d_]+){0,3})\W*$",
    re.IGNORECASE,
)
