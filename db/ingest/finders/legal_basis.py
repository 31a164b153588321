"""Whether the session meets under a cited text: by the words before and behind its title."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.fields import field_value
from db.ingest.finders.instrument_titles import Title
from db.language.patterns import regex

#: «статьи 5», «пунктов 2 и 3», "Article 5 of": a part of the text stands between cue and title.
_PART = {
    "ru": r"(?: (?:(?:стать|част|пункт|положени|услови|требовани|норм|абзац|раздел|глав|подпункт)"
    r"[а-яё]*|ст\.|п\.|пп\.)"
    r"(?:,? (?:\d+(?:\.\d+)*(?:-\w+)?|[IVX]+|и|[а-яё]{3,12}(?:ой|ей|го|ым))){0,5}){0,3}",
    "en": r"(?: (?:the )?(?:articles?|paragraphs?|points?|sections?|chapters?|clauses?|provisions|"
    r"terms|rules|art\.|para\.)"
    r"(?:,? (?:\d+(?:\.\d+)*|[IVX]+|and)){0,5}(?: of| in| to)?){0,3}",
    "az": r"(?: (?:\d+(?:\.\d+)*(?:-\w+)?|və|[IVX]+|\w+nc[ıiuü]"
    r"|(?:maddə|bənd|hissə|müddəa|tələb|şərt|prinsip|icra|həyata keçiril)\w*)){0,6}",
}
_MODIFIERS = {
    "ru": r"(?: (?:этого|того|данного|нового))?(?: [^\W\d_]+(?:ым|им|ого|его|ому|ему|ой|ей|ую|юю|"
    r"ых|их|ими|ыми|ом|ем)){0,2}",
    "en": r"(?: (?:the|their|its|a|an|our|that))?(?: (?:19|20)\d\d)?(?: [^\W\d_]+){0,1}",
}
_MEETS = {
    "ru": r"(?:заседани|сесси|встреч|раунд|собра|созван|состоял|прош[её]?л|провод|провед)",
    "en": r"(?:session|meeting|round|plenary|convened|held\b|met\b|meets\b|gather)",
    "az": r"(?:iclas|görüş|sessiya|toplantı|keçiril|çağırıl|toplan)",
}
#: What a text may have founded: the session, its body, its order.
_GROUNDED_RU = (
    r"(?:заседани|сесси|встреч|раунд|собрани|совет|форум|клуб|комисси|палат|порядк|мандат|полномочи"
    r"|проведени|созыв|регламент|периодичност)[а-яё]*(?: [а-яё]+){0,3},?"
)
_GROUNDED_EN = (
    r"\b(?:session|meeting|round|plenary|council|forum|club|commission|chamber|network|dialogue"
    r"|panel|body|mandate|league|association)s?"
)
_BEFORE = {
    "ru": regex(
        r"(?:руководствуясь|(?:опира|основыва)(?:ясь|вшись|(?:вш|ющ)\w+ся|л\w*с[яь]|ется) на"
        r"|исходя из|в рамках|на основани[ие]|на основе"
        r"|в соответствии со?|сообразно|согласно|во исполнение|по условиям|по линии|в развитие"
        r"|в осуществление|в силу"
        r"|в (?:порядке|целях) (?:реализации|исполнения|осуществления|выполнения)"
        r"|(?:заседани|сесси|встреч|раунд)\w*, предусмотренн\w+"
        r"|в (?:порядке|сроки|срок|форме|формате|составе),? "
        r"(?:установленн|предусмотренн|определ[её]нн)\w+"
        rf"|{_GROUNDED_RU} (?:предусмотр|установл|определ|закрепл|учрежд|созда|регламентир|предпис"
        r"|оговор|основа|образова)[а-яё]*н[а-яё]{0,3}(?: в| на)?"
        r"|как (?:(?:того|это|и) )?(?:требу(?:ет|ют)|предписыва\w+|предусматрива\w+"
        r"|предусмотрено|велит)"
        r"|основани\w+ (?:для )?(?:\w+ ){0,3}?(?:послужил|стал|служ|явля|был)\w*"
        r"|(?:правов|юридическ)\w+ (?:основ\w+|баз\w+|основани\w+|фундамент\w*|опор\w+)[^.;:]{0,60}"
        r"(?:составля\w+|явля\w+|служ\w+|стал\w*|оста\w+|:| [—–])"
        r"|(?:заседани|сесси|встреч|раунд|собрани|совет|форум|клуб)\w*[^.;]{0,90},"
        r" котор\w+ (?:[а-яё]+ )?по"
        r"|под эгидой|(?:велось|вел[аи]сь|в[её]лся|созыва\w+|созван\w*|собира\w+|собран\w*"
        r"|провед[её]н\w*|прош(?:ёл|ел|ла|ло|ли)|состоял\w+|действу\w+|работа\w+) по"
        rf"){_PART['ru']}{_MODIFIERS['ru']}\s*[«“\"]?$",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:(?:with)?in the framework of|guided by|pursuant to|under|in accordance with"
        r"|by virtue of|in pursuance of|in implementation of|on the basis of|in line with"
        r"|in conformity with"
        r"|\b(?:convened|held|called|organi[sz]ed|met|sitting|constituted|arranged"
        r"|hosted)\b[^.;]{0,70}"
        r" in terms of|in (?:observance|execution) of|in compliance with|(?:under|by"
        r"|within) the terms of"
        r"|in keeping with|on the strength of|(?:rest(?:ing|s|ed)|rel(?:ying|ies|ied)) (?:up)?on"
        r"|(?:on|by) (?:the )?authority of|according to"
        r"|as (?:laid down|set out|prescribed|set forth) (?:in|by)"
        r"|as required by|as (?=its\b|the\b)"
        r"|(?:framework|procedure|manner|terms|rules),? (?:established|laid down|set|prescribed|"
        r"defined|fixed) (?:by|in)"
        rf"|{_GROUNDED_EN}(?:,? (?:which |that )?(?:was|were|is|has been))?"
        r" (?:established|set up|created|founded|instituted|provided for) (?:by|under|through)"
        r"|(?:derives?|draws?|takes?|has|receives?) (?:its|their) (?:mandate|authority|powers) "
        r"(?:from|in)"
        r"|(?:basis|foundation|grounds?) (?:of|for) (?:the|this|these|its|such) [^.;:]{0,40}?"
        r"(?:\bis|\bare|\bwas|laid down in|found in)"
        r"|as (?:provided|foreseen|envisaged|stipulated|required) (?:for )?(?:by|in|under)"
        r"|(?:session|meeting|round),? (?:provided for|foreseen|envisaged) (?:by|in)"
        r"|acting under|mandated by"
        r"|(?:legal basis|mandate)[^.;:]{0,50}(?:\bis|\bwas|derives? from|rests? on|comes from|:)"
        rf"){_PART['en']}{_MODIFIERS['en']}\s*[“\"‘]?$",
        re.IGNORECASE,
    ),
    "az": regex(
        r"hüquqi (?:əsas|baza|bünövrə|təməl|özül|zəmin|dayaq|söykən)\w*[^.;:]{0,60}(?::| [—–])\s*$"
        r"|(?:hüquqi (?:əsas|baza|bünövrə|təməl|özül|zəmin|dayaq)|mandat"
        r"|səlahiyyət)\w* [^.;:]{0,110}$",
        re.IGNORECASE,
    ),
}
#: What is looked at or spoken of under a text is not the session.
_LOOKED_AT = regex(
    r"(?:осмотре|осматрив|посет|побыва|visit|toured|saw\b|görüb|baxış|qonaq|обсу[жд]|рассм[ао]тр"
    r"|проанализ|проследил|оцен(?:ил|ива)|доклад|напомн(?!им,)|review|discuss|examin"
    r"|assess|debat|analys|spoke|presented|müzakirə|nəzərdən|təhlil|məruzə)[^.;]*$",
    re.IGNORECASE,
)
#: Guided by the spirit of a text, one does not meet by its rules.
_SPIRIT = regex(
    r"\b(?:дух\w*|цел\w+(?<!целях)|иде\w+|spirit of (?:the)?|aims of (?:the)?)\s*[«“\"]?$",
    re.IGNORECASE,
)
#: «məruzələri müzakirə edərək, »: what was done besides, in a clause that is over.
_DONE_AZ = regex(r"\w(?:araq|ərək), $")
_SIGNED = r"(?:,? [^.;]{0,90}?)?,?"
_BEHIND = {
    "ru": regex(
        rf"[»”\"]?{_SIGNED};? (?:(?:на основ(?:ании|е)|в соответствии с|согласно|во исполнение"
        rf"|в рамках) котор\w+ [^.;]{{0,120}}?{_MEETS['ru']}"
        r"|(?:и )?(?:по|на основе|согласно) котор\w+,? [^.;]{0,60}?(?:совет|форум|клуб|палат"
        r"|коллеги)\w* (?:и )?(?:жив|работа|действу|собира)\w+"
        r"|на (?:его|е[её]) основ(?:е|ании),? (?:и )?[^.;]{0,40}?"
        rf"{_MEETS['ru']}"
        r"|(?:составля|явля|служ)\w+ (?:правов\w+ )?(?:основ|баз)\w+"
        rf"|(?:предусматрива|предписыва|требу|устанавлива)\w+ [^.;]{{0,60}}?{_MEETS['ru']}"
        r"|(?:да[её]т|определяет|закрепляет) (?:его|её|их|ему|ей) (?:мандат|полномочи)\w*)",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"[”\"’]?{_SIGNED} (?:(?:under|pursuant to|on the basis of|in accordance with|by virtue of"
        r"|within the framework of)"
        rf" which [^.;]{{0,120}}?{_MEETS['en']}"
        rf"|(?:provides? for|requires?|foresees?|envisages?|prescribes?)(?:\W*$|"
        rf" [^.;]{{0,60}}?{_MEETS['en']})"
        r"|(?:and )?it is (?:on|under|by) (?:this|that|the latter)(?: [a-z]+)? that [^.;]{0,60}?"
        r"(?:rests?|works?|meets?|acts?|operates?)\b"
        r"|(?:gives?|provides?|forms?|constitutes?|is|serves? as) (?:it |the \w+ )?"
        r"(?:its|the|a|their) (?:legal )?(?:mandate|basis))",
        re.IGNORECASE,
    ),
    "az": regex(
        rf"[»”\"]?\w*(?: \([^()]{{1,60}}\))?{_PART['az']}\s(?:çərçivəsində"
        r"|söykən\w+|arxalan\w+|rəhbər tut\w+|əsas(?:ında"
        r"|ən|lan\w+|ı(?:nı)? təşkil|götür\w+)|uyğun|müvafiq|xətti (?:ilə|üzrə)|irəli gəl\w+"
        r"|ilə,? (?:təsis|yaradıl|müəyyən|nəzərdə|tənzimlən|təsbit)\w*"
        r"|(?:müəyyən|təsbit) (?:ed|olun)\w+ (?:qayda|müddət|vaxt)\w*"
        r"|məqsədilə|nəzərdə tut\w+|hüquqi əsas\w*)",
        re.IGNORECASE,
    ),
}
#: Behind the points a text is the basis only where the sentence tells of the session.
_MEETING = {language: regex(words, re.IGNORECASE) for language, words in _MEETS.items()}
#: «Созвать встречу позволил Протокол …»: the meeting, and beside it nothing but the text.
_SETTLES = {
    "ru": regex(
        r"(?:заседани|сесси|встреч|раунд|созыв|созва|собрани|работ\w+ (?:совет|форум|клуб|палат))",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:session|meeting|round|gathering|plenary|legal basis)s?\b"
        r"|\b(?:council|forum|dialogue|network|panel|committee|commission|board|association|club)"
        r" (?:itself )?(?:rests|acts|works|operates|meets)\b",
        re.IGNORECASE,
    ),
    "az": regex(r"(?:iclas|sessiya|görüş|toplantı|çağırıl|hüquqi əsas)", re.IGNORECASE),
}
#: What is done with a text that is not one's own ground.
_SPOKEN_OF = regex(
    r"подтвержд|учитыва|памят|\bцел[иья]\w*|reaffirm|mindful|bearing in|\baims?\b"
    r"|вспомн|напомн|подписал|подписан(?:ие|о|ы)\b|обсу[жд]|рассм[ао]тр|посвящ|приуроч|годовщин"
    r"|лети[еяю]"
    r"|доклад|посе[тщ]|осм[оа]тр|приветств|ссыла|сосла|цитир|накануне|рассказ|отмети|подчерк"
    r"|выполнен"
    r"|тем[аыуе]\b|тематик|предмет|выступ|заяв|оцен|итог|спор|вопрос|после|ход[ае]?\b|выстав"
    r"|презент"
    r"|recall|remind|sign(?:ed|ing) (?:the|an?|its|their)|discuss|review|examin|devoted"
    r"|anniversar|visit"
    r"|eve of|spoke|said|stress|quot|cit(?:ed|ing)|welcom|mark(?:ed|s)|theme|topic|subject|after"
    r"|present(?:ed|s)|assess|considered|commemorat|implementation|xatırla|müzakirə|həsr|ildönümü"
    r"|mövzu|məruzə|çıxış|təhlil|nəzər|imzalayıb|qonaq|sonra|münasibət|icra",
    re.IGNORECASE,
)
#: A sentence that tells so has few other words.
_LONGEST_TELLING = 110
_LOOKED_BACK = 160
_LOOKED_AHEAD = 260


class LegalBasis:
    """What a document says of its session's basis; ``head_end`` is where its points begin.

    ``tail`` is where they end: a note behind them may still tell of the session.
    """

    def __init__(self, document: Document, head_end: int, tail: int) -> None:
        self._document = document
        self._language = document.language or "en"
        self._head_end = head_end
        self._tail = tail
        self._telling: dict[int, bool] = {}
        self._stated = field_value(document, "basis", len(document.text))

    def is_basis(self, title: Title) -> bool:
        """True if the words around a title say that the session meets under that text."""
        at = title.span_start
        if self._stated is not None:
            return self._stated.start <= at < self._stated.end
        sentence = self._document.sentence_at(at)
        if at >= self._head_end and (at < self._tail or not self._tells(sentence)):
            return False
        text = self._document.text
        before = text[max(sentence.start, at - _LOOKED_BACK) : at]
        cue = _BEFORE[self._language].search(before)
        # «обсудив доклады, на основании Договора»: a clause of its own
        own = before.rfind(", ") + 2
        apart = own > 1 and (
            (cue is not None and cue.start() == own) or _DONE_AZ.search(before[:own])
        )
        if _SPIRIT.search(before) or _is_looked_at(before[own:] if apart else before):
            return False
        if cue is not None:
            return True
        end = min(sentence.end, title.span_end + _LOOKED_AHEAD)
        if _BEHIND[self._language].match(text, title.span_end, end):
            return True
        return self._is_in_company(sentence, title)

    def _is_in_company(self, sentence: Span, title: Title) -> bool:
        """True where a sentence only tells that the session or its body goes by the text."""
        said = self._document.text[sentence.start : sentence.end]
        if not _SETTLES[self._language].search(said) or _SPOKEN_OF.search(said):
            return False
        return len(said) - (title.span_end - title.span_start) < _LONGEST_TELLING

    def _tells(self, sentence: Span) -> bool:
        if sentence.start not in self._telling:
            found = _MEETING[self._language].search(self._document.text, *sentence)
            self._telling[sentence.start] = found is not None
        return self._telling[sentence.start]


def _is_looked_at(before: str) -> bool:
    """«обсудили ход …»; not in "the Bureau of Economic Analysis", which is a name."""
    first = _LOOKED_AT.search(before)
    while first is not None:
        if first.start() == 0 or first[0][0].islower():
            return True
        first = _LOOKED_AT.search(before, first.start() + 1)
    return False
