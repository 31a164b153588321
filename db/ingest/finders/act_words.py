"""Parts of the tables of speech acts: who acts, whom a body orders about, what ought to follow."""

from collections.abc import Mapping

from db.model import ResolutionKind

#: The kinds, in names as short as the tables of words need them.
A, P, R, D, T = (
    ResolutionKind.ASSESSMENT,
    ResolutionKind.POSITION,
    ResolutionKind.RECOMMENDATION,
    ResolutionKind.DECISION,
    ResolutionKind.ACKNOWLEDGEMENT,
)
#: Who acts with a verb in its base form: "the members suggest", "we, the participants, note".
WE_ALL = (
    r"(?:(?<![^\n])|(?<=[)•*–—-] )|(?<=\d\. )|"
    r"\b(?:we|participants|members|experts|delegates|delegations|speakers|scholars|researchers"
    r"|parties|sides|signatories|institutes|co-conveners|conveners|organisers|they),?"
    r"(?: \w+ly| also| further| all| jointly| therefore)? )"
)

#: Whom the body may order about: its own organs, and single persons.
OWN = (
    r"(?:(?:the|its|their) (?:[\w-]+ )?(?:secretariat|bureau|chair|secretary|co-chairs|conveners"
    r"|president)\b|M(?:r|s|rs)\b\.? [A-Z])"
)
#: Who is asked to act.
ASKED_EN = (
    r"(?:governments?|ministr(?:y|ies)|authorit(?:y|ies)|agenc(?:y|ies)|compan(?:y|ies)|donors"
    r"|banks|universit(?:y|ies)|schools|municipalit(?:y|ies)|councils|states|regulators?"
    r"|operators|parliaments?|services|railways|ports?|mayors|museums|cit(?:y|ies)|institutes"
    r"|firms|shipowners|libraries|hospitals?|clinics|utilities|publishers|employers|growers"
    r"|farmers|editors|laboratories|breeders|teachers|doctors|media|police|courts|legislators)"
)
#: «следует ввести», and not «как следует из текста»; «стоит подумать», and not «стоит выше».
TO_DO = (
    r"\b(?=\W*$|[^.;:]{0,60}:|[^.;:]{0,120}?\b[а-яё]{2,}(?:[аеиоуыюя]ть|сти|зти|чь|йти)(?:ся)?\b)"
)
#: «настаиваем на полном выполнении», «на принятии мер»: something is to be done.
ACTION_RU = (
    r"(?:[а-яё]+ ){0,2}?(?:[а-яё]+(?:ании|ении|янии|ятии|ытии|ировке|овке|енности)|доступе)\b"
)
#: Who is asked to act.
ASKED_RU = (
    r"(?:служб|министерств|правительств|власт[ьи]|ведомств|вуз|университет"
    r"|компани|страны|государства|парламент|банк|перевозчик|школ|музе|регулятор|оператор|институт"
    r"|администраци|акимат|мэри|инвестор|донор|издател|редакци|депутат|пользовател|бизнес|больниц|водоканал|лаборатори|фермер|селекционер"
    r"|работодател|управлени|архив|порт|донор)"
)
#: «за то, чтобы министерства ввели …»: who is asked to act; closes the group that it opens in.
ASKED_TO_RU = (
    rf" (?:[а-яё-]+ ){{0,3}}?{ASKED_RU}[а-яё]*"
    r"\b[^.;]*?\b[а-яё]+(?<!был)л[аио]?(?:с[ья])?\b)"
)
#: «обратили внимание на трудности», and not «на необходимость»: that asks for something.
NO_NEED_RU = r"(?!(?: [^\s,.;]+){0,5}? на (?:\w+ )?(?:необходимост|потребност|целесообразност)\w+)"
#: Behind «сошлись», "agreed that", «razılaşdılar ki»: what was measured, and nothing that ought
#: to be, is a finding that all share.
FACT_RU = (
    r"(?=(?:(?!должн|долж[её]н|следует|нужно|нельзя|не мо[гж]|вправе|необходим|пора\b)[^.;!?])"
    r"{0,200}?\b(?:недостаточн\w+|слишком (?:мал|редк|медленн|поздн|слаб)\w+|едва ли|не хватает"
    r"|на (?:треть|четверть|половину)|вдвое|втрое|вчетверо|процент|половин"
    r"|(?:меньше|больше|ниже|медленнее|быстрее) (?:чем|трети|половины|прежн|\d)|(?:вырос|снизил"
    r"|сократил|ухудшил|улучшил|увеличил|уменьшил|возрос|подорожал|обмелел|упал|отста"
    r"|восстанов|удво|утро|замедлил|ускорил|обесценил|обнажил|истощ|подешевел)))"
)
FACT_EN = (
    r"(?=(?:(?!\b(?:must|should|shall|may|can|cannot|ought|needs?|will|would|right|never)\b)[^.;!?])"
    r"{0,200}?\b(?:insufficient\w*|inadequate\w*|too (?:few|little|slow\w*|low|late)|hardly"
    r"|scarcely"
    r"|per cent|percent|half|a third|a quarter|twice|doubled|trebled|tripled"
    r"|(?:less|more|fewer|higher|lower|slower|faster) (?:\w+ )?than"
    r"|(?:has|have|had) (?:\w+ )?(?:become|risen|fallen|grown|shrunk|declined|increased|worsened"
    r"|improved|dropped|out\w+)))"
)
FACT_AZ = (
    r"(?=(?:(?!m[aə]l[ıi](?:d[ıi]r)?\b|bilməz|olmaz\b|lazım|vacib)[^.;!?]){0,200}?"
    r"\b(?:xeyli|faiz|yarısı|üçdə|dəfə|qat\b|(?:art|azal|pisləş|yaxşılaş|yüksəl|düş|bahalaş)"
    r"(?:[ıiuü]b|m[ıiuü]ş)|(?:göstər|itir|tükən|ikiqat art|köhnəl)(?:d[ıi]|[ıi]b|m[ıi]ş)))"
)


def joined(
    *tables: Mapping[ResolutionKind, tuple[str, ...]],
) -> dict[ResolutionKind, tuple[str, ...]]:
    """Tables of words as one."""
    kinds = dict.fromkeys(kind for table in tables for kind in table)
    return {kind: sum((table.get(kind, ()) for table in tables), ()) for kind in kinds}
